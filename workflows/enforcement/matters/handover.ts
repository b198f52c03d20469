import type { RequestMatter } from './matter.ts'

/** What people and bodies outside are asked or told when assets, papers and money are handed over. */
export const handoverMatters = {
  removeThings: {
    label: { vi: 'Tự di chuyển tài sản khỏi đất phải giao', en: 'Remove things from the land' },
    basis: ['L106.90.3.a'],
  },
  explainJudgment: {
    label: {
      vi: 'Tòa án giải thích, xem xét lại về tài sản trên đất',
      en: 'Explain the judgment on the land',
    },
    basis: ['L106.90.3.b', 'L106.13.3'],
  },
  cancelCertificate: {
    label: { vi: 'Thu hồi, hủy giấy chứng nhận đã cấp', en: 'Cancel the old certificate' },
    basis: ['D152.69.3', 'D62.28.2.b'],
  },
  collectPapers: {
    label: { vi: 'Đến nhận giấy tờ', en: 'Collect the papers' },
    basis: ['D152.70.2'],
  },
  collectPapersAbroad: {
    label: { vi: 'Nhận giấy tờ (người nhận ở nước ngoài)', en: 'Collect the papers (from abroad)' },
    basis: ['D152.70.2'],
  },
  sueForThing: {
    label: { vi: 'Quyền khởi kiện bồi thường vật không còn', en: 'Right to sue over a thing that is gone' },
    basis: ['L106.88.1'],
  },
  collectBelongings: {
    label: { vi: 'Nhận lại đồ đạc khi cưỡng chế giao nhà', en: 'Collect belongings left in the house' },
    basis: ['L106.89.1', 'L26.115.3'],
  },
  collectMoney: {
    label: { vi: 'Đến nhận tiền thi hành án', en: 'Collect the money' },
    basis: ['L106.59.1', 'D62.49.2'],
  },
  collectReturnedMoney: {
    label: { vi: 'Nhận lại tiền được trả', en: 'Collect money that is returned' },
    basis: ['L106.59.1', 'L26.126.2'],
  },
  collectReturnedThing: {
    label: { vi: 'Nhận lại tài sản được trả', en: 'Collect a thing that is returned' },
    basis: ['L106.59.1', 'L26.126.2'],
  },
  collectReturnedPerishable: {
    label: { vi: 'Nhận lại hàng hóa dễ hư hỏng được trả', en: 'Collect perishable goods that are returned' },
    basis: ['L106.59.1'],
  },
  collectReturnedPapers: {
    label: { vi: 'Nhận lại giấy tờ được trả', en: 'Collect papers that are returned' },
    basis: ['L106.59.2', 'L26.126.3'],
  },
  requestShare: {
    label: {
      vi: 'Báo người chưa yêu cầu về quyền yêu cầu thi hành án',
      en: 'Tell the others they may request',
    },
    basis: ['D152.30.2', 'D62.49.7', 'TL11.6.2'],
  },
} as const satisfies Record<string, RequestMatter>
