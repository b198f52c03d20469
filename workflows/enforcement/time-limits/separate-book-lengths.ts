/** How long a matter without means waits before it goes to the separate book, for its clock and its condition. */
export const separateBookLengths = {
  law2025: {
    ordinary: { length: { n: 2, unit: 'years' } },
    yearly: { length: { n: 2, unit: 'years' } },
  },
  law2008: {
    ordinary: { length: { n: 1, unit: 'years' } },
    yearly: { length: { n: 2, unit: 'years' } },
  },
} as const

/** How long a matter on request stays declared before its request may be returned (L Đ.38(4)). */
export const returnTerm = { n: 2, unit: 'years' } as const
