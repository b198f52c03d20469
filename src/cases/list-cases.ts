import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import { countLate } from '../engine/limit-lateness.ts'
import { readMoment } from '../engine/read-moment.ts'
import type { IsoDay, Limit, Words } from '../engine/vocabulary.ts'
import { stretchesOn } from '../statistics/stretches-on.ts'
import { limitStanding } from '../time-limits/limit-standing.ts'
import { type CaseColumns, caseColumns } from './case-columns.ts'
import type { EnforcementSetting } from './case-setting.ts'
import { normalise } from './normalise-name.ts'

/** Where a page of cases ended: when its last case was opened, and which one it is. */
export interface Cursor {
  at: string
  id: string
}

/** What a list of cases may be narrowed by. `after` is the cursor of the page before. */
export interface CaseFilter {
  q?: string
  /** The step it stands at: now, or at the end of the day `stateOn`. */
  state?: string
  stateOn?: IsoDay
  /** Assigned to him; `none`: decided, open and assigned to nobody. */
  officer?: string
  due?: 'overdue' | 'week'
  /** How it stood on a day, decided between two days, both included. */
  open?: { on: IsoDay; standings: readonly string[]; decidedFrom?: IsoDay; decidedTo?: IsoDay }
  today: string
  after?: Cursor
  limit: number
}

/** One line of a list of cases. */
export interface CaseLine extends CaseColumns {
  id: string
  revision: number
  nextDue: string | null
  nextRef: string | null
  nextRule: string | null
  nextLabel: Words | null
  nextUnit: string | null
  /** How late the next limit is today, in its own unit; 0 while it runs and where there is none. */
  nextDaysLate: number
}

/** A page of a list of cases; `total` counts every case the filter lets through, whatever the page. */
export interface CasePage {
  cases: CaseLine[]
  next: string | null
  total: number
}

/** Cases of an office, newest first, one page; `next` is the cursor of the page after, if there is one. */
export async function listCases(
  db: Kysely<Database>,
  officeId: string,
  filter: CaseFilter,
  { law, calendar }: EnforcementSetting,
): Promise<CasePage> {
  const chosen = chosenCases(officeId, filter)
  const { after } = filter
  const from =
    after === undefined ? sql`` : sql`and (c.opened_at, c.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
  // The lines of the page are chosen first; what else is told of a matter is read for those alone.
  const found = await sql<
    Omit<CaseLine, 'nextLabel' | 'nextDaysLate'> & { opened_at: string; pausedFrom: string | null }
  >`
    with page as (select c.id ${chosen} ${from} order by c.opened_at desc, c.id desc limit ${filter.limit + 1})
    select c.id, c.revision, ${caseColumns}, c.opened_at, l.due_on as "nextDue", l.ref as "nextRef", l.rule as "nextRule",
      l.unit as "nextUnit", l.paused_from as "pausedFrom"
    from page join enforcement_case c on c.office_id = ${officeId}::uuid and c.id = page.id
    left join lateral (
      select due_on, ref, rule, unit, paused_from from time_limit t where t.office_id = c.office_id and t.case_id = c.id and ${limitStanding.binds(filter.today)}
      order by due_on limit 1) l on true
    order by c.opened_at desc, c.id desc`.execute(db)
  const counted = await sql<{ total: number }>`select count(*)::int as total ${chosen}`.execute(db)
  const page = found.rows.slice(0, filter.limit)
  const last = found.rows.length > filter.limit ? page.at(-1) : undefined
  const next = last === undefined ? null : Buffer.from(`${last.opened_at}|${last.id}`).toString('base64url')
  const cases = page.map(({ opened_at: _at, pausedFrom, ...line }) => ({
    ...line,
    nextLabel: line.nextRule === null ? null : (law.limits[line.nextRule]?.label ?? null),
    nextDaysLate:
      line.nextDue === null
        ? 0
        : countLate(
            calendar,
            {
              due: line.nextDue,
              unit: line.nextUnit,
              ...(pausedFrom === null ? {} : { pausedFrom }),
            } as Limit,
            filter.today,
          ),
  }))
  return { cases, next, total: counted.rows[0]?.total ?? 0 }
}

// Only what is asked for stands in the text: a plan that serves every question serves none.
function chosenCases(officeId: string, filter: CaseFilter) {
  const { q, state, stateOn, officer, due, open, today } = filter
  const conditions = [
    sql`c.office_id = ${officeId}::uuid`,
    ...(state === undefined
      ? []
      : [stateOn === undefined ? sql`c.stage = ${state}` : stoodAt(officeId, state, stateOn)]),
    ...(open === undefined ? [] : [stoodOpen(officeId, open)]),
    ...(officer === undefined
      ? []
      : [
          officer === 'none'
            ? sql`c.officer_id is null and c.number is not null and c.closed_on is null`
            : sql`c.officer_id = ${officer}::uuid`,
        ]),
    ...(due === undefined
      ? []
      : [
          sql`exists (select from time_limit t where t.office_id = c.office_id and t.case_id = c.id and ${limitStanding.binds(today)}
            and t.due_on < ${today}::date + ${due === 'week' ? 8 : 0}::int)`,
        ]),
    ...(q === undefined ? [] : [sql`c.id in (select id from ${searched(q)})`]),
  ]
  return sql`from enforcement_case c where ${sql.join(conditions, sql` and `)}`
}

// A stay that goes on and one that has ended are two ranges of the index.
function stoodAt(officeId: string, stage: string, on: IsoDay) {
  const there = sql`office_id = ${officeId}::uuid and entered_on <= ${on}::date and stage = ${stage}`
  return sql`c.id in (select case_id from matter_step where left_on is null and ${there}
    union all select case_id from matter_step where left_on > ${on}::date and ${there})`
}

function stoodOpen(
  officeId: string,
  { on, standings, decidedFrom, decidedTo }: NonNullable<CaseFilter['open']>,
) {
  const which = [
    sql`standing = any(${[...standings]}::text[])`,
    ...(decidedFrom === undefined ? [] : [sql`decided_on >= ${decidedFrom}::date`]),
    ...(decidedTo === undefined ? [] : [sql`decided_on <= ${decidedTo}::date`]),
  ]
  return sql`c.id in (${stretchesOn(officeId, on, sql`case_id`, sql.join(which, sql` and `))})`
}

/**
 * What holds the words anywhere in a number, a judgment or a name. A single word of one or two letters is found where it is
 * the whole beginning, "45" of 45/2026, "Lê" of Lê Thị Mẫu: half the office begins with the letters of Nguyễn.
 */
function searched(q: string) {
  const name = normalise(q)
  if (/[\p{L}\p{N}]{3}/u.test(name)) return sql`search_cases(${anywhere(q)}, ${anywhere(name)})`
  const isWord = /^[\p{L}\p{N}]+$/u.test(name)
  const begins = q.trim().toLowerCase()
  return sql`search_case_beginnings(${isWord ? `${begins}/` : begins}, ${isWord ? `${name} ` : name})`
}

function anywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

/** The place a cursor stands for; null when no page ever gave it. */
export function readCursor(cursor: string): Cursor | null {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('|')
  const isCursor = readMoment(at) !== null && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  return isCursor ? { at, id } : null
}
