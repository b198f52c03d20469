import { Button } from 'antd'
import type { LawAct } from '../api/types.ts'
import { useSpeech } from '../words/language.tsx'
import { commonActs } from './batch-items.ts'
import type { FoldedLine } from './fold-lines.ts'

interface BatchBarProps {
  chosen: readonly FoldedLine[]
  /** What the person may give. */
  acts: readonly LawAct[]
  open: (act: LawAct, lines: readonly FoldedLine[]) => void
  stop: () => void
}

/** What can be done at once for the lines that were picked: one act, told once, given in each matter by itself. */
export function BatchBar({ chosen, acts: given, open, stop }: BatchBarProps) {
  const { t, say } = useSpeech()
  const acts = commonActs(chosen, given)
  const words = t.worklist.batch
  return (
    <section className="batch-bar" aria-label={words.title}>
      <span role="status">{chosen.length === 0 ? words.pick : words.picked(chosen.length)}</span>
      {acts.map((act) => (
        <Button key={act.act} type="primary" onClick={() => open(act, chosen)}>
          {words.give(say(act.label))}
        </Button>
      ))}
      {chosen.length > 0 && acts.length === 0 && <span className="muted">{words.nothingInCommon}</span>}
      <Button onClick={stop}>{words.stop}</Button>
    </section>
  )
}
