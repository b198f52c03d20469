import { Link } from 'wouter'
import type { JournalEntry } from '../api/journal.ts'
import { showDay } from '../format/day.ts'
import { showMoment, vietnamDayOf, vietnamHourOf } from '../format/moment.ts'
import { tidySentence } from '../format/sentence.ts'
import { Chip } from '../parts/chip.tsx'
import { showDayWithWeekday, useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { showRole } from '../words/roles.ts'

const tones = {
  accepted: 'done',
  refused: 'late',
  conflict: 'soon',
  failed: 'late',
  submitted: 'calm',
  signed: 'done',
  sentBack: 'soon',
  withdrawn: 'quiet',
} as const

/** Lines of the journal under the day they were recorded on. `isOfOne`: all are of one matter, which need not be named. */
export function JournalList({ entries, isOfOne }: { entries: readonly JournalEntry[]; isOfOne: boolean }) {
  const { t } = useSpeech()
  const days = [...new Set(entries.map(({ recordedAt }) => vietnamDayOf(recordedAt)))]
  return days.map((day) => (
    <section key={day} className="journal-day">
      <h2>{showDayWithWeekday(day, t)}</h2>
      <ol>
        {entries
          .filter(({ recordedAt }) => vietnamDayOf(recordedAt) === day)
          .map((entry) => (
            <JournalLine
              key={`${entry.chain}${entry.caseId}${entry.seq}`}
              entry={entry}
              day={day}
              isOfOne={isOfOne}
            />
          ))}
      </ol>
    </section>
  ))
}

function JournalLine({ entry, day, isOfOne }: { entry: JournalEntry; day: string; isOfOne: boolean }) {
  const { t, say } = useSpeech()
  const { chain, seq, act, label, on, asset, actor, recordedAt, outcome, reasons, overridden, hash } = entry
  return (
    <li className={`journal-line is-${outcome}`}>
      <time className="journal-hour" dateTime={recordedAt} title={showMoment(recordedAt)}>
        {vietnamHourOf(recordedAt)}
      </time>
      <span className="journal-outcome">
        <Chip tone={tones[outcome]}>{t.journal.outcomes[outcome]}</Chip>
      </span>
      <div className="journal-what">
        <p>
          <strong>{label === null ? t.journal.unknownAct(act) : say(label)}</strong>
          {asset !== null && <small> {asset}</small>}
          {!isOfOne && (
            <>
              {' · '}
              <Link href={`/viec/${entry.caseId}`}>{nameMatter(entry, t)}</Link>
            </>
          )}{' '}
          {overridden && <Chip tone="late">{t.record.overridden}</Chip>}
        </p>
        {reasons.map(({ ref, sentence }) => (
          <p key={`${ref}${sentence.vi}`} className="journal-reason">
            {tidySentence(say(sentence))} {ref !== null && <span className="row-ref">{ref}</span>}
          </p>
        ))}
        <p className="journal-who">
          {actor.name ?? t.record.noActor}
          {actor.role !== null && `, ${showRole(actor.role, t).toLowerCase()}`}
          {on !== null && on !== day && ` · ${t.journal.on(showDay(on))}`}
          <span className="entry-seal" title={t.record.seal(hash)}>
            {t.journal.place(t.journal.chains[chain], seq)}
          </span>
        </p>
      </div>
    </li>
  )
}
