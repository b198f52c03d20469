import { type Kysely, sql } from 'kysely'

/**
 * Since when a clock stands still, in its own row: whether it had run out before is part of how it stands, and every list
 * asks. Of clocks that were closed while they stood still the day is not in the rows; those were read as still in time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db)
}

const statements = `
alter table time_limit add column paused_from date;
update time_limit t set paused_from = (l ->> 'pausedFrom')::date
  from enforcement_case c cross join lateral jsonb_array_elements(c.snapshot -> 'limits') l
  where t.status = 'open' and c.office_id = t.office_id and c.id = t.case_id and l ->> 'key' = t.key and l ? 'pausedFrom';
update time_limit set paused_from = least(due_on, closed_on) where status <> 'open' and flags @> '["paused"]';
`
