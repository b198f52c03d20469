import type { LegalNote } from './note.ts'

export const delegationNotes: readonly LegalNote[] = [
  {
    ref: 'UYT-3',
    articles: ['L106.49.2', 'D62.16.4'],
    sentence: {
      vi: 'Quyết định bảo đảm, tạm hoãn xuất cảnh đã ra có hiệu lực đến khi cơ quan nhận ủy thác ra quyết định thay thế.',
      en: 'Security and exit bans already decided stay in force until the receiving agency replaces them.',
    },
    why: {
      vi: 'Biện pháp bảo đảm không tự chấm dứt khi ủy thác; không có thời hạn hay điều kiện.',
      en: 'No measure ends by the delegation; there is no term or condition.',
    },
    acts: ['DELEGATE', 'END_SECURITY'],
  },
]
