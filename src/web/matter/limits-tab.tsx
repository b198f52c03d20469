import { Link } from 'wouter'
import type { LimitView } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { standingOf } from '../format/lateness.ts'
import { Card } from '../parts/card.tsx'
import { StandingChip } from '../parts/chip.tsx'
import { Citations } from '../parts/citations.tsx'
import { Flags } from '../parts/flags.tsx'
import { Fold } from '../parts/fold.tsx'
import { Empty } from '../parts/notices.tsx'
import { WorkingTable } from '../parts/working-table.tsx'
import { useSpeech } from '../words/language.tsx'
import { showRole } from '../words/roles.ts'
import { useDesk } from './desk.tsx'
import { FindingsCard } from './findings-card.tsx'
import { byDueDay, isAhead, isOpen } from './next-limit.ts'
import { RelatedCard } from './related-card.tsx'

/** The time limits of a matter: those that run by due day, then those to come, the closed ones folded; and the findings. */
export function LimitsTab() {
  const { t, say } = useSpeech()
  const { matter, law } = useDesk()
  const { limits, view } = matter
  const open = limits.filter(isOpen).sort(byDueDay)
  const ahead = limits.filter(isAhead).sort(byDueDay)
  const closed = limits.filter((limit) => !isOpen(limit) && !isAhead(limit)).reverse()
  const shown = [...open, ...ahead]
  return (
    <>
      <Card title={t.limits.title} className="limits-card" aside={t.limits.running(open.length)}>
        {shown.length === 0 ? <Empty>{t.limits.none}</Empty> : <LimitList limits={shown} />}
        {view.cannotJudge.length > 0 && (
          <p className="muted small">
            {t.limits.cannotJudge(view.cannotJudge.map((rule) => say(law.limit(rule))).join(', '))}
          </p>
        )}
        {closed.length > 0 && (
          <Fold summary={t.limits.closed(closed.length)} className="more-limits">
            <LimitList limits={closed} />
          </Fold>
        )}
      </Card>
      <FindingsCard />
      <RelatedCard />
    </>
  )
}

function LimitList({ limits }: { limits: readonly LimitView[] }) {
  return (
    <ul className="limits">
      {limits.map((limit) => (
        <li key={limit.key}>
          <LimitItem limit={limit} />
        </li>
      ))}
    </ul>
  )
}

function LimitItem({ limit }: { limit: LimitView }) {
  const { t, say } = useSpeech()
  const { asOf, names } = useDesk()
  const about = [
    names.subject(limit),
    showRole(limit.whose, t),
    limit.closedOn !== undefined && !isOpen(limit) ? t.limits.closedOn(showDay(limit.closedOn)) : '',
    limit.extension === undefined ? '' : t.limits.extended(showDay(limit.extension.before)),
  ]
  return (
    <Fold
      className="limit"
      summary={
        <>
          <span className="limit-name">
            {say(limit.label)}
            <small>{about.filter(Boolean).join(' · ')}</small>
          </span>
          <span className="limit-day">{showDay(limit.due)}</span>
          <StandingChip standing={standingOf(limit, asOf, t)} />
        </>
      }
    >
      <Explanation limit={limit} />
      <p className="rule-link no-print">
        <Link href={`/luat?q=${encodeURIComponent(limit.ref)}`}>{t.limits.rule(limit.ref)}</Link>
      </p>
    </Fold>
  )
}

function Explanation({ limit: { explained, from } }: { limit: LimitView }) {
  const { t, say } = useSpeech()
  const { asOf } = useDesk()
  if (explained === null) return <p className="muted">{t.limits.noWorking}</p>
  return (
    <div className="explained">
      <p>{say(explained.sentence)}</p>
      {explained.note && <p className="muted">{say(explained.note)}</p>}
      <Citations provisions={explained.citations} day={from > asOf ? asOf : from} />
      <Flags flags={explained.flags} />
      <WorkingTable explained={explained} />
    </div>
  )
}
