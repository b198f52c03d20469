import { createHash, randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import type { JsonObject } from '../audit/chain-entry.ts'
import { commitErasable, commitValue } from '../audit/commitment.ts'
import { advance } from '../cases/advance-case.ts'
import { recordAttempt } from '../cases/attempts.ts'
import type { Advance, Order, Outcome, Person } from '../cases/outcome.ts'
import { onceMore, recall, remember } from '../cases/remember.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import type { Command } from '../engine/decide.ts'
import { findAct } from '../engine/find-act.ts'
import { findRight } from '../engine/signing.ts'
import type { InputFault } from '../engine/vocabulary.ts'
import { actorOf, readPowers } from '../people/powers.ts'
import { appendStep, notePath } from './proposal-store.ts'

/** An act prepared for somebody else's signature. */
export interface Draft {
  caseId: string
  command: Command
  note?: string
  /** The one sent back or withdrawn that this one takes the place of. */
  replaces?: string
  /** The revision its author saw. */
  seen: number | null
  idempotencyKey: string | null
}

/** What a submitted proposal is answered with; the preview is what the act would do if it were signed now. */
export interface Submitted {
  id: string
  caseId: string
  state: 'submitted'
  revision: number
  replaces: string | null
  preview: Advance
}

export type Submission = Exclude<Outcome, { kind: 'accepted' }> | { kind: 'submitted'; proposal: Submitted }

/**
 * Submits a proposal (trình ký). The act is judged by the same door as if it were given, but for who signs it: what
 * would be refused on other grounds is refused now and goes to the attempt chain. Nothing of the case changes.
 */
export async function submitProposal(
  db: Kysely<Database>,
  person: Person,
  draft: Draft,
  now: Temporal.Instant,
): Promise<Submission> {
  const order: Order = {
    caseId: draft.caseId,
    command: { ...draft.command, unsigned: true },
    seen: draft.seen,
    idempotencyKey: null,
    dryRun: true,
  }
  const outcome = await onceMore(() =>
    inOffice(db, { officeId: person.officeId, accountId: person.id }, (trx) =>
      submit(trx, person, draft, order, now),
    ),
  )
  if (outcome.kind !== 'submitted' && outcome.kind !== 'notFound')
    await recordAttempt(db, person, order, outcome, now)
  return outcome
}

async function submit(
  trx: Transaction<Database>,
  person: Person,
  draft: Draft,
  order: Order,
  now: Temporal.Instant,
): Promise<Submission> {
  const { caseId, command, note, replaces } = draft
  // Under the case's lock from here on: judged, and nothing written.
  const judged = await advance(trx, person, order, now)
  const requestHash = createHash('sha256')
    .update(JSON.stringify(['proposal', caseId, command, note ?? null, replaces ?? null]))
    .digest()
  const earlier = await recall<Submitted>(trx, person, draft.idempotencyKey, requestHash)
  if (earlier.kind === 'again') return { kind: 'submitted', proposal: earlier.response }
  if (earlier.kind === 'taken') return { kind: 'badInput', faults: earlier.faults }
  if (judged.kind !== 'accepted') return judged
  const faults = [
    ...(await checkAuthor(trx, person, command, now)),
    ...(await checkReplaced(trx, person, draft)),
  ]
  if (faults.length > 0) return { kind: 'badInput', faults }

  const preview = judged.advance
  const revision = preview.revision - 1
  const asset = preview.act.assetId ?? null
  const { committed, erasable } = commitErasable(findAct(enforcementLaw, command.act)?.data ?? {}, {
    ...command.data,
  })
  const kept = note === undefined ? null : { value: note, ...commitValue(note) }
  const id = randomUUID()
  const body = {
    act: command.act,
    on: command.on,
    at: command.at ?? null,
    asset,
    data: committed as JsonObject,
    revision,
    replaces: replaces ?? null,
    ...(kept === null ? {} : { note: { commitment: kept.commitment } }),
  }
  await trx
    .insertInto('proposal')
    .values({
      office_id: person.officeId,
      id,
      case_id: caseId,
      act: command.act,
      took_place_on: command.on,
      took_place_at: command.at ?? null,
      asset_ref: asset,
      data: JSON.stringify(committed),
      revision,
      preview: JSON.stringify(preview),
      state: 'submitted',
      replaces: replaces ?? null,
      entry: await nextEntry(trx, person.officeId, caseId),
      author_id: person.id,
      author_role: person.role,
      submitted_at: now.toString(),
    })
    .execute()
  const values = [
    ...erasable,
    ...(kept === null ? [] : [{ path: notePath, salt: kept.salt, value: kept.value }]),
  ]
  await appendStep(trx, person, { caseId, proposalId: id, step: 'submitted', body, erasable: values }, now)
  const proposal: Submitted = {
    id,
    caseId,
    state: 'submitted',
    revision,
    replaces: replaces ?? null,
    preview,
  }
  await remember(trx, person, { key: draft.idempotencyKey, requestHash, response: proposal }, now)
  return { kind: 'submitted', proposal }
}

async function nextEntry(trx: Transaction<Database>, officeId: string, caseId: string): Promise<number> {
  const end = await trx
    .selectFrom('proposal_head')
    .select('seq')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return (end?.seq ?? 0) + 1
}

/** Who may give an act himself gives it; there is nobody to submit it to. */
async function checkAuthor(
  trx: Transaction<Database>,
  person: Person,
  command: Command,
  now: Temporal.Instant,
): Promise<InputFault[]> {
  const powers = await readPowers(trx, person.officeId, person.id)
  const right = findRight(enforcementLaw, command.act, command.on, actorOf(person, powers, vietnamDayOf(now)))
  if (right.kind === 'none') return []
  const expected = {
    vi: 'hành vi mà người khác phải ký; việc này bạn được tự thực hiện (POST …/acts)',
    en: 'an act somebody else must sign; this one you may give yourself (POST …/acts)',
  }
  return [{ field: '/act', found: command.act, expected }]
}

/** What is submitted again must have been sent back or withdrawn, of the same case, and not yet replaced. */
async function checkReplaced(
  trx: Transaction<Database>,
  { officeId }: Person,
  { caseId, replaces }: Draft,
): Promise<InputFault[]> {
  if (replaces === undefined) return []
  const old = await trx
    .selectFrom('proposal as p')
    .leftJoin('proposal as n', (join) =>
      join.onRef('n.office_id', '=', 'p.office_id').onRef('n.replaces', '=', 'p.id'),
    )
    .select(['p.state', 'n.id as by'])
    .where('p.office_id', '=', officeId)
    .where('p.case_id', '=', caseId)
    .where('p.id', '=', replaces)
    .executeTakeFirst()
  if (old !== undefined && old.by === null && (old.state === 'sentBack' || old.state === 'withdrawn'))
    return []
  const expected = {
    vi: 'đề xuất của việc này đã bị trả lại hoặc đã rút, chưa có bản trình lại',
    en: 'a proposal of this case that was sent back or withdrawn and not yet submitted again',
  }
  return [{ field: '/replaces', found: replaces, expected }]
}
