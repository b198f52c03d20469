import { Temporal } from 'temporal-polyfill'
import { FIRST_YEAR, LAST_YEAR, requireSupportedYear } from './supported-years.ts'

/**
 * Days as integers: the number of days since 1970-01-01. Inside the calendar every count runs on these,
 * because a Temporal object costs microseconds and an integer costs nothing.
 * Civil dates follow the proleptic Gregorian calendar (Civil Code 2015 art. 145(2): solar calendar).
 */

export interface CivilDate {
  year: number
  month: number
  day: number
}

/** The epoch day of a civil date. The date must exist; no check is made. */
export function epochDayOf(year: number, month: number, day: number): number {
  // A year counted from March puts the leap day last, which makes month lengths a formula.
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The civil date of an epoch day. */
export function civilOf(epochDay: number): CivilDate {
  const shifted = epochDay + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** The weekday of an epoch day: 1 = Monday … 7 = Sunday. */
export function weekdayOf(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1
}

/** The number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, month + 1, 1)
  return next - epochDayOf(year, month, 1)
}

/** The first epoch day the calendar answers for. */
export const FIRST_DAY = epochDayOf(FIRST_YEAR, 1, 1)
/** The last epoch day the calendar answers for. */
export const LAST_DAY = epochDayOf(LAST_YEAR, 12, 31)

/**
 * The epoch day of a date.
 * @throws RangeError naming the year, when the date lies outside the supported years.
 */
export function toEpochDay(date: Temporal.PlainDate): number {
  const year = date.year
  requireSupportedYear(year)
  return epochDayOf(year, date.month, date.day)
}

const dates: (Temporal.PlainDate | undefined)[] = []

/** The PlainDate of an epoch day. Dates are immutable, so those of the supported years are built once and shared. */
export function plainDateOf(epochDay: number): Temporal.PlainDate {
  const slot = epochDay - FIRST_DAY
  const known = dates[slot]
  if (known) return known
  const { year, month, day } = civilOf(epochDay)
  const date = new Temporal.PlainDate(year, month, day)
  if (epochDay >= FIRST_DAY && epochDay <= LAST_DAY) dates[slot] = date
  return date
}

/** The epoch day written as YYYY-MM-DD. */
export function isoOf(epochDay: number): string {
  const { year, month, day } = civilOf(epochDay)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The epoch day of a date written as YYYY-MM-DD; for the calendar's own data, which its tests check. */
export function epochDayOfIso(iso: string): number {
  return epochDayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
}
