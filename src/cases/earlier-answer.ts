import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import { type FoundCase, findRemembered } from './case-store.ts'
import type { Advance, Order, Outcome, Person } from './outcome.ts'
import { keyTaken } from './remember.ts'

/** What a request is known by under its key: the case and the command, and the proposal it signs. */
export function hashRequest({ caseId, command, proposal }: Order): Buffer {
  const asked = proposal === undefined ? [caseId, command] : [caseId, command, proposal]
  return createHash('sha256').update(JSON.stringify(asked)).digest()
}

/** What was answered to a request with the same key, or undefined when this is the first. */
export async function findEarlier(trx: Transaction<Database>, person: Person, order: Order, row: FoundCase) {
  if (row.request_hash !== null) return row
  // Another request with the same key may have committed while this one waited for the lock: look again, afresh.
  if (order.idempotencyKey === null || order.seen === row.revision) return undefined
  return findRemembered(trx, person.officeId, person.id, order.idempotencyKey)
}

/** The earlier answer again, or, for another request under the same key, which field is wrong. */
export function answerAgain(known: Buffer, response: unknown, requestHash: Buffer): Outcome {
  if (known.equals(requestHash)) return { kind: 'accepted', advance: response as Advance, replayed: true }
  return { kind: 'badInput', faults: [keyTaken] }
}
