import type { Transaction } from 'kysely'
import { type WatchThresholds, watchThresholds } from '../../workflows/watch/lists.ts'
import type { Database } from '../db/schema.ts'
import { readStored } from '../office/office-settings.ts'
import { thresholdsOf } from '../office/office-thresholds.ts'

/** What the watch lists of an office look by. */
export async function readThresholds(trx: Transaction<Database>, officeId: string): Promise<WatchThresholds> {
  return watchThresholds(thresholdsOf(await readStored(trx, officeId)))
}
