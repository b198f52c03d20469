import type { RequestMatter } from './matter.ts'

export const auctionHouseMatters = {
  auctionHouseResult: {
    label: {
      vi: 'Thông báo công khai kết quả lựa chọn tổ chức đấu giá',
      en: 'Publishing which auction house was chosen',
    },
    basis: ['TT02.6.1'],
  },
} as const satisfies Record<string, RequestMatter>
