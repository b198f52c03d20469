import { type Kysely, sql } from 'kysely'

/** Matters of one judgment, and of one debtor, find each other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db)
}

const statements = `
create index enforcement_case_judgment on enforcement_case (office_id, judgment_number, judgment_date);
create index party_debtor on party (office_id, search_name) where role = 'debtor';
`
