import type { RequestMatter } from './matter.ts'

/** What the creditor is asked before his request is returned (D152 Đ.42(8)). */
export const interruptionMatters = {
  titlePapers: {
    label: { vi: 'Giao giấy tờ về tài sản đang giữ', en: 'Hand over the title papers held' },
    basis: ['D152.42.8'],
  },
} as const satisfies Record<string, RequestMatter>
