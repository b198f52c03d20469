import type { Temporal } from 'temporal-polyfill'
import type { Calendar } from './calendar.ts'

/** The nth working day after (or, negative, before) a day that is itself not counted; the day itself for 0. As YYYY-MM-DD. */
export function workingDaysFrom(calendar: Calendar, day: Temporal.PlainDate, count: number): string {
  const step = { days: Math.sign(count) }
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at = at.add(step)
    if (calendar.isWorkingDay(at)) left--
  }
  return at.toString()
}
