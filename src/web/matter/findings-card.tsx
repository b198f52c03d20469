import type { Finding } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { tidySentence } from '../format/sentence.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Citations } from '../parts/citations.tsx'
import { Fold } from '../parts/fold.tsx'
import { Empty } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { describeFinding } from './describe-finding.ts'
import { useDesk } from './desk.tsx'

/** What was late, overridden or odd, as the record shows it. */
export function FindingsCard() {
  const { t } = useSpeech()
  const { findings } = useDesk().matter.view
  return (
    <Card title={t.findings.title} className="findings-card" aside={findings.length}>
      {findings.length === 0 ? (
        <Empty>{t.findings.none}</Empty>
      ) : (
        <ul className="findings">
          {findings.map((one) => (
            <li key={`${one.kind}${one.ref}${one.limitKey ?? ''}${one.bySeq ?? ''}${one.asset ?? ''}`}>
              <FindingItem finding={one} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function FindingItem({ finding }: { finding: Finding }) {
  const { t, say } = useSpeech()
  const { law, matter, names, asOf } = useDesk()
  const limit = matter.limits.find(({ key }) => key === finding.limitKey)
  const label = law.limit(finding.rule)
  const about = [
    finding.due && t.findings.due(showDay(finding.due)),
    finding.done && t.findings.done(showDay(finding.done)),
    limit ? names.shortSubject(limit) : finding.asset && names.asset(finding.asset),
  ]
  return (
    <Fold
      className="finding"
      summary={
        <>
          <span className="finding-name">
            {label.vi === finding.rule ? finding.ref : say(label)}
            <small>{about.filter(Boolean).join(' · ')}</small>
          </span>
          <Chip tone={finding.kind === 'warning' ? 'soon' : 'late'}>{describeFinding(finding, t)}</Chip>
        </>
      }
    >
      <p>{say(finding.sentence)}</p>
      {finding.detail && <p className="muted">{tidySentence(say(finding.detail))}</p>}
      <Citations provisions={finding.articles} day={finding.done ?? finding.due ?? asOf} />
    </Fold>
  )
}
