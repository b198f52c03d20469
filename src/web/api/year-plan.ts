import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, read } from './client.ts'
import type { Words } from './types.ts'
import type { ReviewOutcome } from './watch.ts'

export type TaskState = 'open' | 'reached' | 'done' | 'cancelled' | 'overdue'
export type TaskGoal = 'none' | 'rate' | 'count' | 'money' | 'countThen'
export type TaskStep = 'progress' | 'done' | 'cancelled' | 'reopened'

export interface PlanTask {
  id: string
  title: string
  measure: string
  goal: number | null
  account: string | null
  unit: string | null
  dueOn: string
  state: TaskState
  progress: { value: number; goal: number | null; percent: number } | null
  told: number | null
  entries: { step: TaskStep; percent: number | null; note: string; by: string; at: string }[]
}

export interface WorkPlan {
  id: string
  year: number
  number: string
  title: string
  issuedOn: string
  tasks: PlanTask[]
}

export interface WorkPlans {
  year: number
  today: string
  measures: Record<string, { label: Words; goal: TaskGoal }>
  plans: WorkPlan[]
}

export type RuleResult = 'kept' | 'late' | 'overdue' | 'running'

export interface ReviewedFile {
  caseId: string
  number: string | null
  judgmentNumber: string
  debtors: string | null
  officer: string | null
  stage: string
  standing: string
  left: number
  late: number
  overdue: number
  outcome: ReviewOutcome | null
  note: string | null
  remedyBy: string | null
  reviewedBy: string | null
  rules: { rule: string; ref: string; label: Words; result: RuleResult; times: number; due: string }[]
}

export interface YearReview {
  year: number
  today: string
  summary: { files: number; withFaults: number; reviewed: number; toRemedy: number }
  byRule: (Record<RuleResult, number> & { rule: string; ref: string; label: Words })[]
  files: ReviewedFile[]
  standings: Record<string, Words>
  next: string | null
}

const plans = ['work-plans']
const reviews = ['file-reviews']

export function useWorkPlans(year: number) {
  return useQuery({
    queryKey: [...plans, year],
    queryFn: () => read<WorkPlans>('/work-plans', { year: String(year) }),
    placeholderData: keepPreviousData,
  })
}

/** Draws up a plan, gives a task of it, or tells how a task goes. */
export function useChangePlans() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: object }) =>
      call<{ id: string }>('POST', `/work-plans${path}`, { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: plans }),
  })
}

export function useYearReview(year: number, show: string, officer: string, page: string) {
  return useQuery({
    queryKey: [...reviews, year, show, officer, page],
    queryFn: () => read<YearReview>('/file-reviews', { year: String(year), show, officer, page }),
    placeholderData: keepPreviousData,
  })
}

/** Writes down what the review of a file came to. */
export function useReviewFile() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: {
      year: number
      caseId: string
      outcome: ReviewOutcome
      note: string
      remedyBy?: string
    }) => call<null>('POST', '/file-reviews', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: reviews }),
  })
}
