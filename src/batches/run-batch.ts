import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { advanceCase } from '../cases/advance-case.ts'
import type { Advance, Outcome, Person } from '../cases/outcome.ts'
import { keyTaken, recall, remember } from '../cases/remember.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import type { InputFault, Refusal } from '../engine/vocabulary.ts'
import { stableHash } from '../outbox/stable-id.ts'
import { endProposal } from '../proposals/settle-proposal.ts'
import { signProposal } from '../proposals/sign-proposal.ts'
import type { BatchItem } from './batch-items.ts'

/** What became of one item. */
export interface ItemResult {
  index: number
  outcome: 'accepted' | 'refused' | 'conflict' | 'badInput' | 'notFound' | 'forbidden' | 'failed'
  caseId?: string
  proposalId?: string
  /** Of an accepted act: the revision now, the step, the act, its papers and what was late. */
  revision?: number
  stage?: string
  act?: Advance['act']
  documents?: Advance['documents']
  findings?: Advance['findings']
  refusals?: readonly Refusal[]
  errors?: readonly InputFault[]
  /** Of a conflict over a proposal: how it stands. */
  state?: string
  /** Whether the case had moved on since the proposal was submitted. */
  stale?: boolean
}

/** What a batch came to: one result for each item, in their order. `refused` counts all that were not accepted. */
export interface BatchResult {
  results: ItemResult[]
  accepted: number
  refused: number
}

/** Who asks, and under which key: sent again with the same key, nothing is done twice. */
export interface BatchRun {
  db: Kysely<Database>
  person: Person
  key: string | null
  /** Nothing is stored; each item is told as it would end if it came alone. */
  dryRun: boolean
  now: () => Temporal.Instant
  /** Told of an item that failed for no reason of its own. */
  onFailure: (failure: unknown, index: number) => void
}

/** One item to be done. Its name makes its key: the same item of the same batch is the same, whatever its place. */
export interface BatchWork {
  name: string
  work(key: string | null): Promise<Omit<ItemResult, 'index'>>
}

/**
 * Does items one after another, each in a transaction of its own, and keeps the whole answer under the batch's key.
 * Each item has a key of its own made of the batch's: a batch that was cut off half way goes on where it was when it is
 * sent again. One that the database was not there for ends the batch, which may then be sent again.
 */
export async function runBatch(
  run: BatchRun,
  request: unknown,
  items: readonly BatchWork[],
  isUnavailable: (failure: unknown) => boolean,
): Promise<{ kind: 'done'; batch: BatchResult } | { kind: 'badInput'; faults: readonly InputFault[] }> {
  const { db, person, dryRun, now, onFailure } = run
  const key = dryRun ? null : run.key
  const requestHash = createHash('sha256')
    .update(JSON.stringify(['batch', request]))
    .digest()
  const within = { officeId: person.officeId, accountId: person.id }
  const look = () => readInOffice(db, within, (trx) => recall<BatchResult>(trx, person, key, requestHash))
  const earlier = await look()
  if (earlier.kind === 'again') return { kind: 'done', batch: earlier.response }
  if (earlier.kind === 'taken') return { kind: 'badInput', faults: earlier.faults }
  const results: ItemResult[] = []
  for (const [index, { name, work }] of items.entries()) {
    const itemKey =
      key === null ? null : stableHash('batch item', person.id, key, requestHash.toString('hex'), name)
    try {
      results.push({ index, ...(await work(itemKey)) })
    } catch (failure) {
      if (isUnavailable(failure)) throw failure
      onFailure(failure, index)
      results.push({ index, outcome: 'failed' })
    }
  }
  const accepted = results.filter((one) => one.outcome === 'accepted').length
  const batch = { results, accepted, refused: results.length - accepted }
  try {
    await inOffice(db, within, (trx) => remember(trx, person, { key, requestHash, response: batch }, now()))
  } catch (failure) {
    // The same batch sent twice at the same moment: whichever came first has left its answer.
    const other = await look()
    if (other.kind === 'again') return { kind: 'done', batch: other.response }
    if (other.kind === 'taken') return { kind: 'badInput', faults: [keyTaken] }
    throw failure
  }
  return { kind: 'done', batch }
}

/** Does one item of a batch through the same doors as a request of its own. */
export async function doItem(
  { db, person, dryRun, now }: Pick<BatchRun, 'db' | 'person' | 'dryRun' | 'now'>,
  item: BatchItem,
  key: string | null,
): Promise<Omit<ItemResult, 'index'>> {
  switch (item.kind) {
    case 'faulty':
      return { outcome: 'badInput', errors: item.faults }
    case 'acts': {
      const { caseId, revision, assetId, ...body } = item.item
      const id = caseId.toLowerCase()
      const command = { data: {}, ...body, ...(assetId === undefined ? {} : { asset: assetId }) }
      const order = { caseId: id, command, seen: revision ?? null, idempotencyKey: key, dryRun }
      return { caseId: id, ...describeOutcome(await advanceCase(db, person, order, now())) }
    }
    case 'sign': {
      const { sign, revision, ...given } = item.item
      const id = sign.toLowerCase()
      const signature = { ...given, seen: revision ?? null, idempotencyKey: key }
      const outcome = await signProposal(db, person, id, signature, now())
      if (outcome.kind !== 'signed') return { proposalId: id, ...describeOutcome(outcome) }
      const advance = describeOutcome({ kind: 'accepted', advance: outcome.act, replayed: false })
      return { proposalId: id, ...advance, stale: outcome.act.proposal.stale }
    }
    case 'sendBack': {
      const { sendBack, reason } = item.item
      const id = sendBack.toLowerCase()
      const outcome = await endProposal(db, person, id, { step: 'sentBack', reason }, key, now())
      if (outcome.kind === 'done')
        return { proposalId: id, caseId: outcome.proposal.caseId, outcome: 'accepted' }
      return {
        proposalId: id,
        ...(outcome.kind === 'notAuthor' ? { outcome: 'forbidden' } : describeOutcome(outcome)),
      }
    }
  }
}

/** An order's outcome as the result of an item. */
export function describeOutcome(outcome: Outcome): Omit<ItemResult, 'index'> {
  switch (outcome.kind) {
    case 'accepted': {
      const { revision, stage, act, documents, findings } = outcome.advance
      return { outcome: 'accepted', revision, stage, act, documents, findings }
    }
    case 'refused':
      return { outcome: 'refused', refusals: outcome.refusals }
    case 'badInput':
      return { outcome: 'badInput', errors: outcome.faults }
    case 'conflict':
      return { outcome: 'conflict', revision: outcome.revision }
    case 'settled':
      return { outcome: 'conflict', state: outcome.proposal.state }
    case 'notFound':
      return { outcome: 'notFound' }
  }
}
