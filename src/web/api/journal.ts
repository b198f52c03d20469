import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import type { CheckedCase } from '../../audit/check-case.ts'
import type { JournalEntry, JournalOutcome } from '../../audit/journal.ts'
import type { CheckpointView } from '../../audit/read-checkpoints.ts'
import { ApiProblem, read } from './client.ts'

export type { CheckedCase, JournalEntry, JournalOutcome }

/** What the journal is narrowed by, as the address has it. */
export interface JournalFilter {
  case: string
  actor: string
  act: string
  outcome: string
  from: string
  to: string
}

/** The journal, page by page, the last recorded first. `whole` is false where a person sees his own part only. */
export function useJournal(filter: JournalFilter) {
  return useInfiniteQuery({
    queryKey: ['journal', filter],
    queryFn: ({ pageParam }) =>
      read<{ entries: JournalEntry[]; next: string | null; whole: boolean }>('/audit/entries', {
        ...filter,
        page: pageParam,
        limit: '50',
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
}

/** Has the server check the record of a matter, now. */
export function useCheckCase(caseId: string) {
  return useMutation({
    mutationFn: () => read<CheckedCase & { checkedAt: string }>(`/audit/cases/${caseId}/check`),
  })
}

/** The latest signed checkpoint of the office; null while there is none. */
export function useCheckpoint() {
  return useQuery({
    queryKey: ['checkpoint'],
    queryFn: () =>
      read<CheckpointView & { waiting: number }>('/audit/checkpoint').catch((error: unknown) => {
        if (error instanceof ApiProblem && error.status === 404) return null
        throw error
      }),
  })
}
