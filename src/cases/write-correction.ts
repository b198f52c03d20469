import type { Transaction } from 'kysely'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { type JsonObject, sealEntry } from '../audit/chain-entry.ts'
import { type Committed, commitErasable } from '../audit/commitment.ts'
import type { Database } from '../db/schema.ts'
import { type compareHistories, correctionData } from '../engine/correct.ts'
import { applyAct, openState, orderActs } from '../engine/replay.ts'
import type { IsoDay, RecordedAct } from '../engine/vocabulary.ts'
import { changeByReplay } from '../statistics/count-change.ts'
import { toLimitRow } from '../time-limits/limit-row.ts'
import type { EnforcementSetting } from './case-setting.ts'
import { dropLimits } from './case-store.ts'
import { describeCommand } from './describe-command.ts'
import type { Correcting } from './judge-correction.ts'
import type { Advance, Order, Person } from './outcome.ts'
import { writeAct } from './write-act.ts'

/** A correction that was accepted, with what comes of it. */
export interface Corrected {
  act: RecordedAct
  advance: Advance
  facts: Facts
  acts: readonly RecordedAct[]
  after: ReturnType<typeof compareHistories<Facts>>['after']
  kept: Committed
}

/** Writes a correction: its act sealed into the chain, the case as it should have been recorded, and what vanishes taken out. */
export async function writeCorrection(
  trx: Transaction<Database>,
  person: Person,
  order: Order,
  { row, setting, requestHash, now }: Correcting,
  { act, advance, facts, acts, after, kept }: Corrected,
): Promise<void> {
  const { officeId } = person
  const { caseId } = order
  const effect = advance.correction
  const reason = order.command.override?.reason
  const override = reason === undefined ? null : commitErasable(correctionData, { reason })
  const delegation = row.powers.powers.find((power) => power.id === act.actor.delegation) ?? null
  const body: JsonObject = describeCommand(caseId, person, act, now, override?.committed ?? null, {
    delegation,
    proposal: null,
  })
  const sealed = sealEntry({ schema: 'act/1', prev: row.chain_head, body })
  const history = [...acts, act]
  await dropLimits(trx, officeId, caseId, effect?.limits.vanished.map((limit) => limit.key) ?? [])
  const gone = effect?.documents.vanished.map((paper) => paper.ref) ?? []
  if (gone.length > 0)
    await trx
      .deleteFrom('document')
      .where('office_id', '=', officeId)
      .where('case_id', '=', caseId)
      .where('ref', 'in', gone)
      .execute()
  const { state } = after
  await writeAct(trx, {
    officeId,
    caseId,
    seq: act.seq,
    act: act.act,
    on: act.on,
    at: null,
    asset: null,
    data: act.data,
    actorId: person.id,
    actorRole: person.role,
    delegation: delegation?.id ?? null,
    proposal: null,
    recordedAt: act.recordedAt,
    overridden: act.overridden ?? null,
    payload: sealed.payload,
    prevHash: row.chain_head,
    hash: sealed.hash,
    stage: advance.stage,
    snapshot: state,
    machineVersion: setting.law.machineVersion,
    officerId: state.facts.officer ?? null,
    number: state.facts.decision?.number ?? null,
    groups: state.facts.groups,
    closed: setting.law.isClosed(state.value),
    closesOn: closedOn(setting, facts, history),
    latestOn: orderActs(history).at(-1)?.on ?? setting.law.earliestDay(facts),
    limits: after.limits.map((limit) => toLimitRow(setting.law, setting.calendar, limit)),
    papers: advance.documents,
    counted: changeByReplay(setting, facts, history),
    erasable: [
      ...kept.erasable,
      ...(override?.erasable.map((one) => ({ ...one, path: '/override/reason' })) ?? []),
    ],
    idempotency:
      order.idempotencyKey === null ? null : { key: order.idempotencyKey, requestHash, response: advance },
  })
}

/** The day a history closes the case, where it does: that of the act after which it stays closed. */
function closedOn(setting: EnforcementSetting, facts: Facts, acts: readonly RecordedAct[]): IsoDay | null {
  let state = openState(setting, facts)
  let day: IsoDay | null = null
  for (const act of orderActs(acts)) {
    const was = setting.law.isClosed(state.value)
    state = applyAct(setting, state, act).state
    if (!setting.law.isClosed(state.value)) day = null
    else if (!was) day = act.on
  }
  return day
}
