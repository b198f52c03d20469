import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'
import type { Facts } from '../facts.ts'
import { standingDeclaration } from './notice.ts'

/** Grounds of postponement, in the order of L Đ.46(1)(a)–(l), those of Law 26/2008 Đ.48(1) alone, and the request of Đ.46(2). */
export const postponementGrounds = [
  'seriousIllness',
  'addressOfPersonalDebtor',
  'agreedOrAsked',
  'titleSuit',
  'saleSuit',
  'proceedingsMeasure',
  'judgmentBeingClarified',
  'reviewPetitionPending',
  'recipientAbsent',
  'transferBlocked',
  'awardUnderReview',
  'capacityLost',
  'pledgedPriceTooLow',
  'unsoldNotTaken',
  'protestAuthorityRequest',
] as const

/** Grounds of suspension, L Đ.47(1)(a), (b) and Đ.47(2). */
export const suspensionGrounds = [
  'insolvencyPetition',
  'foreignAwardSuspended',
  'protestSuspension',
  'competitionSuspension',
] as const

/** Grounds of termination, L Đ.48(1)–(8), Đ.62(6), and D152 Đ.28(2). */
export const terminationGrounds = [
  'creditorGone',
  'debtorGone',
  'childGrownOrGone',
  'droppedByAgreement',
  'dutyExempted',
  'judgmentAnnulled',
  'restructuringPaid',
  'bankruptcyOpened',
  'interimMeasureCancelled',
  'shareReleased',
] as const

export const interruptionGrounds = [
  ...postponementGrounds,
  ...suspensionGrounds,
  ...terminationGrounds,
] as const

/** Why a ground has ended: in general (L Đ.46(3)), of a suspension (L Đ.47(3)), of a bankruptcy (L Đ.64(2)). */
export const endsOfGrounds = [
  'groundGone',
  'noGroundToProtest',
  'protestWithdrawn',
  'judgmentUpheld',
  'judgmentAmended',
  'insolvencyStopped',
  'bankruptcyNotOpened',
  'awardSuspensionStopped',
] as const

/** A ground that has come up, with what the law asks of it. It stands until it has ended. */
export interface GroundFacts {
  seq: number
  ground: string
  /** The day it arose, or its paper was received. */
  on: IsoDay
  /** Everything the paper says that a rule reads. */
  says: Readonly<Record<string, unknown>>
  /** The decision made on it. */
  decidedBy?: number
  ended?: { on: IsoDay; because: string }
}

/** One interruption: of the whole matter, or of an obligation, an asset, a debtor. */
export interface Interruption extends Part {
  seq: number
  kind: 'postponement' | 'suspension'
  ground: string
  scope: 'whole' | 'part'
  on: IsoDay
  /** The last day of the postponement, where it has one. */
  until?: IsoDay
  resumedOn?: IsoDay
}

/** The part of a matter an interruption or a termination is about. */
export interface Part {
  obligation?: string
  ofAsset?: string
  debtor?: string
}

export interface Termination extends Part {
  seq: number
  ground: string
  scope: 'whole' | 'part'
  on: IsoDay
  withdrawnOn?: IsoDay
}

export interface InterruptionFacts {
  grounds: readonly GroundFacts[]
  list: readonly Interruption[]
  terminations: readonly Termination[]
}

export const nothingInterrupted: InterruptionFacts = { grounds: [], list: [], terminations: [] }

/** The acts after which something may stand still, or go on. */
export const pausingActs = [
  'POSTPONE',
  'SUSPEND',
  'RESUME',
  'DECLARE_NOT_ENFORCEABLE',
  'CONTINUE_ENFORCEMENT',
  'PAUSE_FOR_COMPLAINT',
  'CONTINUE_AFTER_COMPLAINT',
  'DECIDE_COMPLAINT',
  'END_COMPLAINT',
] as const

/** What is known of interruptions after an act. */
export function recordInterruption(facts: InterruptionFacts, act: RecordedAct): InterruptionFacts {
  switch (act.act) {
    case 'RECORD_GROUND':
      return { ...facts, grounds: [...facts.grounds, readGround(act)] }
    case 'RECORD_GROUND_END':
      return endGround(facts, act)
    case 'POSTPONE':
      return { ...decideOn(facts, act), list: [...facts.list, readInterruption(act, 'postponement')] }
    case 'SUSPEND':
      return { ...decideOn(facts, act), list: [...facts.list, readInterruption(act, 'suspension')] }
    case 'RESUME':
      return {
        ...facts,
        list: facts.list.map((one) => (isResumedBy(one, act) ? { ...one, resumedOn: act.on } : one)),
      }
    case 'TERMINATE':
      return {
        ...decideOn(facts, act),
        terminations: [
          ...facts.terminations,
          { seq: act.seq, ground: String(act.data['ground']), on: act.on, ...scopeOf(act) },
        ],
      }
    case 'WITHDRAW_TERMINATION':
      return {
        ...facts,
        terminations: facts.terminations.map((one) =>
          one === facts.terminations.at(-1) ? { ...one, withdrawnOn: act.on } : one,
        ),
      }
    default:
      return facts
  }
}

/** The interruptions that stand. */
export function standingInterruptions(facts: InterruptionFacts): readonly Interruption[] {
  return facts.list.filter((one) => one.resumedOn === undefined)
}

/** The latest ground of a name on which nothing has been decided yet. */
export function openGround(facts: InterruptionFacts, ground: unknown): GroundFacts | undefined {
  return facts.grounds.findLast((one) => one.ground === ground && one.decidedBy === undefined)
}

/** The ground an interruption or a termination rests on. */
export function groundOf(facts: InterruptionFacts, decidedBy: number): GroundFacts | undefined {
  return facts.grounds.find((one) => one.decidedBy === decidedBy)
}

/** Whether a step on this subject, or a clock of it, is interrupted: by a decision, or because there are no means yet. */
export function isInterrupted(
  facts: Pick<Facts, 'interruptions' | 'notice' | 'complaints'>,
  subject: { asset?: string; obligation?: string; recipient?: string },
): boolean {
  return (
    standingDeclaration(facts.notice) !== undefined ||
    facts.complaints.some((one) => one.pausedWhole) ||
    interruptionsOf(facts.interruptions, subject).length > 0
  )
}

/** The standing interruptions that touch a subject. */
export function interruptionsOf(
  facts: InterruptionFacts,
  subject: { asset?: string; obligation?: string; recipient?: string },
): readonly Interruption[] {
  return standingInterruptions(facts).filter(
    (one) =>
      one.scope === 'whole' ||
      isSame(one.ofAsset, subject.asset) ||
      isSame(one.obligation, subject.obligation) ||
      isSame(one.debtor, subject.recipient),
  )
}

/** Whether an act resumes this interruption: the whole matter goes on, or the part the act names. */
export function isResumedBy(one: Interruption, act: Pick<RecordedAct, 'act' | 'data'>): boolean {
  if (act.act !== 'RESUME' || one.resumedOn !== undefined) return false
  if (act.data['scope'] === 'whole') return true
  return one.scope === 'part' && parts.every((part) => one[part] === act.data[part])
}

/**
 * The days on which the debtor owes no late interest: postponed by consent or for the protest authority, suspended
 * for a protest (L Đ.46(1)(c), 46(2), 47(2); L 26/2008 Đ.48(1)(c), 48(2), 49(1)). Row PAY-9 asks for
 * them; the interest itself comes with the ledger.
 */
export function daysWithoutLateInterest(facts: InterruptionFacts): readonly { from: IsoDay; to?: IsoDay }[] {
  const free = ['agreedOrAsked', 'protestAuthorityRequest', 'protestSuspension', 'competitionSuspension']
  return facts.list
    .filter((one) => free.includes(one.ground))
    .map((one) => ({ from: one.on, ...(one.resumedOn === undefined ? {} : { to: one.resumedOn }) }))
}

const parts = ['obligation', 'ofAsset', 'debtor'] as const

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other
}

function readGround({ seq, data, on }: RecordedAct): GroundFacts {
  const arisen = data['arisenOn']
  const { ground, arisenOn: _on, ...says } = data
  return { seq, ground: String(ground), on: typeof arisen === 'string' ? arisen : on, says }
}

function endGround(facts: InterruptionFacts, { data, on }: RecordedAct): InterruptionFacts {
  const named = facts.grounds.findLast((one) => one.ground === data['ground'] && one.ended === undefined)
  if (named === undefined) return facts
  const day = data['endedOn']
  const ended = { on: typeof day === 'string' ? day : on, because: String(data['because']) }
  return { ...facts, grounds: facts.grounds.map((one) => (one === named ? { ...one, ended } : one)) }
}

function decideOn(facts: InterruptionFacts, act: RecordedAct): InterruptionFacts {
  const ground = openGround(facts, act.data['ground'])
  return {
    ...facts,
    grounds: facts.grounds.map((one) => (one === ground ? { ...one, decidedBy: act.seq } : one)),
  }
}

function scopeOf({ data }: RecordedAct): { scope: 'whole' | 'part' } & Part {
  const text = (field: (typeof parts)[number]): Part =>
    typeof data[field] === 'string' ? { [field]: data[field] } : {}
  return {
    scope: data['scope'] === 'part' ? 'part' : 'whole',
    ...text('obligation'),
    ...text('ofAsset'),
    ...text('debtor'),
  }
}

function readInterruption(act: RecordedAct, kind: Interruption['kind']): Interruption {
  const until = act.data['until']
  return {
    seq: act.seq,
    kind,
    ground: String(act.data['ground']),
    on: act.on,
    ...scopeOf(act),
    ...(typeof until === 'string' ? { until } : {}),
  }
}
