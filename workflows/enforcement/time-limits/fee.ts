import { advanceLeft } from '../facts/cost.ts'
import { since2026, until2026 } from '../variant.ts'
import { atTheEnd, dayIn, type EnforcementLimit, type Turn } from './time-limit.ts'

const decide = (vi: string, en: string) => ({
  vi: `Quyết định về việc miễn, giảm chi phí cưỡng chế trong ${vi} từ ngày nhận đơn và tài liệu.`,
  en: `Decide on waiving costs within ${en} of the request and its papers.`,
})
const refund = {
  vi: 'Thu được tiền, xử lý xong tài sản thì hoàn trả ngay khoản đã tạm ứng.',
  en: 'Once money is in or the asset processed, advances are refunded at once.',
}
const whenAdvanced = ({ act, after }: Turn) => (advanceLeft(after.costs) > 0 ? [{ from: act.on }] : [])

/** Clocks of costs (chi phí cưỡng chế). */
export const feeLimits = {
  decideCostWaiver: {
    label: { vi: 'Quyết định miễn, giảm chi phí cưỡng chế', en: 'Decide on waiving costs' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'FEE-4',
        articles: ['D152.87.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: decide('03 ngày làm việc', '3 working days'),
      }),
      until2026({
        ref: 'FEE-4',
        from: '2015-09-01',
        articles: ['D62.44.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: decide('05 ngày làm việc', '5 working days'),
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_COST_WAIVER_REQUEST',
        starts: ({ act }) => [{ from: dayIn(act, 'receivedOn'), recipient: String(act.data['party']) }],
      },
    ],
    meets: [
      { act: 'DECIDE_COST_WAIVER', matches: ({ act, limit }) => act.data['party'] === limit.recipient },
    ],
    ends: atTheEnd,
  },
  refundAdvance: {
    label: { vi: 'Hoàn trả tạm ứng chi phí', en: 'Refund advances of costs' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'FEE-5',
        articles: ['L106.53.7'],
        length: { n: 0, unit: 'immediately' },
        sentence: refund,
      }),
      until2026({
        ref: 'FEE-5',
        articles: ['L26.73.6'],
        length: { n: 0, unit: 'immediately' },
        sentence: refund,
      }),
    ],
    opens: [
      { act: 'COLLECT', starts: whenAdvanced },
      { act: 'BUYER_PAYS', starts: whenAdvanced },
      { act: 'SELL_AT_MARKET', starts: whenAdvanced },
    ],
    meets: [{ act: 'REFUND_COST_ADVANCE', matches: ({ after }) => advanceLeft(after.costs) <= 0 }],
    ends: atTheEnd,
  },
} as const satisfies Record<string, EnforcementLimit>
