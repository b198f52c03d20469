import type { Facts } from '../facts.ts'
import { absentBefore2026, newLaw, oldLawKnownFrom, since2026, until2026 } from '../variant.ts'
import {
  anotherSession,
  atRelease,
  dayIn,
  type EnforcementLimit,
  forItsAsset,
  type Turn,
  vietnamDay,
} from './time-limit.ts'

const exercise = {
  vi: 'Quyền ưu tiên mua: 15 ngày (bất động sản), 05 ngày làm việc (động sản) từ ngày được thông báo hợp lệ.',
  en: 'Pre-emption: 15 days (real estate), 5 working days (movables) from valid notice.',
}
const exerciseOld = {
  vi: 'Quyền ưu tiên mua lần đầu: 03 tháng (bất động sản), 01 tháng (động sản); những lần sau: 15 ngày.',
  en: 'Pre-emption at the first sale: 3 months (real estate), 1 month (movables); later: 15 days.',
}

/** Whatever takes the asset out of the sale for good. */
const atAnotherWay = [
  ...atRelease,
  { act: 'CREDITOR_TAKES' },
  { act: 'DEBTOR_REDEEMS' },
  { act: 'RETURN_TO_DEBTOR' },
] as const

/** The right of co-owners and others to buy first. */
export const preEmptionLimits = {
  preemptionNotice: {
    label: { vi: 'Thông báo quyền ưu tiên mua', en: 'Notify the right of pre-emption' },
    kind: 'duty',
    whose: 'officer',
    absent: [
      {
        from: oldLawKnownFrom,
        to: '2016-07-31',
        why: {
          vi: 'Trước Thông tư liên tịch 11/2016 không nêu số ngày để thông báo quyền ưu tiên.',
          en: 'Before Joint Circular 11/2016 no days are stated for the notice of pre-emption.',
        },
      },
    ],
    variants: [
      since2026({
        ref: 'AUC-1',
        articles: ['D152.63.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Thông báo quyền ưu tiên mua trong 05 ngày làm việc từ ngày có kết quả thẩm định giá, xác định giá.',
          en: 'Tell the holders of pre-emption within 5 working days of the valuation.',
        },
      }),
      until2026({
        ref: 'N14',
        from: '2016-08-01',
        articles: ['TL11.2.7'],
        status: 'unverified',
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Thông báo quyền ưu tiên mua cho chủ sở hữu chung trong 05 ngày làm việc từ ngày có kết quả thẩm định giá.',
          en: 'Tell the co-owners of their pre-emption within 5 working days of the valuation.',
        },
        note: {
          vi: 'Văn bản Thông tư liên tịch 11/2016 không có trong tay.',
          en: 'The text of Joint Circular 11/2016 was not at hand.',
        },
      }),
    ],
    opens: [
      { act: 'RECORD_APPRAISAL', starts: whereHoldersAreKnown },
      { act: 'DETERMINE_PRICE', starts: whereHoldersAreKnown },
      {
        // A holder who becomes known only after the valuation is told from then on.
        act: 'RECORD_PREEMPTION_HOLDER',
        starts: (turn) =>
          saleOf(turn.after, turn.act.asset)?.pricedOn === undefined || isLater(turn)
            ? []
            : forItsAsset(turn),
      },
    ],
    meets: [
      {
        act: 'NOTIFY_PREEMPTION',
        matches: ({ act, limit, after }) => limit.asset === act.asset && everyHolderIsTold(after, act.asset),
      },
    ],
    ends: [...atAnotherWay, { act: 'ORDER_REAPPRAISAL' }, { act: 'REQUEST_REAPPRAISAL' }],
  },
  preemption: {
    label: { vi: 'Thực hiện quyền ưu tiên mua', en: 'Exercise pre-emption' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({
        ref: 'AUC-2',
        articles: ['L106.83.1'],
        lengths: {
          realEstate: { length: { n: 15, unit: 'days' } },
          movable: { length: { n: 5, unit: 'workingDays' } },
        },
        sentence: exercise,
      }),
      until2026({
        ref: 'K13',
        articles: ['L26.74.3'],
        lengths: {
          realEstate: { length: { n: 3, unit: 'months' } },
          movable: { length: { n: 1, unit: 'months' } },
          laterSale: { length: { n: 15, unit: 'days' }, ref: 'K14' },
        },
        sentence: exerciseOld,
      }),
    ],
    opens: [
      {
        act: 'NOTIFY_PREEMPTION',
        starts: (turn) => {
          const asset = turn.after.assets[turn.act.asset ?? '']
          if (asset === undefined) return []
          const lengthKind = isLater(turn) ? 'laterSale' : asset.kind
          return [
            {
              from: dayIn(turn.act, 'validOn'),
              asset: asset.ref,
              recipient: String(turn.act.data['holder']),
              lengthKind,
            },
          ]
        },
      },
    ],
    meets: [{ act: 'EXERCISE_PREEMPTION' }],
    ends: [...atAnotherWay, { act: 'HOLD_AUCTION' }, { act: 'ORDER_REAPPRAISAL' }],
  },
  preemptionPayment: {
    label: { vi: 'Người ưu tiên mua nộp tiền', en: 'The holder of pre-emption pays' },
    kind: 'right',
    whose: 'party',
    absent: absentBefore2026(
      'Luật 26/2008 tính 05 ngày này cho việc bán (K15).',
      'Law 26/2008 counts these 5 days for the sale (K15).',
    ),
    variants: [
      since2026({
        ref: 'AUC-2',
        articles: ['L106.83.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Người ưu tiên mua nộp tiền trong 05 ngày làm việc từ ngày hết thời hạn ưu tiên.',
          en: 'The holder pays within 5 working days of the end of the term of pre-emption.',
        },
      }),
    ],
    opens: [{ after: 'preemption', refs: ['AUC-2'] }],
    meets: [{ act: 'BUYER_PAYS' }],
    ends: [...atAnotherWay, { act: 'HOLD_AUCTION' }, { act: 'CANCEL_SALE' }, { act: 'ORDER_REAPPRAISAL' }],
  },
  saleAfterPreemption: {
    label: { vi: 'Bán tài sản khi hết thời hạn ưu tiên', en: 'Sell once pre-emption has ended' },
    kind: 'duty',
    whose: 'officer',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Từ 1/7/2026: 05 ngày này để người ưu tiên nộp tiền, rồi bán theo AUC-4 (AUC-2).',
          en: 'From 1/7/2026 these 5 days are for the holder to pay; the sale follows AUC-4 (AUC-2).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'K15',
        articles: ['L26.74.3'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Trong 05 ngày làm việc từ ngày hết thời hạn ưu tiên, tài sản được đưa ra bán theo Điều 101.',
          en: 'Within 5 working days of the end of pre-emption the asset goes to sale.',
        },
      }),
    ],
    opens: [{ after: 'preemption', refs: ['K15'] }],
    meets: [
      { act: 'SIGN_AUCTION_CONTRACT' },
      { act: 'ANNOUNCE_OWN_AUCTION' },
      { act: 'PUBLISH_AUCTION' },
      { act: 'HOLD_AUCTION' },
      { act: 'SELL_DIRECTLY' },
    ],
    ends: [...atAnotherWay, { act: 'EXERCISE_PREEMPTION' }, { act: 'ORDER_REAPPRAISAL' }],
  },
  preemptionBeforeSession: {
    label: { vi: 'Quyền ưu tiên mua trước cuộc đấu giá', en: 'Pre-emption before a later session' },
    kind: 'right',
    whose: 'party',
    backward: true,
    absent: absentBefore2026(
      'Luật 26/2008: những lần sau có 15 ngày từ ngày được thông báo (K14).',
      'Law 26/2008: in later rounds 15 days of the notice (K14).',
    ),
    variants: [
      since2026({
        ref: 'AUC-3',
        articles: ['L106.83.1'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Những lần bán sau: mua theo quyền ưu tiên ít nhất 03 ngày làm việc trước khi mở cuộc đấu giá.',
          en: 'In later rounds: pre-emption at least 3 working days before the session.',
        },
      }),
    ],
    opens: [
      {
        act: 'PUBLISH_AUCTION',
        starts: (turn) =>
          turn.act.asset !== undefined && isLater(turn) && saleOf(turn.after, turn.act.asset)?.holders.length
            ? [{ from: vietnamDay(turn.act, 'sessionAt'), asset: turn.act.asset }]
            : [],
      },
    ],
    meets: [{ act: 'EXERCISE_PREEMPTION' }],
    ends: [
      ...atAnotherWay,
      { act: 'HOLD_AUCTION' },
      { act: 'STOP_AUCTION' },
      { act: 'PAUSE_AUCTION' },
      anotherSession,
    ],
  },
} satisfies Record<string, EnforcementLimit>

function saleOf(facts: Facts, asset: string | undefined) {
  return facts.assets[asset ?? '']?.sale
}

/** A round has been held already. */
function isLater({ act, after }: Turn): boolean {
  return (after.assets[act.asset ?? '']?.rounds ?? 0) > 0
}

function whereHoldersAreKnown(turn: Turn) {
  return saleOf(turn.after, turn.act.asset)?.holders.length && !isLater(turn) ? forItsAsset(turn) : []
}

function everyHolderIsTold(facts: Facts, asset: string | undefined): boolean {
  const sale = saleOf(facts, asset)
  return sale?.holders.every((one) => sale.told.includes(one)) ?? false
}
