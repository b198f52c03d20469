import type { TSchema } from 'typebox'
import type { AnyStateMachine, StateValue } from 'xstate'
import type { Calendar } from '../../workflows/calendar/calendar.ts'
import type { Length } from '../../workflows/calendar/due-date.ts'

/** A calendar day as it stands in plain JSON: `YYYY-MM-DD`. Text order is the order of days. */
export type IsoDay = string

/** Words for people, Vietnamese first. */
export interface Words {
  vi: string
  en: string
}

/** Every role an account can have. */
export const roles = [
  'officer',
  'clerk',
  'head',
  'divisionHead',
  'examiner',
  'accountant',
  'registrar',
  'procurator',
  'administrator',
] as const

export type Role = (typeof roles)[number]

/** Whose duty or right a time limit is: an office role, or somebody outside it. */
export type Bearer = Role | 'party' | 'debtor' | 'creditor' | 'buyer' | 'auctionHouse' | 'office' | 'outside'

/** One provision of an act of law, with the days between which it is in force (both included). */
export interface Provision {
  act: string
  article: string
  clause?: string
  inForceFrom: IsoDay
  inForceTo?: IsoDay
}

/** How far a record of law has been checked: read in the text, an open point decided by setting, or not verified. */
export type LegalStatus = 'verified' | 'openPoint' | 'unverified'

/** What one rule says between two days (both included): its row, its articles, its sentence, its figures. */
export interface Variant {
  ref: string
  from: IsoDay
  to?: IsoDay
  articles: readonly string[]
  sentence: Words
  status: LegalStatus
  note?: Words
  /** The one length of the limit, or one for each kind of thing (`realEstate`, `movable`). */
  length?: Length
  lengths?: Readonly<Record<string, { length: Length; ref?: string; articles?: readonly string[] }>>
  figures?: Readonly<Record<string, number | string>>
  /** How long the limit may be in all when it is extended, and by which row. */
  extension?: { length: Length; ref: string; articles: readonly string[] }
}

/** A rule of law: one identity, several dated variants. Days in `absent` are known to have no such rule. */
export interface Rule {
  variants: readonly Variant[]
  absent?: readonly { from?: IsoDay; to?: IsoDay; why: Words }[]
}

export type Remedy =
  /** `instead`: that act takes the place of the refused one; otherwise the refused one passes after it. */
  /** `data`: what the curing act must say, where the law fixes it; a form may be filled with it. */
  | {
      kind: 'act'
      act: string
      by?: readonly Role[]
      until?: IsoDay
      why?: Words
      instead?: true
      data?: Readonly<Record<string, unknown>>
    }
  | { kind: 'wait'; until: IsoDay }
  | { kind: 'none'; why: Words }

/** What a condition answers when it does not hold. */
export interface Miss {
  detail?: Words
  remedy: Remedy
}

/** A condition of law. `hard` ones stand even against a head's override (conflict of interest, identity, amounts). */
export interface Requirement<F> extends Rule {
  hard?: true
  /** Looks at the act's own data, so it cannot be answered before the data is there. */
  asksData?: true
  check(given: Check<F>): Miss | null
}

/** Everything a condition may look at. */
export interface Check<F> {
  facts: F
  act: ActInHand
  actor: Actor
  variant: Variant
  limits: readonly Limit[]
  calendar: Calendar
}

export interface Actor {
  id: string
  role: Role
  /** A head who is a deputy: what only the head may give takes a delegation (L Đ.22(3)). */
  deputy?: true
  /** What the head has delegated to this person, whenever it holds. */
  powers?: readonly DelegatedPower[]
  /** The day of signing, where it may be another than the day of the act: the delegation must hold on both. */
  signsOn?: IsoDay
}

/** A delegation (ủy quyền) as far as signing goes. Days are included, but for `endedOn`: from that day on it is over. */
export interface DelegatedPower {
  id: string
  /** The head who gave it. */
  by: string
  /** The number of the head's decision. */
  number: string
  acts: readonly string[] | 'all'
  from: IsoDay
  to: IsoDay
  endedOn?: IsoDay
}

/** Who gave a recorded act, and under which delegation where it was not in his own right. */
export interface RecordedActor {
  id: string
  role: Role
  delegation?: string
}

/** An act as it is ordered: checked against its schema, not yet decided. Days are legal days. */
export interface ActInHand {
  act: string
  on: IsoDay
  at?: string
  asset?: string
  data: Readonly<Record<string, unknown>>
}

/** An act that was accepted. It always applies when the case is replayed. */
export interface RecordedAct extends ActInHand {
  seq: number
  actor: RecordedActor
  recordedAt: string
  /** The refusals a head set aside with a reason; empty for an ordinary act. */
  overridden?: readonly { ref: string; requirement: string }[]
}

/** A paper that an act makes. */
export interface Paper {
  ref: string
  seq: number
  kind: string
  number?: string
  issuedOn: IsoDay
  asset?: string
}

export interface PaperKind {
  label: Words
  basis: readonly string[]
  /** The limit that binds the service of this paper on the parties, where there is one. */
  noticeRule?: string
  /** The limit for sending it to the procuracy, where there is one. */
  procuracyRule?: string
}

/** An act of the law's list: who may give it, on what basis, with what data, which papers it makes. */
export interface ActDefinition {
  label: Words
  scope: 'case' | 'asset'
  /** The first act that names an asset brings it into the case. */
  introducesAsset?: true
  /** Never advised as the next step: a matter taken over from outside, a correction. */
  aside?: true
  /** Advised as the next step only where no other way leads there: a way around the usual road. */
  detour?: true
  rows: readonly string[]
  basis: readonly string[]
  by: readonly Role[]
  /** The row that says who may give it. */
  byRef: string
  data: TSchema
  papers?: readonly { kind: string; numberFrom?: string; when?: { field: string; equals: string } }[]
}

/** Where a limit attaches. */
export interface Subject {
  asset?: string
  document?: string
  recipient?: string
  obligation?: string
}

/** A duty binds; a right (also of the office: to refuse) lapses unused without a breach; a notice is due before a planned day. */
export type LimitKind = 'duty' | 'right' | 'notice'

/** What makes a limit start. `from` is the event day (not counted); it defaults to the act's own day. */
export type Opening<F> =
  | {
      act: string
      refs?: readonly string[]
      starts(given: { act: RecordedAct; before: F; after: F }): readonly OpeningAt[]
    }
  | { after: string; refs?: readonly string[] }

export interface OpeningAt extends Subject {
  from: IsoDay
  /** The moment, for limits in hours. */
  at?: string
  /** Which of the variant's lengths applies. */
  lengthKind?: string
  /** Clocks chained after it do not start with it: who opens it names each by itself. */
  alone?: true
  /** For pay-out: how much must have been paid in all before this limit is met. */
  threshold?: number
  /** Days that do not count (handling was suspended): the limit ends that much later. */
  notCounted?: number
}

/** What closes a limit. `matches` defaults to: same asset, where the limit has one. */
export interface Closing<F> {
  act: string
  matches?(given: { act: RecordedAct; limit: Limit; before: F; after: F }): boolean
  /** The day that counts as done; defaults to the act's own day. */
  day?(act: RecordedAct): IsoDay
}

/** What carries a limit further, and to which day. */
export interface Extension<F> {
  act: string
  matches(given: { act: RecordedAct; limit: Limit; before: F; after: F }): boolean
  until(act: RecordedAct, given: { limit: Limit; before: F; after: F; calendar: Calendar }): IsoDay
}

/**
 * What makes a clock stand still (hoãn, tạm đình chỉ). After each of these acts, and when the clock opens, it is
 * asked anew whether it stands still; when it no longer does, it runs on for the rest of its period.
 */
export interface Pause<F> {
  acts: readonly string[]
  standsStill(given: { facts: F; limit: Limit }): boolean
  /** The law says so itself (a limitation); otherwise the office's setting says whether clocks stand still at all. */
  byLaw?: true
}

/** One time a clock stood still: from which day to which, and how much of it was left. */
export interface Pausing {
  from: IsoDay
  to: IsoDay
  rest: { n: number; unit: 'workingDays' | 'days' }
  /** The day it would have ended without. */
  before: IsoDay
}

/** A clock of the law. A lapse is never an act: lateness is read off the record. */
export interface TimeLimitRule<F> extends Rule {
  kind: LimitKind
  whose: Bearer
  label: Words
  /** Counted backwards from a planned day: "at least N before". */
  backward?: true
  /** A limitation (thời hiệu), BLDS Đ.151. */
  limitation?: true
  /** Opens once for the same subject, however often the act is repeated. */
  once?: true
  opens: readonly Opening<F>[]
  meets: readonly Closing<F>[]
  ends?: readonly Closing<F>[]
  /** Acts that carry its due day further, where the law lets it be extended. */
  extensions?: readonly Extension<F>[]
  /** What makes it stand still. Clocks in hours, at once, and counted backwards never move. */
  pauses?: Pause<F>
  /** Lateness of somebody outside the office is told as a warning; no breach of the office's. */
  warns?: true
  /** Working days before the due day on which its bearer is reminded. */
  remindBefore?: readonly number[]
}

/** One running or closed clock of one case. Its working is computed again from these when it is shown. */
export interface Limit extends Subject {
  key: string
  rule: string
  ref: string
  kind: LimitKind
  whose: Bearer
  openedBy: number
  from: IsoDay
  at?: string
  opensOn: IsoDay
  due: IsoDay
  dueAt?: string
  unit: Length['unit']
  lengthKind?: string
  status: 'open' | 'met' | 'ended'
  closedOn?: IsoDay
  closedBy?: number
  daysLate?: number
  threshold?: number
  /** The last day it may be extended to, where the law lets it be extended at all. */
  extendableTo?: IsoDay
  /** The act that carried it further, and the day it ended before that. */
  extension?: { by: number; before: IsoDay }
  /** Since when it stands still; it is open, binds nobody meanwhile, and nobody is reminded. */
  pausedFrom?: IsoDay
  /** The times it stood still, oldest first. */
  pauses?: readonly Pausing[]
  flags: readonly string[]
  calendarVersion: string
}

/** What is told of an accepted act and never bars it: a setting not verified, an oddity in what somebody outside planned. */
export interface Warning<F> extends Rule {
  act: string
  /** The day whose text governs; defaults to the act's own day. */
  day?(act: RecordedAct): IsoDay
  /** What is odd, in words; null when nothing is. It may look at the acts known with it. */
  check(given: {
    act: RecordedAct
    acts: readonly RecordedAct[]
    variant: Variant
    calendar: Calendar
    /** What is known of the case as it stands, where the question is asked with it. */
    facts?: F
  }): Words | null
}

/** The whole law of one workflow, as the engine reads it. `F` is what is known of a case. */
export interface Law<F> {
  version: string
  machineVersion: string
  caseMachine: AnyStateMachine
  assetMachine: AnyStateMachine
  stages: readonly string[]
  /** Words for every state of both machines. */
  stateLabels: Readonly<Record<string, Words>>
  provisions: Readonly<Record<string, Provision>>
  acts: Readonly<Record<string, ActDefinition>>
  papers: Readonly<Record<string, PaperKind>>
  requirements: Readonly<Record<string, Requirement<F>>>
  limits: Readonly<Record<string, TimeLimitRule<F>>>
  warnings: Readonly<Record<string, Warning<F>>>
  /** Requirements of every act alike (conflict of interest, the assigned officer). */
  always: readonly string[]
  /** Under which law a deputy head, and the head of a unit, sign by delegation what only the head may. */
  signing: { deputies: Rule; unitHeads: Rule }
  /** How time is counted, as rows. */
  countingRules: Readonly<Record<string, Rule>>
  /** The provisions on how days are counted, cited beside the rule itself. */
  counting: { workingDays: readonly string[]; calendarDays: readonly string[] }
  /** Pure: what is known after an act. */
  record(facts: F, act: RecordedAct, papers: readonly Paper[]): F
  /** What an act on the case says to its assets, each as an event of the asset's own chart (a matter taken over). */
  assetEvents(act: ActInHand, facts: F): readonly { asset: string; data: Readonly<Record<string, unknown>> }[]
  /** The limits that run from the intake itself, before any act. */
  intakeOpenings(facts: F): readonly { rule: string; opening: OpeningAt }[]
  isClosed(value: StateValue): boolean
  kindOf(facts: F): string
  /** Which of the rows of an act was in force on a day, the first of them; undefined where none was. */
  rowOn(rows: readonly string[], day: IsoDay): string | undefined
  earliestDay(facts: F): IsoDay
  assetRefs(facts: F): readonly string[]
  partyRefs(facts: F): readonly string[]
}

/** A case as it stands: where its machines are, what is known, which clocks are open. Plain JSON. */
export interface CaseState<F> {
  value: StateValue
  assets: Readonly<Record<string, StateValue>>
  facts: F
  limits: readonly Limit[]
}

/** The surroundings of a decision: which law, which calendar. The clock comes in as an argument, never by itself. */
export interface Setting<F> {
  law: Law<F>
  calendar: Calendar
}

export interface CitedProvision extends Provision {
  id: string
}

/** A no that teaches: which condition, by which article, what is missing, what cures it. */
export interface Refusal {
  requirement: string
  ref: string
  articles: readonly CitedProvision[]
  sentence: Words
  detail?: Words
  remedy: Remedy
  level: 'bar'
  hard: boolean
}

/** By what right somebody signs: his own, or a delegation. */
export type SigningRight = { kind: 'own' } | { kind: 'delegated'; power: DelegatedPower } | { kind: 'none' }

/** Bad input, not law: which field, what was found, what would be right. */
export interface InputFault {
  field: string
  found: string
  expected: Words
}

/** A breach, an overridden bar or a warning, read off the record. */
export interface Finding {
  ref: string
  rule: string
  kind: 'late' | 'overdue' | 'overridden' | 'cannotJudge' | 'warning'
  due?: IsoDay
  done?: IsoDay
  daysLate?: number
  unit?: Length['unit']
  bySeq?: number
  limitKey?: string
  asset?: string
  articles: readonly CitedProvision[]
  sentence: Words
  /** Of a warning: what is odd. */
  detail?: Words
}
