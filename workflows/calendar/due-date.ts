import type { Temporal } from 'temporal-polyfill'
import type { Calendar } from './calendar.ts'
import { type CalendarInternals, internalsOf } from './calendar-internals.ts'
import { FIRST_DAY, LAST_DAY, plainDateOf, toEpochDay } from './epoch-day.ts'
import { noticeLines } from './notice-lines.ts'
import type { DayUnit, DueDay, Length, NoticeDay, WorkingLine } from './period.ts'
import { countWorkingDays, reckon, requireDayLength } from './reckon.ts'
import { reckonNotice } from './reckon-notice.ts'
import { dueLines, immediateLines } from './working-lines.ts'

export type { DayUnit, DueDay, DueFlag, Length, NoticeDay, WorkingLine } from './period.ts'

/** `limitation`: the period is a limitation (thời hiệu, BLDS art. 151), which rolls over only if the settings say so. */
export interface DueOptions {
  limitation?: boolean
}

const units: readonly DayUnit[] = ['workingDays', 'days', 'weeks', 'months', 'years']
const SPAN = LAST_DAY - FIRST_DAY + 1

/**
 * The day on which a period ends that starts with an event on `from` (kể từ ngày). The event day is not counted;
 * a last day that is a day off hands over to the next working day; `immediately` ends on `from` itself.
 * BLDS 2015 art. 147(2), (3), 148. The answer is shared and frozen; a repeated question costs about a microsecond.
 * @throws RangeError for hours (use `dueInstant`), for an `n` that is not a whole number of at least 1, and for any day
 * outside 1990–2100.
 */
export function dueDay(
  calendar: Calendar,
  from: Temporal.PlainDate,
  length: Length,
  options?: DueOptions,
): DueDay {
  const inner = internalsOf(calendar)
  const start = toEpochDay(from)
  if (length.unit === 'immediately') return immediately(start)
  requireDayLength(length)
  const limitation = options?.limitation === true
  // One integer per question; exact, because a length that reaches beyond the calendar's span is never stored.
  const kind = (length.n * units.length + units.indexOf(length.unit)) * 2 + Number(limitation)
  const key = kind * SPAN + start - FIRST_DAY
  const known = inner.dueDays.get(key)
  if (known !== undefined) return known
  const answer = workOut(calendar, inner, start, length, limitation)
  inner.dueDays.set(key, answer)
  return answer
}

/**
 * `dueDay` with its working, a line a day: the event day, each day counted, each day skipped with its name, the roll-over.
 * Of weeks, months and years only the days that matter are listed. `nominal` and `due` are both shown for a limitation.
 * @throws RangeError as `dueDay`.
 */
export function explainDueDay(
  calendar: Calendar,
  from: Temporal.PlainDate,
  length: Length,
  options?: DueOptions,
): DueDay & { working: WorkingLine[] } {
  const answer = dueDay(calendar, from, length, options)
  const { table } = internalsOf(calendar)
  if (length.unit === 'immediately') return { ...answer, working: immediateLines(toEpochDay(from)) }
  requireDayLength(length)
  const limitation = options?.limitation === true
  return { ...answer, working: dueLines(table, answer, length, limitation) }
}

/**
 * The last day on which notice may be given "at least N before" an event: the event day is not counted, the notice day is.
 * `latestClear` leaves N full days between the two. Neither is ever moved forward: a day off is moved back to a working day.
 * `latest` is the day after which the notice is a breach under the setting `backwardNotice`; with `clearDays` the two agree.
 * @throws RangeError for hours and `immediately`, for an `n` that is not a whole number of at least 1, and for any day
 * outside 1990–2100.
 */
export function latestNoticeDay(calendar: Calendar, event: Temporal.PlainDate, length: Length): NoticeDay {
  requireDayLength(length)
  const { table } = internalsOf(calendar)
  const found = reckonNotice(table, toEpochDay(event), length, calendar.settings.backwardNotice)
  return {
    event,
    latest: plainDateOf(found.latest),
    latestClear: plainDateOf(found.latestClear),
    flags: found.flags,
  }
}

/**
 * `latestNoticeDay` with its working, from the event day backwards.
 * @throws RangeError as `latestNoticeDay`.
 */
export function explainLatestNoticeDay(
  calendar: Calendar,
  event: Temporal.PlainDate,
  length: Length,
): NoticeDay & { working: WorkingLine[] } {
  requireDayLength(length)
  const answer = latestNoticeDay(calendar, event, length)
  return { ...answer, working: noticeLines(internalsOf(calendar).table, toEpochDay(event), length) }
}

/** The moment a period of hours ends: by the clock from `at`, nights and holidays included (BLDS art. 147(1)). */
export function dueInstant(at: Temporal.Instant, hours: number): Temporal.Instant {
  return at.add({ hours })
}

/**
 * How late `done` is against `due`, in the rule's own unit: for `workingDays` the working days after `due` up to and
 * including `done`, for every other unit calendar days. 0 when in time; also 0 for working days when only days off lie
 * between the two, although `done` is then late: to tell late from in time, compare the dates.
 * @throws RangeError for any day outside 1990–2100.
 */
export function lateness(
  calendar: Calendar,
  due: Temporal.PlainDate,
  done: Temporal.PlainDate,
  unit: Length['unit'],
): number {
  const last = toEpochDay(done)
  const first = toEpochDay(due)
  if (last <= first) return 0
  return unit === 'workingDays' ? countWorkingDays(internalsOf(calendar).table, first, last) : last - first
}

/** How late a moment is against a due moment, in hours; an hour begun counts as one. 0 when in time. */
export function latenessInHours(dueAt: Temporal.Instant, doneAt: Temporal.Instant): number {
  return Math.max(0, Math.ceil((doneAt.epochMilliseconds - dueAt.epochMilliseconds) / 3_600_000))
}

function immediately(start: number): DueDay {
  const day = plainDateOf(start)
  return Object.freeze({ due: day, nominal: day, from: day, flags: Object.freeze([]) as unknown as [] })
}

function workOut(
  calendar: Calendar,
  inner: CalendarInternals,
  start: number,
  length: { n: number; unit: DayUnit },
  limitation: boolean,
): DueDay {
  const rolls = !limitation || calendar.settings.limitationRollsOver
  const { nominal, due, flags } = reckon(inner.table, start, length.n, length.unit, rolls)
  return Object.freeze({
    due: plainDateOf(due),
    nominal: plainDateOf(nominal),
    from: plainDateOf(start),
    flags: Object.freeze(flags) as typeof flags,
  })
}
