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
