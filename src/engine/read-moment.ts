import { Temporal } from 'temporal-polyfill'

// RFC 3339 as narrow as the database, the calendar and every client agree on: no leap seconds, no annotations,
// nothing finer than microseconds, no offset that no place on earth has.
const momentText = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

/** The moment a text names, or null when it is not an ISO 8601 moment with an offset. */
export function readMoment(text: string): Temporal.Instant | null {
  if (!momentText.test(text)) return null
  try {
    return Temporal.Instant.from(text)
  } catch {
    return null
  }
}

/** What would be right where `readMoment` finds no moment. */
export const momentWords = {
  vi: 'một thời điểm ISO 8601 có múi giờ, như 2026-08-24T08:00:00+07:00',
  en: 'an ISO 8601 moment with an offset, such as 2026-08-24T08:00:00+07:00',
}
