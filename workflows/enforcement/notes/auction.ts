import type { LegalNote } from './note.ts'

export const auctionNotes: readonly LegalNote[] = [
  {
    ref: 'B23',
    articles: ['L26.103.2'],
    sentence: {
      vi: 'Người mua đã nộp đủ tiền thì tài sản vẫn được giao, kể cả khi bản án bị kháng nghị, sửa đổi, hủy.',
      en: 'Once the buyer has paid in full the asset is handed over even where the judgment is protested, amended or annulled.',
    },
    why: {
      vi: 'Không điều kiện nào của bảng này chặn việc giao vì bản án bị kháng nghị, sửa đổi, hủy.',
      en: 'No condition of these tables holds a hand-over back because the judgment was changed.',
    },
    acts: ['HAND_OVER'],
  },
]
