import { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../../workflows/calendar/calendar.ts'
import { workingDaysFrom } from '../../workflows/calendar/working-days-from.ts'
import { officeRoles } from '../engine/findings.ts'
import type { IsoDay, Limit, TimeLimitRule } from '../engine/vocabulary.ts'

/** What of a rule decides whether and when its bearer is reminded. */
export type ReminderRule = Pick<TimeLimitRule<never>, 'kind' | 'whose' | 'remindBefore'>

/** One reminder of a limit: `before-N`, `due` or `after-1`, and the day it falls on. */
export interface ReminderStep {
  step: string
  on: IsoDay
}

/** Working days before the due day, where a rule says nothing else. */
export const usualDaysBefore: readonly number[] = [3, 1]

/**
 * The reminders of a limit in the order of days: so many working days before the due day (`before-3`, `before-1`), on it
 * (`due`), and on the first working day after it (`after-1`). A step before the limit opens is left out.
 *
 * Empty for rights and for bearers outside the office. An empty `remindBefore` takes away the steps before, not the
 * two others.
 * @throws RangeError for days outside the calendar (1990–2100).
 */
export function planReminders(
  calendar: Calendar,
  rule: ReminderRule,
  limit: Pick<Limit, 'due' | 'opensOn'>,
): ReminderStep[] {
  if (rule.kind === 'right' || !officeRoles.has(rule.whose)) return []
  const due = Temporal.PlainDate.from(limit.due)
  const before = [...new Set(rule.remindBefore ?? usualDaysBefore)].filter((days) => days > 0)
  const steps = [
    ...before.map((days) => ({ step: `before-${days}`, on: workingDaysFrom(calendar, due, -days) })),
    { step: 'due', on: limit.due },
    { step: 'after-1', on: workingDaysFrom(calendar, due, 1) },
  ]
  // A limit counted backwards names the planned day as its opening; nothing opens after it has run out.
  const earliest = limit.opensOn <= limit.due ? limit.opensOn : ''
  return steps.filter(({ on }) => on >= earliest).sort((one, other) => (one.on < other.on ? -1 : 1))
}

/** The day of the first reminder, or null when nobody is to be reminded. Shapes and errors as `planReminders`. */
export function firstReminderOn(
  calendar: Calendar,
  rule: ReminderRule,
  limit: Pick<Limit, 'due' | 'opensOn'>,
): IsoDay | null {
  return planReminders(calendar, rule, limit)[0]?.on ?? null
}

/** The day so many working days before a due day. */
export function stepDay(calendar: Calendar, due: IsoDay, days: number): IsoDay {
  return workingDaysFrom(calendar, Temporal.PlainDate.from(due), -days)
}
