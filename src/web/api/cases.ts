import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { call, read } from './client.ts'
import type {
  Advance,
  CasePage,
  CasePlan,
  CaseView,
  LimitView,
  Option,
  PaperView,
  RecordEntry,
  Worklist,
} from './types.ts'

/** What is due in the matters of the person, or of the office. */
export function useWorklist(officer: string | null) {
  return useQuery({
    queryKey: ['worklist', officer],
    queryFn: () => read<Worklist>('/worklist', { officer }),
    placeholderData: keepPreviousData,
    refetchInterval: 5 * 60_000,
  })
}

export interface CaseFilter {
  q: string
  state: string
  due: string
  officer: string
  /** The day of the step and of what follows; the list is of now where it is empty. */
  on: string
  /** Open matters whose decision was given between these days. */
  decidedFrom: string
  decidedTo: string
  means: string
}

/** Every matter of the office, page by page. */
export function useCaseList(filter: CaseFilter) {
  return useInfiniteQuery({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam }) => read<CasePage>('/cases', { ...filter, limit: '50', page: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
}

/** The question a matter is read with: as the law saw it on a day, as the record stood at a moment. */
export interface AsOf {
  asOf: string | null
  knownAt: string | null
}

/** Everything the page of a matter shows, as the API said it at one time. */
export interface Matter {
  view: CaseView
  limits: LimitView[]
  options: Option[]
  papers: PaperView[]
  acts: RecordEntry[]
}

/** A matter with its limits, options, papers and record. */
export function useMatter(id: string, { asOf, knownAt }: AsOf) {
  return useQuery({
    queryKey: ['matter', id, asOf, knownAt],
    queryFn: () => readMatter(id, { asOf, knownAt }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  })
}

/** How often a matter is read anew while acts are recorded in it. */
const mostReadings = 4

async function readMatter(id: string, question: AsOf, reading = 1): Promise<Matter> {
  const asked = { asOf: question.asOf, knownAt: question.knownAt }
  const [view, { timeLimits }, { options, revision }, { documents }, { acts }] = await Promise.all([
    read<CaseView>(`/cases/${id}`, asked),
    read<{ timeLimits: LimitView[] }>(`/cases/${id}/time-limits`, asked),
    read<{ options: Option[]; revision: number }>(`/cases/${id}/options`, { on: question.asOf }),
    read<{ documents: PaperView[] }>(`/cases/${id}/documents`, asked),
    read<{ acts: RecordEntry[] }>(`/cases/${id}/acts`, asked),
  ])
  // An act that was recorded between two of the answers: they are of two times.
  const isTorn = revision !== view.revision || Math.max(0, ...acts.map(({ seq }) => seq)) !== view.revision
  const isNow = question.asOf === null && question.knownAt === null
  if (isNow && isTorn && reading < mostReadings) return readMatter(id, question, reading + 1)
  return { view, limits: timeLimits, options, papers: documents, acts }
}

/** The revision of a matter as it is now: asked now and then, so that a page left open learns of what others did. */
export function useRevision(id: string) {
  return useQuery({
    queryKey: ['revision', id],
    queryFn: async () => (await read<CaseView>(`/cases/${id}`)).revision,
    refetchInterval: 45_000,
    refetchOnWindowFocus: true,
    staleTime: 20_000,
    retry: false,
  })
}

/** The record of a matter as it is now, whatever the page shows. */
export async function readRecordNow(id: string): Promise<RecordEntry[]> {
  return (await read<{ acts: RecordEntry[] }>(`/cases/${id}/acts`)).acts
}

/** What was recorded in a matter after a revision, up to another; nothing while there is no other. */
export function useActsSince(id: string, revision: number, latest: number | null | undefined) {
  return useQuery({
    queryKey: ['since', id, revision, latest],
    queryFn: async () => (await readRecordNow(id)).filter(({ seq }) => seq > revision),
    enabled: typeof latest === 'number',
  })
}

/** Says that a matter has changed: everything read of it, and the lists it stands on, is asked again. */
export function useRefreshMatter(id: string) {
  const queries = useQueryClient()
  return useCallback(async () => {
    void queries.invalidateQueries({ queryKey: ['worklist'] })
    void queries.invalidateQueries({ queryKey: ['cases'] })
    void queries.invalidateQueries({ queryKey: ['revision', id] })
    await queries.invalidateQueries({ queryKey: ['matter', id] })
  }, [queries, id])
}

/** What a form sends. */
export interface Order {
  act: string
  on: string
  at?: string
  data: Record<string, unknown>
  assetId?: string
  override?: { reason: string }
}

/** Sends an act on the revision the person saw. A dry run stores nothing; `key` names one intention. */
export function sendAct(
  caseId: string,
  order: Order,
  { revision, dryRun, key }: { revision: number; dryRun: boolean; key?: string },
): Promise<Advance> {
  const headers: Record<string, string> = { 'if-match': `"${revision}"` }
  if (key !== undefined) headers['idempotency-key'] = key
  return call<Advance>('POST', `/cases/${caseId}/acts${dryRun ? '?dryRun=true' : ''}`, {
    body: order,
    headers,
  })
}

/** One step of a what-if plan. */
export interface PlanStep {
  act: string
  on: string
  data: Record<string, unknown>
  assetId?: string
}

/** Plays steps on a copy of the record; nothing is stored. */
export function planCase(caseId: string, steps: readonly PlanStep[]): Promise<CasePlan> {
  return call<CasePlan>('POST', `/cases/${caseId}/plan`, { body: { steps } })
}
