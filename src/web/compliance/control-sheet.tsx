import { useState } from 'react'
import { Link } from 'wouter'
import { useControlSheet } from '../api/compliance.ts'
import { showDay } from '../format/day.ts'
import type { Tone } from '../format/lateness.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'

const criteria = ['sending', 'basis', 'authority', 'form', 'content'] as const
const tones: Readonly<Record<string, Tone>> = {
  kept: 'done',
  breach: 'late',
  open: 'calm',
  notJudged: 'quiet',
}

/** "Phiếu kiểm tra 5 tiêu chí": every decision of a matter, each criterion with its verdict and why; asked for when opened. */
export function ControlSheet({ caseId }: { caseId: string }) {
  const { t } = useSpeech()
  const [isOpen, open] = useState(false)
  return (
    <details className="fold" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{t.compliance.sheet}</summary>
      <div className="fold-body">{isOpen && <Decisions caseId={caseId} />}</div>
    </details>
  )
}

function Decisions({ caseId }: { caseId: string }) {
  const { t, say } = useSpeech()
  const words = t.compliance
  const sheet = useControlSheet(caseId)
  if (sheet.isLoadingError) return <Trouble error={sheet.error} retry={() => void sheet.refetch()} />
  if (sheet.isPending) return <Loading>{t.loading}</Loading>
  if (sheet.data.length === 0) return <Empty>{words.noDecisions}</Empty>
  return (
    <ul className="sheet">
      {sheet.data.map((decision) => (
        <li key={decision.document}>
          <p>
            <Link href={`/viec/${caseId}?muc=${decision.act.seq}`}>
              {say(decision.label)}, {showDay(decision.issuedOn)}
            </Link>
          </p>
          <dl className="facts">
            {criteria.map((one) => {
              const judged = decision.criteria[one]
              if (judged === undefined) return null
              return (
                <div key={one} className="sheet-line">
                  <dt>{words.criterion[one]}</dt>
                  <dd>
                    <Chip tone={tones[judged.verdict] ?? 'quiet'}>{words.verdicts[judged.verdict]}</Chip>{' '}
                    <small>{say(judged.why)}</small>
                  </dd>
                </div>
              )
            })}
          </dl>
        </li>
      ))}
    </ul>
  )
}
