import type { Temporal } from 'temporal-polyfill'
import { checkInput } from './check-input.ts'
import { citeArticles, findVariant } from './law-on-day.ts'
import { findMoves, type Move } from './moves.ts'
import { refuseOrder } from './refuse-order.ts'
import { applyAct, assetValue, type Step } from './replay.ts'
import { findRight, refuseSigner } from './signing.ts'
import type {
  ActInHand,
  Actor,
  CaseState,
  Check,
  InputFault,
  RecordedAct,
  Refusal,
  Setting,
  Words,
} from './vocabulary.ts'

/** An act as it is ordered, with the reason of a head who records one that is barred but did happen. */
export interface Command extends ActInHand {
  override?: { reason: string }
  /**
   * The data as it enters the record: fields that may have to be erased stand as commitments. No rule reads their
   * values. Whoever commits has checked the input already (`checkInput`), so it is not checked twice.
   */
  committed?: Readonly<Record<string, unknown>>
  /** Nobody signs it yet: whether the person may is not asked, and nothing can be set aside. */
  unsigned?: true
}

export type Decision<F> =
  | { kind: 'accepted'; step: Step<F>; act: RecordedAct }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | { kind: 'badInput'; faults: readonly InputFault[] }

/** Where and when a decision is taken: the state the act meets, the next number, the clock. */
export interface Moment<F> {
  state: CaseState<F>
  seq: number
  now: Temporal.Instant
}

/**
 * Decides one act, purely: nothing is read and nothing is written. Accepted, it carries the case as it would
 * then stand; refused, every reason that stands in the way; bad input, every field that cannot be right.
 */
export function decide<F>(
  setting: Setting<F>,
  moment: Moment<F>,
  command: Command,
  actor: Actor,
): Decision<F> {
  const { law } = setting
  const faults = command.committed === undefined ? checkInput(law, moment.state, command, moment.now) : []
  if (faults.length > 0) return { kind: 'badInput', faults }
  const right = findRight(law, command.act, command.on, actor)
  const refusals = judge(setting, moment.state, command, actor, command.unsigned)
  const mayOverride =
    command.override !== undefined &&
    command.unsigned === undefined &&
    actor.role === 'head' &&
    (actor.deputy === undefined || right.kind === 'delegated') &&
    refusals.every((no) => !no.hard)
  if (refusals.length > 0 && !mayOverride) return { kind: 'refused', refusals }
  const { override: _reason, committed, unsigned: _unsigned, ...inHand } = command
  const act: RecordedAct = {
    ...inHand,
    data: committed ?? command.data,
    seq: moment.seq,
    actor: {
      id: actor.id,
      role: actor.role,
      ...(right.kind === 'delegated' ? { delegation: right.power.id } : {}),
    },
    recordedAt: moment.now.toString(),
    ...(refusals.length === 0
      ? {}
      : { overridden: refusals.map(({ ref, requirement }) => ({ ref, requirement })) }),
  }
  return { kind: 'accepted', act, step: applyAct(setting, moment.state, act) }
}

/** Every refusal an act would meet in this state; empty when it may be given. `unsigned`: whoever signs it. */
export function judge<F>(
  setting: Setting<F>,
  state: CaseState<F>,
  act: ActInHand,
  person: Actor,
  unsigned?: true,
): Refusal[] {
  const { law } = setting
  const definition = law.acts[act.act]
  if (definition === undefined)
    throw new Error(`${act.act} is not an act of this law; check the input first.`)
  const refusals: Refusal[] = []
  const right = findRight(law, act.act, act.on, person)
  if (right.kind === 'none' && unsigned === undefined) refusals.push(refuseSigner(law, act, person))
  // Who signs by delegation signs as the head does: the conditions of the head bind him, not those of his own post.
  const actor: Actor = right.kind === 'delegated' ? { id: person.id, role: 'head' } : person
  const event = { type: act.act, data: act.data, kind: law.kindOf(state.facts) }
  const caseMoves = findMoves(law.caseMachine, state.value, event)
  const assetMoves =
    act.asset === undefined ? null : findMoves(law.assetMachine, assetValue(law, state, act.asset), event)
  if (caseMoves.length === 0 || assetMoves?.length === 0) refusals.push(refuseOrder(setting, state, act))
  const required = requiredBy(caseMoves[0], assetMoves?.[0])
  for (const id of new Set([...law.always, ...required])) {
    const no = testRequirement(setting, state, act, actor, id)
    if (no !== null) refusals.push(no)
  }
  return refusals
}

/** What stands against this person in this case whatever the act: a conflict of interest, another's matter. */
export function judgeAlways<F>(
  setting: Setting<F>,
  state: CaseState<F>,
  act: ActInHand,
  actor: Actor,
): Refusal[] {
  return setting.law.always.flatMap((id) => testRequirement(setting, state, act, actor, id) ?? [])
}

// Of several branches that fit, the first is the one the law means: a chart puts the branch for one outcome before the
// branch for any. Only its conditions bind, and it is the one the chart takes once they are cleared. A chart by itself
// would try the next branch where a guard fails; here a condition that fails is a no, never another way through.
function requiredBy(...firsts: readonly (Move | undefined)[]): string[] {
  return firsts.flatMap((move) => move?.given.requires ?? [])
}

function testRequirement<F>(
  setting: Setting<F>,
  state: CaseState<F>,
  act: ActInHand,
  actor: Actor,
  id: string,
): Refusal | null {
  const requirement = setting.law.requirements[id]
  if (requirement === undefined) throw new Error(`No condition is called ${id}.`)
  const answer = findVariant(requirement, act.on)
  if (!answer.known) return cannotJudge(id, requirement.variants[0]?.ref ?? id, act)
  if (answer.variant === null) return null
  const { variant } = answer
  const check: Check<F> = {
    facts: state.facts,
    act,
    actor,
    variant,
    limits: state.limits,
    calendar: setting.calendar,
  }
  const miss = requirement.check(check)
  if (miss === null) return null
  return {
    requirement: id,
    ref: variant.ref,
    articles: citeArticles(setting.law, variant.articles),
    sentence: variant.sentence,
    ...(miss.detail === undefined ? {} : { detail: miss.detail }),
    remedy: miss.remedy,
    level: 'bar',
    hard: requirement.hard === true,
  }
}

const outsideKnownLaw: Words = {
  vi: 'Không thể kết luận: văn bản có hiệu lực vào ngày này chưa có trong hệ thống.',
  en: 'Cannot judge: the text in force on this day is not in the tables.',
}

function cannotJudge(id: string, ref: string, act: ActInHand): Refusal {
  return {
    requirement: id,
    ref,
    articles: [],
    sentence: outsideKnownLaw,
    detail: { vi: `Ngày ${act.on}.`, en: `Day ${act.on}.` },
    remedy: { kind: 'none', why: outsideKnownLaw },
    level: 'bar',
    hard: false,
  }
}
