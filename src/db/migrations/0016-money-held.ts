import { type Kysely, sql } from 'kysely'

/**
 * What each matter holds: money that came in and was not paid out, as its snapshot says. Stored with the row, so that the
 * few matters that hold some are found without opening the snapshots of the others.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db)
}

const statements = `
alter table enforcement_case add column money_held bigint generated always as
  (coalesce((snapshot #>> '{facts,money,in}')::bigint, 0) - coalesce((snapshot #>> '{facts,money,out}')::bigint, 0)) stored;
create index enforcement_case_money_held on enforcement_case (office_id, officer_id) where money_held > 0 and closed_on is null;
`
