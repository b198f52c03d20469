import type { FieldSchema, LawAct, Person } from '../api/types.ts'
import { kindOfField } from '../fields/kind-of-field.ts'
import type { FoldedLine } from './fold-lines.ts'

/** One item of a batch: an act on one matter. */
export interface BatchAct {
  caseId: string
  act: string
  on: string
  at?: string
  data: Record<string, unknown>
  assetId?: string
}

/**
 * The acts that meet the limits of every one of `lines` and can be told once for all of them: what such an act must say
 * of its own matter can be nothing but whom it is towards and about which paper, which each line knows.
 */
export function commonActs(lines: readonly FoldedLine[], acts: readonly LawAct[]): LawAct[] {
  const [first, ...others] = lines
  if (first === undefined) return []
  return acts.filter(
    (one) =>
      first.meets.includes(one.act) &&
      others.every(({ meets }) => meets.includes(one.act)) &&
      (one.scope === 'case' || lines.every(({ assetId }) => assetId !== null)) &&
      pointers(one.fields).every((name) => !one.fields.required?.includes(name) || isKnown(name, lines)),
  )
}

/** The acts a person is led to: what he may give; a clerk prepares what others sign. */
export function actsFor(person: Person, acts: readonly LawAct[]): LawAct[] {
  return acts.filter(({ by }) => person.role === 'clerk' || by.includes(person.role))
}

/** Whether any two of `lines` could be met by one of `acts`, told once for both. */
export function canGoInBatch(lines: readonly FoldedLine[], acts: readonly LawAct[]): boolean {
  const seen = new Set<string>()
  for (const line of lines)
    for (const { act } of commonActs([line], acts)) {
      if (seen.has(act)) return true
      seen.add(act)
    }
  return false
}

/** What is asked once for all matters: the fields of an act but for those that point into a matter. */
export function sharedFields(fields: FieldSchema): FieldSchema {
  const own = new Set(pointers(fields))
  const properties = Object.entries(fields.properties ?? {}).filter(([name]) => !own.has(name))
  return {
    ...fields,
    properties: Object.fromEntries(properties),
    required: (fields.required ?? []).filter((name) => !own.has(name)),
  }
}

/**
 * The items of a batch: one for each thing the lines stand for, a paper served on three parties being three. Each names
 * the paper its limit is about: left out, the act would take the latest. What two lines would say alike is said once.
 */
export function itemsOf(
  lines: readonly FoldedLine[],
  { act, scope, fields }: LawAct,
  told: Pick<BatchAct, 'on' | 'at' | 'data'>,
): BatchAct[] {
  const items = lines.flatMap(({ caseId, assetId, about }) =>
    about.map((known) => ({
      caseId,
      act,
      ...told,
      data: { ...told.data, ...ofField(fields, known) },
      ...(scope === 'asset' && assetId !== null ? { assetId } : {}),
    })),
  )
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

function ofField({ properties = {} }: FieldSchema, known: FoldedLine['about'][number]) {
  return Object.fromEntries(
    Object.entries(known).filter(([name, value]) => value !== null && properties[name] !== undefined),
  )
}

function isKnown(name: string, lines: readonly FoldedLine[]): boolean {
  return (
    (name === 'recipient' || name === 'document') &&
    lines.every(({ about }) => about.every((known) => known[name] !== null))
  )
}

function pointers({ properties = {} }: FieldSchema): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const { kind } = kindOfField(name, schema)
    return kind === 'reference' || kind === 'list' || kind === 'group' ? [name] : []
  })
}
