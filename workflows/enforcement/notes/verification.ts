import type { LegalNote } from './note.ts'

export const verificationNotes: readonly LegalNote[] = [
  {
    ref: 'VER-2',
    articles: ['L106.37.1'],
    sentence: {
      vi: 'Người phải thi hành án kê khai trung thực tài sản, thu nhập, tài khoản và giao giấy tờ khi được yêu cầu.',
      en: 'The debtor truthfully declares assets, income and accounts and hands over papers when asked.',
    },
    why: {
      vi: 'Nghĩa vụ không có thời hạn; hậu quả là trách nhiệm và bồi thường.',
      en: 'A duty without a term; what follows is liability and damages.',
    },
    acts: ['VERIFY_CONDITIONS'],
  },
]
