import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import { readMoment } from '../engine/read-moment.ts'
import type { Words } from '../engine/vocabulary.ts'
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
  state?: string
  officer?: string
  due?: 'overdue' | 'week'
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
  { law }: EnforcementSetting,
): Promise<CasePage> {
  const { at: afterAt = null, id: afterId = null } = filter.after ?? {}
  const chosen = chosenCases(officeId, filter)
  const found = await sql<Omit<CaseLine, 'nextLabel'> & { opened_at: string }>`
    select c.id, c.revision, ${caseColumns}, c.opened_at, l.due_on as "nextDue", l.ref as "nextRef", l.rule as "nextRule"
    ${chosen}
      and (${afterAt}::timestamptz is null or (c.opened_at, c.id) < (${afterAt}::timestamptz, ${afterId}::uuid))
    order by c.opened_at desc, c.id desc limit ${filter.limit + 1}`.execute(db)
  const counted = await sql<{ total: number }>`select count(*)::int as total ${chosen}`.execute(db)
  const page = found.rows.slice(0, filter.limit)
  const last = found.rows.length > filter.limit ? page.at(-1) : undefined
  const next = last === undefined ? null : Buffer.from(`${last.opened_at}|${last.id}`).toString('base64url')
  const cases = page.map(({ opened_at: _at, ...line }) => ({
    ...line,
    nextLabel: line.nextRule === null ? null : (law.limits[line.nextRule]?.label ?? null),
  }))
  return { cases, next, total: counted.rows[0]?.total ?? 0 }
}

function chosenCases(officeId: string, { q, state, officer, due, today }: CaseFilter) {
  const like = q === undefined ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`
  const name = q === undefined ? null : `%${normalise(q).replace(/[\\%_]/g, '\\$&')}%`
  return sql`
    from enforcement_case c
    left join lateral (
      select due_on, ref, rule from time_limit t where t.office_id = c.office_id and t.case_id = c.id and t.status = 'open' and not t.flags @> '["paused"]' and t.kind <> 'right'
        and t.opens_on <= ${today}::date order by due_on limit 1) l on true
    where c.office_id = ${officeId}::uuid
      and (${state ?? null}::text is null or c.stage = ${state ?? null})
      and (${officer ?? null}::uuid is null or c.officer_id = ${officer ?? null}::uuid)
      and (${due ?? null}::text is null or l.due_on < ${today}::date + case when ${due ?? null}::text = 'week' then 8 else 0 end)
      and (${like}::text is null or c.number ilike ${like} or c.judgment_number ilike ${like}
        or exists (select 1 from party p where p.office_id = c.office_id and p.case_id = c.id and p.search_name like ${name}))`
}

/** The place a cursor stands for; null when no page ever gave it. */
export function readCursor(cursor: string): Cursor | null {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('|')
  const isCursor = readMoment(at) !== null && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  return isCursor ? { at, id } : null
}
