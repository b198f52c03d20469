import { Checkbox } from 'antd'
import type { ProposalLine } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { showMoment } from '../format/moment.ts'
import { Chip } from '../parts/chip.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'

const tones = { submitted: 'calm', signed: 'done', sentBack: 'soon', withdrawn: 'quiet' } as const

interface ProposalListProps {
  lines: readonly ProposalLine[]
  /** The one that is read beside the list. */
  shown: string | null
  show: (id: string) => void
  picked?: ReadonlySet<string>
  setPicked?: (picked: ReadonlySet<string>) => void
}

/** Proposals as a list to choose from: the act, the matter, who submitted it and when. */
export function ProposalList({ lines, shown, show, picked, setPicked }: ProposalListProps) {
  const { t, say } = useSpeech()
  return (
    <ul className="proposals card" aria-label={t.proposals.list}>
      {lines.map((line) => {
        const act = line.label === null ? line.act : say(line.label)
        const matter = nameMatter({ number: line.caseNumber, judgmentNumber: line.judgmentNumber }, t)
        return (
          <li key={line.id} className={line.id === shown ? 'is-shown' : undefined}>
            {picked !== undefined && (
              <Checkbox
                aria-label={t.proposals.pick(`${act}, ${matter}`)}
                checked={picked.has(line.id)}
                onChange={({ target }) => {
                  const next = new Set(picked)
                  if (target.checked) next.add(line.id)
                  else next.delete(line.id)
                  setPicked?.(next)
                }}
              />
            )}
            <button
              type="button"
              aria-current={line.id === shown ? 'true' : undefined}
              onClick={() => show(line.id)}
            >
              <strong>{act}</strong>
              <span>
                {matter} · {line.debtors ?? t.noName}
              </span>
              <small>
                {t.proposals.by(line.author.name, showMoment(line.submittedAt))} · {showDay(line.on)}
              </small>
              <span className="chips">
                {picked === undefined && (
                  <Chip tone={tones[line.state]}>{t.proposals.states[line.state]}</Chip>
                )}
                {line.stale && <Chip tone="soon">{t.proposals.stale}</Chip>}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
