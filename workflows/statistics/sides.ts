import type { Words } from '../../src/engine/vocabulary.ts'
import type { Regime } from './regimes.ts'
import type { Standing } from './standings.ts'

/** The lines of the tree that matters stand in which still have to be enforced. */
export type PendingLine = 'D3' | 'D4' | 'E' | 'F' | 'O'

/** Where each tree puts the matters that still have to be enforced. */
export const pendingLines: Readonly<
  Record<Regime['tree'], Readonly<Record<PendingLine, readonly Standing[]>>>
> = {
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
