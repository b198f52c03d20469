import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { LawAct } from '../api/types.ts'
import { useSpeech } from '../words/language.tsx'
import { commonActs } from './batch-items.ts'
import type { FoldedLine } from './fold-lines.ts'

const BatchDrawer = lazy(() => import('./batch-drawer.tsx').then((m) => ({ default: m.BatchDrawer })))

interface BatchBarProps {
  chosen: readonly FoldedLine[]
  /** What the person may give. */
  acts: readonly LawAct[]
  today: string
  stop: () => void
}

/** What can be done at once for the lines that were picked: one act, told once, given in each matter by itself. */
export function BatchBar({ chosen, acts: given, today, stop }: BatchBarProps) {
  const { t, say } = useSpeech()
  const [opened, open] = useState<{ act: LawAct; lines: readonly FoldedLine[] } | null>(null)
  const acts = commonActs(chosen, given)
  const words = t.worklist.batch
  return (
    <section className="batch-bar" aria-label={words.title}>
      <span role="status">{chosen.length === 0 ? words.pick : words.picked(chosen.length)}</span>
      {acts.map((act) => (
        <Button key={act.act} type="primary" onClick={() => open({ act, lines: chosen })}>
          {words.give(say(act.label))}
        </Button>
      ))}
      {chosen.length > 0 && acts.length === 0 && <span className="muted">{words.nothingInCommon}</span>}
      <Button onClick={stop}>{words.stop}</Button>
      {opened !== null && (
        <Suspense fallback={null}>
          <BatchDrawer act={opened.act} lines={opened.lines} today={today} close={() => open(null)} />
        </Suspense>
      )}
    </section>
  )
}
