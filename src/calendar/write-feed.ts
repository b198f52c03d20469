import ical, { ICalCalendarMethod, ICalEventBusyStatus } from 'ical-generator'
import type { Temporal } from 'temporal-polyfill'
import { stableHash } from '../outbox/stable-id.ts'
import type { CalendarEntry } from './read-calendar.ts'

/**
 * The entries of a calendar as iCalendar (RFC 5545). It leaves the office for programs nobody here keeps, so an event
 * says the number of the matter and what the law calls it, and nothing about people: no name, no text anybody typed.
 */
export function writeFeed(entries: readonly CalendarEntry[], now: Temporal.Instant): string {
  const feed = ical({
    name: 'Thi Hành',
    prodId: { company: 'Thi Hanh', product: 'Lich thi hanh an', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  })
  const stamp = new Date(now.epochMilliseconds)
  for (const entry of entries) {
    const { at, day } = entry
    const minutes = entry.appointment?.minutes ?? 60
    const when =
      at === null
        ? { start: day, allDay: true }
        : { start: new Date(at), end: new Date(new Date(at).getTime() + minutes * 60_000) }
    feed.createEvent({
      id: `${idOf(entry)}@thi-hanh`,
      stamp,
      ...when,
      summary: summaryOf(entry),
      busystatus: entry.kind === 'limit' ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
      categories: [{ name: kinds[entry.kind] }],
    })
  }
  return feed.toString()
}

const kinds: Record<CalendarEntry['kind'], string> = {
  limit: 'Thời hạn',
  coercion: 'Cưỡng chế',
  auction: 'Đấu giá',
  planned: 'Ngày đã định',
  appointment: 'Hẹn làm việc',
}

function summaryOf({ kind, label, number, limit }: CalendarEntry): string {
  const matter = number ?? (kind === 'appointment' ? '' : 'việc chưa có số')
  const what =
    kind === 'appointment'
      ? kinds.appointment
      : kind === 'limit'
        ? `Hạn: ${label?.vi ?? ''} (${limit?.ref ?? ''})`
        : `${kinds[kind]}: ${label?.vi ?? ''}`
  return matter === '' ? what : `${what} – ${matter}`
}

// The same event keeps its id when its day moves, so that a calendar program moves it too.
function idOf({ kind, caseId, limit, planned, asset, at, day, appointment }: CalendarEntry): string {
  if (appointment !== undefined) return appointment.id
  if (limit !== undefined) return stableHash(kind, caseId ?? '', limit.key)
  return stableHash(
    kind,
    caseId ?? '',
    planned?.act ?? '',
    planned?.field ?? '',
    asset ?? '',
    kind === 'planned' ? day : (at ?? day),
  )
}
