import type { Words } from '../../src/engine/vocabulary.ts'
import { type Rate, rateOf } from './rate.ts'
import type { Regime } from './regimes.ts'
import { type PendingLine, pendingLines } from './sides.ts'
import type { Standing } from './standings.ts'

/**
 * One cell of the count: matters (or đồng) that stand in one way at the end of the period, and were carried in or are new.
 * For money, `sum` is what is left of the obligations in that standing; what was done is counted by itself.
 */
export interface Counted {
  standing: Standing
  carriedIn: boolean
  sum: bigint
}

/** What was done in money within the period, beside what is left. */
export interface MoneyDone {
  collected: { carriedIn: bigint; fresh: bigint }
  reduced: { carriedIn: bigint; fresh: bigint }
}

/**
 * The tree of indicators (cây chỉ tiêu) for matters or for money, INDICATORS.md §4 and §5; from 1/7/2026 by the annex of
 * Decree 152/2026 (biểu 004.N, 005.N): "other cases" outside "with means", returned requests count as ended.
 * Sums are counts or integer đồng; rates are hundredths of a per cent, null where there is nothing to divide by.
 */
export interface IndicatorTree {
  A: bigint
  A1: bigint
  A2: bigint
  B1: bigint
  B2: bigint
  C: bigint
  D: bigint
  D1: bigint
  D2: bigint
  D3: bigint
  D4: bigint
  D5: bigint
  E: bigint
  F: bigint
  O: bigint
  G: bigint
  H: Rate
  I: bigint
  I1: bigint
  J: Rate
  K: bigint
}

export type Indicator = keyof IndicatorTree

/** What each line is called; `regime` where it has that name only there. */
export const indicatorLabels: Readonly<Record<Indicator, Words>> = {
  A: { vi: 'Tổng số giải quyết', en: 'All matters' },
  A1: { vi: 'Số cũ chuyển sang', en: 'Carried over' },
  A2: { vi: 'Số thụ lý mới', en: 'Newly accepted' },
  B1: { vi: 'Ủy thác thi hành án', en: 'Delegated' },
  B2: { vi: 'Thu hồi, hủy quyết định', en: 'Withdrawn or annulled' },
  C: { vi: 'Tổng số phải thi hành', en: 'To be enforced' },
  D: { vi: 'Có điều kiện thi hành', en: 'With means' },
  D1: { vi: 'Thi hành xong', en: 'Completed' },
  D2: { vi: 'Đình chỉ', en: 'Terminated' },
  D3: { vi: 'Đang thi hành', en: 'Under way' },
  D4: { vi: 'Hoãn do đương sự đồng ý', en: 'Postponed by consent' },
  D5: { vi: 'Trường hợp kết thúc khác', en: 'Other endings' },
  E: { vi: 'Chưa có điều kiện thi hành', en: 'Not yet enforceable' },
  F: { vi: 'Hoãn, tạm đình chỉ', en: 'Postponed, suspended' },
  O: { vi: 'Trường hợp khác', en: 'Other cases' },
  G: { vi: 'Giải quyết xong', en: 'Resolved' },
  H: { vi: 'Tỷ lệ thi hành xong', en: 'Completion rate' },
  I: { vi: 'Chuyển kỳ sau', en: 'Carried to the next period' },
  I1: { vi: 'Có điều kiện chuyển kỳ sau', en: 'With means, carried on' },
  J: { vi: 'Tỷ lệ có điều kiện', en: 'Share with means' },
  K: { vi: 'Theo dõi riêng', en: 'Separate book' },
}

type Part = Exclude<Indicator, 'H' | 'J'>

/** Which lines are sums of others: what is added, and what is taken away. */
const sums = {
  A: { plus: ['A1', 'A2'], minus: [] },
  C: { plus: ['A'], minus: ['B1', 'B2'] },
  D: { plus: ['D1', 'D2', 'D3', 'D4', 'D5'], minus: [] },
  G: { plus: ['D1', 'D2', 'D5'], minus: [] },
  I: { plus: ['C'], minus: ['G'] },
  I1: { plus: ['D'], minus: ['G'] },
} as const satisfies Readonly<Partial<Record<Part, { plus: readonly Part[]; minus: readonly Part[] }>>>

/** Which lines are rates: of the first in the second. */
const rates = {
  H: ['G', 'D'],
  J: ['D', 'C'],
} as const satisfies Readonly<Partial<Record<Indicator, readonly [Part, Part]>>>

/**
 * What a line comes to from the lines it is made of. Undefined for a line that is counted, and where a part is not known.
 * @param lineOf a line as it is known; undefined where it is not.
 */
export function followFrom(
  indicator: Indicator,
  lineOf: (part: Part) => bigint | undefined,
): bigint | Rate | undefined {
  if (isRate(indicator)) {
    const [part, whole] = rates[indicator].map(lineOf)
    return part === undefined || whole === undefined ? undefined : rateOf(part, whole)
  }
  return isSum(indicator) ? addUp(indicator, lineOf) : undefined
}

function addUp(indicator: keyof typeof sums, lineOf: (part: Part) => bigint | undefined): bigint | undefined {
  const { plus, minus } = sums[indicator]
  let total = 0n
  for (const [parts, sign] of [
    [plus, 1n],
    [minus, -1n],
  ] as const)
    for (const part of parts) {
      const value = lineOf(part)
      if (value === undefined) return undefined
      total += sign * value
    }
  return total
}

function isSum(indicator: Indicator): indicator is keyof typeof sums {
  return Object.hasOwn(sums, indicator)
}

/** Whether a line is a rate, not a sum. */
export function isRate(indicator: Indicator): indicator is keyof typeof rates {
  return Object.hasOwn(rates, indicator)
}

const nothingDone: MoneyDone = {
  collected: { carriedIn: 0n, fresh: 0n },
  reduced: { carriedIn: 0n, fresh: 0n },
}

/** Builds the tree of a regime from what was counted. `done` is for money; matters are done by their standing alone. */
export function buildTree(
  tree: Regime['tree'],
  counted: readonly Counted[],
  done: MoneyDone = nothingDone,
): IndicatorTree {
  const at = (...which: readonly Standing[]) =>
    counted.filter(({ standing }) => which.includes(standing)).reduce((sum, one) => sum + one.sum, 0n)
  const money = (part: keyof MoneyDone) => done[part].carriedIn + done[part].fresh
  const inTree = counted.filter(({ standing }) => standing !== 'separateBook')
  const side = (carriedIn: boolean) =>
    inTree.filter((one) => one.carriedIn === carriedIn).reduce((sum, one) => sum + one.sum, 0n) +
    (carriedIn
      ? done.collected.carriedIn + done.reduced.carriedIn
      : done.collected.fresh + done.reduced.fresh)
  const pending = (line: PendingLine) => at(...pendingLines[tree][line])
  const counts = {
    A1: side(true),
    A2: side(false),
    B1: at('delegated'),
    B2: at('withdrawn'),
    D1: at('completed') + money('collected'),
    D2: at('terminated') + money('reduced'),
    D3: pending('D3'),
    D4: pending('D4'),
    D5: at('endedOtherwise'),
    E: pending('E'),
    F: pending('F'),
    O: pending('O'),
    K: at('separateBook'),
  }
  const known: Partial<Record<Part, bigint>> = { ...counts }
  const sum = (indicator: keyof typeof sums) => {
    const total = addUp(indicator, (part) => known[part]) ?? 0n
    known[indicator] = total
    return total
  }
  const [A, C, D, G] = [sum('A'), sum('C'), sum('D'), sum('G')]
  const rate = (indicator: keyof typeof rates) => {
    const [part, whole] = rates[indicator]
    return rateOf(known[part] ?? 0n, known[whole] ?? 0n)
  }
  return { ...counts, A, C, D, G, I: sum('I'), I1: sum('I1'), H: rate('H'), J: rate('J') }
}
