import type { Calendar, DayInfo } from '../../workflows/calendar/calendar.ts'
import { epochDayOfIso, plainDateOf } from '../../workflows/calendar/epoch-day.ts'
import type { IsoDay, Words } from '../engine/vocabulary.ts'

/** A day that is not an ordinary working day: off, or a Saturday that is worked. */
export interface SpecialDay {
  date: IsoDay
  kind: DayInfo['kind']
  working: boolean
  name?: Words
  status: DayInfo['status']
}

/** The longest stretch that is told at once, in days. */
export const longestStretch = 1100

/** The days between two days (both included) that are not ordinary working days. */
export function listSpecialDays(calendar: Calendar, from: IsoDay, to: IsoDay): SpecialDay[] {
  const first = epochDayOfIso(from)
  const length = Math.max(0, epochDayOfIso(to) - first + 1)
  return Array.from({ length }, (_, index) => calendar.dayInfo(plainDateOf(first + index)))
    .filter(({ kind }) => kind !== 'working')
    .map(({ date, kind, working, name, status }) => ({
      date: date.toString(),
      kind,
      working,
      status,
      ...(name === undefined ? {} : { name }),
    }))
}
