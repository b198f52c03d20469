import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  missingToTarget,
  pointsBetween,
  rateOf,
  readRate,
  sayHundredths,
  sayRate,
  sayWhole,
} from '../../workflows/statistics/rate.ts'
import vectors from './vectors.json' with { type: 'json' }

const published = vectors.vectors.filter((one) => 'num' in one && 'den' in one)

test.each(published.map((one) => [one.id, one] as const))(
  '%s comes out as the reports round it',
  (_id, one) => {
    expect(rateOf(one.num ?? 0, one.den ?? 0)).toBe(readRate(one.pct ?? ''))
    if ('D_over_C' in one) expect(rateOf(one.den ?? 0, one.C ?? 0)).toBe(readRate(one.D_over_C ?? ''))
  },
)

test.each(published.filter((one) => 'published' in one).map((one) => [one.id, one] as const))(
  '%s was published otherwise than it computes, and both numbers can be told apart',
  (_id, one) => {
    expect(rateOf(one.num ?? 0, one.den ?? 0)).not.toBe(readRate(one.published ?? ''))
  },
)

test('the seed: 85,17 % of the matters, 59,90 % of the money, 1,72 and 13,35 points over the targets', () => {
  const matters = rateOf(2946, 3459)
  const money = rateOf(2_509_939_977_000n, 4_189_942_596_000n)
  expect([sayRate(matters), sayRate(money)]).toEqual(['85,17%', '59,90%'])
  expect(sayHundredths(pointsBetween(matters, readRate('83,45')) ?? 0)).toBe('1,72')
  expect(sayHundredths(pointsBetween(money, readRate('46,55')) ?? 0)).toBe('13,35')
  expect(sayHundredths(pointsBetween(matters, readRate('83,32')) ?? 0)).toBe('1,85')
  expect(sayHundredths(pointsBetween(money, readRate('58,82')) ?? 0)).toBe('1,08')
  expect(sayWhole(2_509_939_977_000n)).toBe('2.509.939.977.000')
})

test('with nothing to divide by there is no rate', () => {
  expect(rateOf(0, 0)).toBeNull()
  expect(sayRate(null)).toBe('—')
  expect(pointsBetween(null, 8345)).toBeNull()
})

test('a half is rounded up, a hair less is not', () => {
  expect(rateOf(1, 20_000)).toBe(1)
  expect(rateOf(49_999, 1_000_000_000)).toBe(0)
  expect(sayHundredths(-45)).toBe('-0,45')
  expect(() => readRate('83,456')).toThrow('two decimals')
})

test('what is missing to the target is the least that reaches it', () => {
  expect(missingToTarget(2_886n, 3_459n, 8345)).toBe(1n)
  expect(missingToTarget(2_946n, 3_459n, 8345)).toBe(0n)
  fc.assert(
    fc.property(
      fc.bigInt(1n, 10n ** 15n),
      fc.bigInt(0n, 10n ** 15n),
      fc.integer({ min: 0, max: 10_000 }),
      (whole, some, target) => {
        const done = some % (whole + 1n)
        const more = missingToTarget(done, whole, target)
        expect(rateOf(done + more, whole)).toBeGreaterThanOrEqual(target)
        if (more > 0n) expect(rateOf(done + more - 1n, whole)).toBeLessThan(target)
      },
    ),
  )
})
