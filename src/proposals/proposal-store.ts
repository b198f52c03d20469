import { sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { hashPayload, type JsonObject, sealEntry } from '../audit/chain-entry.ts'
import { commitValue, type ErasableValue } from '../audit/commitment.ts'
import { toMicroseconds } from '../cases/describe-command.ts'
import type { Person, ProposalStanding } from '../cases/outcome.ts'
import type { Database, ProposalState } from '../db/schema.ts'

/** One step in the life of a proposal as it enters the case's chain of proposals. */
export interface ProposalStep {
  caseId: string
  proposalId: string
  step: ProposalState
  body: JsonObject
  erasable: readonly Pick<ErasableValue, 'path' | 'salt' | 'value'>[]
}

/** How a proposal stands, its row locked; undefined when the office has none of that id. The case is locked first. */
export async function standingOf(
  trx: Transaction<Database>,
  officeId: string,
  id: string,
): Promise<ProposalStanding | undefined> {
  return trx
    .selectFrom('proposal')
    .select(['id', 'state'])
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/**
 * Settles a proposal that waits: its row, an entry of the case's chain of proposals, and a row of the outbox. The
 * caller holds the case's lock and has looked that it waits.
 */
export async function settleProposal(
  trx: Transaction<Database>,
  person: Person,
  settled: {
    id: string
    step: Exclude<ProposalState, 'submitted'>
    seq?: number
    on?: string
    reason?: string
  },
  now: Temporal.Instant,
): Promise<void> {
  const { id, step, seq = null, on, reason } = settled
  const row = await trx
    .updateTable('proposal')
    .set({ state: step, settled_at: now.toString(), settled_by: person.id, act_seq: seq })
    .where('office_id', '=', person.officeId)
    .where('id', '=', id)
    .where('state', '=', 'submitted')
    .returning('case_id')
    .executeTakeFirstOrThrow()
  const kept = reason === undefined ? null : { value: reason, ...commitValue(reason) }
  await appendStep(
    trx,
    person,
    {
      caseId: row.case_id,
      proposalId: id,
      step,
      body: {
        ...(seq === null ? {} : { act: seq }),
        ...(on === undefined ? {} : { on }),
        ...(kept === null ? {} : { reason: { commitment: kept.commitment } }),
      },
      erasable: kept === null ? [] : [{ path: reasonPath, salt: kept.salt, value: kept.value }],
    },
    now,
  )
}

/** Where the note of a proposal and the reason of sending it back stand among the values that can be erased. */
export const notePath = '/proposal/note'
export const reasonPath = '/proposal/reason'

/** The name under which erasable values of an entry of the chain of proposals are kept. */
export function entryName(seq: number): string {
  return `p${seq}`
}

/** Appends one step to a case's chain of proposals; gives the number of its entry. The caller holds the case's lock. */
export async function appendStep(
  trx: Transaction<Database>,
  person: Person,
  { caseId, proposalId, step, body, erasable }: ProposalStep,
  now: Temporal.Instant,
): Promise<number> {
  const { officeId } = person
  const last = await readEnd(trx, officeId, caseId)
  const seq = last.seq + 1
  const sealed = sealEntry({
    schema: 'proposal/1',
    prev: last.hash,
    body: {
      office: officeId,
      case: caseId,
      seq,
      proposal: proposalId,
      step,
      actor: person.id,
      role: person.role,
      recordedAt: toMicroseconds(now),
      ...body,
    },
  })
  const values = erasable.map(({ path, salt, value }) => ({ path, salt: salt.toString('hex'), value }))
  await sql`
    with ended as (
      insert into proposal_head (office_id, case_id, seq, hash)
      values (${officeId}::uuid, ${caseId}::uuid, ${seq}::int, ${sealed.hash})
      on conflict (office_id, case_id) do update set seq = excluded.seq, hash = excluded.hash),
    kept as (
      insert into erasable_value (office_id, case_id, entry, path, salt, value)
      select ${officeId}::uuid, ${caseId}::uuid, ${entryName(seq)}, e.path, decode(e.salt, 'hex'), e.value
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as e(path text, salt text, value text)),
    posted as (
      insert into outbox (office_id, topic, payload)
      values (${officeId}::uuid, 'proposal-moved', ${JSON.stringify({ caseId, proposalId, seq })}::jsonb))
    insert into proposal_entry (office_id, case_id, seq, proposal_id, step, actor_id, recorded_at, payload, prev_hash, hash)
    values (${officeId}::uuid, ${caseId}::uuid, ${seq}::int, ${proposalId}::uuid, ${step}, ${person.id}::uuid,
      ${now.toString()}::timestamptz, ${sealed.payload}, ${last.hash}, ${sealed.hash})`.execute(trx)
  return seq
}

// The chain begins at the intake, like the two others.
async function readEnd(trx: Transaction<Database>, officeId: string, caseId: string) {
  const end = await trx
    .selectFrom('proposal_head')
    .select(['seq', 'hash'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .forUpdate()
    .executeTakeFirst()
  if (end !== undefined) return end
  const intake = await trx
    .selectFrom('enforcement_case')
    .select('intake_canonical')
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  return { seq: 0, hash: hashPayload(intake.intake_canonical) }
}
