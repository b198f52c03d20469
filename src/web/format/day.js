// Days travel as YYYY-MM-DD text. Arithmetic goes through whole days since 1970 in UTC, so no time zone of the
// reader's machine can shift a day.
const dayLength = 86_400_000
const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

/**
 * Whole days since 1 January 1970.
 * @param {string} iso
 */
export function toEpochDay(iso) {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / dayLength
}

/**
 * The day so many days after 1 January 1970, as YYYY-MM-DD.
 * @param {number} epochDay
 */
export function fromEpochDay(epochDay) {
  return new Date(epochDay * dayLength).toISOString().slice(0, 10)
}

/**
 * Days from one day to another on the calendar; negative when the second comes first.
 * @param {string} from
 * @param {string} to
 */
export function daysBetween(from, to) {
  return toEpochDay(to) - toEpochDay(from)
}

/**
 * "30/9/2026".
 * @param {string} iso
 */
export function showDay(iso) {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `${day}/${month}/${year}`
}

/**
 * 0 for Sunday to 6 for Saturday.
 * @param {string} iso
 */
export function weekdayOf(iso) {
  return (((toEpochDay(iso) + 4) % 7) + 7) % 7
}

/**
 * "Thứ Tư, 30/9/2026".
 * @param {string} iso
 */
export function showDayWithWeekday(iso) {
  return `${weekdays[weekdayOf(iso)]}, ${showDay(iso)}`
}

/**
 * What a person typed, as YYYY-MM-DD: "30/9/2026", "30-9-2026", "30.9.2026", or "30/9" of the year given.
 * Null when it is no day of the calendar.
 * @param {string} text
 * @param {string} today
 */
export function readDay(text, today) {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(text.trim())
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : vietnamese
      ? [vietnamese[3] ?? today.slice(0, 4), vietnamese[2], vietnamese[1]]
      : null
  if (parts === null) return null
  const [year = '', month = '', day = ''] = parts
  const text8601 = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return fromEpochDay(toEpochDay(text8601)) === text8601 ? text8601 : null
}
