import { addDays, weekdayOf } from '../format/day.ts'
import { nextMonth } from '../parts/month-sheet.tsx'

/** The Monday of the week a day lies in. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

/** The whole weeks a month lies in, each seven days from its Monday. */
export function weeksOf(month: string): string[][] {
  const last = addDays(`${nextMonth(month)}-01`, -1)
  const weeks: string[][] = []
  for (let monday = mondayOf(`${month}-01`); monday <= last; monday = addDays(monday, 7))
    weeks.push(daysFrom(monday))
  return weeks
}

/** Seven days from a Monday. */
export function daysFrom(monday: string): string[] {
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index))
}
