import type { LegalNote } from './note.ts'

export const interruptionNotes: readonly LegalNote[] = [
  {
    ref: 'HOA-4',
    articles: ['L106.46.1', 'L106.53.4.a'],
    sentence: {
      vi: 'Hoãn theo thỏa thuận hoặc theo đề nghị của người được thi hành án làm chứng thư thẩm định giá hết hiệu lực thì người được thi hành án chịu chi phí thẩm định giá lại.',
      en: 'Where a postponement by agreement or at the creditor’s request makes the valuation lapse, the creditor bears the cost of another.',
    },
    why: {
      vi: 'Chỉ nói ai chịu chi phí; không có thời hạn, không chặn bước nào.',
      en: 'It only says who bears a cost; no term, no step barred.',
    },
    acts: ['POSTPONE', 'SIGN_APPRAISAL_CONTRACT'],
  },
  {
    ref: 'P14',
    articles: ['L26.145.1'],
    sentence: {
      vi: 'Người giải quyết khiếu nại có thể tạm dừng việc thực hiện quyết định, hành vi bị khiếu nại hoặc yêu cầu tạm ngừng thi hành án trong thời hạn giải quyết khiếu nại.',
      en: 'Whoever decides a complaint may pause the act, or ask that enforcement pause, while the complaint is dealt with.',
    },
    why: {
      vi: 'Quyền tùy nghi của người giải quyết khiếu nại, không có thời hạn riêng; ghi nhận cùng khiếu nại.',
      en: 'A discretion of the complaint authority without a term of its own; recorded with the complaint.',
    },
  },
]
