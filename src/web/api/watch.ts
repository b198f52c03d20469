import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, read } from './client.ts'
import type { Words } from './types.ts'

export interface WatchThresholds {
  meansMonths: number
  bankCreditAmount: number
  bankCreditMonths: number
}

/** The lists, how many matters each holds, and by which thresholds. */
export interface WatchOverview {
  today: string
  thresholds: WatchThresholds
  defaults: WatchThresholds
  lists: { name: string; label: Words; sentence: Words; count: number }[]
}

export type ReviewOutcome = 'inOrder' | 'toRemedy' | 'remedied'

export interface WatchLine {
  caseId: string
  number: string | null
  judgmentNumber: string
  debtors: string | null
  officer: string | null
  stage: string
  standing: string
  since: string
  owed: number
  left: number
  overdue: number
  nextDue: string | null
  nextRule: string | null
  review: ReviewOutcome | null
}

export interface WatchCopy {
  id: string
  list: string
  on: string
  note: string
  savedBy: string
  savedAt: string
  count: number
}

const key = ['watch']

export function useWatch(officer: string) {
  return useQuery({ queryKey: [...key, officer], queryFn: () => read<WatchOverview>('/watch', { officer }) })
}

export function useWatchList(list: string, officer: string) {
  return useQuery({
    queryKey: [...key, 'list', list, officer],
    queryFn: () =>
      read<{ lines: WatchLine[]; standings: Record<string, Words> }>(`/watch/${list}`, { officer }),
  })
}

export function useWatchCopies() {
  return useQuery({
    queryKey: [...key, 'copies'],
    queryFn: async () => (await read<{ copies: WatchCopy[] }>('/watch/copies')).copies,
  })
}

/** Keeps a list as it stands. */
export function useKeepWatchList() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ list, note }: { list: string; note: string }) =>
      call<{ count: number }>('POST', `/watch/${list}/copies`, { body: { note } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...key, 'copies'] }),
  })
}
