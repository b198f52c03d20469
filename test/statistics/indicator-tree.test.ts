import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTree, type Counted } from '../../workflows/statistics/indicator-tree.ts'
import { rateOf } from '../../workflows/statistics/rate.ts'
import { regimeOn } from '../../workflows/statistics/regimes.ts'
import { pendingStandings, type Standing, standings } from '../../workflows/statistics/standings.ts'
import { spanOfPeriod, spanOfYear, statisticalYearOf } from '../../workflows/statistics/statistical-year.ts'

const names = Object.keys(standings) as Standing[]
const counts = fc.array(
  fc.record({ standing: fc.constantFrom(...names), carriedIn: fc.boolean(), sum: fc.bigInt(0n, 10n ** 13n) }),
)
const done = fc.record({
  collected: fc.record({ carriedIn: fc.bigInt(0n, 10n ** 13n), fresh: fc.bigInt(0n, 10n ** 13n) }),
  reduced: fc.record({ carriedIn: fc.bigInt(0n, 10n ** 13n), fresh: fc.bigInt(0n, 10n ** 13n) }),
})

test.each(['until2026', 'since2026'] as const)(
  '%s: the sums of the tree hold whatever is counted (I1 to I8)',
  (tree) => {
    fc.assert(
      fc.property(counts, done, (counted, money) => {
        const t = buildTree(tree, counted, money)
        expect(t.A).toBe(t.A1 + t.A2)
        expect(t.C).toBe(t.A - t.B1 - t.B2)
        expect(t.C).toBe(t.D + t.E + t.F + t.O)
        expect(t.D).toBe(t.D1 + t.D2 + t.D3 + t.D4 + t.D5)
        expect(t.G).toBe(t.D1 + t.D2 + t.D5)
        expect(t.G <= t.D).toBe(true)
        expect(t.I).toBe(t.C - t.G)
        expect(t.I >= 0n).toBe(true)
        expect(t.I1).toBe(t.D3 + t.D4)
        expect(t.H).toBe(rateOf(t.G, t.D))
        expect(t.H === null).toBe(t.D === 0n)
      }),
    )
  },
)

test('every matter counted is carried on or resolved, never both', () => {
  for (const standing of names) {
    const one: Counted[] = [{ standing, carriedIn: false, sum: 1n }]
    for (const tree of ['until2026', 'since2026'] as const) {
      const t = buildTree(tree, one)
      expect(t.I, standing).toBe(pendingStandings.has(standing) ? 1n : 0n)
    }
  }
})

test('a consent postponed is with means until 30/6/2026 and outside from 1/7/2026; so is the voluntary period', () => {
  const consent: Counted[] = [{ standing: 'postponedByConsent', carriedIn: true, sum: 1n }]
  expect(buildTree('until2026', consent)).toMatchObject({ D: 1n, D4: 1n, F: 0n })
  expect(buildTree('since2026', consent)).toMatchObject({ D: 0n, F: 1n })
  const voluntary: Counted[] = [{ standing: 'voluntary', carriedIn: false, sum: 1n }]
  expect(buildTree('until2026', voluntary)).toMatchObject({ D: 1n, D3: 1n, O: 0n })
  expect(buildTree('since2026', voluntary)).toMatchObject({ D: 0n, O: 1n })
})

test('the country in nine months of 2017 (V-NAT17): what was published follows from its parts', () => {
  const t = buildTree('until2026', [
    { standing: 'completed', carriedIn: false, sum: 369_372n },
    { standing: 'underway', carriedIn: true, sum: 210_041n },
    { standing: 'notEnforceable', carriedIn: true, sum: 148_814n },
    { standing: 'delegated', carriedIn: false, sum: 8_520n },
  ])
  expect(t).toMatchObject({
    A: 736_747n,
    C: 728_227n,
    D: 579_413n,
    E: 148_814n,
    G: 369_372n,
    I: 358_855n,
    I1: 210_041n,
    H: 6375,
    J: 7956,
  })
})

test('a statistical year runs from 1 October to 30 September; a period is cumulative', () => {
  expect(spanOfYear(2024)).toEqual({ from: '2023-10-01', to: '2024-09-30' })
  expect(spanOfPeriod(2024, 5)).toEqual({ from: '2023-10-01', to: '2024-02-29' })
  expect(spanOfPeriod(2027, 12)).toEqual(spanOfYear(2027))
  expect([statisticalYearOf('2026-09-30'), statisticalYearOf('2026-10-01')]).toEqual([2026, 2027])
  expect(() => spanOfPeriod(2024, 13)).toThrow('1 to 12')
})

test('the regime is that of the last day: the year 2026 is counted by the new one, its nine months by the old', () => {
  expect(regimeOn(spanOfPeriod(2026, 9).to)?.id).toBe('TT05/2024')
  expect(regimeOn(spanOfYear(2026).to)?.id).toBe('TT05/2026')
  expect(regimeOn('2024-07-25')?.id).toBe('TT06/2019')
  expect(regimeOn('2019-12-31')).toBeUndefined()
})
