import { Temporal } from 'temporal-polyfill'
import type { CaseState, IsoDay, Limit } from '../../src/engine/vocabulary.ts'
import { standingInterruptions } from '../enforcement/facts/interruption.ts'
import type { Facts } from '../enforcement/facts.ts'
import type { Standing } from './standings.ts'

/**
 * How a matter stood between two days: its standing, who ran it, and its money in whole đồng: what the decision orders
 * (`owed`), what has come in of it (`done`), what was exempted (`reduced`). The last stretch has no end.
 */
export interface Stretch {
  from: IsoDay
  to?: IsoDay
  standing: Standing
  officer?: string
  /** The day the matter was accepted, or came back from the separate book: from here on it counts as new. */
  enteredOn: IsoDay
  /** The day of the enforcement decision in force; of a matter taken over, that of the decision it was taken over with. */
  decidedOn: IsoDay
  owed: number
  done: number
  reduced: number
}

/** A stretch before it is known since when the matter counts as new. */
export type Piece = Omit<Stretch, 'enteredOn'>

/**
 * How a matter stands from a day on, as its state says: one piece, or two where the voluntary period will end by itself. None
 * before there is an enforcement decision.
 */
export function piecesFrom(state: CaseState<Facts>, on: IsoDay): Piece[] {
  const standing = standingOf(state)
  if (standing === null) return []
  const { officer, decision } = state.facts
  // A decision withdrawn leaves none; the matter is no longer open then.
  const decidedOn = decision?.issuedOn ?? on
  const now = { standing, decidedOn, ...moneyOf(state.facts), ...(officer === undefined ? {} : { officer }) }
  return standing === 'underway' ? splitAtVoluntaryEnd(now, state.limits, on) : [{ ...now, from: on }]
}

/** Whether an act left everything the statistics count as it was. */
export function countsTheSame(before: CaseState<Facts>, after: CaseState<Facts>, on: IsoDay): boolean {
  const [one, other] = [piecesFrom(before, on), piecesFrom(after, on)]
  return one.length === other.length && one.every((piece, index) => isSame(piece, other[index]))
}

/**
 * Carries the stretches of a matter over one act: what stood up to the day before stays, from the act's day on the matter
 * stands as its state says. Folding this over the acts in legal order gives the whole.
 */
export function stretchOver(
  before: readonly Stretch[],
  states: { before: CaseState<Facts>; after: CaseState<Facts> },
  on: IsoDay,
): readonly Stretch[] {
  if (countsTheSame(states.before, states.after, on)) return before
  const kept = before
    .filter((one) => one.from < on)
    .map((one) => (one.to === undefined || one.to >= on ? { ...one, to: dayBefore(on) } : one))
  const pieces = piecesFrom(states.after, on)
  const last = kept.at(-1)
  const comesBack = last?.standing === 'separateBook' && pieces[0]?.standing !== 'separateBook'
  const enteredOn = last === undefined || comesBack ? on : last.enteredOn
  return [...kept, ...pieces.map((piece) => ({ ...piece, enteredOn }))]
}

/** How a matter stands in a state; null before there is an enforcement decision, or when the request was refused. */
export function standingOf({ value, facts }: CaseState<Facts>): Standing | null {
  if (typeof value === 'object' && 'closure' in value) return endings[String(value['closure'])] ?? null
  if (facts.decision === undefined && !(typeof value === 'object' && 'underway' in value)) return null
  const { notEnforceable } = facts.notice
  if (notEnforceable !== undefined && notEnforceable.continuedOn === undefined)
    return notEnforceable.inSeparateBookOn === undefined ? 'notEnforceable' : 'separateBook'
  const whole = standingInterruptions(facts.interruptions).filter((one) => one.scope === 'whole')
  if (whole.some((one) => one.kind === 'suspension')) return 'suspended'
  if (whole.length > 0)
    return whole.every((one) => one.ground === 'agreedOrAsked') ? 'postponedByConsent' : 'postponed'
  return 'underway'
}

const endings: Readonly<Record<string, Standing>> = {
  completed: 'completed',
  ended: 'endedOtherwise',
  terminated: 'terminated',
  returned: 'endedOtherwise',
  delegated: 'delegated',
  withdrawn: 'withdrawn',
  annulled: 'withdrawn',
}

// The voluntary period ends by itself, without an act: the day is known when the clock starts.
function splitAtVoluntaryEnd(now: Omit<Piece, 'from'>, limits: readonly Limit[], on: IsoDay): Piece[] {
  const open = limits.filter(
    (limit) => limit.rule === 'voluntaryPeriod' && limit.status === 'open' && limit.due >= on,
  )
  const end = open
    .map((limit) => limit.due)
    .sort()
    .at(-1)
  if (end === undefined) return [{ ...now, from: on }]
  return [
    { ...now, standing: 'voluntary', from: on, to: end },
    { ...now, from: Temporal.PlainDate.from(end).add({ days: 1 }).toString() },
  ]
}

function moneyOf(facts: Facts): Pick<Stretch, 'owed' | 'done' | 'reduced'> {
  const inMoney = facts.obligations.filter((one) => one.amount !== undefined)
  const owed = inMoney.reduce((sum, one) => sum + (one.amount ?? 0), 0)
  const counted = inMoney.reduce(
    (sum, one) =>
      sum + Math.max(one.collected, one.disbursed, one.performed ? (one.amount ?? 0) - one.reduced : 0),
    0,
  )
  const reduced = inMoney.reduce((sum, one) => sum + one.reduced, 0)
  // Sale money belongs to the matter before it is paid out against an obligation; what exceeds the debts is the debtor's.
  const done = Math.min(owed - reduced, Math.max(counted, facts.money.in))
  return { owed, done, reduced }
}

function isSame(one: Piece, other: Piece | undefined): boolean {
  return (
    one.standing === other?.standing &&
    one.from === other.from &&
    one.to === other.to &&
    one.officer === other.officer &&
    one.decidedOn === other.decidedOn &&
    one.owed === other.owed &&
    one.done === other.done &&
    one.reduced === other.reduced
  )
}

function dayBefore(day: IsoDay): IsoDay {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
}
