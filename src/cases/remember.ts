import type { Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Database } from '../db/schema.ts'
import type { InputFault } from '../engine/vocabulary.ts'
import { findRemembered } from './case-store.ts'
import type { Person } from './outcome.ts'

/** What is known of a request's key: nothing, the answer it got, or that another request has used it. */
export type Recalled<T> =
  | { kind: 'new' }
  | { kind: 'again'; response: T }
  | { kind: 'taken'; faults: readonly InputFault[] }

/** Looks an Idempotency-Key up. The caller holds the lock that two requests with the same key wait for. */
export async function recall<T>(
  trx: Transaction<Database>,
  person: Person,
  key: string | null,
  requestHash: Buffer,
): Promise<Recalled<T>> {
  if (key === null) return { kind: 'new' }
  const known = await findRemembered(trx, person.officeId, person.id, key)
  if (known === undefined) return { kind: 'new' }
  if (known.request_hash.equals(requestHash)) return { kind: 'again', response: known.response as T }
  return { kind: 'taken', faults: [keyTaken] }
}

/** The fault of a key that another request has used. */
export const keyTaken: InputFault = {
  field: 'Idempotency-Key',
  found: '',
  expected: {
    vi: 'khóa này đã dùng cho một yêu cầu khác; hãy dùng khóa mới',
    en: 'this key was used for another request; use a new one',
  },
}

/** Does something once more when another request took its key at the same moment: it then finds what that one left. */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((failure: { code?: string; constraint?: string }) => {
    if (failure.code !== '23505' || failure.constraint !== 'idempotency_pkey') throw failure
    return work()
  })
}

/** Keeps the answer under the request's key, in the transaction that did the work. */
export async function remember(
  trx: Transaction<Database>,
  person: Person,
  kept: { key: string | null; requestHash: Buffer; response: unknown },
  now: Temporal.Instant,
): Promise<void> {
  if (kept.key === null) return
  await trx
    .insertInto('idempotency')
    .values({
      office_id: person.officeId,
      account_id: person.id,
      key: kept.key,
      request_hash: kept.requestHash,
      response: JSON.stringify(kept.response),
      created_at: now.toString(),
    })
    .execute()
}
