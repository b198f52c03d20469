import type { Law, Rule } from '../../src/engine/vocabulary.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import type { LegalNote } from '../../workflows/enforcement/notes/note.ts'
import { type LawExample, playExample } from './example.ts'
import type { LawRow } from './rows.ts'

/** Where a row stands: in which records, which of them no example has seen, or the note that says why it is none. */
export interface Covered {
  row: LawRow
  verdict: 'record' | 'note' | 'open'
  /** Records that carry the row: `limit appraisalContract`, `condition withinLimitation`, `act SEIZE`, `counting`. */
  records: string[]
  /** Why it is open. */
  why?: string
}

/**
 * Holds every row of the lawyers' tables against the tables of the engine and against what the examples have seen:
 * a clock must have run to a literal day, a condition must have refused, an act must have been given.
 */
export function coverRows(
  rows: readonly LawRow[],
  law: Law<Facts>,
  notes: readonly LegalNote[],
  examples: readonly LawExample[],
): Covered[] {
  const ran = new Set<string>()
  const refused = new Set<string>()
  const given = new Set<string>()
  for (const example of examples) {
    const { seen } = playExample(example)
    for (const ref of seen.ran) ran.add(ref)
    for (const { ref } of example.found?.findings ?? []) ran.add(ref)
    for (const ref of seen.refused) refused.add(ref)
    for (const act of [...seen.acts, ...seen.allowed]) given.add(act)
  }
  const limits = byRef(law.limits)
  const conditions = byRef(law.requirements)
  const warnings = byRef(law.warnings)
  const counting = byRef(law.countingRules)
  const acts = new Map<string, string[]>()
  for (const [act, { rows: cited, byRef: signer }] of Object.entries(law.acts))
    for (const ref of new Set([...cited, signer])) acts.set(ref, [...(acts.get(ref) ?? []), act])
  const noted = new Map(notes.map((note) => [note.ref, note]))

  return rows.map((row) => {
    const inLimits = limits.get(row.id) ?? []
    const inConditions = conditions.get(row.id) ?? []
    const inWarnings = warnings.get(row.id) ?? []
    const inCounting = counting.get(row.id) ?? []
    const inActs = acts.get(row.id) ?? []
    const records = [
      ...inLimits.map((id) => `limit ${id}`),
      ...inConditions.map((id) => `condition ${id}`),
      ...inWarnings.map((id) => `warning ${id}`),
      ...inCounting.map((id) => `counting ${id}`),
      ...inActs.map((id) => `act ${id}`),
    ]
    const open = (why: string): Covered => ({ row, verdict: 'open', records, why })
    if (records.length === 0) {
      if (!noted.has(row.id)) return open('no record and no note')
      return row.hasLength
        ? open('it states a length, so a note will not do')
        : { row, verdict: 'note', records }
    }
    if (inLimits.length > 0 && !ran.has(row.id)) return open('no example saw its clock run to a literal day')
    if (inWarnings.length > 0 && !ran.has(row.id)) return open('no example saw its warning')
    if (inConditions.length > 0 && !refused.has(row.id)) return open('no example saw its condition refuse')
    if (inLimits.length + inConditions.length + inWarnings.length + inCounting.length === 0) {
      if (row.hasLength) return open('it states a length, but only acts name it')
      if (!inActs.some((act) => given.has(act))) return open('no example gives its act')
    }
    return { row, verdict: 'record', records }
  })
}

function byRef(table: Readonly<Record<string, Rule>>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [id, rule] of Object.entries(table)) {
    const refs = rule.variants.flatMap((variant) => [
      variant.ref,
      ...Object.values(variant.lengths ?? {}).flatMap((one) => (one.ref === undefined ? [] : [one.ref])),
    ])
    for (const ref of new Set(refs)) found.set(ref, [...(found.get(ref) ?? []), id])
  }
  return found
}
