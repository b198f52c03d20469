import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Flow as CountedFlow, StayDays, StepFlow } from '../../statistics/count-flow.ts'
import { read } from './client.ts'
import type { Measure } from './results.ts'
import type { Words } from './types.ts'

export type { StayDays, StepFlow }

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

/** The flow of a period, with the names of the steps. */
export interface Flow extends Pick<CountedFlow, 'on' | 'steps' | 'incomplete'> {
  labels: Readonly<Record<string, Words>>
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
