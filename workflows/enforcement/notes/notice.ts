import type { LegalNote } from './note.ts'

/** Rows on notice that are plain information. */
export const noticeNotes: readonly LegalNote[] = [
  {
    ref: 'N11',
    articles: ['D62.12.3'],
    sentence: {
      vi: 'Đổi địa chỉ mà không báo thì thông báo theo địa chỉ đã xác định trước đó vẫn hợp lệ.',
      en: 'Who moves without telling is validly notified at the address known before.',
    },
    why: {
      vi: 'Cho biết địa chỉ nào được dùng; không đặt thời hạn, không ngăn hành vi nào.',
      en: 'It says which address counts; it sets no term and bars nothing.',
    },
    acts: ['SERVE_NOTICE'],
  },
]
