import type { IndicatorTree } from '../../workflows/statistics/indicator-tree.ts'
import type { Ageing } from './count-ageing.ts'
import type { Results } from './count-period.ts'
import type { PeriodResults } from './read-results.ts'

/** A tree as JSON: counts and đồng as whole numbers (text beyond what JSON keeps exactly), rates in hundredths of a per cent. */
export function describeTree(tree: IndicatorTree): Record<string, number | string | null> {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, describeWhole(value)]))
}

/** Results of one part as JSON. */
export function describePart({ matters, money }: Results) {
  return { matters: describeTree(matters), money: describeTree(money) }
}

/** The results of a period as JSON: what the API answers, what a closed period keeps. */
export function describeResults(results: PeriodResults) {
  const { total, parts, standing, ...rest } = results
  return {
    ...rest,
    total: describePart(total),
    parts: parts.map(({ part, standing: own, ...of }) => ({
      part,
      ...describePart(of),
      standing: {
        matters: { ...own.matters, missing: describeWhole(own.matters.missing) },
        money: { ...own.money, missing: describeWhole(own.money.missing) },
      },
    })),
    standing: {
      matters: { ...standing.matters, missing: describeWhole(standing.matters.missing) },
      money: { ...standing.money, missing: describeWhole(standing.money.missing) },
    },
  }
}

/** The ages of open matters as JSON. */
export function describeAgeing({ bands, ...rest }: Ageing) {
  const whole = (sums: Ageing['bands'][number]['matters']) =>
    Object.fromEntries(Object.entries(sums).map(([side, sum]) => [side, describeWhole(sum)]))
  return {
    ...rest,
    bands: bands.map(({ matters, money, ...days }) => ({
      ...days,
      matters: whole(matters),
      money: whole(money),
    })),
  }
}

function describeWhole(value: bigint | number | null): number | string | null {
  if (typeof value !== 'bigint') return value
  return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER)
    ? Number(value)
    : value.toString()
}
