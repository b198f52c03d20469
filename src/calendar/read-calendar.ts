import { type Kysely, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { tetBlackout } from '../../workflows/calendar/blackout.ts'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { debtorNames } from '../cases/case-columns.ts'
import { type EnforcementSetting, settingFor } from '../cases/case-setting.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import { officeRoles } from '../engine/findings.ts'
import { findVariant } from '../engine/law-on-day.ts'
import type { IsoDay, Words } from '../engine/vocabulary.ts'
import { listSpecialDays, type SpecialDay } from '../law/list-days.ts'
import { limitStanding } from '../time-limits/limit-standing.ts'
import { type AppointmentView, listAppointments } from './list-appointments.ts'
import { listPlannedDays } from './planned-days.ts'

/** What stands on a day: a limit that ends, something planned in a matter, an appointment. */
export interface CalendarEntry {
  kind: 'limit' | 'coercion' | 'auction' | 'planned' | 'appointment'
  day: IsoDay
  at: string | null
  caseId: string | null
  number: string | null
  judgmentNumber: string | null
  debtors: string | null
  /** The rule or the act, in words; null for an appointment, which has its own title. */
  label: Words | null
  asset: string | null
  /** Of a limit: its row of law, who bears it, and whether that is somebody of the office. */
  limit?: { key: string; ref: string; rule: string; whose: string; ours: boolean }
  /** Of something planned: the act that set it, and the field. */
  planned?: { act: string; field: string }
  appointment?: AppointmentView
}

/** Days on which no force may be used, around Tết. */
export interface Blackout {
  from: IsoDay
  to: IsoDay
  ref: string
  sentence: Words
}

/** The calendar of an officer or of an office between two days. */
export interface CalendarView {
  from: IsoDay
  to: IsoDay
  today: IsoDay
  entries: CalendarEntry[]
  /** By day, limits that were left out because there are too many: none are lost, the worklist has them all. */
  leftOut: Record<IsoDay, number>
  days: SpecialDay[]
  blackouts: Blackout[]
}

/** Limits of one day that are read; an officer never has so many. */
const limitsADay = 60

/** Everything that stands between two days. `officer` narrows it to the matters of one; null is the whole office. */
export async function readCalendar(
  db: Kysely<Database>,
  viewer: Person,
  asked: { from: IsoDay; to: IsoDay; officer: string | null; today: IsoDay },
): Promise<CalendarView> {
  const { from, to, officer, today } = asked
  const { officeId } = viewer
  // A plan for any stretch of days and any officer reads far too much for this one.
  await sql`select set_config('plan_cache_mode', 'force_custom_plan', true)`.execute(db)
  const office = await db
    .selectFrom('office')
    .select('settings')
    .where('id', '=', officeId)
    .executeTakeFirst()
  const setting = settingFor(office?.settings)
  const limits = await readLimits(db, officeId, asked, setting)
  const planned = await readPlanned(db, officeId, asked, setting)
  const appointments = await listAppointments(db, viewer, { from, to, officer })
  const entries = [...limits.entries, ...planned, ...appointments.map(describeAppointment)].sort(byDay)
  return {
    from,
    to,
    today,
    entries,
    leftOut: limits.leftOut,
    days: listSpecialDays(setting.calendar, from, to),
    blackouts: listBlackouts(setting, from, to),
  }
}

interface LimitLine {
  caseId: string
  number: string | null
  judgmentNumber: string
  debtors: string | null
  key: string
  rule: string
  ref: string
  whose: string
  due: IsoDay
  dueAt: string | null
  asset: string | null
}

/**
 * Duties and rights that are open and end between the two days. One paper served on many is one line. Of a day with more
 * than a page can show only the first are read; how many are left is told by day.
 */
async function readLimits(
  db: Kysely<Database>,
  officeId: string,
  { from, to, officer }: { from: IsoDay; to: IsoDay; officer: string | null },
  { law }: EnforcementSetting,
): Promise<{ entries: CalendarEntry[]; leftOut: Record<IsoDay, number> }> {
  const binds = sql`t.office_id = ${officeId}::uuid and ${limitStanding.isGoing}`
  // Of an officer by his matters; of an office day by day, so that no day is read to its end.
  const lines =
    officer === null
      ? sql`generate_series(${from}::date, ${to}::date, interval '1 day') g(day)
          cross join lateral (select t.* from time_limit t where ${binds} and t.due_on = g.day::date limit ${limitsADay}) t`
      : sql`time_limit t join enforcement_case o on o.office_id = t.office_id and o.id = t.case_id and o.officer_id = ${officer}::uuid
          where ${binds} and t.due_on between ${from}::date and ${to}::date`
  const { rows } = await sql<LimitLine>`
    with line as (
      select t.case_id, min(t.key) as key, t.rule, t.ref, t.whose, t.due_on, min(t.due_at) as due_at, t.asset_ref
      from ${lines}
      group by t.case_id, t.rule, t.ref, t.whose, t.due_on, t.asset_ref, t.opened_by, t.document_ref)
    select p.case_id as "caseId", c.number, c.judgment_number as "judgmentNumber", p.key, p.rule, p.ref, p.whose, p.due_on as due,
      p.due_at as "dueAt", p.asset_ref as asset,
      ${debtorNames} as debtors
    from line p join enforcement_case c on c.office_id = ${officeId}::uuid and c.id = p.case_id
    order by p.due_on, p.case_id, p.key`.execute(db)
  const counted =
    officer === null
      ? await sql<{ day: IsoDay; total: number }>`
          select t.due_on as day, count(*)::int as total from time_limit t
          where ${binds} and t.due_on between ${from}::date and ${to}::date
          group by 1 having count(*) > ${limitsADay}`.execute(db)
      : { rows: [] }
  const entries = rows.map(
    ({ key, rule, ref, whose, due, dueAt, ...matter }): CalendarEntry => ({
      kind: 'limit',
      day: due,
      at: dueAt,
      ...matter,
      label: law.limits[rule]?.label ?? { vi: rule, en: rule },
      limit: { key, ref, rule, whose, ours: officeRoles.has(whose) },
    }),
  )
  return {
    entries,
    leftOut: Object.fromEntries(counted.rows.map(({ day, total }) => [day, total - limitsADay])),
  }
}

async function readPlanned(
  db: Kysely<Database>,
  officeId: string,
  asked: { from: IsoDay; to: IsoDay; officer: string | null },
  { law }: EnforcementSetting,
): Promise<CalendarEntry[]> {
  const planned = await listPlannedDays(db, officeId, asked)
  const ids = [...new Set(planned.map(({ caseId }) => caseId))]
  const { rows } = await sql<{
    id: string
    number: string | null
    judgmentNumber: string
    debtors: string | null
  }>`
    select c.id, c.number, c.judgment_number as "judgmentNumber",
      ${debtorNames} as debtors
    from enforcement_case c where c.office_id = ${officeId}::uuid and c.id = any(${ids}::uuid[])`.execute(db)
  const matters = new Map(rows.map(({ id, ...matter }) => [id, matter]))
  return planned.map(({ act, field, what, ...one }) => ({
    number: null,
    judgmentNumber: null,
    debtors: null,
    ...one,
    ...matters.get(one.caseId),
    // What comes on that day, not the act that set it; the fields of acts are told in Vietnamese only.
    label: {
      vi: what === '' ? (law.acts[act]?.label.vi ?? act) : what.charAt(0).toUpperCase() + what.slice(1),
      en: law.acts[act]?.label.en ?? act,
    },
    planned: { act, field },
  }))
}

function describeAppointment(appointment: AppointmentView): CalendarEntry {
  const { startsAt, caseId, number, judgmentNumber } = appointment
  return {
    kind: 'appointment',
    day: vietnamDayOf(startsAt),
    at: startsAt,
    caseId,
    number,
    judgmentNumber,
    debtors: null,
    label: null,
    asset: null,
    appointment,
  }
}

/** The days around Tết that touch the stretch, as the law of each day has them. */
function listBlackouts({ law, calendar }: EnforcementSetting, from: IsoDay, to: IsoDay): Blackout[] {
  const rule = law.requirements['notAroundTet']
  if (rule === undefined) return []
  const found = new Map<IsoDay, Blackout>()
  const last = Temporal.PlainDate.from(to)
  let day = Temporal.PlainDate.from(from)
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    const held = findVariant(rule, day.toString())
    const variant = held.known ? held.variant : null
    if (variant !== null) {
      const days = Number(variant.figures?.['daysAroundTet'] ?? 0)
      const tet = tetBlackout(calendar, day, days)
      if (tet.blocked)
        found.set(tet.from.toString(), {
          from: tet.from.toString(),
          to: tet.to.toString(),
          ref: variant.ref,
          sentence: variant.sentence ?? tet.why ?? { vi: '', en: '' },
        })
    }
    day = day.add({ days: 1 })
  }
  return [...found.values()]
}

const order: readonly CalendarEntry['kind'][] = ['coercion', 'auction', 'appointment', 'planned', 'limit']

function byDay(one: CalendarEntry, other: CalendarEntry): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  const [a, b] = [order.indexOf(one.kind), order.indexOf(other.kind)]
  if (a !== b) return a - b
  return (one.at ?? '') < (other.at ?? '') ? -1 : 1
}
