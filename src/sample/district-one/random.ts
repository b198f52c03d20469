/** Numbers that look drawn and are always the same for a seed: the sample office is the same at every start. */
export interface Random {
  /** From 0 (included) to 1 (not included). */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  pick<T>(choices: readonly T[]): T
}

/** A generator of the family mulberry32 (public domain); good enough for a sample, for nothing else. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    pick(choices) {
      const found = choices[between(0, choices.length - 1)]
      if (found === undefined) throw new RangeError('Nothing to pick from.')
      return found
    },
  }
}

/**
 * Parts a total (whole đồng, a multiple of 1.000) into so many amounts, unequal as debts are, each a multiple of 1.000 and at
 * least 300.000. The sum is exact.
 */
export function shareOut(random: Random, total: number, count: number): number[] {
  const least = 300
  const weights = Array.from({ length: count }, () => Math.exp(4 * random.next() * random.next()) - 0.9)
  const sum = weights.reduce((one, other) => one + other, 0)
  const spare = total / 1000 - least * count
  const amounts = weights.map((weight) => least + Math.floor((spare * weight) / sum))
  const rest = total / 1000 - amounts.reduce((one, other) => one + other, 0)
  amounts[0] = (amounts[0] ?? 0) + rest
  return amounts.map((thousands) => thousands * 1000)
}
