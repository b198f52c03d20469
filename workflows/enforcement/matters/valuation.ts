import type { RequestMatter } from './matter.ts'

/** Letters about prices, and about listed securities. */
export const valuationMatters = {
  priceOpinion: {
    label: { vi: 'Ý kiến của cơ quan tài chính về giá', en: 'Opinion of the finance agency on the price' },
    basis: ['D62.26.1'],
  },
  priceOpinionDirection: {
    label: {
      vi: 'Đề nghị Chủ tịch UBND chỉ đạo có ý kiến về giá',
      en: 'Asking the chair of the committee to have the opinion given',
    },
    basis: ['D62.26.1'],
  },
  priceReviewAppraisal: {
    label: { vi: 'Định giá tài sản khi giá thay đổi', en: 'Valuation of a thing whose price moved' },
    basis: ['D152.62.2', 'D62.17.2'],
  },
  payPriceShare: {
    label: { vi: 'Yêu cầu người nhận tài sản nộp tiền', en: 'Demand on the one who gets the thing to pay' },
    basis: ['D152.62.3', 'D62.17.3'],
  },
  securitiesSaleAgreement: {
    label: {
      vi: 'Đương sự thỏa thuận bán chứng khoán',
      en: 'Agreement of the parties on the sale of securities',
    },
    basis: ['D152.57.1.b'],
  },
  securitiesTransfer: {
    label: {
      vi: 'Tổng công ty Lưu ký chuyển quyền sở hữu chứng khoán',
      en: 'Transfer of securities by the depository',
    },
    basis: ['D152.57.1.b'],
  },
} as const satisfies Record<string, RequestMatter>
