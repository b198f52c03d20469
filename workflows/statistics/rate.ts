/** A share in hundredths of a per cent, rounded half up as the statistics forms do; null where there is nothing to divide by. */
export type Rate = number | null

const perCentTimesHundred = 10_000n

/**
 * `part` of `whole` as a per cent with two decimals, rounded half up (INDICATORS.md §7: 2946/3459 = 85,17), as an integer of
 * hundredths: 8517. Null ("—") where `whole` is zero. Both are counts or integer đồng, not negative.
 */
export function rateOf(part: number | bigint, whole: number | bigint): Rate {
  const [num, den] = [BigInt(part), BigInt(whole)]
  if (den === 0n) return null
  return Number((num * perCentTimesHundred * 2n + den) / (den * 2n))
}

/** Percentage points between two rates, in hundredths; null where either is missing. Points are no per cent. */
export function pointsBetween(rate: Rate, other: Rate): number | null {
  return rate === null || other === null ? null : rate - other
}

/** "85,17%", "—". */
export function sayRate(rate: Rate): string {
  return rate === null ? '—' : `${sayHundredths(rate)}%`
}

/** "1,72", "-0,45": hundredths with a decimal comma. */
export function sayHundredths(value: number): string {
  const size = Math.abs(value)
  const whole = Math.floor(size / 100)
  return `${value < 0 ? '-' : ''}${whole.toLocaleString('vi-VN')},${String(size % 100).padStart(2, '0')}`
}

/** "2.509.939.977.000". */
export function sayWhole(value: number | bigint): string {
  return BigInt(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')
}

/** A rate written with a decimal comma or point, in hundredths: "83,45" is 8345. @throws RangeError for anything else. */
export function readRate(text: string): number {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim())
  if (found === null) throw new RangeError(`"${text}" is no per cent with up to two decimals.`)
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
}

/**
 * How many more of `whole` must be done to reach a target, as a count or đồng; zero once it is reached. The smallest
 * whole number whose share, rounded half up, is not below the target.
 */
export function missingToTarget(done: bigint, whole: bigint, target: number): bigint {
  if (whole === 0n) return 0n
  // rate >= target  <=>  done * 20000 + whole >= target * 2 * whole
  const needed =
    (BigInt(target) * 2n * whole - whole + 2n * perCentTimesHundred - 1n) / (2n * perCentTimesHundred)
  return needed > done ? needed - done : 0n
}
