import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashPayload, type JsonObject, sealEntry } from '../../src/audit/chain-entry.ts'

const prev = Buffer.alloc(32, 7)
const seal = (body: unknown) => sealEntry({ schema: 'act/1', prev, body: body as JsonObject })

describe('an entry', () => {
  it('is sealed as canonical JSON that names its algorithm, its kind and the entry before it', () => {
    const { payload } = seal({ seq: 1, act: 'NOTE', amount: 1_500_000, at: 1_782_869_400_000_001 })
    expect(payload).toBe(
      `{"alg":"sha-256","body":{"act":"NOTE","amount":1500000,"at":1782869400000001,"seq":1},"prev":"${'07'.repeat(32)}","schema":"act/1"}`,
    )
  })

  it('has as its hash SHA-256 over a zero byte and the payload in UTF-8', () => {
    const { payload, hash } = seal({ text: 'Chấp hành viên' })
    expect(hash).toEqual(createHash('sha256').update(`\0${payload}`, 'utf8').digest())
    expect(hashPayload(payload)).toEqual(hash)
  })

  it('is the same whatever the order its fields were written in', () => {
    expect(seal({ b: { d: 1, c: [2] }, a: 'x' })).toEqual(seal({ a: 'x', b: { c: [2], d: 1 } }))
  })

  it('sorts names and writes text as RFC 8785 shows it in its own example', () => {
    const body = {
      numbers: [Number('333333333.33333329'), 4.5, 2e-3, 1e-27],
      string: '€$\u000f\nA\'B"\\\\"/',
    }
    expect(seal(body).payload).toContain(
      '{"numbers":[333333333.3333333,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
    const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    expect(seal(names).payload).toContain('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })

  it('gives back exactly what was sealed, and two different bodies never one hash', () => {
    const json = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 2 }))
    const exact = json.filter((body) => !/\\u[dD][89a-fA-F]/.test(JSON.stringify(body)))
    fc.assert(
      fc.property(exact, exact, (one, other) => {
        const [first, second] = [trySeal(one), trySeal(other)]
        fc.pre(first !== undefined && second !== undefined)
        const { body } = JSON.parse(first?.payload ?? '') as { body: unknown }
        const same = JSON.stringify(sortNames(one)) === JSON.stringify(sortNames(other))
        expect(sortNames(body)).toEqual(JSON.parse(JSON.stringify(sortNames(one))))
        expect(first?.hash.equals(second?.hash ?? prev)).toBe(same)
      }),
    )
  })
})

describe('nothing is sealed that JSON would lose or change', () => {
  it.each([
    ['a missing value', { a: { b: undefined } }, 'body.a.b'],
    ['a hole in a list', { a: [1, undefined] }, 'body.a[1]'],
    ['a bigint', { amount: 10n }, 'body.amount'],
    ['not a number', { amount: Number.NaN }, 'body.amount'],
    ['infinity', { amount: Number.NEGATIVE_INFINITY }, 'body.amount'],
    ['an integer beyond exactness', { amount: 2 ** 53 }, 'body.amount'],
    ['a JavaScript Date', { at: new Date(0) }, 'body.at'],
    ['a Buffer', { hash: Buffer.alloc(1) }, 'body.hash'],
    ['a map', { a: new Map() }, 'body.a'],
    ['a function', { toJSON: () => 1 }, 'body.toJSON'],
    ['a symbol', { a: Symbol('a') }, 'body.a'],
    ['half a surrogate pair', { text: '\ud800' }, 'body.text'],
    ['half a surrogate pair in a name', { '\udc00': 1 }, 'a name in body'],
  ])('%s', (_, body, place) => {
    expect(() => seal(body)).toThrow(TypeError)
    expect(() => seal(body)).toThrow(`Cannot seal ${place}:`)
  })

  it('and the refusal does not repeat the value, which may be personal', () => {
    expect(() => seal({ name: 'Nguyễn Văn A\ud800' })).toThrow(/^(?!.*Nguyễn)/)
  })
})

describe('where a chain begins', () => {
  it('only an intake has no entry before it', () => {
    expect(() => sealEntry({ schema: 'act/1', prev: null, body: {} })).toThrow(TypeError)
    expect(() => sealEntry({ schema: 'intake/1', prev, body: {} })).toThrow(TypeError)
    expect(() => sealEntry({ schema: 'act/1', prev: Buffer.alloc(20), body: {} })).toThrow(TypeError)
    expect(sealEntry({ schema: 'intake/1', prev: null, body: {} }).payload).toContain('"prev":null')
  })
})

function trySeal(body: unknown) {
  try {
    return seal(body)
  } catch {
    return undefined
  }
}

function sortNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortNames)
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value
  const named = Object.entries(value).map(([name, item]) => [name, sortNames(item)] as const)
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)))
}
