import type { Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { type JsonObject, sealEntry } from '../audit/chain-entry.ts'
import { type Committed, commitErasable } from '../audit/commitment.ts'
import type { Database } from '../db/schema.ts'
import { checkDayText } from '../engine/check-days.ts'
import { checkInput } from '../engine/check-input.ts'
import { checkSchema } from '../engine/check-schema.ts'
import { actorAsRecorded, actsBefore, compareHistories, correctionData } from '../engine/correct.ts'
import { judge, judgeAlways } from '../engine/decide.ts'
import { findAct } from '../engine/find-act.ts'
import {
  applyAct,
  correctAct,
  correcting,
  effectiveActs,
  migrating,
  openState,
  orderActs,
  replay,
} from '../engine/replay.ts'
import { findRight, refuseSigner } from '../engine/signing.ts'
import type { InputFault, IsoDay, RecordedAct, Refusal } from '../engine/vocabulary.ts'
import { actorOf } from '../people/powers.ts'
import { changeByReplay } from '../statistics/count-change.ts'
import { toLimitRow } from '../time-limits/limit-row.ts'
import type { EnforcementSetting } from './case-setting.ts'
import { dropLimits, type FoundCase, readActs } from './case-store.ts'
import { checkAccounts } from './check-accounts.ts'
import { describeCommand } from './describe-command.ts'
import { openedFacts } from './open-case.ts'
import type { Advance, Order, Outcome, Person } from './outcome.ts'
import { type EnforcementState, stageOf } from './snapshot.ts'
import { writeAct } from './write-act.ts'

interface Correcting {
  row: FoundCase
  setting: EnforcementSetting
  current: EnforcementState
  requestHash: Buffer
  now: Temporal.Instant
}

/**
 * A correction: an act that names the entry that was wrong and says what it was in truth, or that it did not happen.
 * The entry stays; the case is replayed as it should have been recorded. The corrected act has to pass where it stands,
 * or a head records it with a reason; later acts that would now be refused stand and are named. A dry run tells all
 * that would change before anything does.
 */
export async function correctCase(
  trx: Transaction<Database>,
  person: Person,
  order: Order,
  at: Correcting,
): Promise<Outcome> {
  const { setting, row, current, now } = at
  const { command } = order
  const { officeId } = person
  const malformed = checkCommand(setting, current, command, vietnamDayOf(now))
  if (malformed.length > 0) return { kind: 'badInput', faults: malformed }
  const acts = await readActs(trx, officeId, order.caseId)
  const target = acts.find(
    (act) => act.seq === command.data['corrects'] && act.act !== correcting && act.act !== migrating,
  )
  if (target === undefined) return { kind: 'badInput', faults: [noSuchEntry(command.data['corrects'])] }
  const facts = await openedFacts(trx, officeId, order.caseId)
  const base = effectiveActs(acts).find((act) => act.seq === target.seq) ?? target
  const corrected = correctAct(base, { data: command.data })

  const faults = corrected === null ? [] : await checkCorrected(trx, person, at, corrected)
  if (faults.length > 0) return { kind: 'badInput', faults }
  const who = refusePerson(at, person, target, command.on)
  const bars = corrected === null ? [] : refuseCorrected(setting, facts, acts, corrected)
  const mayOverride = command.override !== undefined && isHead(person, row) && bars.every((no) => !no.hard)
  if (who.length > 0 || (bars.length > 0 && !mayOverride))
    return { kind: 'refused', refusals: [...who, ...bars] }

  const kept = commitCorrection(setting, target, command.data)
  const right = findRight(
    setting.law,
    target.act,
    vietnamDayOf(now),
    actorOf(person, row.powers, vietnamDayOf(now)),
  )
  const act: RecordedAct = {
    act: correcting,
    on: command.on,
    data: kept.committed,
    seq: row.revision + 1,
    actor: {
      id: person.id,
      role: person.role,
      ...(right.kind === 'delegated' ? { delegation: right.power.id } : {}),
    },
    recordedAt: now.toString(),
    ...(bars.length === 0 ? {} : { overridden: bars.map(({ ref, requirement }) => ({ ref, requirement })) }),
  }
  const { effect, after } = compareHistories(setting, facts, acts, act, vietnamDayOf(now))
  const advance: Advance = {
    revision: act.seq,
    stage: stageOf(after.state.value),
    act: { seq: act.seq, act: act.act, on: act.on, lateEntry: false },
    opened: effect.limits.appeared,
    closed: effect.limits.moved.flatMap((one) =>
      one.before.status === 'open' && one.after.status !== 'open' ? [one.after] : [],
    ),
    moved: effect.limits.moved.map((one) => one.after),
    documents: effect.documents.appeared,
    findings: effect.findings.appeared,
    cannotJudge: [],
    correction: effect,
  }
  if (order.dryRun) return { kind: 'accepted', advance, replayed: false }
  await write(trx, person, order, at, { act, advance, facts, acts, after, kept })
  return { kind: 'accepted', advance, replayed: false }
}

/** What is wrong with a correction by itself: its fields, its own day. */
function checkCommand(
  { law }: EnforcementSetting,
  current: EnforcementState,
  command: Order['command'],
  today: IsoDay,
): InputFault[] {
  const faults = checkSchema(correctionData, command.data)
  const earliest = law.earliestDay(current.facts)
  if (!checkDayText(command.on) || command.on > today || command.on < earliest)
    faults.push({
      field: '/on',
      found: command.on.slice(0, 80),
      expected: {
        vi: `ngày sửa, từ ngày bản án (${earliest}) đến hôm nay (${today})`,
        en: `the day of the correction, from the judgment (${earliest}) to today (${today})`,
      },
    })
  for (const [field, given] of [
    ['/at', command.at],
    ['/assetId', command.asset],
  ] as const)
    if (given !== undefined)
      faults.push({
        field,
        found: given.slice(0, 80),
        expected: {
          vi: 'bỏ trống; nội dung đúng của hành vi ghi trong data',
          en: 'left out; what the act should have said stands in data',
        },
      })
  const { didNotHappen, on, at, data } = command.data
  const says = on !== undefined || at !== undefined || data !== undefined
  if (faults.length === 0 && (didNotHappen === true) === says)
    faults.push({
      field: '/data',
      found: '',
      expected: {
        vi: 'hoặc didNotHappen: true, hoặc on, at, data đúng',
        en: 'either didNotHappen: true, or the right on, at or data',
      },
    })
  return faults
}

function noSuchEntry(found: unknown): InputFault {
  const expected = {
    vi: 'số thứ tự của một hành vi trong nhật ký của việc này; sửa lần nữa thì vẫn ghi số của hành vi gốc',
    en: 'the number of an act in this case’s record; to correct again, the number of the act itself',
  }
  return { field: '/data/corrects', found: String(found), expected }
}

/** The corrected act has to be one that could have been given at all. Fields are told where the correction has them. */
async function checkCorrected(
  trx: Transaction<Database>,
  person: Person,
  { setting, current, now }: Correcting,
  corrected: RecordedAct,
): Promise<InputFault[]> {
  const inHand = { ...corrected, data: withText(corrected.data) }
  const faults = [
    ...checkInput(setting.law, current, inHand, now),
    ...(await checkAccounts(trx, person.officeId, setting, inHand)),
  ]
  return faults.map((fault) => ({ ...fault, field: `/data${fault.field}` }))
}

// Text that stays as it was is in the record as a commitment only; any text will do to check the other fields.
function withText(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      typeof value === 'object' && value !== null && 'commitment' in value ? '…' : value,
    ]),
  )
}

/** Who may give an act today may correct one; a head may correct any. What always binds a person binds him here too. */
function refusePerson(
  { setting, row, current, now }: Correcting,
  person: Person,
  target: RecordedAct,
  on: IsoDay,
): Refusal[] {
  const today = vietnamDayOf(now)
  const actor = actorOf(person, row.powers, today)
  const right = findRight(setting.law, target.act, today, actor)
  const inHand = { act: target.act, on, data: {} }
  const signer =
    right.kind === 'none' && !isHead(person, row)
      ? [refuseSigner(setting.law, { ...inHand, on: today }, actor)]
      : []
  const acting = right.kind === 'delegated' ? { id: person.id, role: 'head' as const } : actor
  return [...signer, ...judgeAlways(setting, current, inHand, acting)]
}

function isHead(person: Person, row: FoundCase): boolean {
  return person.role === 'head' && !row.powers.deputy
}

/** What the law has against the corrected act in the case as it stood there, as of whoever gave it. */
function refuseCorrected(
  setting: EnforcementSetting,
  facts: Facts,
  acts: readonly RecordedAct[],
  corrected: RecordedAct,
): Refusal[] {
  const others = effectiveActs(acts).filter((act) => act.seq !== corrected.seq)
  const { state } = replay(setting, facts, actsBefore(others, corrected))
  return judge(setting, state, corrected, actorAsRecorded(corrected), true)
}

/** The reason and the free text among the corrected fields enter as commitments, like those of the act itself. */
function commitCorrection(
  { law }: EnforcementSetting,
  target: RecordedAct,
  data: Readonly<Record<string, unknown>>,
): Committed {
  const { data: given, ...rest } = data
  const outer = commitErasable(correctionData, rest)
  if (given === undefined) return outer
  const fields = given as Record<string, unknown>
  const removed = Object.fromEntries(Object.entries(fields).filter(([, value]) => value === null))
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  const inner = commitErasable(findAct(law, target.act)?.data ?? {}, said)
  return {
    committed: { ...outer.committed, data: { ...inner.committed, ...removed } },
    kept: outer.kept,
    erasable: [...outer.erasable, ...inner.erasable.map((one) => ({ ...one, path: `/data${one.path}` }))],
  }
}

interface Corrected {
  act: RecordedAct
  advance: Advance
  facts: Facts
  acts: readonly RecordedAct[]
  after: ReturnType<typeof compareHistories<Facts>>['after']
  kept: Committed
}

async function write(
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
