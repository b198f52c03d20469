const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function partsOf(instant: string): Record<string, string> {
  return Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
}

/** An instant as it is told in Vietnam: "08:05, 30/9/2026". */
export function showMoment(instant: string): string {
  const { hour, minute, day, month, year } = partsOf(instant)
  return `${hour}:${minute}, ${Number(day)}/${Number(month)}/${year}`
}

/** The hour in Vietnam of an instant, as HH:MM. */
export function vietnamHourOf(instant: string): string {
  const { hour = '00', minute = '00' } = partsOf(instant)
  return `${hour}:${minute}`
}

/** The day in Vietnam of an instant, as YYYY-MM-DD. */
export function vietnamDayOf(instant: string): string {
  const { day = '', month = '', year = '' } = partsOf(instant)
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A day and an hour of Vietnam as an instant with its offset. */
export function vietnamMoment(day: string, time: string): string {
  return `${day}T${time}:00+07:00`
}

/** An hour as typed ("8:05", "8h05", "8h") as HH:MM, or null when it is none. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:hg.](\d{2})?)?$/i.exec(text.trim())
  if (found === null) return null
  const hour = Number(found[1])
  const minute = Number(found[2] ?? 0)
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
