import type { RequestMatter } from './matter.ts'

/** What courts and creditors are asked or told about the judgment and the request. */
export const intakeMatters = {
  explainUnclear: {
    label: { vi: 'Tòa án giải thích, đính chính bản án', en: 'Explain or correct the judgment' },
    basis: ['L106.13.3', 'L26.179.2'],
  },
  explainUnclearComplex: {
    label: {
      vi: 'Tòa án giải thích bản án (vụ việc phức tạp)',
      en: 'Explain the judgment (complex)',
    },
    basis: ['L106.13.3', 'L26.179.2'],
  },
  reviewPetition: {
    label: {
      vi: 'Kiến nghị xem xét lại theo thủ tục giám đốc thẩm, tái thẩm',
      en: 'Petition for review of the judgment',
    },
    basis: ['L26.170.2.b', 'L106.13.3'],
  },
  collectPrisonerMoney: {
    label: { vi: 'Đến nhận khoản phạm nhân đã nộp', en: 'Collect what a prisoner paid in' },
    basis: ['D152.10.3', 'D62.4.6'],
  },
} as const satisfies Record<string, RequestMatter>
