import type { StateValue } from 'xstate'
import type { MoveEvent } from './given.ts'
import { type LimitChanges, openIntakeLimits, runLimits } from './limits.ts'
import { forceValue, initialValue } from './moves.ts'
import { listPapers } from './papers.ts'
import type { CaseState, IsoDay, Law, Limit, Paper, RecordedAct, Setting } from './vocabulary.ts'

/** A case and what its latest act did. */
export interface Step<F> {
  state: CaseState<F>
  papers: readonly Paper[]
  opened: readonly Limit[]
  closed: readonly Limit[]
  /** Limits that go on with another due day. */
  moved: readonly Limit[]
  cannotJudge: readonly string[]
}

/** A case at its intake: nothing has happened but the limits that run from the judgment itself. */
export function openState<F>(setting: Setting<F>, facts: F): CaseState<F> {
  return {
    value: initialValue(setting.law.caseMachine),
    assets: {},
    facts,
    limits: openIntakeLimits(setting, facts),
  }
}

/**
 * Carries a case over one recorded act. Total: a recorded act always applies, also where today's rules would
 * have refused it; whether it was right is asked at the door and shown as a finding, never a stop here.
 */
export function applyAct<F>(setting: Setting<F>, state: CaseState<F>, act: RecordedAct): Step<F> {
  const { law } = setting
  const event = { type: act.act, data: act.data, kind: law.kindOf(state.facts) }
  const papers = listPapers(law, act)
  const facts = law.record(state.facts, act, papers)
  const changes: LimitChanges = runLimits(state.limits, { setting, act, before: state.facts, after: facts })
  const next: CaseState<F> = {
    value: forceValue(law.caseMachine, state.value, event),
    assets: moveAssets(law, state, act, event),
    facts,
    limits: changes.open,
  }
  return {
    state: next,
    papers,
    opened: changes.opened,
    closed: changes.closed,
    moved: changes.moved,
    cannotJudge: changes.cannotJudge,
  }
}

/** Where an asset stands; one the case has not met yet stands at the start. */
export function assetValue<F>(law: Law<F>, state: CaseState<F>, asset: string): StateValue {
  return state.assets[asset] ?? initialValue(law.assetMachine)
}

function moveAssets<F>(
  law: Law<F>,
  state: CaseState<F>,
  act: RecordedAct,
  event: Omit<MoveEvent, 'cleared'>,
): Readonly<Record<string, StateValue>> {
  if (act.asset !== undefined)
    return { ...state.assets, [act.asset]: moveAsset(law, state, act.asset, event) }
  const told = law.assetEvents(act, state.facts)
  if (told.length === 0) return state.assets
  const moved = told.map(({ asset, data }) => [asset, moveAsset(law, state, asset, { ...event, data })])
  return { ...state.assets, ...Object.fromEntries(moved) }
}

function moveAsset<F>(
  law: Law<F>,
  state: CaseState<F>,
  asset: string,
  event: Omit<MoveEvent, 'cleared'>,
): StateValue {
  return forceValue(law.assetMachine, assetValue(law, state, asset), event)
}

/** Every limit a history opened, with how each ended, and where the case stands after it. */
export interface Replayed<F> {
  state: CaseState<F>
  limits: readonly Limit[]
  papers: readonly Paper[]
  cannotJudge: readonly { rule: string; seq: number }[]
}

/**
 * The whole case from its acts: ordered by the day each took place, then by recording. A pure projection, so
 * "what did the law require on day X", corrections and plans are this function with other acts.
 */
export function replay<F>(setting: Setting<F>, facts: F, acts: readonly RecordedAct[]): Replayed<F> {
  let state = openState(setting, facts)
  const limits = new Map(state.limits.map((limit) => [limit.key, limit]))
  const papers: Paper[] = []
  const cannotJudge: { rule: string; seq: number }[] = []
  for (const act of orderActs(acts)) {
    const step = applyAct(setting, state, act)
    for (const limit of [...step.opened, ...step.moved, ...step.closed]) limits.set(limit.key, limit)
    papers.push(...step.papers)
    cannotJudge.push(...step.cannotJudge.map((rule) => ({ rule, seq: act.seq })))
    state = step.state
  }
  return { state, limits: [...limits.values()], papers, cannotJudge }
}

/** The word of the act that corrects another. It is of the engine, not of the law: it says what the record should have said. */
export const correcting = 'CORRECT'

/** The word of the entry that moves a case to another version of the charts: of the engine, too; in law nothing took place. */
export const migrating = 'MIGRATE_MACHINE'

/**
 * The record as it is to be read: each act as the latest correction has it, those that did not happen left out, and the
 * corrections themselves taken in. Total: a correction of what is not there changes nothing. Over a record as it was
 * known at a moment it knows only the corrections of that time.
 */
export function effectiveActs(recordedActs: readonly RecordedAct[]): readonly RecordedAct[] {
  const acts = recordedActs.some(({ act }) => act === migrating)
    ? recordedActs.filter(({ act }) => act !== migrating)
    : recordedActs
  if (!acts.some(({ act }) => act === correcting)) return acts
  const recorded = new Map<number, RecordedAct>()
  const standing = new Map<number, RecordedAct | null>()
  for (const act of acts) if (act.act !== correcting) recorded.set(act.seq, act)
  for (const [seq, act] of recorded) standing.set(seq, act)
  const corrections = acts.filter(({ act }) => act === correcting).sort((one, other) => one.seq - other.seq)
  for (const correction of corrections) {
    const seq = Number(correction.data['corrects'])
    const base = standing.get(seq) ?? recorded.get(seq)
    if (base !== undefined) standing.set(seq, correctAct(base, correction))
  }
  return [...standing.values()].filter((act) => act !== null)
}

/** An act as a correction has it; null where it did not happen. A field given as null is taken out. */
export function correctAct(
  act: RecordedAct,
  { data, overridden }: Pick<RecordedAct, 'data' | 'overridden'>,
): RecordedAct | null {
  if (data['didNotHappen'] === true) return null
  const { overridden: _before, ...rest } = act
  const fields = { ...act.data, ...(data['data'] as Record<string, unknown> | undefined) }
  return {
    ...rest,
    ...(typeof data['on'] === 'string' ? { on: data['on'] } : {}),
    ...(typeof data['at'] === 'string' ? { at: data['at'] } : {}),
    data: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    ...(overridden === undefined ? {} : { overridden }),
  }
}

/** Legal order: the day it took place, then the order of recording; each act as it has been corrected. */
export function orderActs(acts: readonly RecordedAct[]): RecordedAct[] {
  return [...effectiveActs(acts)].sort((one, other) =>
    one.on === other.on ? one.seq - other.seq : one.on < other.on ? -1 : 1,
  )
}

/** The acts that took place up to a legal day (included), each as it has been corrected. */
export function actsUpTo(acts: readonly RecordedAct[], day: IsoDay): RecordedAct[] {
  return effectiveActs(acts).filter((act) => act.on <= day)
}
