import type { Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { type JsonObject, sealEntry } from '../audit/chain-entry.ts'
import { type Committed, commitErasable } from '../audit/commitment.ts'
import type { Database } from '../db/schema.ts'
import type { Decision } from '../engine/decide.ts'
import type { Limit } from '../engine/vocabulary.ts'
import { settleProposal } from '../proposals/proposal-store.ts'
import type { CountChange } from '../statistics/count-change.ts'
import { toLimitRow } from '../time-limits/limit-row.ts'
import type { EnforcementSetting } from './case-setting.ts'
import type { FoundCase } from './case-store.ts'
import { describeCommand } from './describe-command.ts'
import type { Advance, Order, Person } from './outcome.ts'
import type { EnforcementState } from './snapshot.ts'
import { writeAct } from './write-act.ts'

/** An act that was accepted, with what comes of it. */
export interface Writing {
  row: FoundCase
  setting: EnforcementSetting
  decision: Extract<Decision<Facts>, { kind: 'accepted' }>
  /** Whether it is this act that closes the case: a note entered late does not move the day it ended. */
  closes: boolean
  after: { state: EnforcementState; limits: readonly Limit[] }
  counted: CountChange
  kept: Committed
  result: Advance
  requestHash: Buffer
  now: Temporal.Instant
}

/** Writes an accepted act: sealed into the chain, with all that follows from it, and the proposal it signs settled. */
export async function writeAdvance(
  trx: Transaction<Database>,
  person: Person,
  order: Order,
  writing: Writing,
): Promise<void> {
  const { row, setting, decision, closes, after, counted, kept, result, requestHash, now } = writing
  const { act, step } = decision
  const reason =
    order.command.override === undefined
      ? null
      : commitErasable(overrideSchema, { reason: order.command.override.reason })
  const signing = {
    delegation: row.powers.powers.find((power) => power.id === act.actor.delegation) ?? null,
    proposal: order.proposal ?? null,
  }
  const body: JsonObject = describeCommand(order.caseId, person, act, now, reason?.committed ?? null, signing)
  const sealed = sealEntry({ schema: 'act/1', prev: row.chain_head, body })
  await writeAct(trx, {
    officeId: person.officeId,
    caseId: order.caseId,
    seq: act.seq,
    act: act.act,
    on: act.on,
    at: act.at ?? null,
    asset: act.asset ?? null,
    data: act.data,
    actorId: person.id,
    actorRole: person.role,
    delegation: signing.delegation?.id ?? null,
    proposal: signing.proposal,
    recordedAt: act.recordedAt,
    overridden: act.overridden ?? null,
    payload: sealed.payload,
    prevHash: row.chain_head,
    hash: sealed.hash,
    stage: result.stage,
    snapshot: after.state,
    machineVersion: setting.law.machineVersion,
    officerId: after.state.facts.officer ?? null,
    number: after.state.facts.decision?.number ?? row.number,
    groups: after.state.facts.groups,
    closed: setting.law.isClosed(after.state.value),
    closesOn: closes ? act.on : null,
    limits: after.limits.map((limit) => toLimitRow(setting.law, setting.calendar, limit)),
    papers: step.papers,
    counted,
    erasable: [
      ...kept.erasable,
      ...(reason?.erasable.map((one) => ({ ...one, path: '/override/reason' })) ?? []),
    ],
    idempotency:
      order.idempotencyKey === null ? null : { key: order.idempotencyKey, requestHash, response: result },
  })
  if (order.proposal !== undefined)
    await settleProposal(trx, person, { id: order.proposal, step: 'signed', seq: act.seq, on: act.on }, now)
}

const overrideSchema = { type: 'object', properties: { reason: { type: 'string', erasable: true } } } as never
