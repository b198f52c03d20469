import { Temporal } from 'temporal-polyfill'

/** Every day between two dates, both included, written as YYYY-MM-DD; by Temporal, apart from the code under test. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = []
  for (
    let day = Temporal.PlainDate.from(first);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    days.push(day.toString())
  }
  return days
}

/** Every day of a year. */
export function daysOfYear(year: number): string[] {
  return daysBetween(`${year}-01-01`, `${year}-12-31`)
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}
