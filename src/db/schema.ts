import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Columns as they come out of and go into Postgres: days are `YYYY-MM-DD`, instants ISO 8601, keys uuid. */
type Day = string
type Instant = ColumnType<string, string, string>
type Json<T> = ColumnType<T, string, string>

export interface OfficeTable {
  id: string
  code: string
  name: string
  settings: Json<Record<string, unknown>>
  created_at: Generated<string>
}

/** Reminders a person may do without. That a limit has run out is always told to its bearer. */
export type MutedReminder = 'due' | 'superior' | 'assigned' | 'proposal'

export interface AccountTable {
  office_id: string
  id: string
  username: string
  password_hash: string
  display_name: string
  role: string
  superior_id: string | null
  reminder_mode: Generated<'single' | 'digest'>
  /** Working days before a due day on which the person is reminded; null is as the rule has it. */
  reminder_days: Generated<number[] | null>
  /** What the person is not told of. */
  reminder_muted: Generated<MutedReminder[]>
  /** The hour in Vietnam at which the day's digest comes; null is as lines come in. */
  digest_hour: Generated<number | null>
  active: Generated<boolean>
  created_at: Generated<string>
}

export interface SessionTable {
  office_id: string
  token_hash: Buffer
  account_id: string
  created_at: Generated<string>
  expires_at: Instant
}

export interface EnforcementCaseTable {
  office_id: string
  id: string
  number: string | null
  kind: 'onRequest' | 'exOfficio'
  judgment_number: string
  judgment_date: Day
  judgment_kind: Generated<string>
  matter_groups: Generated<string[]>
  stage: string
  revision: Generated<number>
  machine_version: string
  snapshot: Json<unknown>
  officer_id: string | null
  latest_on: Day | null
  closed_on: Day | null
  /** What came in and was not paid out, đồng; worked out from the snapshot. */
  money_held: GeneratedAlways<bigint>
  /** What is still to be collected, obligation by obligation, đồng; worked out from the snapshot. */
  money_left: GeneratedAlways<bigint>
  intake_canonical: string
  chain_head: Buffer
  opened_by: string
  opened_at: Instant
}

/** How a matter stood between two days, for the statistics. Money in whole đồng; a bigint when read. */
export interface MatterStretchTable {
  office_id: string
  case_id: string
  from_on: Day
  to_on: Day | null
  standing: string
  officer_id: string | null
  entered_on: Day
  decided_on: Day
  owed: ColumnType<bigint, number, number>
  done: ColumnType<bigint, number, number>
  reduced: ColumnType<bigint, number, number>
}

/** One stay of a matter at a step of the road; `nth` in the order of its stays, 0 where only the present one is
 * known. A step it stands at has no last day. */
export interface MatterStepTable {
  office_id: string
  case_id: string
  nth: number
  stage: string
  entered_on: Day
  left_on: Day | null
}

/** A target an office (or one officer) was given for a statistical year, in hundredths of a per cent. The newest holds. */
export interface StatisticTargetTable {
  office_id: string
  id: Generated<bigint>
  year: number
  officer_id: string | null
  unit_id: string | null
  kind: 'onRequest' | 'exOfficio' | null
  measure: 'matters' | 'money'
  rate: number
  source: string
  recorded_by: string | null
  recorded_at: Instant
}

/** A figure as it was published; of years before the system came the only one there is. */
export interface PublishedFigureTable {
  office_id: string
  id: Generated<bigint>
  year: number
  months: number
  measure: 'matters' | 'money'
  indicator: string
  value: ColumnType<string, string, string>
  source: string
  recorded_by: string | null
  recorded_at: Instant
}

/** A period that was closed: its figures as they stood, sealed. */
export interface ClosedPeriodTable {
  office_id: string
  id: string
  year: number
  months: number
  regime: string
  results: Json<unknown>
  payload: string
  hash: Buffer
  closed_by: string
  closed_at: Instant
}

/** A later correction of a closed period, with its reason. */
export interface PeriodAdjustmentTable {
  office_id: string
  id: Generated<bigint>
  period_id: string
  measure: 'matters' | 'money'
  indicator: string
  change: ColumnType<string, string, string>
  reason: string
  recorded_by: string
  recorded_at: Instant
}

/** Thresholds of the watch lists as they were chosen before they became those of the office; kept, no longer read. */
export interface WatchSettingTable {
  office_id: string
  id: Generated<bigint>
  thresholds: Json<Record<string, unknown>>
  recorded_by: string
  recorded_at: Instant
}

/** A watch list as it stood on a day, kept. */
export interface WatchCopyTable {
  office_id: string
  id: string
  list: string
  on_day: Day
  thresholds: Json<Record<string, unknown>>
  lines: Json<unknown[]>
  note: string
  saved_by: string
  saved_at: Instant
}

/** That people were told of a matter coming onto a watch list. */
export interface WatchToldTable {
  office_id: string
  case_id: string
  list: string
  since: Day
  told_at: Instant
}

/** What the review of a carried-over file came to. The newest of a year holds. */
export interface FileReviewTable {
  office_id: string
  id: Generated<bigint>
  year: number
  case_id: string
  outcome: 'inOrder' | 'toRemedy' | 'remedied'
  note: string
  remedy_by: Day | null
  recorded_by: string
  recorded_at: Instant
}

/** The plan of an office for a statistical year. */
export interface WorkPlanTable {
  office_id: string
  id: string
  year: number
  number: string
  title: string
  issued_on: Day
  recorded_by: string
  recorded_at: Instant
}

/** A task of a plan: whose it is, until when, and by what it is measured. */
export interface PlanTaskTable {
  office_id: string
  id: string
  plan_id: string
  title: string
  measure: string
  goal: ColumnType<bigint | null, string | null, string | null>
  account_id: string | null
  unit_id: string | null
  due_on: Day
  recorded_by: string
  recorded_at: Instant
}

/** How a task goes: told, done, cancelled, taken up again. */
export interface PlanEntryTable {
  office_id: string
  id: Generated<bigint>
  task_id: string
  step: 'progress' | 'done' | 'cancelled' | 'reopened'
  percent: number | null
  note: string
  recorded_by: string
  recorded_at: Instant
}

export interface PartyTable {
  office_id: string
  case_id: string
  ref: string
  role: 'creditor' | 'debtor' | 'related'
  name: string | null
  search_name: string | null
}

export interface CaseActTable {
  office_id: string
  case_id: string
  seq: number
  act: string
  took_place_on: Day
  took_place_at: string | null
  asset_ref: string | null
  data: Json<Record<string, unknown>>
  actor_id: string
  actor_role: string
  recorded_at: Instant
  overridden: Json<string[]> | null
  stage_after: string
  payload: string
  prev_hash: Buffer
  hash: Buffer
  tx: Generated<string>
  delegation_id: string | null
  proposal_id: string | null
}

export interface AttemptHeadTable {
  office_id: string
  case_id: string
  seq: number
  hash: Buffer
}

export interface CaseAttemptTable {
  office_id: string
  case_id: string
  seq: number
  act: string
  outcome: 'refused' | 'conflict' | 'failed'
  actor_id: string
  recorded_at: Instant
  payload: string
  prev_hash: Buffer
  hash: Buffer
  tx: Generated<string>
}

export interface ErasableValueTable {
  office_id: string
  case_id: string
  entry: string
  path: string
  salt: Buffer | null
  value: string | null
}

export interface TimeLimitTable {
  office_id: string
  case_id: string
  key: string
  rule: string
  ref: string
  kind: 'duty' | 'right' | 'notice' | 'blackout' | 'recurring'
  whose: string
  asset_ref: string | null
  document_ref: string | null
  recipient_ref: string | null
  obligation_ref: string | null
  opened_by: number
  from_on: Day
  opens_on: Day
  due_on: Day
  due_at: string | null
  unit: string
  status: 'open' | 'met' | 'ended'
  closed_on: Day | null
  closed_by: number | null
  days_late: number | null
  flags: Json<string[]>
  law_version: string
  calendar_version: string
  remind_on: Day | null
  /** Since when it stands still; null while it runs. */
  paused_from: Day | null
}

export interface DocumentTable {
  office_id: string
  case_id: string
  ref: string
  seq: number
  kind: string
  number: string | null
  issued_on: Day
  asset_ref: string | null
}

export interface OutboxTable {
  office_id: string
  id: Generated<bigint>
  topic: string
  payload: Json<Record<string, unknown>>
  created_at: Generated<string>
  sent_at: string | null
}

export interface ReminderTable {
  office_id: string
  case_id: string
  limit_key: string
  step: string
  due_on: Day
  sent_at: Instant
}

export interface NotificationTable {
  office_id: string
  id: string
  account_id: string
  kind: string
  case_id: string | null
  digest_on: Day | null
  body: Json<Record<string, unknown>>
  created_at: Instant
  read_at: string | null
}

export interface IdempotencyTable {
  office_id: string
  account_id: string
  key: string
  request_hash: Buffer
  response: Json<unknown>
  created_at: Instant
}

export interface DelegationTable {
  office_id: string
  id: string
  from_id: string
  to_id: string
  /** Names of acts; the one word \`all\` for every act of the head. */
  acts: string[]
  from_on: Day
  to_on: Day
  number: string
  recorded_at: Instant
  ended_on: Day | null
  ended_at: string | null
  ended_by: string | null
}

export type ProposalState = 'submitted' | 'signed' | 'sentBack' | 'withdrawn'

export interface ProposalTable {
  office_id: string
  id: string
  case_id: string
  act: string
  took_place_on: Day
  took_place_at: string | null
  asset_ref: string | null
  data: Json<Record<string, unknown>>
  revision: number
  preview: Json<unknown>
  state: ProposalState
  replaces: string | null
  /** The number of its entry "submitted" in the case's chain of proposals. */
  entry: number
  author_id: string
  author_role: string
  submitted_at: Instant
  settled_at: string | null
  settled_by: string | null
  act_seq: number | null
}

export interface ProposalHeadTable {
  office_id: string
  case_id: string
  seq: number
  hash: Buffer
}

export interface ProposalEntryTable {
  office_id: string
  case_id: string
  seq: number
  proposal_id: string
  step: ProposalState
  actor_id: string
  recorded_at: Instant
  payload: string
  prev_hash: Buffer
  hash: Buffer
  tx: Generated<string>
}

export type StatementStep = 'explained' | 'disputed' | 'accepted' | 'rejected'

/** What a person said of a finding: an entry of the case's chain of statements. The words are an erasable value. */
export interface FindingStatementTable {
  office_id: string
  case_id: string
  seq: number
  finding: string
  kind: string
  step: StatementStep
  cause: 'outside' | 'noBreach' | null
  actor_id: string
  actor_role: string
  recorded_at: Instant
  payload: string
  prev_hash: Buffer
  hash: Buffer
  tx: Generated<string>
}

export interface FindingStatementHeadTable {
  office_id: string
  case_id: string
  seq: number
  hash: Buffer
}

/** An inspection of some files of an office; concluded once. */
export interface InspectionTable {
  office_id: string
  id: string
  title: string
  decision_number: string
  from_on: Day
  to_on: Day
  method: 'random' | 'byHand'
  seed: bigint | null
  stratum: string | null
  no_conflict: boolean
  made_by: string
  made_at: Instant
  found_on: Day
  conclusion: ColumnType<unknown, string | null, string | null>
  concluded_by: string | null
  concluded_at: string | null
}

export interface InspectionFileTable {
  office_id: string
  inspection_id: string
  case_id: string
  place: number
  revision: number
}

export interface InspectionFindingTable {
  office_id: string
  inspection_id: string
  finding: string
  case_id: string
  kind: string
  found: Json<unknown>
}

export interface InspectionRemedyTable {
  office_id: string
  id: Generated<bigint>
  inspection_id: string
  finding: string
  step: 'ordered' | 'remedied' | 'confirmed' | 'reopened'
  due_on: Day | null
  note: string | null
  actor_id: string
  recorded_at: Instant
}

export interface AuditLeafTable {
  office_id: string
  index: bigint
  chain: 'act' | 'attempt' | 'proposal' | 'statement'
  case_id: string
  seq: number
  hash: Buffer
}

export interface AuditTreeTable {
  office_id: string
  size: bigint
  frontier: Json<string[]>
  root: Buffer
  built_at: Instant
}

/** A signed checkpoint of an office's tree: its size and root as a C2SP note, and how to go on from it. */
export interface AuditCheckpointTable {
  office_id: string
  number: bigint
  size: bigint
  root: Buffer
  frontier: Json<string[]>
  note: string
  /** Public halves of the keys it is signed by, the present one first. */
  verifier_keys: string[]
  /** The day it closes; null for one made in between. */
  closes_on: Day | null
  made_at: Instant
}

/** The root of 256 leaves that stand together, once a checkpoint covers them. */
export interface AuditBlockTable {
  office_id: string
  index: bigint
  hash: Buffer
}

/** How an office came to read what the law leaves open: each change with who made it and why. */
export interface OfficeSettingEntryTable {
  office_id: string
  id: Generated<bigint>
  before: Json<Record<string, unknown>>
  after: Json<Record<string, unknown>>
  reason: string
  recorded_by: string
  recorded_at: Instant
}

/** How an account came to be as it is: what each change moved, and who made it. A password is only said to be new. */
export interface AccountEntryTable {
  office_id: string
  id: Generated<bigint>
  account_id: string
  before: Json<Record<string, unknown>>
  after: Json<Record<string, unknown>>
  recorded_by: string
  recorded_at: Instant
}

/** An appointment; what it says is its latest entry. */
export interface AppointmentTable {
  office_id: string
  id: string
  case_id: string | null
  made_by: string
  made_at: Instant
}

/** An appointment as it was made, changed or cancelled. Free text is null once it was erased. */
export interface AppointmentEntryTable {
  office_id: string
  appointment_id: string
  seq: number
  step: 'made' | 'changed' | 'cancelled'
  account_id: string
  starts_at: Instant
  minutes: number
  title: string | null
  with_whom: string | null
  place: string | null
  reason: string | null
  recorded_by: string
  recorded_at: Instant
}

/** The secret address of a person's calendar feed; only the hash of its token. */
export interface CalendarFeedTable {
  office_id: string
  account_id: string
  token_hash: Buffer
  made_at: Instant
}

/** Every table of the schema `public`. */
export interface Database {
  office: OfficeTable
  account: AccountTable
  session: SessionTable
  enforcement_case: EnforcementCaseTable
  matter_stretch: MatterStretchTable
  matter_step: MatterStepTable
  statistic_target: StatisticTargetTable
  published_figure: PublishedFigureTable
  closed_period: ClosedPeriodTable
  period_adjustment: PeriodAdjustmentTable
  watch_setting: WatchSettingTable
  watch_copy: WatchCopyTable
  watch_told: WatchToldTable
  file_review: FileReviewTable
  work_plan: WorkPlanTable
  plan_task: PlanTaskTable
  plan_entry: PlanEntryTable
  party: PartyTable
  case_act: CaseActTable
  attempt_head: AttemptHeadTable
  case_attempt: CaseAttemptTable
  erasable_value: ErasableValueTable
  time_limit: TimeLimitTable
  document: DocumentTable
  outbox: OutboxTable
  reminder: ReminderTable
  notification: NotificationTable
  idempotency: IdempotencyTable
  delegation: DelegationTable
  proposal: ProposalTable
  proposal_head: ProposalHeadTable
  proposal_entry: ProposalEntryTable
  office_setting_entry: OfficeSettingEntryTable
  account_entry: AccountEntryTable
  appointment: AppointmentTable
  appointment_entry: AppointmentEntryTable
  calendar_feed: CalendarFeedTable
  finding_statement: FindingStatementTable
  finding_statement_head: FindingStatementHeadTable
  inspection: InspectionTable
  inspection_file: InspectionFileTable
  inspection_finding: InspectionFindingTable
  inspection_remedy: InspectionRemedyTable
  audit_leaf: AuditLeafTable
  audit_tree: AuditTreeTable
  audit_checkpoint: AuditCheckpointTable
  audit_block: AuditBlockTable
}
