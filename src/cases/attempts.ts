import type { Kysely } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { type JsonObject, sealEntry } from '../audit/chain-entry.ts'
import { commitErasable } from '../audit/commitment.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { checkDayText } from '../engine/check-days.ts'
import { checkSchema } from '../engine/check-schema.ts'
import { correctionData } from '../engine/correct.ts'
import { findAct } from '../engine/find-act.ts'
import { correcting } from '../engine/replay.ts'
import type { ActDefinition } from '../engine/vocabulary.ts'
import { toMicroseconds } from './describe-command.ts'
import type { Order, Outcome, Person } from './outcome.ts'

type Failed = Exclude<Outcome, { kind: 'accepted' } | { kind: 'notFound' }> | { kind: 'failed' }

/**
 * Records that somebody tried and was refused (or that it failed): a chain of its own beside the acts, in a
 * transaction of its own. It changes no revision and stores nothing else; free text enters only as commitments.
 */
export async function recordAttempt(
  db: Kysely<Database>,
  person: Person,
  order: Order,
  outcome: Failed,
  now: Temporal.Instant,
): Promise<void> {
  const { officeId } = person
  const { caseId, command } = order
  await inOffice(db, { officeId, accountId: person.id }, async (trx) => {
    const head = await trx
      .selectFrom('attempt_head')
      .select(['seq', 'hash'])
      .where('office_id', '=', officeId)
      .where('case_id', '=', caseId)
      .forUpdate()
      .executeTakeFirst()
    if (head === undefined) return
    const seq = head.seq + 1
    const definition =
      command.act === correcting ? { data: correctionData } : findAct(enforcementLaw, command.act)
    // What was not understood is not kept: it may hold anything, and nothing can be erased from a chain.
    const isSound = definition !== undefined && checkSchema(definition.data, command.data).length === 0
    const data = isSound ? commitErasable(definition.data, { ...command.data }).committed : {}
    const body: JsonObject = {
      office: officeId,
      case: caseId,
      seq,
      act: definition === undefined ? 'unknown' : command.act,
      on: checkDayText(command.on) ? command.on : null,
      asset: /^[a-z][a-z0-9]{0,15}$/.test(command.asset ?? '') ? (command.asset ?? null) : null,
      data: data as JsonObject,
      actor: person.id,
      role: person.role,
      recordedAt: toMicroseconds(now),
      outcome: outcome.kind,
      reasons: reasonsOf(outcome, fieldsOf(definition)),
      ...(command.unsigned === undefined ? {} : { proposed: true }),
      ...(order.proposal === undefined ? {} : { proposal: order.proposal }),
      ...(order.ending === undefined ? {} : { ending: order.ending }),
    }
    const sealed = sealEntry({ schema: 'attempt/1', prev: head.hash, body })
    await trx
      .insertInto('case_attempt')
      .values({
        office_id: officeId,
        case_id: caseId,
        seq,
        act: definition === undefined ? 'unknown' : command.act,
        outcome: columnOf(outcome),
        actor_id: person.id,
        recorded_at: now.toString(),
        payload: sealed.payload,
        prev_hash: head.hash,
        hash: sealed.hash,
      })
      .execute()
    await trx
      .updateTable('attempt_head')
      .set({ seq, hash: sealed.hash })
      .where('office_id', '=', officeId)
      .where('case_id', '=', caseId)
      .execute()
  })
}

// Two words of the chain have no column of their own: bad input is a refusal, a proposal settled meanwhile a conflict.
function columnOf({ kind }: Failed): 'refused' | 'conflict' | 'failed' {
  if (kind === 'badInput') return 'refused'
  return kind === 'settled' ? 'conflict' : kind
}

function reasonsOf(outcome: Failed, known: readonly string[]): string[] {
  if (outcome.kind === 'refused') return outcome.refusals.map((no) => `${no.ref} ${no.requirement}`)
  if (outcome.kind === 'badInput') return outcome.faults.map(({ field }) => nameField(field, known))
  if (outcome.kind === 'settled') return [`proposal ${outcome.proposal.state}`]
  if (outcome.kind === 'conflict') return [`revision ${outcome.revision}`]
  return []
}

function fieldsOf(definition: Pick<ActDefinition, 'data'> | undefined): string[] {
  return Object.keys((definition?.data as { properties?: object } | undefined)?.properties ?? {})
}

// The name of a field nobody knows is text of the caller's, like its value.
function nameField(field: string, known: readonly string[]): string {
  const [, part, name] = field.split('/')
  return part !== 'data' || name === undefined || known.includes(name) ? field : '/data/(unknown)'
}
