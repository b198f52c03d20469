import type { Provision } from '../../src/engine/vocabulary.ts'

/** Provisions that only inspections cite; the others are those of `enforcement/articles.ts`. */
export const complianceArticles = {
  'T04.17.1': { act: 'Thông tư 04/2023/TT-BTP', article: '17', clause: '1', inForceFrom: '2023-10-01' },
  'T04.25': { act: 'Thông tư 04/2023/TT-BTP', article: '25', inForceFrom: '2023-10-01' },
  'T06.2019': {
    act: 'Thông tư 06/2019/TT-BTP',
    article: '1',
    inForceFrom: '2020-01-05',
    inForceTo: '2024-07-25',
  },
} as const satisfies Readonly<Record<string, Provision>>
