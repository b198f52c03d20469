import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { read } from './client.ts'
import type { Measure } from './results.ts'
import type { Words } from './types.ts'

export const sides = ['withMeans', 'withoutMeans', 'stopped'] as const
export type Side = (typeof sides)[number]

/** One band of ages: its days of decisions, and what stands in it on each side (text where JSON cannot hold the number). */
export interface AgeBand extends Record<Measure, Readonly<Record<Side, number | string>>> {
  band: string
  decidedFrom: string | null
  decidedTo: string
}

/** The open matters of an office by age, on a day. */
export interface Ageing {
  labels: { bands: Readonly<Record<string, Words>>; sides: Readonly<Record<Side, Words>> }
  on: string
  bands: AgeBand[]
  oldest: string | null
}

/** Calendar days: half of the stays took at most `median`, nine of ten at most `p90`. */
export interface StayDays {
  median: number
  p90: number
}

/** How matters went through one step; nothing stands at the end of the road. */
export interface StepFlow {
  stage: string
  atStart: number | null
  entered: number
  left: number
  atEnd: number | null
  took: StayDays | null
  waiting: StayDays | null
}

/** The flow of a period; `incomplete` counts matters of which only the present step is known. */
export interface Flow {
  labels: Readonly<Record<string, Words>>
  on: string
  steps: StepFlow[]
  incomplete: number
}

/** The open matters by age, as they stood at the end of a day. */
export function useAgeing(on: string) {
  return useQuery({
    queryKey: ['results', 'ageing', on],
    queryFn: () => read<Ageing>('/reports/ageing', { on }),
    placeholderData: keepPreviousData,
    retry: false,
  })
}

/** The flow through the steps in a year up to a month. */
export function useFlow(year: number, months: number) {
  return useQuery({
    queryKey: ['results', 'flow', year, months],
    queryFn: () => read<Flow>('/reports/flow', { year: String(year), period: String(months) }),
    placeholderData: keepPreviousData,
  })
}
