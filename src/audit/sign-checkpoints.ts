import type { KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Database } from '../db/schema.ts'
import { createOfficePass } from './each-office.ts'
import { makeCheckpoint } from './make-checkpoint.ts'

/**
 * Gives a pass over all offices that signs what is due. A broken record of one office keeps no other from being
 * signed; the pass fails after it, with every failure, and looks at that office again after an hour.
 */
export function createCheckpointSigner(
  db: Kysely<Database>,
  keys: readonly KeyObject[],
  clock: () => Temporal.Instant,
): () => Promise<void> {
  const pass = createOfficePass(db, clock, (officeId, now) => makeCheckpoint(db, officeId, keys, now))
  return async () => {
    if (keys.length > 0) await pass()
  }
}
