import { absentBefore2026, since2026 } from '../variant.ts'
import { type EnforcementLimit, forItsAsset, type Turn } from './time-limit.ts'

/** Openings of these two clocks, by acts of the chapter on sale: the one who adds those acts puts them in place. */
export const handoverSaleOpenings = {
  afterAgreement: (turn: Turn) => (turn.act.data['ground'] === 'agreement' ? forItsAsset(turn) : []),
  afterDirectSale: forItsAsset,
}

/** Hand-over after an agreement and after a direct sale (D152 Đ.67(1)(a), (b)). */
export const handoverSaleLimits = {
  handoverByAgreement: {
    label: { vi: 'Giao tài sản theo thỏa thuận', en: 'Hand over under an agreement' },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026('Luật cũ không có thời hạn này.', 'The old law has no such term.'),
    variants: [
      since2026({
        ref: 'DEL-2',
        articles: ['D152.67.1.a'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Giao tài sản trong 05 ngày làm việc từ ngày nhận được thỏa thuận của đương sự.',
          en: 'Hand over within 5 working days of receiving the parties’ agreement.',
        },
      }),
    ],
    opens: [],
    meets: [{ act: 'HAND_OVER' }],
  },
  handoverAfterDirectSale: {
    label: { vi: 'Giao tài sản bán không qua đấu giá', en: 'Hand over after a direct sale' },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026('Luật cũ không có thời hạn này.', 'The old law has no such term.'),
    variants: [
      since2026({
        ref: 'DEL-3',
        articles: ['D152.67.1.b'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Giao tài sản trong 03 ngày làm việc từ ngày bán không qua đấu giá.',
          en: 'Hand over within 3 working days of the direct sale.',
        },
      }),
    ],
    opens: [],
    meets: [{ act: 'HAND_OVER' }],
  },
} as const satisfies Record<string, EnforcementLimit>
