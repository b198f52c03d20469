import type { RequestMatter } from './matter.ts'

/** Who is asked over complaints and protests, and what the court is asked of its judgment. */
export const complaintMatters = {
  complaintExplanation: {
    label: { vi: 'Chấp hành viên giải trình khiếu nại', en: 'The officer explains a complaint' },
    basis: ['T13.9'],
  },
  complaintExplanationAgency: {
    label: { vi: 'Cơ quan cấp dưới giải trình khiếu nại', en: 'The lower agency explains a complaint' },
    basis: ['T13.9'],
  },
  protestReconsideration: {
    label: { vi: 'Đề nghị Viện kiểm sát xem xét lại kháng nghị', en: 'Ask the procuracy to reconsider' },
    basis: ['L106.113.2'],
  },
  protestReport: {
    label: {
      vi: 'Báo cáo cấp trên việc không nhất trí kháng nghị',
      en: 'Report disagreement with a protest',
    },
    basis: ['L106.113.2', 'L26.161.2'],
  },
  protestMinister: {
    label: { vi: 'Bộ trưởng xem xét lại văn bản trả lời kháng nghị', en: 'Review by the Minister' },
    basis: ['L106.113.3', 'L26.161.3'],
  },
  correctJudgment: {
    label: { vi: 'Yêu cầu Tòa án sửa chữa, giải thích bản án', en: 'Ask the court to correct or explain' },
    basis: ['L106.13.3', 'L26.179.2'],
  },
  correctJudgmentComplex: {
    label: { vi: 'Yêu cầu Tòa án giải thích bản án, vụ phức tạp', en: 'Ask the court, complex' },
    basis: ['L106.13.3', 'L26.179.2'],
  },
} as const satisfies Record<string, RequestMatter>
