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
]
