import type { RequestMatter } from './matter.ts'

export const noticeMatters = {
  information: {
    label: { vi: 'Cung cấp thông tin về điều kiện thi hành án', en: 'Information on means' },
    basis: ['L106.37.1'],
  },
} as const satisfies Record<string, RequestMatter>
