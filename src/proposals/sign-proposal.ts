import type { Kysely } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { advanceCase } from '../cases/advance-case.ts'
import type { Advance, Outcome, Person } from '../cases/outcome.ts'
import { readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { readCommand } from './read-command.ts'

/** How a signer signs: on the day proposed, or on another he gives. */
export interface Signature {
  on?: string
  at?: string
  override?: { reason: string }
  seen: number | null
  idempotencyKey: string | null
}

/** An act that was signed. `stale`: the case had moved on since the proposal was submitted. */
export interface SignedAct extends Advance {
  proposal: { id: string; state: 'signed'; revisionSeen: number; stale: boolean }
}

export type Signing = Exclude<Outcome, { kind: 'accepted' }> | { kind: 'signed'; act: SignedAct }

/**
 * Signs a proposal: its act is given through the one door, with the signer as the actor. What today's rules refuse is
 * refused; of two who sign at once one is told that it is settled.
 */
export async function signProposal(
  db: Kysely<Database>,
  person: Person,
  id: string,
  signature: Signature,
  now: Temporal.Instant,
): Promise<Signing> {
  const found = await readInOffice(db, { officeId: person.officeId, accountId: person.id }, (trx) =>
    readCommand(trx, person.officeId, id),
  )
  if (found === undefined) return { kind: 'notFound' }
  if (found.erased.length > 0) return { kind: 'badInput', faults: found.erased }
  const { on, at, override, seen, idempotencyKey } = signature
  const command = {
    ...found.command,
    ...(on === undefined ? {} : { on }),
    ...(at === undefined ? {} : { at }),
    ...(override === undefined ? {} : { override }),
  }
  const order = { caseId: found.caseId, command, seen, idempotencyKey, dryRun: false, proposal: id }
  const outcome = await advanceCase(db, person, order, now)
  if (outcome.kind !== 'accepted') return outcome
  const { advance } = outcome
  const stale = advance.revision - 1 !== found.revision
  return {
    kind: 'signed',
    act: { ...advance, proposal: { id, state: 'signed', revisionSeen: found.revision, stale } },
  }
}
