import type { Temporal } from 'temporal-polyfill'
import { civilOf, epochDayOfIso, plainDateOf } from './epoch-day.ts'
import { requireSupportedYear } from './supported-years.ts'

/**
 * The day written as YYYY-MM-DD. A shared object, many times faster than `Temporal.PlainDate.from`.
 * @throws RangeError when the text is no such day, or lies outside 1990–2100 (naming the year).
 */
export function parseDay(iso: string): Temporal.PlainDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) throw new RangeError(`"${iso}" is not a day written as YYYY-MM-DD.`)
  requireSupportedYear(Number(iso.slice(0, 4)))
  const epochDay = epochDayOfIso(iso)
  const { month, day } = civilOf(epochDay)
  if (month !== Number(iso.slice(5, 7)) || day !== Number(iso.slice(8, 10))) {
    throw new RangeError(`There is no day "${iso}".`)
  }
  return plainDateOf(epochDay)
}
