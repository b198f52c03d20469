import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { OfficerLoad } from '../../batches/officer-load.ts'
import type { DelegationView, NewDelegation } from '../../people/delegations.ts'
import { call, newKey, read } from './client.ts'
import type { BatchItemResult, CasePage } from './types.ts'

export type { DelegationView, NewDelegation, OfficerLoad }

/** How much every officer has open, the least loaded first. */
export function useLoads(enabled = true) {
  return useQuery({
    queryKey: ['loads'],
    enabled,
    queryFn: async () => (await read<{ officers: OfficerLoad[] }>('/officers/load')).officers,
  })
}

/** Has the workloads asked for again. */
export function useRefreshLoads() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['loads'] })
}

/** The open matters of an officer, to choose from; at most 200 at once. */
export function useMattersOf(officer: string | null) {
  return useQuery({
    queryKey: ['cases', 'of', officer],
    queryFn: () => read<CasePage>('/cases', { officer, limit: '200' }),
    enabled: officer !== null,
  })
}

/** How many matters are assigned at once at most; a batch takes 500. */
const assignedAtOnce = 400

/** The decided matters that nobody was assigned to yet, the newest first, at most 400; and how many there are. */
export function useUnassigned() {
  return useQuery({
    queryKey: ['cases', 'unassigned'],
    queryFn: async () => {
      const ask = (page?: string) => read<CasePage>('/cases', { officer: 'none', limit: '200', page })
      let page = await ask()
      const { total } = page
      const cases = [...page.cases]
      while (page.next !== null && cases.length < assignedAtOnce) {
        page = await ask(page.next)
        cases.push(...page.cases)
      }
      return { cases, total }
    },
  })
}

/** Matters handed over: those named, or all that are open. */
export interface HandOver {
  from: string
  to: string
  caseIds?: readonly string[]
  all?: true
  reason: string
  on: string
}

/** Hands matters over: each by itself, with one result each. `left`: how many more there were than one request takes. */
export function useHandOver() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: HandOver) =>
      call<{ results: BatchItemResult[]; accepted: number; refused: number; left: number }>(
        'POST',
        '/hand-over',
        { body, headers: { 'idempotency-key': newKey() } },
      ),
    onSettled: () => {
      for (const name of ['loads', 'cases', 'worklist', 'matter'])
        void queries.invalidateQueries({ queryKey: [name] })
    },
  })
}

/** The delegations of the office, the latest first. */
export function useDelegations() {
  return useQuery({
    queryKey: ['delegations'],
    queryFn: async () =>
      (await read<{ delegations: DelegationView[] }>('/delegations', { limit: '200' })).delegations,
  })
}

/** Gives a delegation. */
export function useDelegate() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: NewDelegation) => call<DelegationView>('POST', '/delegations', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['delegations'] }),
  })
}

/** Ends a delegation from today on. */
export function useEndDelegation() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call<DelegationView>('POST', `/delegations/${id}/end`, { body: {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['delegations'] }),
  })
}
