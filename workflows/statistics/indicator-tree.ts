import type { Words } from '../../src/engine/vocabulary.ts'
import { type Rate, rateOf } from './rate.ts'
import type { Regime } from './regimes.ts'
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

type PendingLine = 'D3' | 'D4' | 'E' | 'F' | 'O'

/** Where each tree puts the matters that still have to be enforced. */
const pendingLines: Readonly<Record<Regime['tree'], Readonly<Record<PendingLine, readonly Standing[]>>>> = {
  until2026: {
    D3: ['underway', 'voluntary', 'otherCase'],
    D4: ['postponedByConsent'],
    E: ['notEnforceable'],
    F: ['postponed', 'suspended'],
    O: [],
  },
  since2026: {
    D3: ['underway'],
    D4: [],
    E: ['notEnforceable'],
    F: ['postponed', 'suspended', 'postponedByConsent'],
    O: ['otherCase', 'voluntary'],
  },
}

/** The three sides of what is carried on (I): with means (I1), without (E), stopped or another case (F and O). */
export const sides = {
  withMeans: { vi: 'Có điều kiện', en: 'With means' },
  withoutMeans: { vi: 'Chưa có điều kiện', en: 'Without means' },
  stopped: { vi: 'Hoãn, tạm đình chỉ, trường hợp khác', en: 'Postponed, suspended, other cases' },
} as const satisfies Readonly<Record<string, Words>>

export type Side = keyof typeof sides

/** The standings of each side in a regime's tree; each standing that is pending is on one of them. */
export function standingsOfSides(tree: Regime['tree']): Readonly<Record<Side, readonly Standing[]>> {
  const { D3, D4, E, F, O } = pendingLines[tree]
  return { withMeans: [...D3, ...D4], withoutMeans: E, stopped: [...F, ...O] }
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
  const A1 = side(true)
  const A2 = side(false)
  const B1 = at('delegated')
  const B2 = at('withdrawn')
  const D1 = at('completed') + money('collected')
  const D2 = at('terminated') + money('reduced')
  const D3 = pending('D3')
  const D4 = pending('D4')
  const D5 = at('endedOtherwise')
  const E = pending('E')
  const F = pending('F')
  const O = pending('O')
  const D = D1 + D2 + D3 + D4 + D5
  const C = A1 + A2 - B1 - B2
  const G = D1 + D2 + D5
  return {
    A: A1 + A2,
    A1,
    A2,
    B1,
    B2,
    C,
    D,
    D1,
    D2,
    D3,
    D4,
    D5,
    E,
    F,
    O,
    G,
    H: rateOf(G, D),
    I: C - G,
    I1: D - G,
    J: rateOf(D, C),
    K: at('separateBook'),
  }
}
