import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { atRelease, dayIn, type EnforcementLimit, forItsAsset, forItsKindOfAsset } from './time-limit.ts'
import { atANewValuation } from './valuation.ts'

const kinds = {
  movable: { length: { n: 30, unit: 'days' } },
  realEstate: { length: { n: 45, unit: 'days' } },
} as const
const hold = {
  vi: 'Tổ chức đấu giá trong 30 ngày (động sản), 45 ngày (bất động sản) từ ngày ký hợp đồng.',
  en: 'Hold the auction within 30 days (movables), 45 days (real estate) of the contract.',
}
const pay = {
  vi: 'Người mua nộp đủ tiền trong 30 ngày từ ngày đấu giá thành.',
  en: 'The buyer pays in full within 30 days of the successful auction.',
}

/** Contract, rounds and payment of an auction (đấu giá). */
export const auctionLimits = {
  auctionContract: {
    label: { vi: 'Ký hợp đồng dịch vụ đấu giá', en: 'Sign the auction contract' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'AUC-4',
        articles: ['L106.83.2.a'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Ký hợp đồng đấu giá trong 05 ngày làm việc từ ngày hết quyền yêu cầu hoặc có kết quả thẩm định giá lại.',
          en: 'Sign the auction contract within 5 working days of the end of the re-appraisal right or of its result.',
        },
      }),
      until2026({
        ref: 'B02',
        articles: ['L26.101.2'],
        status: 'openPoint',
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Ký hợp đồng đấu giá trong 10 ngày từ ngày định giá.',
          en: 'Sign the auction contract within 10 days of the valuation.',
        },
        note: {
          vi: '"Ngày định giá" không được định nghĩa; tính từ ngày nhận kết quả.',
          en: '"Valuation date" is not defined; counted from receiving the result.',
        },
      }),
    ],
    opens: [
      { after: 'reappraisalWindow', refs: ['AUC-4'] },
      {
        act: 'RECORD_APPRAISAL',
        refs: ['AUC-4'],
        starts: (turn) =>
          (turn.after.assets[turn.act.asset ?? '']?.appraisals ?? 0) > 1 ? forItsAsset(turn) : [],
      },
      { act: 'RECORD_APPRAISAL', refs: ['B02'], starts: forItsAsset },
      {
        act: 'DETERMINE_PRICE',
        refs: ['AUC-4'],
        starts: (turn) =>
          (turn.after.assets[turn.act.asset ?? '']?.appraisals ?? 0) > 1 ? forItsAsset(turn) : [],
      },
      { act: 'DETERMINE_PRICE', refs: ['B02'], starts: forItsAsset },
    ],
    meets: [{ act: 'SIGN_AUCTION_CONTRACT' }],
    ends: [
      ...atRelease,
      ...atANewValuation,
      { act: 'REQUEST_REAPPRAISAL' },
      { act: 'REFER_TO_PUBLIC_CENTRE' },
    ],
  },
  ownChoiceOfAuctionHouse: {
    label: { vi: 'Hết hạn tự chọn tổ chức đấu giá', en: 'End of the own choice of auction house' },
    kind: 'right',
    whose: 'officer',
    absent: absentBefore2026('Luật 26/2008 không có bước này.', 'Law 26/2008 has no such step.'),
    variants: [
      since2026({
        ref: 'AUC-5',
        articles: ['L106.83.2.a'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Quá thêm 05 ngày làm việc mà chưa ký thì Trung tâm dịch vụ đấu giá thực hiện.',
          en: 'Unsigned after a further 5 working days, the public auction centre takes over.',
        },
      }),
    ],
    opens: [{ after: 'auctionContract', refs: ['AUC-5'] }],
    meets: [{ act: 'SIGN_AUCTION_CONTRACT' }, { act: 'REFER_TO_PUBLIC_CENTRE' }],
    ends: [...atRelease, ...atANewValuation, { act: 'REQUEST_REAPPRAISAL' }],
  },
  auction: {
    label: { vi: 'Tổ chức đấu giá', en: 'Hold the auction' },
    kind: 'duty',
    whose: 'auctionHouse',
    variants: [
      since2026({ ref: 'AUC-6', articles: ['L106.83.2.a'], lengths: kinds, sentence: hold }),
      until2026({
        ref: 'B03',
        articles: ['L26.101.2'],
        lengths: { movable: kinds.movable, realEstate: { ...kinds.realEstate, ref: 'B04' } },
        sentence: hold,
      }),
    ],
    opens: [
      { act: 'SIGN_AUCTION_CONTRACT', starts: forItsKindOfAsset },
      { act: 'REFER_TO_PUBLIC_CENTRE', starts: forItsKindOfAsset },
    ],
    meets: [{ act: 'HOLD_AUCTION' }],
    ends: atRelease,
  },
  priceCut: {
    label: { vi: 'Quyết định giảm giá', en: 'Cut the price' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'AUC-9',
        articles: ['L106.83.3'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Ra quyết định giảm giá trong 05 ngày làm việc từ ngày nhận thông báo đấu giá không thành.',
          en: 'Cut the price within 5 working days of the notice that the auction failed.',
        },
      }),
    ],
    opens: [
      {
        act: 'HOLD_AUCTION',
        starts: ({ act }) =>
          act.data['result'] === 'failed' && act.asset !== undefined
            ? [{ from: dayIn(act, 'noticeReceivedOn'), asset: act.asset }]
            : [],
      },
    ],
    meets: [{ act: 'CUT_PRICE' }],
    ends: atRelease,
  },
  buyerPays: {
    label: { vi: 'Người mua nộp tiền', en: 'The buyer pays' },
    kind: 'duty',
    whose: 'buyer',
    variants: [
      since2026({
        ref: 'AUC-16',
        articles: ['D152.65.1'],
        length: { n: 30, unit: 'days' },
        extension: { length: { n: 60, unit: 'days' }, ref: 'AUC-16', articles: ['D152.65.1'] },
        sentence: pay,
      }),
      until2026({
        ref: 'B19',
        from: '2025-01-01',
        articles: ['D62.27.3'],
        length: { n: 30, unit: 'days' },
        sentence: pay,
      }),
    ],
    opens: [
      {
        act: 'HOLD_AUCTION',
        starts: (turn) => (turn.act.data['result'] === 'succeeded' ? forItsAsset(turn) : []),
      },
    ],
    meets: [{ act: 'BUYER_PAYS' }],
    ends: [...atRelease, { act: 'CANCEL_SALE' }],
  },
} as const satisfies Record<string, EnforcementLimit>
