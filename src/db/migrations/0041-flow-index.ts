import { type Kysely, sql } from 'kysely'

/**
 * The flow through the steps is counted out of the index alone: which stay it is stands beside the days. Takes the place of
 * the index on the days.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index matter_step_flow on matter_step (office_id, left_on, entered_on) include (stage, case_id, nth)`.execute(
    db,
  )
  await sql`drop index matter_step_days`.execute(db)
}
