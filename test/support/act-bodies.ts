import fc from 'fast-check'
import { acts } from '../../workflows/enforcement/acts.ts'

interface Property {
  type?: string
  format?: string
  enum?: string[]
  pattern?: string
  minimum?: number
  maximum?: number
  maxLength?: number
  account?: string
}
interface ActSchema {
  properties?: Record<string, Property>
  required?: string[]
}

const day = fc
  .date({ min: new Date('2026-06-12T00:00:00Z'), max: new Date('2026-11-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const moment = fc.tuple(day, fc.integer({ min: 0, max: 23 })).map(([on, hour]) => {
  return `${on}T${String(hour).padStart(2, '0')}:00:00+07:00`
})

/** A value that fits a field of an act, as its schema says. */
function valueFor(property: Property, accounts: readonly string[]): fc.Arbitrary<unknown> {
  if (property.type === 'array') return fc.constant([])
  if (property.enum !== undefined) return fc.constantFrom(...property.enum)
  if (property.account !== undefined) return fc.constantFrom(...accounts)
  if (property.format === 'date') return day
  if (property.format === 'date-time') return moment
  if (property.type === 'integer')
    return fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constantFrom(2_000_000_000))
  if (property.type === 'boolean') return fc.boolean()
  if (property.pattern !== undefined) return fc.constantFrom('c1', 'd1', 'o1', 'p1', 'p2')
  // No lone surrogates and no NUL: those are bad bodies, tested by themselves.
  return fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => !text.includes('\0'))
}

/** An act with data that its schema allows; whether the law does is another matter. */
export function goodBody(accounts: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const names = Object.keys(acts) as (keyof typeof acts)[]
  return fc.constantFrom(...names).chain((act) => {
    const { data, scope } = acts[act]
    const { properties = {}, required = [] } = data as unknown as ActSchema
    const fields = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, valueFor(property, accounts)]),
    )
    return fc.record(
      {
        act: fc.constant(act),
        on: day,
        data: fc.record(fields, { requiredKeys: required }),
        ...(scope === 'asset' ? { assetId: fc.constantFrom('a1', 'a2') } : {}),
        override: fc
          .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 })
          .map((reason) => ({ reason })),
      },
      { requiredKeys: ['act', 'on', 'data', ...(scope === 'asset' ? (['assetId'] as const) : [])] },
    ) as fc.Arbitrary<Record<string, unknown>>
  })
}

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    -0,
    9_007_199_254_740_991,
    '',
    ' ',
    'null',
    '2026-02-30',
    '2026-13-01',
    '9999-12-31',
    '0000-00-00',
    '2026-07-06T25:00:00+07:00',
    '2026-07-06T08:00:00',
    '2026-07-06T08:00:00+07:00[!x=y]',
    '2026-08-24T08:00:00.1234567890Z',
    '9999-08-24T08:00:00Z',
    'constructor',
    'toString',
    'xstate.init',
    'xstate.after.1',
    '*',
    "'; drop table office; --",
    '<b>',
    '\u0001',
    '\uFFFF',
    '\u{1F600}',
  ),
  fc.constantFrom<unknown>([], {}, [[]], { commitment: 'x' }, { $gt: 0 }, ['2026-07-06'], { length: 1 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
  fc
    .anything({ maxDepth: 3, withNullPrototype: false })
    .filter((value) => value !== undefined && isJson(value)),
  fc.constant('x'.repeat(5000)),
)

/** A body in which one to three things are not as they should be. */
export function badBody(accounts: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const places = [
    'act',
    'on',
    'at',
    'data',
    'assetId',
    'override',
    'extra',
    'data.*',
    'data.extra',
    'drop',
  ] as const
  const change = fc.record({ place: fc.constantFrom(...places), value: nasty, pick: fc.nat(20) })
  return fc
    .tuple(goodBody(accounts), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([body, changes]) => changes.reduce(mutate, body))
}

function mutate(
  body: Record<string, unknown>,
  { place, value, pick }: { place: string; value: unknown; pick: number },
): Record<string, unknown> {
  const data = (typeof body['data'] === 'object' && body['data'] !== null ? body['data'] : {}) as Record<
    string,
    unknown
  >
  const fields = Object.keys(data)
  const field = fields[pick % Math.max(fields.length, 1)] ?? 'text'
  if (place === 'drop')
    return Object.fromEntries(Object.entries(body).filter((_, index) => index !== pick % 4))
  if (place === 'data.*') return { ...body, data: { ...data, [field]: value } }
  if (place === 'data.extra')
    return { ...body, data: { ...data, [typeof value === 'string' ? value : 'extra']: value } }
  return { ...body, [place]: value }
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}
