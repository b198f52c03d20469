import { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../../../workflows/calendar/calendar.ts'

/** The working days between two years as a list, so that "five working days later" is an index. */
export interface WorkingDays {
  /** The day itself or the next working day after it. */
  onOrAfter(day: string): string
  /** So many working days after a day (before it, for a negative number). */
  shift(day: string, by: number): string
  /** A working day between two days, both included; `at` from 0 to 1. */
  between(from: string, to: string, at: number): string
}

/** @throws RangeError when asked beyond its years. */
export function listWorkingDays(calendar: Calendar, firstYear: number, lastYear: number): WorkingDays {
  const days: string[] = []
  const last = `${lastYear}-12-31`
  for (
    let day = Temporal.PlainDate.from(`${firstYear}-01-01`);
    day.toString() <= last;
    day = day.add({ days: 1 })
  )
    if (calendar.isWorkingDay(day)) days.push(day.toString())
  const place = (day: string) => {
    let [low, high] = [0, days.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((days[middle] ?? '') < day) low = middle + 1
      else high = middle
    }
    return low
  }
  const at = (index: number) => {
    const found = days[index]
    if (found === undefined) throw new RangeError(`Beyond the working days of ${firstYear} to ${lastYear}.`)
    return found
  }
  return {
    onOrAfter: (day) => at(place(day)),
    shift: (day, by) => at(place(day) + by),
    between(from, to, share) {
      const [first, after] = [place(from), place(to)]
      return at(Math.min(first + Math.floor(share * (after - first + 1)), after))
    },
  }
}
