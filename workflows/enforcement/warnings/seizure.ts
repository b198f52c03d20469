import { absentBefore2026, since2026 } from '../variant.ts'
import type { EnforcementWarning } from './warning.ts'

export const seizureWarnings = {
  mortgageeReportsAtOnce: {
    act: 'RECORD_PLEDGE_END',
    absent: absentBefore2026(
      'Nghị định 62/2015 Đ.24(3) đòi thông báo, không đòi thông báo ngay.',
      'Decree 62/2015 Art. 24(3) asks for a report, not for one at once.',
    ),
    variants: [
      since2026({
        ref: 'KB-22',
        articles: ['D152.55.3'],
        sentence: {
          vi: 'Người nhận cầm cố, thế chấp phải thông báo ngay khi hết nghĩa vụ, khi xử lý tài sản; chậm mà gây thiệt hại thì bồi thường.',
          en: 'The pledgee reports payment or processing at once, and is liable for damage by delay.',
        },
      }),
    ],
    check({ act }) {
      const settled = act.data['settledOn']
      return typeof settled === 'string' && settled < act.on
        ? {
            vi: `Xong từ ${settled}, báo ngày ${act.on}.`,
            en: `Settled on ${settled}, reported on ${act.on}.`,
          }
        : null
    },
  },
} as const satisfies Record<string, EnforcementWarning>
