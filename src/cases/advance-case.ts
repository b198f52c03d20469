import type { Kysely, Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { commitErasable } from '../audit/commitment.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { checkInput } from '../engine/check-input.ts'
import { decide } from '../engine/decide.ts'
import { nameFirstAsset } from '../engine/name-first-asset.ts'
import { actsUpTo, correcting, replay, type Step } from '../engine/replay.ts'
import type { InputFault, Limit, RecordedAct } from '../engine/vocabulary.ts'
import { actorOf } from '../people/powers.ts'
import { standingOf } from '../proposals/proposal-store.ts'
import { changeByAct, changeByReplay } from '../statistics/count-change.ts'
import { recordAttempt } from './attempts.ts'
import { type EnforcementSetting, settingFor } from './case-setting.ts'
import { dropLimits, type FoundCase, findCase, readActs, readLimitKeys } from './case-store.ts'
import { checkAccounts } from './check-accounts.ts'
import { correctCase } from './correct-case.ts'
import { describeAdvance } from './describe-advance.ts'
import { answerAgain, findEarlier, hashRequest } from './earlier-answer.ts'
import { openedFacts } from './open-case.ts'
import type { Order, Outcome, Person } from './outcome.ts'
import { onceMore } from './remember.ts'
import { restoreState } from './snapshot.ts'
import { writeAdvance } from './write-advance.ts'

/**
 * THE transaction. One act, given by anyone (a clerk, a head signing, an import, a test story), goes through
 * here: lock the case, restore it, decide, then write case, act, time limits, papers and outbox together, or
 * nothing at all. What is refused goes to the attempt chain in a transaction of its own. A dry run locks nothing.
 */
export async function advanceCase(
  db: Kysely<Database>,
  person: Person,
  order: Order,
  now: Temporal.Instant,
): Promise<Outcome> {
  const within = { officeId: person.officeId, accountId: person.id }
  let outcome: Outcome
  try {
    // The same key on another case at the same moment: the one that lost finds what the other left behind.
    outcome = await onceMore(() =>
      order.dryRun
        ? readInOffice(db, within, (trx) => tryAct(trx, person, order, now))
        : inOffice(db, within, (trx) => advance(trx, person, order, now)),
    )
  } catch (failure) {
    if (!order.dryRun) await recordAttempt(db, person, order, { kind: 'failed' }, now).catch(() => {})
    throw failure
  }
  if (!order.dryRun && outcome.kind !== 'accepted' && outcome.kind !== 'notFound')
    await recordAttempt(db, person, order, outcome, now)
  return outcome
}

function notHisMatter(officer: string): InputFault {
  const expected = {
    vi: 'Chấp hành viên đang được phân công việc này',
    en: 'the officer this matter is assigned to',
  }
  return { field: '/from', found: officer, expected }
}

/** One act inside a transaction of the caller's, under the case's lock: all of `advanceCase` but the attempt chain. */
export async function advance(
  trx: Transaction<Database>,
  person: Person,
  order: Order,
  now: Temporal.Instant,
): Promise<Outcome> {
  return advanceFrom(trx, person, order, await find(trx, person, order, true), now)
}

/** What an act would come to: all of `advance` but the writing, and nobody waits for it. Enough for it is to read. */
export async function tryAct(
  trx: Transaction<Database>,
  person: Person,
  order: Omit<Order, 'dryRun'>,
  now: Temporal.Instant,
): Promise<Outcome> {
  const trial = { ...order, dryRun: true }
  return advanceFrom(trx, person, trial, await find(trx, person, trial, false), now)
}

function find(trx: Transaction<Database>, person: Person, order: Order, lock: boolean) {
  const { caseId, idempotencyKey } = order
  return findCase(trx, person.officeId, caseId, { accountId: person.id, idempotencyKey, lock })
}

async function advanceFrom(
  trx: Transaction<Database>,
  person: Person,
  order: Order,
  row: FoundCase | undefined,
  now: Temporal.Instant,
): Promise<Outcome> {
  if (row === undefined) return { kind: 'notFound' }
  const { caseId } = order
  const requestHash = hashRequest(order)
  const earlier = await findEarlier(trx, person, order, row)
  if (earlier?.request_hash) return answerAgain(earlier.request_hash, earlier.response, requestHash)
  if (order.proposal !== undefined) {
    const standing = await standingOf(trx, person.officeId, order.proposal)
    if (standing === undefined) return { kind: 'notFound' }
    if (standing.state !== 'submitted') return { kind: 'settled', proposal: standing }
  }
  if (order.seen !== null && order.seen !== row.revision) return { kind: 'conflict', revision: row.revision }

  if (order.heldBy !== undefined && order.heldBy !== row.officer_id)
    return { kind: 'badInput', faults: [notHisMatter(order.heldBy)] }
  const setting = settingFor(row.settings)
  const current = restoreState(row.machine_version, row.snapshot)
  if (order.command.act === correcting && order.command.unsigned === undefined)
    return correctCase(trx, person, order, { row, setting, current, requestHash, now })
  const command = nameFirstAsset(setting.law, current, order.command)
  const faults = [
    ...checkInput(setting.law, current, command, now),
    ...(await checkAccounts(trx, person.officeId, setting, command)),
  ]
  if (faults.length > 0) return { kind: 'badInput', faults }

  const isLate = row.latest_on !== null && command.on < row.latest_on
  const acts = isLate ? await readActs(trx, person.officeId, caseId) : []
  const facts = isLate ? await openedFacts(trx, person.officeId, caseId) : current.facts
  const met = isLate ? replay(setting, facts, actsUpTo(acts, command.on)).state : current
  const kept = commitErasable(setting.law.acts[command.act]?.data ?? {}, { ...command.data })
  const seq = row.revision + 1
  const decision = decide(
    setting,
    { state: met, seq, now },
    { ...command, committed: kept.committed },
    actorOf(person, row.powers, vietnamDayOf(now)),
  )
  if (decision.kind !== 'accepted') return decision

  const after = isLate
    ? replayAll(setting, facts, acts, decision)
    : { state: decision.step.state, limits: changed(decision.step) }
  const result = describeAdvance(setting, decision, after.state, isLate)
  if (order.dryRun) return { kind: 'accepted', advance: result, replayed: false }
  if (isLate) {
    const yielded = new Set(after.limits.map((limit) => limit.key))
    const before = await readLimitKeys(trx, person.officeId, caseId)
    await dropLimits(
      trx,
      person.officeId,
      caseId,
      before.filter((key) => !yielded.has(key)),
    )
  }
  const closes = setting.law.isClosed(decision.step.state.value) && !setting.law.isClosed(met.value)
  const counted = isLate
    ? changeByReplay(setting, facts, [...acts, decision.act])
    : changeByAct(met, decision.step.state, decision.act.on)
  await writeAdvance(trx, person, order, {
    row,
    setting,
    decision,
    closes,
    after,
    counted,
    kept,
    result,
    requestHash,
    now,
  })
  return { kind: 'accepted', advance: result, replayed: false }
}

function changed(step: Step<Facts>): readonly Limit[] {
  return [...step.opened, ...step.moved, ...step.closed]
}

function replayAll(
  setting: EnforcementSetting,
  facts: Facts,
  acts: readonly RecordedAct[],
  decision: { act: RecordedAct },
) {
  return replay(setting, facts, [...acts, decision.act])
}
