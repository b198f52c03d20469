import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { dayIn, type EnforcementLimit, forItsAsset, type Turn } from './time-limit.ts'

/** Hand-over after an agreement and after a direct sale (D152 Đ.67(1)(a), (b)). */
export const handoverSaleLimits = {
  handoverByAgreement: {
    label: { vi: 'Giao tài sản theo thỏa thuận', en: 'Hand over under an agreement' },
    kind: 'duty',
    whose: 'officer',
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
      until2026({
        ref: 'B22',
        articles: ['L26.100'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Giao tài sản trong 05 ngày làm việc từ ngày có thỏa thuận.',
          en: 'Hand over within 5 working days of the agreement.',
        },
      }),
    ],
    opens: [
      {
        act: 'CREDITOR_TAKES',
        refs: ['DEL-2'],
        starts: (turn) => (isByAgreement(turn) ? forItsAsset(turn) : []),
      },
      {
        act: 'CREDITOR_TAKES',
        refs: ['B22'],
        starts: (turn) =>
          isByAgreement(turn) && turn.act.asset !== undefined && turn.act.on < newLaw
            ? [{ from: dayIn(turn.act, 'agreedOn'), asset: turn.act.asset }]
            : [],
      },
    ],
    meets: [{ act: 'HAND_OVER' }],
    ends: [{ act: 'CANCEL_TAKING' }, { act: 'RELEASE_SEIZURE' }],
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
    opens: [{ act: 'SELL_DIRECTLY', starts: forItsAsset }],
    meets: [{ act: 'HAND_OVER' }],
    ends: [{ act: 'CANCEL_SALE' }],
  },
} satisfies Record<string, EnforcementLimit>

function isByAgreement({ act }: Turn): boolean {
  return act.data['ground'] === 'agreement'
}
