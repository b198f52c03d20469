import { Link } from 'wouter'
import type { AppointmentView, CalendarEntry } from '../api/calendar.ts'
import { vietnamHourOf } from '../format/moment.ts'
import { useSpeech } from '../words/language.tsx'
import type { Dictionary } from '../words/vietnamese.ts'
import { kindOf } from './entry-kinds.ts'

interface EntryProps {
  entry: CalendarEntry
  today: string
  openAppointment: (appointment: AppointmentView) => void
}

/** An entry as a line that leads on: to its matter, or to the appointment itself. */
export function EntryLine({ entry, today, openAppointment }: EntryProps) {
  const { t, say } = useSpeech()
  const kind = kindOf(entry)
  const isLate = entry.kind === 'limit' && entry.day < today && entry.limit?.ours === true
  const what = titleOf(entry, t, say)
  const about = [
    entry.caseId === null ? '' : nameMatter(entry, t),
    entry.debtors ?? '',
    entry.appointment?.withWhom ?? '',
    entry.appointment?.place ?? '',
  ].filter(Boolean)
  const inside = (
    <>
      {entry.at !== null && <span className="entry-hour">{vietnamHourOf(entry.at)}</span>}
      <span className="entry-text">
        <strong>{what}</strong>
        <small>
          {t.schedule.kinds[kind]}
          {about.length > 0 && ` · ${about.join(' · ')}`}
        </small>
      </span>
    </>
  )
  const className = `entry-line is-${kind}${isLate ? ' is-late' : ''}`
  const { appointment, caseId } = entry
  return appointment !== undefined ? (
    <button type="button" className={className} onClick={() => openAppointment(appointment)}>
      {inside}
    </button>
  ) : (
    <Link className={className} href={`/viec/${caseId}`}>
      {inside}
    </Link>
  )
}

/** An entry in the narrow cell of a month. */
export function EntryChip({ entry, today }: Omit<EntryProps, 'openAppointment'>) {
  const { t, say } = useSpeech()
  const kind = kindOf(entry)
  const isLate = entry.kind === 'limit' && entry.day < today && entry.limit?.ours === true
  const hour = entry.at === null ? '' : `${shortHour(vietnamHourOf(entry.at))} `
  return (
    <span className={`entry-chip is-${kind}${isLate ? ' is-late' : ''}`} title={titleOf(entry, t, say)}>
      {hour}
      {entry.caseId === null ? titleOf(entry, t, say) : `${shortNumber(entry, t)} ${titleOf(entry, t, say)}`}
    </span>
  )
}

function titleOf(
  { label, appointment }: CalendarEntry,
  t: Dictionary,
  say: (words: { vi: string; en: string }) => string,
): string {
  if (appointment !== undefined) return appointment.title ?? t.appointments.erased
  return label === null ? '' : say(label)
}

// "8h", "8h30": as hours are written by hand, where there is little room.
function shortHour(hour: string): string {
  const [hours = '', minutes = ''] = hour.split(':')
  return `${Number(hours)}h${minutes === '00' ? '' : minutes}`
}

// In a narrow cell the number alone: what follows the stroke is the same for the whole office.
function shortNumber(entry: CalendarEntry, t: Dictionary): string {
  return nameMatter(entry, t).split('/')[0] ?? ''
}

function nameMatter({ number, judgmentNumber }: CalendarEntry, t: Dictionary): string {
  return number ?? (judgmentNumber === null ? t.schedule.noNumber : `${t.judgment} ${judgmentNumber}`)
}
