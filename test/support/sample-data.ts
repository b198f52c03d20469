import { type ActName, acts } from '../../workflows/enforcement/acts.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { officer } from './pure-case.ts'

interface Property {
  type?: string
  format?: string
  enum?: string[]
  pattern?: string
  refersTo?: string
  account?: string
  past?: boolean
}
interface Schema {
  properties?: Record<string, Property>
  required?: string[]
}

/** Another officer of the office. */
const otherOfficer = '00000000-0000-4000-8000-000000000002'

/** Data a clerk could put into an act of this case: what must be there, then each further field, alone and together. */
export function* sampleData(
  act: string,
  facts: Facts,
  on: string,
  asset?: string,
): Generator<Record<string, unknown>> {
  const { properties = {}, required = [] } = acts[act as ActName].data as unknown as Schema
  const values = (name: string) => candidates(name, properties[name] ?? {}, facts, on, asset)
  const first = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (values(name).length === 0 ? [] : [[name, values(name)[0]]])))
  const base = first(required)
  yield base
  for (const name of required) for (const value of values(name).slice(1)) yield { ...base, [name]: value }
  const optional = Object.keys(properties).filter((name) => !required.includes(name))
  for (const name of optional)
    for (const value of values(name))
      for (const [other, choices] of pairs(required, values))
        yield other === '' ? { ...base, [name]: value } : { ...base, [other]: choices, [name]: value }
  yield { ...base, ...first(optional) }
}

// With each choice of a required field once, so that a field that only matters for one choice is met with it.
function pairs(required: readonly string[], values: (name: string) => unknown[]): [string, unknown][] {
  const choices = required.flatMap((name) =>
    values(name)
      .slice(0, 12)
      .map((value) => [name, value] as [string, unknown]),
  )
  return choices.length === 0 ? [['', undefined]] : choices
}

function candidates(name: string, property: Property, facts: Facts, on: string, asset?: string): unknown[] {
  if (property.enum !== undefined) return property.enum
  if (property.account !== undefined) return [officer, otherOfficer]
  if (property.refersTo === 'party') return facts.parties.map(({ ref }) => ref)
  if (property.format === 'date')
    return property.past === true
      ? [on, later(on, -30), later(on, -400)]
      : [on, later(on, 60), later(on, 200)]
  if (property.format === 'date-time')
    return [0, 1, 2, 3, 7, 14, 40].map((days) => `${later(on, days)}T09:00:00+07:00`)
  if (property.type === 'boolean') return [true, false]
  if (property.type === 'integer') return amounts(facts, asset)
  if (property.type === 'array') return [[]]
  if (property.pattern !== undefined)
    return name === 'recipient' || name === 'to' || name === 'from'
      ? facts.parties.map(({ ref }) => ref)
      : name === 'obligation'
        ? facts.obligations.map(({ ref }) => ref)
        : name === 'document'
          ? facts.papers.map(({ ref }) => ref).reverse()
          : Object.keys(facts.assets).concat(facts.obligations.map(({ ref }) => ref))
  return ['nội dung']
}

function amounts(facts: Facts, asset?: string): number[] {
  const one = asset === undefined ? undefined : facts.assets[asset]
  const start = one?.startPrice ?? 0
  const owed = facts.obligations.map(({ amount = 0, collected }) => amount - collected)
  const found = [
    Math.ceil(start * 0.95),
    start,
    one?.salePrice,
    facts.money.payable - facts.money.out,
    ...owed,
    start * 2,
    1,
    3,
    5,
    10,
    1_000_000,
    5_000_000_000,
  ]
  return [...new Set(found.filter((value): value is number => value !== undefined && value > 0))]
}

/** A day some days on. */
export function later(on: string, days: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
