import type { Calendar } from '../../workflows/calendar/calendar.ts'
import type { Law, Limit } from '../engine/vocabulary.ts'
import { firstReminderOn } from '../reminders/plan-reminders.ts'

/** A limit as the columns of `time_limit`, ready for `jsonb_to_recordset`. */
export interface LimitRow {
  key: string
  rule: string
  ref: string
  kind: string
  whose: string
  asset_ref: string | null
  document_ref: string | null
  recipient_ref: string | null
  obligation_ref: string | null
  opened_by: number
  from_on: string
  opens_on: string
  due_on: string
  due_at: string | null
  unit: string
  status: string
  closed_on: string | null
  closed_by: number | null
  days_late: number | null
  flags: readonly string[]
  law_version: string
  calendar_version: string
  remind_on: string | null
  paused_from: string | null
}

/** The projection of one limit into its row; `remind_on` is the day its first reminder is due. */
export function toLimitRow<F>(law: Law<F>, calendar: Calendar, limit: Limit): LimitRow {
  const rule = law.limits[limit.rule]
  const remind =
    limit.status === 'open' && limit.pausedFrom === undefined && rule !== undefined
      ? firstReminderOn(calendar, rule, limit)
      : null
  return {
    key: limit.key,
    rule: limit.rule,
    ref: limit.ref,
    kind: limit.kind,
    whose: limit.whose,
    asset_ref: limit.asset ?? null,
    document_ref: limit.document ?? null,
    recipient_ref: limit.recipient ?? null,
    obligation_ref: limit.obligation ?? null,
    opened_by: limit.openedBy,
    from_on: limit.from,
    opens_on: limit.opensOn,
    due_on: limit.due,
    due_at: limit.dueAt ?? null,
    unit: limit.unit,
    status: limit.status,
    closed_on: limit.closedOn ?? null,
    closed_by: limit.closedBy ?? null,
    days_late: limit.daysLate ?? null,
    flags: limit.flags,
    law_version: law.version,
    calendar_version: limit.calendarVersion,
    remind_on: remind,
    paused_from: limit.pausedFrom ?? null,
  }
}
