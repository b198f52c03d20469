import type { Transaction } from 'kysely'
import { defaultThresholds, type WatchThresholds } from '../../workflows/watch/lists.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'

/** The thresholds of an office: those it chose last, the defaults for what it did not. */
export async function readThresholds(trx: Transaction<Database>, officeId: string): Promise<WatchThresholds> {
  const row = await trx
    .selectFrom('watch_setting')
    .select('thresholds')
    .where('office_id', '=', officeId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { ...defaultThresholds, ...(row?.thresholds as Partial<WatchThresholds> | undefined) }
}

/** Chooses thresholds; the older ones stay on record. */
export async function chooseThresholds(
  trx: Transaction<Database>,
  person: Person,
  thresholds: WatchThresholds,
  now: string,
): Promise<void> {
  await trx
    .insertInto('watch_setting')
    .values({
      office_id: person.officeId,
      thresholds: JSON.stringify(thresholds),
      recorded_by: person.id,
      recorded_at: now,
    })
    .execute()
}
