import type { ItemResult as BatchItemResult } from '../../batches/run-batch.ts'
import type { RecordEntry } from '../../cases/case-record.ts'
import type { CaseLine, CasePage } from '../../cases/list-cases.ts'
import type { Advance as ServerAdvance } from '../../cases/outcome.ts'
import type { CasePlan } from '../../cases/plan-case.ts'
import type { CaseView, LimitView } from '../../cases/read-case.ts'
import type { MoneyHeldLine, SignatureLine, Worklist, WorklistLine } from '../../cases/worklist.ts'
import type { ExplainedDue } from '../../engine/explain-due.ts'
import type { Option as ServerOption } from '../../engine/options.ts'
import type { Finding, InputFault, Provision, Refusal, Words } from '../../engine/vocabulary.ts'
import type { Chart, ChartMove, ChartState } from '../../law/describe-machines.ts'
import type { SpecialDay } from '../../law/list-days.ts'
import type { RuleView } from '../../law/list-rules.ts'
import type { ProposalLine } from '../../proposals/list-proposals.ts'
import type { ProposalView, Trial } from '../../proposals/read-proposal.ts'

export type {
  BatchItemResult,
  CaseLine,
  CasePage,
  CasePlan,
  CaseView,
  Chart,
  ChartMove,
  ChartState,
  ExplainedDue,
  Finding,
  InputFault,
  LimitView,
  MoneyHeldLine,
  ProposalLine,
  ProposalView,
  Provision,
  RecordEntry,
  Refusal,
  RuleView,
  SignatureLine,
  SpecialDay,
  Trial,
  Words,
  Worklist,
  WorklistLine,
}

/** One page of a list of proposals. */
export interface ProposalPage {
  proposals: ProposalLine[]
  next: string | null
}

/** What the act did, or would do. */
export type Advance = ServerAdvance

/** A JSON schema as the acts describe their data; only what the forms read. */
export interface FieldSchema {
  type?: string
  enum?: readonly string[]
  format?: string
  description?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  pattern?: string
  past?: boolean
  upToAct?: boolean
  account?: string
  accountRoles?: readonly string[]
  refersTo?: string
  items?: FieldSchema
  properties?: Readonly<Record<string, FieldSchema>>
  required?: readonly string[]
}

export type Option = Omit<ServerOption, 'fields'> & { fields: FieldSchema }

/** An act of the law's list. */
export interface LawAct {
  act: string
  label: Words
  scope: 'case' | 'asset'
  by: readonly string[]
  rows: readonly string[]
  fields: FieldSchema
}

/** What may be chosen for a new matter, with the words of the law. */
export interface IntakeChoices {
  obligations: readonly { type: string; label: Words; needsAmount: boolean }[]
  judgmentKinds: readonly { kind: string; label: Words }[]
  groups: readonly { group: string; label: Words }[]
}

export interface Person {
  id: string
  officeId: string
  role: string
  displayName: string
}

export interface OfficePerson {
  id: string
  displayName: string
  role: string
}

export interface PaperView {
  ref: string
  seq: number
  kind: string
  number?: string
  issuedOn: string
  asset?: string
}

/** One line of a reminder; the page words it. */
export interface ReminderLine {
  caseId: string
  caseNumber: string | null
  rule: string
  ref: string
  step: string
  due: string
  as: 'bearer' | 'superior'
  asset?: string
  count: number
}

/** What is told of an act that assigned a matter, or of a step of a proposal. */
export interface NewsBody {
  caseId: string
  caseNumber: string | null
  act: string
  on: string
  proposalId?: string
  step?: 'submitted' | 'signed' | 'sentBack' | 'withdrawn'
}

export interface Notification {
  id: string
  kind: string
  caseId: string | null
  body: ReminderLine | { items: ReminderLine[] } | NewsBody
  createdAt: string
  readAt: string | null
  /** The numbers of the judgments of matters that have none of their own yet, by matter. */
  judgments: Readonly<Record<string, string>>
}

/** One thing wrong with a request, as RFC 9457 tells it. */
export interface Problem {
  status: number
  title: string
  detail: string
  type?: string
  refusals?: readonly Refusal[]
  errors?: readonly InputFault[]
  revision?: number
}
