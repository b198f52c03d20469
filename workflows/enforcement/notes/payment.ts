import type { LegalNote } from './note.ts'

/** Rows on money that bar nothing and set no term. */
export const paymentNotes: readonly LegalNote[] = [
  {
    ref: 'PAY-12',
    articles: ['D152.28.1'],
    sentence: {
      vi: 'Nghĩa vụ liên đới: có quyền yêu cầu một hoặc một số người bất kỳ trong những người phải thi hành án thực hiện toàn bộ; người đã thực hiện thay có quyền đòi lại theo pháp luật dân sự.',
      en: 'Joint liability: any one debtor, or several, may be asked for the whole; who pays for others claims it back under civil law.',
    },
    why: {
      vi: 'Quyền lựa chọn của cơ quan, không có thời hạn và không chặn bước nào.',
      en: 'A choice of the office’s, without a term, that bars no step.',
    },
    acts: ['COLLECT', 'DECIDE_COERCION'],
  },
]
