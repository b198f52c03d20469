import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import {
  type CalendarSettings,
  calendarOpenPoints,
  defaultCalendarSettings,
} from '../../workflows/calendar/settings.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import type { InputFault } from '../engine/vocabulary.ts'

/** A change of how the office reads what the law leaves open. */
export interface SettingChange {
  before: Partial<CalendarSettings>
  after: Partial<CalendarSettings>
  reason: string
  by: string
  at: string
}

/** How the office reads the open points of counting, and how it came to. */
export interface OfficeSettings {
  calendar: CalendarSettings
  history: SettingChange[]
}

/** The settings of an office: what it chose, with the default where it chose nothing. */
export async function readOfficeSettings(db: Kysely<Database>, officeId: string): Promise<OfficeSettings> {
  const settings = await readStored(db, officeId)
  const { rows } = await sql<SettingChange>`
    select e.before, e.after, e.reason, a.display_name as by, e.recorded_at as at
    from office_setting_entry e join account a on a.office_id = e.office_id and a.id = e.recorded_by
    where e.office_id = ${officeId}::uuid and not e.after ? 'compliance' order by e.id desc limit 50`.execute(
    db,
  )
  return { calendar: { ...defaultCalendarSettings, ...chosenOf(settings) }, history: rows }
}

/**
 * Records another reading of the open points, with who chose it and why, and asks for the open matters to be projected
 * anew. Acts stay as they are; only what is computed from them moves.
 */
export async function changeOfficeSettings(
  trx: Transaction<Database>,
  person: Person,
  { calendar, reason }: { calendar: Partial<CalendarSettings>; reason: string },
  now: Temporal.Instant,
): Promise<OfficeSettings> {
  const { officeId } = person
  await lockSettings(trx, officeId)
  const settings = await readStored(trx, officeId)
  const before = chosenOf(settings)
  const after = { ...before, ...calendar }
  const next = { ...settings, calendar: after }
  await writeSettings(trx, person, { settings: next, before, after, reason }, now)
  await trx.insertInto('outbox').values({ office_id: officeId, topic: 'reproject', payload: '{}' }).execute()
  return readOfficeSettings(trx, officeId)
}

/** Stores the settings of an office as they are now, with what changed, who changed it and why. */
export async function writeSettings(
  trx: Transaction<Database>,
  { officeId, id }: Person,
  change: { settings: object; before: object; after: object; reason: string },
  now: Temporal.Instant,
): Promise<void> {
  const { settings, before, after, reason } = change
  await trx
    .updateTable('office')
    .set({ settings: JSON.stringify(settings) })
    .where('id', '=', officeId)
    .execute()
  await trx
    .insertInto('office_setting_entry')
    .values({
      office_id: officeId,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      reason,
      recorded_by: id,
      recorded_at: now.toString(),
    })
    .execute()
}

/** The stored settings with other readings of the open points in their place: what a preview counts with. */
export async function settingsWith(
  db: Kysely<Database>,
  officeId: string,
  calendar: Partial<CalendarSettings>,
): Promise<Record<string, unknown>> {
  const settings = await readStored(db, officeId)
  return { ...settings, calendar: { ...chosenOf(settings), ...calendar } }
}

/** What is wrong with a choice: a point that is not open, an answer nobody offers. */
export function checkCalendarChoice(chosen: Record<string, unknown>): InputFault[] {
  return Object.entries(chosen).flatMap(([name, value]) => {
    const point = (calendarOpenPoints as Record<string, { options: readonly { value: unknown }[] }>)[name]
    if (point === undefined)
      return [
        fault(
          name,
          Object.keys(calendarOpenPoints).join(', '),
          'một điểm mở của lịch',
          'an open point of the calendar',
        ),
      ]
    const offered = point.options.map((option) => JSON.stringify(option.value))
    return offered.includes(JSON.stringify(value))
      ? []
      : [fault(name, offered.join(', '), 'một trong các cách hiểu', 'one of the readings')]
  })
}

function fault(name: string, offered: string, vi: string, en: string): InputFault {
  return {
    field: `/calendar/${name.slice(0, 60)}`,
    found: '',
    expected: { vi: `${vi}: ${offered}`, en: `${en}: ${offered}` },
  }
}

/** Lets one change of an office's settings follow another: both are written back whole. */
export async function lockSettings(trx: Transaction<Database>, officeId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`settings ${officeId}`}, 0))`.execute(trx)
}

/** What is stored of an office's settings. */
export async function readStored(db: Kysely<Database>, officeId: string): Promise<Record<string, unknown>> {
  const office = await db
    .selectFrom('office')
    .select('settings')
    .where('id', '=', officeId)
    .executeTakeFirstOrThrow()
  return office.settings
}

function chosenOf(settings: Record<string, unknown>): Partial<CalendarSettings> {
  return (settings['calendar'] ?? {}) as Partial<CalendarSettings>
}
