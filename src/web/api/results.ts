import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Measure } from '../../statistics/published-figures.ts'
import { call, read } from './client.ts'
import type { Words } from './types.ts'

export type { Measure }
export const breakdowns = ['officer', 'unit', 'kind', 'judgmentKind', 'group'] as const
export type Breakdown = (typeof breakdowns)[number]
export const measures = ['matters', 'money'] as const satisfies readonly Measure[]

/** An indicator tree: counts or đồng (text where JSON cannot hold the number), rates in hundredths of a per cent. */
export type Tree = Readonly<Record<string, number | string | null>>

/** How a rate stands against its target and the year before; rates and points in hundredths of a per cent. */
export interface RateStanding {
  rate: number | null
  target: number | null
  pointsToTarget: number | null
  missing: number | string | null
  before: number | null
  pointsToBefore: number | null
  beforeFrom: 'record' | 'published' | null
}

/** A published figure that computes otherwise: from the record, or from what was published with it. */
export interface Difference {
  measure: Measure
  indicator: string
  published: string
  computed: string
  from: 'record' | 'published'
  source: string
}

/** The results of a period as the API tells them. */
export interface Results {
  labels: Readonly<Record<string, Words>>
  year: number
  months: number
  span: { from: string; to: string }
  /** The day as of which it is counted: the last of the span, or today while it runs. */
  on: string
  regime: { id: string; text: string; status: string; note?: string }
  total: Record<Measure, Tree>
  parts: (Record<Measure, Tree> & {
    part: string | null
    standing: Record<Measure, Pick<RateStanding, 'rate' | 'target' | 'pointsToTarget' | 'missing'>>
  })[]
  standing: Record<Measure, RateStanding>
  differences: Difference[]
}

export interface ClosedPeriod {
  id: string
  year: number
  months: number
  regime: string
  closedBy: string
  closedAt: string
  hash: string
  adjustments: { measure: Measure; indicator: string; change: string; reason: string }[]
}

/** The results of a year up to a month, broken down. */
export function useResults(year: number, months: number, by: Breakdown) {
  return useQuery({
    queryKey: ['results', year, months, by],
    queryFn: () => read<Results>('/reports/results', { year: String(year), period: String(months), by }),
    placeholderData: keepPreviousData,
    retry: false,
  })
}

/** The periods the office has closed, newest first. */
export function useClosedPeriods() {
  return useQuery({
    queryKey: ['closedPeriods'],
    queryFn: async () => (await read<{ periods: ClosedPeriod[] }>('/reports/closed-periods')).periods,
  })
}

/** Closes a period: its figures never change again. */
export function useClosePeriod() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (period: { year: number; months: number }) =>
      call<ClosedPeriod>('POST', '/reports/closed-periods', { body: period }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['closedPeriods'] }),
  })
}

export interface Target {
  measure: Measure
  officer: string | null
  unit: string | null
  kind: 'onRequest' | 'exOfficio' | null
  rate: number
  source: string
}

export interface PublishedFigure {
  measure: Measure
  indicator: string
  value: string
  source: string
}

/** The targets of a year, of each the newest. */
export function useTargets(year: number) {
  return useQuery({
    queryKey: ['targets', year],
    queryFn: async () =>
      (await read<{ targets: Target[] }>('/reports/targets', { year: String(year) })).targets,
  })
}

/** What was published of a period, and where it differs from what computes. */
export function usePublished(year: number, months: number) {
  return useQuery({
    queryKey: ['published', year, months],
    queryFn: () =>
      read<{ published: PublishedFigure[]; differences: Difference[] }>('/reports/published', {
        year: String(year),
        period: String(months),
      }),
  })
}

/** Records a target, a published figure or an adjustment; whatever shows them is read anew. */
export function useRecordFigure() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: object }) =>
      call<null>('POST', `/reports${path}`, { body }),
    onSuccess: () =>
      Promise.all(
        ['targets', 'published', 'results', 'closedPeriods'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  })
}
