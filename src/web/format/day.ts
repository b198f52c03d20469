// Days travel as YYYY-MM-DD text. Arithmetic goes through whole days since 1970 in UTC, so no time zone of the
// reader's machine can shift a day.
const dayLength = 86_400_000

/** Whole days since 1 January 1970. */
export function toEpochDay(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / dayLength
}

/** The day so many days after 1 January 1970, as YYYY-MM-DD. */
export function fromEpochDay(epochDay: number): string {
  return new Date(epochDay * dayLength).toISOString().slice(0, 10)
}

/** The day so many days later; earlier when the count is negative. */
export function addDays(iso: string, count: number): string {
  return fromEpochDay(toEpochDay(iso) + count)
}

/** Days from one day to another on the calendar; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return toEpochDay(to) - toEpochDay(from)
}

/** "30/9/2026". */
export function showDay(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `${day}/${month}/${year}`
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(iso: string): number {
  return (((toEpochDay(iso) + 4) % 7) + 7) % 7
}

/**
 * What a person typed, as YYYY-MM-DD: "30/9/2026", "30-9-2026", "30.9.2026", "30092026", or "30/9" of the year of the given
 * day.
 * Null when it is no day of the calendar.
 */
export function readDay(text: string, today: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(text.trim())
  // As the keys of a telephone give it.
  const digits = /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim())
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : vietnamese
      ? [vietnamese[3] ?? today.slice(0, 4), vietnamese[2], vietnamese[1]]
      : digits
        ? [digits[3], digits[2], digits[1]]
        : null
  if (parts === null) return null
  const [year = '', month = '', day = ''] = parts
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return fromEpochDay(toEpochDay(written)) === written ? written : null
}
