import { checkDayText, firstDay, lastDay } from '../engine/check-days.ts'
import { momentWords, readMoment } from '../engine/read-moment.ts'
import type { Words } from '../engine/vocabulary.ts'
import { badInput, HttpProblem } from './problem.ts'

/**
 * Lets a day in a query pass that the calendar can count from.
 * @throws HttpProblem (400) naming the field and what would be right.
 */
export function needDay(field: string, found: string): void {
  if (checkDayText(found) && found >= firstDay && found <= lastDay) return
  throw fault(field, found, {
    vi: `một ngày dạng NĂM-THÁNG-NGÀY, từ ${firstDay} đến ${lastDay}`,
    en: `a day as YYYY-MM-DD, from ${firstDay} to ${lastDay}`,
  })
}

/**
 * Lets a day pass that has come: what stands on a later one is not known.
 * @throws HttpProblem (400) naming the field and what would be right.
 */
export function needPastDay(field: string, found: string, today: string): void {
  needDay(field, found)
  if (found <= today) return
  throw fault(field, found, { vi: `một ngày đến hôm nay (${today})`, en: `a day up to today (${today})` })
}

/**
 * Lets a moment in a query pass.
 * @throws HttpProblem (400) naming the field and what would be right.
 */
export function needMoment(field: string, found: string): void {
  if (readMoment(found) === null) throw fault(field, found, momentWords)
}

function fault(field: string, found: string, expected: Words) {
  return new HttpProblem(badInput([{ field, found: found.slice(0, 80), expected }], 400))
}
