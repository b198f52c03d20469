import { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../../workflows/calendar/calendar.ts'
import { lateness, latenessInHours, latestNoticeDay } from '../../workflows/calendar/due-date.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'
import { vietnamDayOf, vietnamZone } from '../../workflows/calendar/vietnam-time.ts'
import { findVariant } from './law-on-day.ts'
import { lengthOf } from './measure-limit.ts'
import type { Turn } from './turn.ts'
import type { IsoDay, Limit } from './vocabulary.ts'

/** How late a limit was met, in its own unit; 0 when in time. */
export function daysLate<F>(limit: Limit, done: IsoDay, turn: Turn<F>): number {
  if (limit.dueAt !== undefined) {
    // An hour nobody recorded is taken in favour of who had to act: the last of the day it began, the first of the day done.
    const end = limit.at === undefined ? endOfDay(limit.due) : Temporal.Instant.from(limit.dueAt)
    const doneAt = turn.act.at === undefined ? startOfDay(done) : Temporal.Instant.from(turn.act.at)
    const hours = latenessInHours(end, doneAt)
    return done > vietnamDayOf(end) ? Math.max(1, hours) : hours
  }
  return countLate(turn.setting.calendar, limit, done)
}

// In time under the inclusive count, yet not N full days between notice and event: a warning, not a breach.
export function isShortOfClearDays<F>(limit: Limit, done: IsoDay, turn: Turn<F>): boolean {
  const rule = turn.setting.law.limits[limit.rule]
  const answer = rule === undefined ? undefined : findVariant(rule, limit.from)
  const picked = answer?.known && answer.variant !== null ? lengthOf(answer.variant, limit.lengthKind) : null
  if (picked === null) return false
  return (
    done > latestNoticeDay(turn.setting.calendar, parseDay(limit.from), picked.length).latestClear.toString()
  )
}

/** How late a day is against a limit, in the limit's own unit; 0 when in time. */
export function countLate(calendar: Calendar, limit: Limit, done: IsoDay): number {
  // While it stands still no day is late; days it stood still after its end do not count either.
  const last = limit.pausedFrom !== undefined && done > limit.pausedFrom ? limit.pausedFrom : done
  if (last <= limit.due) return 0
  const count = (from: IsoDay, to: IsoDay) => lateness(calendar, parseDay(from), parseDay(to), limit.unit)
  const stood = (limit.pauses ?? []).filter(({ from }) => from > limit.due)
  return count(limit.due, last) - stood.reduce((sum, { from, to }) => sum + count(from, to), 0)
}

function startOfDay(day: IsoDay): Temporal.Instant {
  return parseDay(day).toZonedDateTime(vietnamZone).toInstant()
}

function endOfDay(day: IsoDay): Temporal.Instant {
  return startOfDay(day).add({ hours: 24 }).subtract({ seconds: 1 })
}
