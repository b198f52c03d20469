import type { FieldSchema, LawAct } from '../api/types.ts'
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
 * of its own matter can be nothing but whom it is towards, which each line knows.
 */
export function commonActs(lines: readonly FoldedLine[], acts: readonly LawAct[]): LawAct[] {
  const [first, ...others] = lines
  if (first === undefined) return []
  return acts.filter(
    (one) =>
      first.meets.includes(one.act) &&
      others.every(({ meets }) => meets.includes(one.act)) &&
      (one.scope === 'case' || lines.every(({ assetId }) => assetId !== null)) &&
      pointers(one.fields).every((name) => name === 'recipient' || !one.fields.required?.includes(name)),
  )
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

/** The items of a batch: one for each thing the lines stand for, a paper served on three parties being three. */
export function itemsOf(
  lines: readonly FoldedLine[],
  { act, scope, fields }: LawAct,
  told: Pick<BatchAct, 'on' | 'at' | 'data'>,
): BatchAct[] {
  const takesRecipient = fields.properties?.['recipient'] !== undefined
  return lines.flatMap(({ caseId, assetId, recipients }) =>
    (takesRecipient ? recipients : [null]).map((recipient) => ({
      caseId,
      act,
      ...told,
      data: { ...told.data, ...(recipient === null ? {} : { recipient }) },
      ...(scope === 'asset' && assetId !== null ? { assetId } : {}),
    })),
  )
}

function pointers({ properties = {} }: FieldSchema): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const { kind } = kindOfField(name, schema)
    return kind === 'reference' || kind === 'list' || kind === 'group' ? [name] : []
  })
}
