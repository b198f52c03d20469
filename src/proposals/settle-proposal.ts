import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { recordAttempt } from '../cases/attempts.ts'
import type { Outcome, Person } from '../cases/outcome.ts'
import { onceMore, recall, remember } from '../cases/remember.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { findRight, refuseSigner } from '../engine/signing.ts'
import type { ActInHand, Refusal } from '../engine/vocabulary.ts'
import { actorOf, readPowers } from '../people/powers.ts'
import { settleProposal, standingOf } from './proposal-store.ts'
import { readCommand } from './read-command.ts'

/** What ends a proposal without an act: its signer sends it back with a reason, or its author withdraws it. */
export type Settlement = { step: 'sentBack'; reason: string } | { step: 'withdrawn' }

export interface SettledProposal {
  id: string
  caseId: string
  state: 'sentBack' | 'withdrawn'
}

export type Settling =
  | Exclude<Outcome, { kind: 'accepted' }>
  | { kind: 'done'; proposal: SettledProposal }
  /** Only its author withdraws a proposal. */
  | { kind: 'notAuthor' }

/** Sends a proposal back or withdraws it. Nothing of the case changes; its chain of proposals grows by an entry. */
export async function endProposal(
  db: Kysely<Database>,
  person: Person,
  id: string,
  settlement: Settlement,
  idempotencyKey: string | null,
  now: Temporal.Instant,
): Promise<Settling> {
  const within = { officeId: person.officeId, accountId: person.id }
  const found = await readInOffice(db, within, (trx) => readCommand(trx, person.officeId, id))
  if (found === undefined) return { kind: 'notFound' }
  const { caseId, command } = found
  const outcome = await onceMore(() =>
    inOffice(db, within, (trx) => end(trx, person, { id, caseId, command, settlement, idempotencyKey }, now)),
  )
  if (outcome.kind === 'refused' || outcome.kind === 'settled') {
    const order = { caseId, command, seen: null, idempotencyKey: null, dryRun: false, proposal: id }
    await recordAttempt(db, person, { ...order, ending: settlement.step }, outcome, now)
  }
  return outcome
}

interface Ending {
  id: string
  caseId: string
  command: ActInHand
  settlement: Settlement
  idempotencyKey: string | null
}

async function end(
  trx: Transaction<Database>,
  person: Person,
  { id, caseId, command, settlement, idempotencyKey }: Ending,
  now: Temporal.Instant,
): Promise<Settling> {
  const { officeId } = person
  // The case before the proposal, as in signing: the two wait for each other.
  const matter = await sql<{ officer_id: string | null }>`
    select officer_id from enforcement_case where office_id = ${officeId}::uuid and id = ${caseId}::uuid for no key update`.execute(
    trx,
  )
  const requestHash = createHash('sha256')
    .update(JSON.stringify([id, settlement]))
    .digest()
  const earlier = await recall<SettledProposal>(trx, person, idempotencyKey, requestHash)
  if (earlier.kind === 'again') return { kind: 'done', proposal: earlier.response }
  if (earlier.kind === 'taken') return { kind: 'badInput', faults: earlier.faults }
  const standing = await standingOf(trx, officeId, id)
  if (standing === undefined) return { kind: 'notFound' }
  if (standing.state !== 'submitted') return { kind: 'settled', proposal: standing }
  if (settlement.step === 'withdrawn') {
    if (!(await isAuthor(trx, person, id))) return { kind: 'notAuthor' }
  } else {
    const no = await refuseReader(trx, person, command, matter.rows[0]?.officer_id ?? null, now)
    if (no !== null) return { kind: 'refused', refusals: [no] }
  }
  await settleProposal(trx, person, { id, ...settlement }, now)
  const proposal: SettledProposal = { id, caseId, state: settlement.step }
  await remember(trx, person, { key: idempotencyKey, requestHash, response: proposal }, now)
  return { kind: 'done', proposal }
}

async function isAuthor(trx: Transaction<Database>, person: Person, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('proposal')
    .select('author_id')
    .where('office_id', '=', person.officeId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.author_id === person.id
}

/** Who may sign an act today may send it back; of officers, only the one the matter is assigned to. */
async function refuseReader(
  trx: Transaction<Database>,
  person: Person,
  command: ActInHand,
  officerId: string | null,
  now: Temporal.Instant,
): Promise<Refusal | null> {
  const today = vietnamDayOf(now)
  const actor = actorOf(person, await readPowers(trx, person.officeId, person.id), today)
  const right = findRight(enforcementLaw, command.act, today, actor)
  const isOther = officerId !== null && officerId !== person.id
  const asOfficer = right.kind === 'own' && (person.role === 'officer' || person.role === 'divisionHead')
  if (right.kind !== 'none' && !(asOfficer && isOther)) return null
  return refuseSigner(enforcementLaw, { ...command, on: today }, actor)
}
