import type { KeyObject } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Database } from '../db/schema.ts'
import { makeCheckpoint } from './make-checkpoint.ts'

/**
 * Gives a pass over all offices that signs what is due. A broken record of one office keeps no other from being
 * signed; the pass fails after it, with every failure.
 */
export function createCheckpointSigner(
  db: Kysely<Database>,
  keys: readonly KeyObject[],
  clock: () => Temporal.Instant,
): () => Promise<void> {
  return async () => {
    if (keys.length === 0) return
    const offices = await sql<{ id: string }>`select list_office_ids() as id`.execute(db)
    const failures: unknown[] = []
    for (const { id } of offices.rows)
      await makeCheckpoint(db, id, keys, clock()).catch((failure) => failures.push(failure))
    if (failures.length > 1)
      throw new AggregateError(failures, failures.map((one) => (one as Error).message).join(' '))
    if (failures.length === 1) throw failures[0]
  }
}
