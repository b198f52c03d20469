import { advanceLeft } from '../facts/cost.ts'
import { since2026, until2026 } from '../variant.ts'
import { atTheEnd, type EnforcementLimit, type Turn } from './time-limit.ts'

const refund = {
  vi: 'Thu được tiền, xử lý xong tài sản thì hoàn trả ngay khoản đã tạm ứng.',
  en: 'Once money is in or the asset processed, advances are refunded at once.',
}
const whenAdvanced = ({ act, after }: Turn) => (advanceLeft(after.costs) > 0 ? [{ from: act.on }] : [])

/** Clocks of costs (chi phí cưỡng chế). */
export const feeLimits = {
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
} satisfies Record<string, EnforcementLimit>
