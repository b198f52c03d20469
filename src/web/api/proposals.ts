import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Order } from './cases.ts'
import { call, newKey, read } from './client.ts'
import type { BatchItemResult, ProposalLine, ProposalPage, ProposalView } from './types.ts'

/** Which proposals a list shows: those that wait for this person, or those a person submitted. */
export type ProposalQuestion = { state: 'waiting' } | { author: string }

/** Proposals, page by page. */
export function useProposals(question: ProposalQuestion) {
  return useInfiniteQuery({
    queryKey: ['proposals', question],
    queryFn: ({ pageParam }) =>
      read<ProposalPage>('/proposals', { ...question, limit: '100', page: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: 60_000,
  })
}

/** One proposal whole, with what it would do today. */
export function useProposal(id: string) {
  return useQuery({
    queryKey: ['proposal', id],
    queryFn: () => read<ProposalView>(`/proposals/${id}`),
  })
}

/** Says that proposals were settled: the lists they stand on, and their matters, are asked again. */
export function useRefreshProposals() {
  const queries = useQueryClient()
  return useCallback(async () => {
    for (const name of ['proposal', 'worklist', 'cases', 'matter', 'revision'])
      void queries.invalidateQueries({ queryKey: [name] })
    await queries.invalidateQueries({ queryKey: ['proposals'] })
  }, [queries])
}

/** Signs a proposal on the revision the person read. */
export function signProposal(
  id: string,
  revision: number,
  override?: { reason: string },
): Promise<{ revision: number; stage: string }> {
  return call('POST', `/proposals/${id}/sign`, {
    body: override === undefined ? {} : { override },
    headers: { 'if-match': `"${revision}"`, 'idempotency-key': newKey() },
  })
}

/** Sends a proposal back to its author with the reason. */
export function sendBack(id: string, reason: string): Promise<unknown> {
  return call('POST', `/proposals/${id}/send-back`, {
    body: { reason },
    headers: { 'idempotency-key': newKey() },
  })
}

/** Takes one's own proposal back. */
export function withdraw(id: string): Promise<unknown> {
  return call('POST', `/proposals/${id}/withdraw`, { headers: { 'idempotency-key': newKey() } })
}

/** Signs, or sends back with one reason, many proposals: each by itself, with one result each. */
export function settleMany(
  lines: readonly ProposalLine[],
  reason: string | null,
): Promise<{ results: BatchItemResult[]; accepted: number; refused: number }> {
  const items = lines.map(({ id }) => (reason === null ? { sign: id } : { sendBack: id, reason }))
  return call('POST', '/batches', {
    body: { kind: reason === null ? 'sign' : 'sendBack', items },
    headers: { 'idempotency-key': newKey() },
  })
}

/** Submits an act for somebody else's signature. `replaces`: the proposal sent back that this one takes the place of. */
export function propose(
  caseId: string,
  { note, replaces, ...order }: Order & { note?: string; replaces?: string },
  revision: number,
  key: string,
): Promise<{ id: string }> {
  return call('POST', `/cases/${caseId}/proposals`, {
    body: {
      ...order,
      ...(note === undefined ? {} : { note }),
      ...(replaces === undefined ? {} : { replaces }),
    },
    headers: { 'if-match': `"${revision}"`, 'idempotency-key': key },
  })
}
