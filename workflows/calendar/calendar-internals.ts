import type { DayTable } from './day-table.ts'
import { createMemo, type Memo } from './memo.ts'
import type { DueDay } from './period.ts'

/** What a calendar keeps behind its public face: integer tables, and the due days already worked out. */
export interface CalendarInternals {
  table: DayTable
  dueDays: Memo<DueDay>
}

/** Due days kept in a generation of the memo; an answer takes a few hundred bytes. */
const REMEMBERED = 8192

const internals = new WeakMap<object, CalendarInternals>()

/** Attaches the inner table to a calendar under construction. */
export function attachTable(calendar: object, table: DayTable): void {
  internals.set(calendar, { table, dueDays: createMemo(REMEMBERED) })
}

/**
 * The inside of a calendar.
 * @throws TypeError for an object that `createCalendar` did not make.
 */
export function internalsOf(calendar: object): CalendarInternals {
  const found = internals.get(calendar)
  if (found === undefined) throw new TypeError('This calendar was not made by createCalendar.')
  return found
}
