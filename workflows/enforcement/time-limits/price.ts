import type { Limit, RecordedAct } from '../../../src/engine/vocabulary.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import { atRelease, atTheEnd, dayIn, type EnforcementLimit, forItsAsset, type Turn } from './time-limit.ts'

const review = {
  vi: 'Bắt đầu định giá trong 05 ngày làm việc từ ngày nhận đơn và tài liệu chứng minh giá thay đổi.',
  en: 'Begin the valuation within 5 working days of the request and its proof.',
}
const demand = {
  vi: 'Yêu cầu người nhận tài sản nộp tiền trong 05 ngày làm việc từ ngày có kết quả định giá.',
  en: 'Demand payment from the one who gets the thing within 5 working days of the valuation.',
}
const payShare = {
  vi: 'Người nhận tài sản nộp tiền trong 30 ngày từ ngày nhận văn bản yêu cầu.',
  en: 'The one who gets the thing pays within 30 days of receiving the demand.',
}

/** Decree 62/2015 Đ.13(5) was read as amended by Decree 152/2024; its earlier text was not at hand. */
const securitiesKnown = { from: '2025-01-01', articles: ['D62.13.5.b'] } as const

/** Prices that moved since the judgment; gold and securities sold at the market. */
export const priceLimits = {
  priceReview: {
    label: {
      vi: 'Bắt đầu định giá khi giá thay đổi',
      en: 'Begin the valuation of a thing whose price moved',
    },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'VAL-10',
        articles: ['L106.82.5', 'D152.62.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: review,
      }),
      until2026({
        ref: 'A07',
        from: '2015-09-01',
        articles: ['D62.17.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: review,
      }),
    ],
    opens: [{ act: 'REQUEST_PRICE_REVIEW', starts: forWhatItIsAbout }],
    meets: [{ act: 'SEND_REQUEST', matches: (given) => isMatter(given, 'priceReviewAppraisal') }],
    ends: atTheEnd,
  },
  priceReviewDemand: {
    label: {
      vi: 'Yêu cầu người nhận tài sản nộp tiền',
      en: 'Demand payment from the one who gets the thing',
    },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'VAL-10',
        articles: ['D152.62.3'],
        length: { n: 5, unit: 'workingDays' },
        sentence: demand,
      }),
      until2026({
        ref: 'A08',
        from: '2015-09-01',
        articles: ['D62.17.3'],
        length: { n: 5, unit: 'workingDays' },
        sentence: demand,
      }),
    ],
    opens: [{ act: 'RECORD_ANSWER', starts: (turn) => afterDone(turn, 'priceReviewAppraisal') }],
    meets: [{ act: 'SEND_REQUEST', matches: (given) => isMatter(given, 'payPriceShare') }],
    ends: atTheEnd,
  },
  priceShare: {
    label: { vi: 'Người nhận tài sản nộp tiền', en: 'The one who gets the thing pays' },
    kind: 'duty',
    whose: 'party',
    variants: [
      since2026({
        ref: 'VAL-10',
        articles: ['D152.62.3'],
        length: { n: 30, unit: 'days' },
        sentence: payShare,
      }),
      until2026({
        ref: 'A09',
        from: '2015-09-01',
        articles: ['D62.17.3'],
        length: { n: 30, unit: 'days' },
        sentence: payShare,
      }),
    ],
    ...untilAnswered('payPriceShare'),
  },
  goldSale: {
    label: { vi: 'Bán vàng miếng, vàng nhẫn tròn trơn', en: 'Sell gold bars and plain rings' },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026(
      'Luật 26/2008, Nghị định 62/2015 không có thời hạn bán riêng cho vàng.',
      'Law 26/2008 and Decree 62/2015 set no term of their own for gold.',
    ),
    variants: [
      since2026({
        ref: 'VAL-11',
        articles: ['D152.61.2'],
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Bán vàng miếng, vàng nhẫn tròn trơn theo giá mua niêm yết trong 10 ngày từ ngày kê biên xong.',
          en: 'Sell gold bars and plain rings at the posted buying price within 10 days of the seizure.',
        },
      }),
    ],
    opens: [
      { act: 'SEIZE', starts: (turn) => (turn.act.data['nature'] === 'goldBars' ? forItsAsset(turn) : []) },
    ],
    meets: [{ act: 'SELL_AT_MARKET' }],
    ends: atRelease,
  },
  securitiesAgreement: {
    label: { vi: 'Đương sự thỏa thuận bán chứng khoán', en: 'Agreement on the sale of securities' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({
        ref: 'VAL-12',
        articles: ['D152.57.1.b'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Đương sự thỏa thuận bán chứng khoán trong 05 ngày làm việc từ ngày được thông báo hợp lệ quyết định kê biên.',
          en: 'The parties may agree on the sale within 5 working days of valid notice of the decision.',
        },
      }),
      until2026({
        ref: 'C15',
        ...securitiesKnown,
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Đương sự thỏa thuận bán chứng khoán trong 05 ngày làm việc từ ngày được thông báo hợp lệ quyết định kê biên.',
          en: 'The parties may agree on the sale within 5 working days of valid notice of the decision.',
        },
      }),
    ],
    ...untilAnswered('securitiesSaleAgreement'),
  },
  securitiesTransfer: {
    label: { vi: 'Chuyển quyền sở hữu chứng khoán', en: 'Transfer of the securities' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'VAL-12',
        articles: ['D152.57.1.b'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Tổng công ty Lưu ký chuyển quyền sở hữu chứng khoán trong 05 ngày làm việc từ ngày nhận yêu cầu.',
          en: 'The depository transfers the securities within 5 working days of the request.',
        },
      }),
      until2026({
        ref: 'C15',
        ...securitiesKnown,
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Tổng công ty Lưu ký chuyển chứng khoán trong 05 ngày làm việc từ ngày nhận yêu cầu.',
          en: 'The depository transfers the securities within 5 working days of the request.',
        },
      }),
    ],
    ...untilAnswered('securitiesTransfer'),
  },
  securitiesSale: {
    label: { vi: 'Bán chứng khoán', en: 'Sell the securities' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'VAL-12',
        articles: ['D152.57.1.b'],
        length: { n: 2, unit: 'workingDays' },
        sentence: {
          vi: 'Bán chứng khoán trong 02 ngày làm việc từ ngày chuyển xong quyền sở hữu.',
          en: 'Sell the securities within 2 working days of the transfer.',
        },
      }),
      until2026({
        ref: 'C15',
        ...securitiesKnown,
        length: { n: 2, unit: 'workingDays' },
        sentence: {
          vi: 'Bán chứng khoán trong 02 ngày làm việc từ ngày chuyển xong.',
          en: 'Sell the securities within 2 working days of the transfer.',
        },
      }),
    ],
    opens: [{ act: 'RECORD_ANSWER', starts: (turn) => afterDone(turn, 'securitiesTransfer') }],
    meets: [{ act: 'SELL_AT_MARKET' }],
    ends: atRelease,
  },
} satisfies Record<string, EnforcementLimit>

/** For a clock of a thing named in the data of an act on the case. */
function forWhatItIsAbout({ act }: Turn) {
  const { about } = act.data
  return [{ from: dayIn(act, 'proofOn'), ...(typeof about === 'string' ? { asset: about } : {}) }]
}

function afterDone({ act }: Turn, matter: string) {
  const { about, result } = act.data
  if (act.data['matter'] !== matter || result !== 'done') return []
  return [{ from: act.on, ...(typeof about === 'string' ? { asset: about } : {}) }]
}

function isMatter({ act, limit }: { act: RecordedAct; limit: Limit }, matter: string): boolean {
  const { about } = act.data
  return (
    act.data['matter'] === matter &&
    (limit.asset === undefined || about === undefined || about === limit.asset)
  )
}
