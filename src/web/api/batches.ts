import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Order } from './cases.ts'
import { call } from './client.ts'
import type { BatchItemResult } from './types.ts'

/** What a batch came to, or would come to. */
export interface BatchAnswer {
  results: BatchItemResult[]
  accepted: number
  refused: number
}

/** Those of what was looked at, in its order, that would be accepted. */
export function acceptedOf<T>(items: readonly T[], { results }: BatchAnswer): T[] {
  const passing = new Set(results.flatMap(({ index, outcome }) => (outcome === 'accepted' ? [index] : [])))
  return items.filter((_item, index) => passing.has(index))
}

/** Asks how each of many acts would end; nothing is stored. */
export function lookAtActs(items: readonly (Order & { caseId: string })[]): Promise<BatchAnswer> {
  return call('POST', '/batches', { body: { kind: 'acts', dryRun: true, items } })
}

/** Gives many acts, each by itself with a result of its own. `key` names one intention: sent again, nothing is done twice. */
export function giveActs(items: readonly (Order & { caseId: string })[], key: string): Promise<BatchAnswer> {
  return call('POST', '/batches', { body: { kind: 'acts', items }, headers: { 'idempotency-key': key } })
}

/** Says that acts were given in many matters: every list and every matter is asked again. */
export function useRefreshMatters() {
  const queries = useQueryClient()
  return useCallback(async () => {
    for (const name of ['cases', 'matter', 'revision', 'watch', 'proposals'])
      void queries.invalidateQueries({ queryKey: [name] })
    await queries.invalidateQueries({ queryKey: ['worklist'] })
  }, [queries])
}
