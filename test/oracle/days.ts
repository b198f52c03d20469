/** A day as its number since 1/1/1970 (Gregorian), counted here by hand: no Date, no Temporal, no time zone. */
export type DayNumber = number

const text = /^(\d{4})-(\d{2})-(\d{2})$/

/** The number of a day written YYYY-MM-DD. */
export function numberOf(day: string): DayNumber {
  const [, year = '', month = '', date = ''] = text.exec(day) ?? []
  if (year === '') throw new Error(`not a day: ${day}`)
  return countDays(Number(year), Number(month), Number(date))
}

/** Days from 1/1/1970 to a date: the days of the whole years before it, of the whole months, and of the month itself. */
export function countDays(year: number, month: number, date: number): DayNumber {
  const before = year - 1
  const ofYears =
    before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_162
  let ofMonths = 0
  for (let one = 1; one < month; one++) ofMonths += daysOfMonth(year, one)
  return ofYears + ofMonths + date - 1
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Year, month and date of a day. */
export function dateOf(day: DayNumber): { year: number; month: number; date: number } {
  let year = 1970 + Math.floor(day / 365.2425)
  while (countDays(year, 1, 1) > day) year--
  while (countDays(year + 1, 1, 1) <= day) year++
  let rest = day - countDays(year, 1, 1)
  let month = 1
  while (rest >= daysOfMonth(year, month)) {
    rest -= daysOfMonth(year, month)
    month++
  }
  return { year, month, date: rest + 1 }
}

/** YYYY-MM-DD. */
export function textOf(day: DayNumber): string {
  const { year, month, date } = dateOf(day)
  return `${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}-${`${date}`.padStart(2, '0')}`
}

/** 1 is Monday, 7 is Sunday (1/1/1970 was a Thursday). */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The same date so many months on; the last day of that month where it has no such date (BLDS Đ.148.3, 148.4). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, date } = dateOf(day)
  const at = year * 12 + month - 1 + months
  const inYear = Math.floor(at / 12)
  const inMonth = (at % 12) + 1
  return countDays(inYear, inMonth, Math.min(date, daysOfMonth(inYear, inMonth)))
}

/** So many days on, as text. */
export const addDays = (day: string, days: number): string => textOf(numberOf(day) + days)
