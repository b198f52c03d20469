import { type Kysely, sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Database } from '../db/schema.ts'
import { RecordBrokenError } from './read-leaves.ts'

const hoursUntilNextLook = 1

/**
 * Gives a pass over all offices. What fails in one keeps no other from its turn; the pass fails after the last, with
 * every failure. An office whose record is broken is told once and then left alone for an hour (in this process): no
 * second look mends it, and a look at the whole record is long.
 */
export function createOfficePass(
  db: Kysely<Database>,
  clock: () => Temporal.Instant,
  work: (officeId: string, now: Temporal.Instant) => Promise<unknown>,
): () => Promise<void> {
  const brokenSince = new Map<string, Temporal.Instant>()
  return async () => {
    const offices = await sql<{ id: string }>`select list_office_ids() as id`.execute(db)
    const turns = offices.rows.map(({ id }) => async () => {
      const now = clock()
      const since = brokenSince.get(id)
      if (since !== undefined && Math.abs(now.since(since).total('hours')) < hoursUntilNextLook) return
      brokenSince.delete(id)
      await work(id, now).catch((failure) => {
        if (failure instanceof RecordBrokenError) brokenSince.set(id, now)
        throw failure
      })
    })
    await takeTurns(turns)
  }
}

/**
 * Does one thing after the other, each of them whatever became of those before.
 * @throws the failure, or an AggregateError of all when there are several.
 */
export async function takeTurns(turns: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const turn of turns) await turn().catch((failure: unknown) => failures.push(failure))
  if (failures.length > 1)
    throw new AggregateError(failures, failures.map((one) => (one as Error).message).join(' '))
  if (failures.length === 1) throw failures[0]
}
