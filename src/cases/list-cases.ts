import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import { readMoment } from '../engine/read-moment.ts'
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
export interface CaseLine {
  id: string
  number: string | null
  kind: string
  stage: string
  revision: number
  judgmentNumber: string
  officerId: string | null
  debtors: string | null
  nextDue: string | null
  nextRef: string | null
}

/** Cases of an office, newest first, one page; `next` is the cursor of the page after, if there is one. */
export async function listCases(
  db: Kysely<Database>,
  officeId: string,
  filter: CaseFilter,
): Promise<{ cases: CaseLine[]; next: string | null }> {
  const like = filter.q === undefined ? null : `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`
  const name = filter.q === undefined ? null : `%${normalise(filter.q).replace(/[\\%_]/g, '\\$&')}%`
  const { at: afterAt = null, id: afterId = null } = filter.after ?? {}
  const found = await sql<CaseLine & { opened_at: string }>`
    select c.id, c.number, c.kind, c.stage, c.revision, c.judgment_number as "judgmentNumber", c.officer_id as "officerId", c.opened_at,
      (select string_agg(p.name, ', ' order by p.ref) from party p where p.office_id = c.office_id and p.case_id = c.id and p.role = 'debtor') as debtors,
      l.due_on as "nextDue", l.ref as "nextRef"
    from enforcement_case c
    left join lateral (
      select due_on, ref from time_limit t where t.office_id = c.office_id and t.case_id = c.id and t.status = 'open' and not t.flags @> '["paused"]' and t.kind <> 'right'
        and t.opens_on <= ${filter.today}::date order by due_on limit 1) l on true
    where c.office_id = ${officeId}::uuid
      and (${filter.state ?? null}::text is null or c.stage = ${filter.state ?? null})
      and (${filter.officer ?? null}::uuid is null or c.officer_id = ${filter.officer ?? null}::uuid)
      and (${filter.due ?? null}::text is null or l.due_on < ${filter.today}::date + case when ${filter.due ?? null}::text = 'week' then 8 else 0 end)
      and (${like}::text is null or c.number ilike ${like} or c.judgment_number ilike ${like}
        or exists (select 1 from party p where p.office_id = c.office_id and p.case_id = c.id and p.search_name like ${name}))
      and (${afterAt}::timestamptz is null or (c.opened_at, c.id) < (${afterAt}::timestamptz, ${afterId}::uuid))
    order by c.opened_at desc, c.id desc limit ${filter.limit + 1}`.execute(db)
  const page = found.rows.slice(0, filter.limit)
  const last = found.rows.length > filter.limit ? page.at(-1) : undefined
  const next = last === undefined ? null : Buffer.from(`${last.opened_at}|${last.id}`).toString('base64url')
  return { cases: page.map(({ opened_at: _at, ...line }) => line), next }
}

/** The place a cursor stands for; null when no page ever gave it. */
export function readCursor(cursor: string): Cursor | null {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('|')
  const isCursor = readMoment(at) !== null && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  return isCursor ? { at, id } : null
}
