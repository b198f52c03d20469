import type { Kysely } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../../workflows/calendar/calendar.ts'
import type { Database } from '../db/schema.ts'
import type { Log } from '../outbox/log.ts'
import type { ReminderRule } from './plan-reminders.ts'

/** The part of a setting (law and calendar) that reminders are read from. */
export interface ReminderSetting {
  law: { limits: Readonly<Record<string, ReminderRule>> }
  calendar: Calendar
}

/** What every handler of the worker works with. */
export interface ReminderContext {
  db: Kysely<Database>
  /** The law and the calendar of an office, by the settings of its row. */
  settingFor(officeSettings: Record<string, unknown>): ReminderSetting
  clock(): Temporal.Instant
  log: Log
}
