import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Conclusion, InspectionLine, RemedyStep } from '../../compliance/read-inspections.ts'
import { call, read } from './client.ts'
import type { Provision, Words } from './types.ts'

export type FindingState = 'late' | 'overdue' | 'overridden' | 'watch'

export interface Counts {
  due: number
  late: number
  overdue: number
  overridden: number
  watch: number
}

export interface MatrixRow {
  id: string
  label: Words
  cells: Readonly<Record<string, Counts>>
  total: Counts
}

export interface MatrixColumn {
  id: string
  whose: string
  officer: { id: string; name: string } | null
}

/** Kind × bearer of a period, as the API tells it. */
export interface Matrix {
  columns: MatrixColumn[]
  kinds: (MatrixRow & { rules: MatrixRow[] })[]
  total: Counts
}

interface NamedAct {
  seq: number
  act: string
  label: Words | null
  on: string
}

export interface Said {
  step: 'explained' | 'disputed' | 'accepted' | 'rejected'
  cause: 'outside' | 'noBreach' | null
  by: string
  at: string
}

export interface Finding {
  id: string
  case: { id: string; number: string | null; judgmentNumber: string; debtors: string | null; stage: string }
  kind: { id: string; label: Words; criteria: string[] }
  state: FindingState
  rule: string
  ref: string
  label: Words
  sentence: Words
  articles: Provision[]
  whose: string
  officer: { id: string; name: string } | null
  due: string | null
  done: string | null
  daysLate: number | null
  unit: string | null
  assetId: string | null
  recipient: string | null
  act: NamedAct | null
  openedBy: NamedAct | null
  threshold: { label: Words; n: number; unit: string; why: Words } | null
  said: Said | null
}

/** What a list of findings is narrowed by; empty words are left out. */
export interface FindingQuery {
  from: string
  to: string
  kind: string
  rule: string
  officer: string
  whose: string
  state: string
}

export interface Statement extends Said {
  seq: number
  text: string | null
  actorId: string
  role: string
}

export interface NearMisses {
  counts: { requirement: string; ref: string; sentence: Words; count: number; matters: number }[]
  attempts: {
    caseId: string
    number: string | null
    judgmentNumber: string
    seq: number
    act: string
    label: Words | null
    on: string | null
    at: string
    by: string
    reasons: { ref: string; sentence: Words }[]
  }[]
}

export interface Score {
  officer: { id: string; name: string }
  score: number | null
  duties: number
  weighed: number
  lost: number
  load: { matters: number; average: number; factor: number }
  points: {
    weight: number
    lateness: number
    cause: string
    causeLeft: number
    difficulty: number
    lost: number
    difficulties: string[]
    finding: Finding
  }[]
}

interface Scores {
  words: { nature: Words; formula: Words }
  causes: Readonly<Record<string, { words: Words }>>
  difficulties: Readonly<Record<string, { words: Words }>>
  scores: Score[]
}

export type { Conclusion, InspectionLine, RemedyStep }

export interface Inspection extends InspectionLine {
  cases: {
    id: string
    number: string | null
    judgmentNumber: string
    debtors: string | null
    officer: string | null
  }[]
  found: { finding: Finding; remedy: { state: RemedyStep | null; dueOn: string | null } }[]
  conclusion: Conclusion | null
}

type Period = Pick<FindingQuery, 'from' | 'to'>

/** The matrix of a period. */
export function useMatrix({ from, to }: Period) {
  return useQuery({
    queryKey: ['compliance', 'matrix', from, to],
    queryFn: () => read<Matrix>('/compliance/matrix', { from, to }),
    placeholderData: keepPreviousData,
  })
}

/** Findings, latest due day first; more pages are asked for one by one. */
export function useFindings(query: FindingQuery) {
  return useInfiniteQuery({
    queryKey: ['compliance', 'findings', query],
    queryFn: ({ pageParam }) =>
      read<{ findings: Finding[]; next: string | null; total: number }>('/compliance/findings', {
        ...query,
        cursor: pageParam,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
}

export interface JudgedDecision {
  document: string
  label: Words
  number: string | null
  issuedOn: string
  act: { seq: number; act: string; role: string }
  criteria: Readonly<
    Record<string, { verdict: 'kept' | 'breach' | 'open' | 'notJudged'; why: Words; ref?: string }>
  >
}

/** Every decision of a matter by the five criteria of the procuracy's control sheet. */
export function useControlSheet(caseId: string) {
  return useQuery({
    queryKey: ['compliance', 'sheet', caseId],
    queryFn: async () =>
      (await read<{ decisions: JudgedDecision[] }>(`/compliance/cases/${caseId}/criteria`)).decisions,
  })
}

/** What was said of a finding. */
export function useStatements(finding: string) {
  return useQuery({
    queryKey: ['compliance', 'statements', finding],
    queryFn: async () =>
      (
        await read<{ statements: Statement[] }>(
          `/compliance/findings/${encodeURIComponent(finding)}/statements`,
        )
      ).statements,
  })
}

/** Says something of a finding. */
export function useSay(finding: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (said: { step: Said['step']; cause?: 'outside' | 'noBreach'; text: string }) =>
      call('POST', `/compliance/findings/${encodeURIComponent(finding)}/statements`, { body: said }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['compliance'] }),
  })
}

/** Refused attempts of a period. */
export function useNearMisses({ from, to }: Period) {
  return useQuery({
    queryKey: ['compliance', 'near-misses', from, to],
    queryFn: () => read<NearMisses>('/compliance/near-misses', { from, to }),
  })
}

/** The scores of the officers a person may see. */
export function useScores({ from, to }: Period) {
  return useQuery({
    queryKey: ['compliance', 'scores', from, to],
    queryFn: () => read<Scores>('/compliance/scores', { from, to }),
  })
}

/** The inspections of the office. */
export function useInspections() {
  return useQuery({
    queryKey: ['compliance', 'inspections'],
    queryFn: async () => (await read<{ inspections: InspectionLine[] }>('/inspections')).inspections,
  })
}

/** One inspection. */
export function useInspection(id: string) {
  return useQuery({
    queryKey: ['compliance', 'inspection', id],
    queryFn: () => read<Inspection>(`/inspections/${id}`),
  })
}

/** Makes an inspection. */
export function useMakeInspection() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (made: object) => call<Inspection>('POST', '/inspections', { body: made }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['compliance', 'inspections'] }),
  })
}

/** A step of a remedy, or the conclusion. */
export function useInspectionStep(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body }: { path: 'remedies' | 'conclusion'; body: object }) =>
      call<Inspection>('POST', `/inspections/${id}/${path}`, { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['compliance'] }),
  })
}
