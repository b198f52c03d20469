import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { limitStanding } from '../time-limits/limit-standing.ts'

/** How much an officer has on his desk: what a head looks at before he assigns. Money is integer đồng. */
export interface OfficerLoad {
  officer: { id: string; name: string; role: string; active: boolean }
  openMatters: number
  /** Open matters by step of the road. */
  byStage: Record<string, number>
  /** Of the money obligations of his open matters, what has not been collected. */
  outstanding: number
  overdueLimits: number
}

/** Every officer of an office with what he has open, the least loaded first; also one who has left and still holds some. */
export async function listOfficerLoads(
  db: Kysely<Database>,
  officeId: string,
  today: IsoDay,
): Promise<OfficerLoad[]> {
  const found = await sql<{
    id: string
    name: string
    role: string
    active: boolean
    open: number
    by_stage: Record<string, number>
    outstanding: string
    overdue: number
  }>`
    with mine as (
      select c.officer_id, c.stage, count(*)::int as matters, sum(c.money_left) as left_over
      from enforcement_case c
      where c.office_id = ${officeId}::uuid and c.officer_id is not null and c.closed_on is null
      group by c.officer_id, c.stage),
    late as (
      select c.officer_id, count(*)::int as overdue
      from time_limit t join enforcement_case c on c.office_id = t.office_id and c.id = t.case_id
      where t.office_id = ${officeId}::uuid and t.whose = 'officer' and ${limitStanding.isOverdue(today)}
        and c.closed_on is null
      group by c.officer_id)
    select a.id, a.display_name as name, a.role, a.active, coalesce(sum(mine.matters), 0)::int as open,
      coalesce(jsonb_object_agg(mine.stage, mine.matters) filter (where mine.stage is not null), '{}') as by_stage,
      coalesce(sum(mine.left_over), 0)::text as outstanding, coalesce(max(late.overdue), 0)::int as overdue
    from account a left join mine on mine.officer_id = a.id left join late on late.officer_id = a.id
    where a.office_id = ${officeId}::uuid
      and (mine.officer_id is not null or (a.active and a.role in ('officer', 'divisionHead')))
    group by a.id, a.display_name, a.role, a.active
    order by a.active desc, coalesce(sum(mine.matters), 0), coalesce(sum(mine.left_over), 0), a.display_name, a.id`.execute(
    db,
  )
  return found.rows.map((row) => ({
    officer: { id: row.id, name: row.name, role: row.role, active: row.active },
    openMatters: row.open,
    byStage: row.by_stage,
    outstanding: Number(row.outstanding),
    overdueLimits: row.overdue,
  }))
}
