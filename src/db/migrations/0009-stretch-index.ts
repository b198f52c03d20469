import { type Kysely, sql } from 'kysely'

/**
 * The report of a large office reads the stretches of two days out of the index alone: everything it sums stands beside the
 * days. Takes the place of the index on the days.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index matter_stretch_counted on matter_stretch (office_id, to_on, from_on)
      include (case_id, standing, officer_id, entered_on, owed, done, reduced)`.execute(db)
  await sql`drop index matter_stretch_days`.execute(db)
}
