import type { CorrectionEffect } from '../engine/correct.ts'
import type { Command } from '../engine/decide.ts'
import type { Finding, InputFault, Limit, Paper, Refusal } from '../engine/vocabulary.ts'

/** The person at the door: account, office, role. */
export interface Person {
  id: string
  officeId: string
  role: import('../engine/vocabulary.ts').Role
}

/** What an accepted act did. */
export interface Advance {
  revision: number
  stage: string
  act: { seq: number; act: string; on: string; at?: string; assetId?: string; lateEntry: boolean }
  opened: readonly Limit[]
  closed: readonly Limit[]
  /** Limits carried further by this act. */
  moved: readonly Limit[]
  documents: readonly Paper[]
  findings: readonly Finding[]
  /** Clocks whose text on the day these tables do not hold: nobody may guess them. */
  cannotJudge: readonly string[]
  /** Of a correction: everything it changes. */
  correction?: CorrectionEffect
}

/** An order as it came through the door. */
export interface Order {
  caseId: string
  command: Command
  /** The revision the person saw; null only for a dry run. */
  seen: number | null
  idempotencyKey: string | null
  dryRun: boolean
  /** The proposal this act signs: taken only while it waits, and settled by the same transaction. */
  proposal?: string
  /** Only while this officer still has the matter: a hand-over names whose it takes. */
  heldBy?: string
  /** Of an attempt to end a proposal without an act: how. */
  ending?: 'sentBack' | 'withdrawn'
}

/** How a proposal stands. */
export type ProposalStanding = { id: string; state: 'submitted' | 'signed' | 'sentBack' | 'withdrawn' }

/** Every way an order can end. One place (http/problem.ts) turns them into statuses. */
export type Outcome =
  | { kind: 'accepted'; advance: Advance; replayed: boolean }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | { kind: 'badInput'; faults: readonly InputFault[] }
  | { kind: 'conflict'; revision: number }
  /** The proposal is not waiting any more: somebody signed it, sent it back or withdrew it. */
  | { kind: 'settled'; proposal: ProposalStanding }
  | { kind: 'notFound' }
