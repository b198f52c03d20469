import { findRows } from '../../src/engine/explain-due.ts'
import { lengthOf } from '../../src/engine/measure-limit.ts'
import { setting } from '../support/pure-case.ts'
import type { Row } from './due.ts'
import { clockNames } from './names.ts'
import rules2008 from './rules-2008.json' with { type: 'json' }
import rules2025 from './rules-2025.json' with { type: 'json' }

export const ownRows: readonly Row[] = [...rules2025, ...rules2008]

const rowsById = new Map<string, Row[]>()
for (const row of ownRows) rowsById.set(row.id, [...(rowsById.get(row.id) ?? []), row])

/** `id`, or `id/kind` where a row states several lengths. */
export const nameOf = ({ id, kind }: Row) => (kind === undefined ? id : `${id}/${kind}`)

/** The oracle's row for a clock of the engine: by id, and by name where a row states several lengths. */
export function ownRow(id: string, rule: string, kind: string | undefined): Row | undefined {
  const name = kind === undefined ? rule : `${rule}#${kind}`
  return (rowsById.get(id) ?? []).find(
    (row) => row.n !== null && (row.kind === undefined || clockNames[nameOf(row)]?.includes(name)),
  )
}

/** Every clock the engine states for a row of law: the record found, the length and the kind it has it for. */
function clocksOf(id: string) {
  return findRows(setting.law, id).flatMap((found) => {
    const { variant } = found
    const kinds = 'lengths' in variant && variant.lengths ? Object.keys(variant.lengths) : []
    return [undefined, ...kinds].flatMap((kind) => {
      const picked = lengthOf(variant, kind)
      return picked?.ref === id ? [{ id, rule: found.id, kind, found, picked }] : []
    })
  })
}

/** Every clock of the engine for the rows of both laws, each once. */
export const engineClocks = [...rowsById.keys()].flatMap((id) => {
  const seen = new Set<string>()
  return clocksOf(id).filter(({ rule, kind, found }) => {
    const key = [rule, kind, found.variant.from, found.variant.to].join('~')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
})
export type EngineClock = (typeof engineClocks)[number]
