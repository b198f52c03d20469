import { COMPUTED, type DayTable, MAY_END, PROPOSED, TAKES_OVER, WORKING } from './day-table.ts'
import { civilOf, daysInMonth, epochDayOf } from './epoch-day.ts'
import type { DayUnit, DueFlag, Length } from './period.ts'
import { requireSupportedYear } from './supported-years.ts'

/** Counting in epoch days. Nothing here knows of dates or words. */

/** A day counted to, and the marks (`COMPUTED`, `PROPOSED`) of every day the count rests on. */
export interface Counted {
  day: number
  marks: number
  noCorrespondingDate: boolean
}

/** A period as integers: where it ends as counted, where it ends in law, and why they differ. */
export interface Reckoned {
  nominal: number
  due: number
  flags: DueFlag[]
}

/**
 * Promises a length that is counted in days.
 * @throws RangeError when `n` is not a whole number of at least 1, or the unit is hours or `immediately`.
 */
export function requireDayLength(length: Length): asserts length is { n: number; unit: DayUnit } {
  if (length.unit === 'hours' || length.unit === 'immediately') {
    throw new RangeError(`A length in ${length.unit} has no last day; hours run by the clock (dueInstant).`)
  }
  if (!Number.isSafeInteger(length.n) || length.n < 1) {
    throw new RangeError(`A length must be a whole number of at least 1, not ${length.n} ${length.unit}.`)
  }
}

/**
 * The end of a period that starts with an event on `from`. The event day is not counted (BLDS art. 147(2), (3));
 * a last day that is a day off hands over to the next working day (art. 148(5)) unless `rolls` is false.
 */
export function reckon(table: DayTable, from: number, n: number, unit: DayUnit, rolls: boolean): Reckoned {
  const end = countForward(table, from, n, unit)
  let due = end.day
  let code = table.codeAt(due)
  let marks = end.marks | code
  if (rolls && (code & MAY_END) === 0) {
    do {
      code = table.codeAt(++due)
      marks |= code
    } while ((code & TAKES_OVER) === 0)
  }
  const flags = flagsOf(marks, end.noCorrespondingDate)
  if (due !== end.day) flags.push('rolledOver')
  if ((code & WORKING) === 0) flags.push('endsOnDayOff')
  return { nominal: end.day, due, flags }
}

/** Counts `n` units after `from`, the event day left out. Only a count of working days looks at the days it passes. */
export function countForward(table: DayTable, from: number, n: number, unit: DayUnit): Counted {
  return unit === 'workingDays' ? passWorkingDays(table, from, n, 1) : shift(from, n, unit)
}

/** Counts `n` units back from `event`, the event day left out. */
export function countBack(table: DayTable, event: number, n: number, unit: DayUnit): Counted {
  return unit === 'workingDays' ? passWorkingDays(table, event, n, -1) : shift(event, -n, unit)
}

/** Working days after `after`, up to and including `last`. */
export function countWorkingDays(table: DayTable, after: number, last: number): number {
  let count = 0
  for (let day = after + 1; day <= last; day++) if ((table.codeAt(day) & WORKING) !== 0) count++
  return count
}

/** The flags that the marks of the days passed call for. */
export function flagsOf(marks: number, noCorrespondingDate: boolean): DueFlag[] {
  const flags: DueFlag[] = []
  if ((marks & COMPUTED) !== 0) flags.push('provisionalCalendar')
  if ((marks & PROPOSED) !== 0) flags.push('proposalNearby')
  if (noCorrespondingDate) flags.push('noCorrespondingDate')
  return flags
}

function passWorkingDays(table: DayTable, from: number, n: number, step: 1 | -1): Counted {
  let day = from
  let marks = 0
  for (let left = n; left > 0; ) {
    day += step
    const code = table.codeAt(day)
    marks |= code
    if ((code & WORKING) !== 0) left--
  }
  return { day, marks, noCorrespondingDate: false }
}

/** Moves by calendar units: weeks to the same weekday, months and years to the corresponding date (art. 148(2)–(4)). */
function shift(from: number, n: number, unit: Exclude<DayUnit, 'workingDays'>): Counted {
  if (unit === 'days') return { day: from + n, marks: 0, noCorrespondingDate: false }
  if (unit === 'weeks') return { day: from + 7 * n, marks: 0, noCorrespondingDate: false }
  const start = civilOf(from)
  const months = start.year * 12 + (start.month - 1) + (unit === 'years' ? 12 * n : n)
  const year = Math.floor(months / 12)
  requireSupportedYear(year)
  const month = months - year * 12 + 1
  const lastOfMonth = daysInMonth(year, month)
  return {
    day: epochDayOf(year, month, Math.min(start.day, lastOfMonth)),
    marks: 0,
    noCorrespondingDate: start.day > lastOfMonth,
  }
}
