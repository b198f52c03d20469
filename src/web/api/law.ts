import { useQuery } from '@tanstack/react-query'
import { humanise } from '../words/humanise.ts'
import { read } from './client.ts'
import type {
  Chart,
  ExplainedDue,
  FieldSchema,
  IntakeChoices,
  LawAct,
  RuleView,
  SpecialDay,
  Words,
} from './types.ts'

// A page left open overnight must not go on with yesterday as today.
const keptFor = 10 * 60_000

/** The rules in force on a day; today's when none is named. */
export function useRules(on?: string) {
  return useQuery({
    queryKey: ['law', 'rules', on ?? 'today'],
    queryFn: () =>
      read<{ on: string; lawVersion: string; calendarVersion: string; rules: RuleView[] }>('/law/rules', {
        on,
      }),
    staleTime: keptFor,
    placeholderData: (before) => before,
  })
}

/** The names the law gives: of limits, of acts with the data each takes, of the states of both charts. */
export interface LawWords {
  today: string
  limit: (rule: string) => Words
  act: (act: string) => Words
  paper: (kind: string) => Words
  fields: (act: string) => Readonly<Record<string, FieldSchema>>
  acts: readonly LawAct[]
  obligation: (type: string) => Words
  intake: IntakeChoices
}

/** Asks for the names once and keeps them for some minutes. */
export function useLawWords() {
  return useQuery({ queryKey: ['law', 'words'], queryFn: readWords, staleTime: keptFor })
}

async function readWords(): Promise<LawWords> {
  const [{ on, rules }, { acts, papers }, intake] = await Promise.all([
    read<{ on: string; rules: RuleView[] }>('/law/rules'),
    read<{ acts: LawAct[]; papers: { kind: string; label: Words }[] }>('/law/acts'),
    read<IntakeChoices>('/law/intake'),
  ])
  const byRule = new Map(rules.flatMap((rule) => (rule.label ? [[rule.rule, rule.label] as const] : [])))
  const byAct = new Map(acts.map((act) => [act.act, act]))
  const byPaper = new Map(papers.map(({ kind, label }) => [kind, label]))
  const byDuty = new Map(intake.obligations.map(({ type, label }) => [type, label]))
  const asIs = (name: string): Words => ({ vi: name, en: name })
  return {
    today: on,
    limit: (rule) => byRule.get(rule) ?? asIs(rule),
    act: (act) => byAct.get(act)?.label ?? asIs(act),
    paper: (kind) => byPaper.get(kind) ?? asIs(humanise(kind)),
    fields: (act) => byAct.get(act)?.fields.properties ?? {},
    acts,
    obligation: (type) => byDuty.get(type) ?? asIs(humanise(type)),
    intake,
  }
}

/** Both statecharts as data. */
export function useMachines() {
  return useQuery({
    queryKey: ['law', 'machines'],
    queryFn: () => read<{ machineVersion: string; machines: { case: Chart; asset: Chart } }>('/law/machines'),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The days between two days that are not ordinary working days, by day. */
export function useSpecialDays(from: string, to: string, enabled = true) {
  return useQuery({
    queryKey: ['law', 'calendar', from, to],
    queryFn: async () => {
      const { days } = await read<{ days: SpecialDay[] }>('/law/calendar', { from, to })
      return new Map(days.map((day) => [day.date, day]))
    },
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
    enabled,
  })
}

/** A due day with its working. */
export function useDue(ref: string | null, from: string | null, kind: string | null) {
  return useQuery({
    queryKey: ['law', 'due', ref, from, kind],
    queryFn: () => read<ExplainedDue>(`/law/rules/${encodeURIComponent(ref ?? '')}/due`, { from, kind }),
    enabled: ref !== null && from !== null,
    staleTime: keptFor,
    retry: false,
  })
}
