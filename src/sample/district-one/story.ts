import type { JudgmentKind, MatterGroup } from '../../../workflows/statistics/groups.ts'
import type { Role } from '../../engine/vocabulary.ts'

/** One act of a sample story on a literal day. The matter's own officer gives it unless `as` says otherwise. */
export interface StoryStep {
  act: string
  on: string
  as?: Role
  asset?: string
  data?: Record<string, unknown>
}

/** A synthetic matter of the sample office: who owes what to whom (invented names), and its acts in the order of days. */
export interface Story {
  kind: 'onRequest' | 'exOfficio'
  judged: string
  judgmentKind: JudgmentKind
  groups: readonly MatterGroup[]
  creditor: string
  debtor: string
  amount: number
  /** Which of the office's officers, from 0. */
  officer: number
  steps: readonly StoryStep[]
}
