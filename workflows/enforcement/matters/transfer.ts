import type { RequestMatter } from './matter.ts'

/** Who is told that a debtor or creditor has died, with a term. */
export const transferMatters = {
  holderHandsOver: {
    label: {
      vi: 'Người đang giữ tài sản của người chết giao tài sản',
      en: 'The holder hands the thing over',
    },
    basis: ['D152.25.2', 'D62.15.1.a'],
  },
  heirsPerform: {
    label: { vi: 'Người thừa kế, người quản lý di sản thực hiện nghĩa vụ', en: 'Heirs perform the duty' },
    basis: ['D152.25.3', 'D62.15.1.b'],
  },
  sueForDivision: {
    label: { vi: 'Quyền khởi kiện phân chia di sản', en: 'Right to sue for division of the estate' },
    basis: ['D62.15.1.b'],
  },
  heirsComeForward: {
    label: {
      vi: 'Thông báo công khai tìm người thừa kế của người phải thi hành án',
      en: 'Public notice to heirs of the debtor',
    },
    basis: ['D62.15.1.b'],
  },
} as const satisfies Record<string, RequestMatter>
