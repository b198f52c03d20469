import { type DayTable, WORKING } from './day-table.ts'
import type { DayUnit, DueFlag } from './period.ts'
import { countBack, flagsOf } from './reckon.ts'
import type { CalendarSettings } from './settings.ts'

/** The days of a notice counted back, as epoch days; `counted` ones are before any move off a day off. */
export interface ReckonedNotice {
  countedInclusive: number
  inclusive: number
  countedClear: number
  latestClear: number
  latest: number
  flags: DueFlag[]
}

/**
 * Counts a notice "at least N before `event`" back, both ways: the notice day counted (inclusive), and N full days between
 * the two (clear), which is the day before the first of those full days. A day off is moved back, never forward.
 */
export function reckonNotice(
  table: DayTable,
  event: number,
  length: { n: number; unit: DayUnit },
  breach: CalendarSettings['backwardNotice'],
): ReckonedNotice {
  const counted = countBack(table, event, length.n, length.unit)
  const inclusive = backToWorkingDay(table, counted.day)
  const clear = backToWorkingDay(table, counted.day - 1)
  const marks = counted.marks | clear.marks | (breach === 'inclusive' ? inclusive.marks : 0)
  const chosen = breach === 'inclusive' ? inclusive.day : clear.day
  const chosenCount = breach === 'inclusive' ? counted.day : counted.day - 1
  const flags = flagsOf(marks, counted.noCorrespondingDate)
  if (chosen !== chosenCount) flags.push('movedBack')
  if (chosen !== clear.day) flags.push('clearDaysShort')
  return {
    countedInclusive: counted.day,
    inclusive: inclusive.day,
    countedClear: counted.day - 1,
    latestClear: clear.day,
    latest: chosen,
    flags,
  }
}

function backToWorkingDay(table: DayTable, from: number): { day: number; marks: number } {
  let day = from
  let code = table.codeAt(day)
  let marks = code
  while ((code & WORKING) === 0) {
    code = table.codeAt(--day)
    marks |= code
  }
  return { day, marks }
}
