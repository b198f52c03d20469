import { useEffect, useRef } from 'react'
import { Link, useSearch } from 'wouter'
import type { RecordEntry } from '../api/types.ts'
import { daysBetween, showDay } from '../format/day.ts'
import { showMoment, vietnamDayOf } from '../format/moment.ts'
import { CheckRecord } from '../journal/check-record.tsx'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { showRole } from '../words/roles.ts'
import { showStage } from '../words/stages.ts'
import { describeData } from './describe-data.ts'
import { useDesk } from './desk.tsx'

/** The record of a matter as a line of time: every act, the last recorded first. */
export function RecordTab() {
  const { t } = useSpeech()
  const { matter, caseId } = useDesk()
  const { acts } = matter
  const entries = [...acts].reverse()
  return (
    <Card
      title={t.record.title}
      className="record-card"
      aside={
        <>
          {t.record.count(entries.length)} · <Link href={`/nhat-ky?case=${caseId}`}>{t.journal.open}</Link>
        </>
      }
    >
      {entries.length === 0 ? (
        <Empty>{t.record.none}</Empty>
      ) : (
        <>
          <CheckRecord caseId={caseId} />
          <RecordList entries={entries} />
        </>
      )}
    </Card>
  )
}

/** Entries of the record, in the order given; a change of step is told between them. */
export function RecordList({ entries }: { entries: readonly RecordEntry[] }) {
  const { t } = useSpeech()
  return (
    <ol className="record" reversed>
      {entries.map((act, index) => (
        <Entry
          key={act.seq}
          act={act}
          step={act.stageAfter === entries[index + 1]?.stageAfter ? null : showStage(act.stageAfter, t)}
        />
      ))}
    </ol>
  )
}

function Entry({ act, step }: { act: RecordEntry; step: string | null }) {
  const { t, say } = useSpeech()
  const { law, names, matter } = useDesk()
  const papers = matter.papers.filter(({ seq }) => seq === act.seq)
  const data = describeData(act, law, names, t)
  const late = daysBetween(act.on, vietnamDayOf(act.recordedAt))
  const isOverridden = Array.isArray(act.overridden) && act.overridden.length > 0
  const isAskedFor = new URLSearchParams(useSearch()).get('muc') === String(act.seq)
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isAskedFor) line.current?.scrollIntoView({ block: 'center' })
  }, [isAskedFor])
  return (
    <li
      ref={line}
      className={`entry${step === null ? '' : ' is-step'}${isAskedFor ? ' is-asked-for' : ''}`}
      aria-current={isAskedFor ? 'true' : undefined}
    >
      <span className="entry-day">
        {showDay(act.on)}
        {step !== null && <small>{step}</small>}
      </span>
      <div className="entry-what">
        <p className="entry-name">
          {say(law.act(act.act))}
          {act.assetId !== null && <small> {names.asset(act.assetId)}</small>}{' '}
          {isOverridden && <Chip tone="late">{t.record.overridden}</Chip>}
        </p>
        {data.length > 0 && <p className="entry-data">{data.join(' · ')}</p>}
        {papers.length > 0 && (
          <p className="entry-data entry-papers">
            {t.acts.papers}: {papers.map(({ kind }) => say(law.paper(kind))).join(', ')}
          </p>
        )}
        {act.overrideReason && (
          <p className="entry-data">
            {t.record.reason}: {act.overrideReason}
          </p>
        )}
        <p className="entry-who">
          {act.actor.name ?? t.record.noActor}, {showRole(act.actor.role, t).toLowerCase()} ·{' '}
          {t.record.recordedAt(showMoment(act.recordedAt))}
          {late > 0 && <span className="entry-late"> {t.record.late(late)}</span>}
          <span className="entry-seal" title={t.record.seal(act.hash)}>
            {act.hash.slice(0, 8)}
          </span>
        </p>
      </div>
    </li>
  )
}
