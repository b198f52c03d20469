import { type Kysely, sql } from 'kysely'

/**
 * What each matter has still to collect, obligation by obligation, as its snapshot says: stored with the row, so that what
 * an officer has on his desk is added up without opening the snapshot of every matter of the office.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db)
}

const statements = `
create function money_left_of(snapshot jsonb) returns bigint language sql immutable parallel safe
  return (select coalesce(sum(greatest(0, (o ->> 'amount')::numeric - coalesce((o ->> 'collected')::numeric, 0))), 0)::bigint
    from jsonb_array_elements(snapshot #> '{facts,obligations}') o where o ? 'amount');
alter table enforcement_case add column money_left bigint generated always as (money_left_of(snapshot)) stored;
`
