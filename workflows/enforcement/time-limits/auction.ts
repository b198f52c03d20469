import type { Limit, RecordedAct } from '../../../src/engine/vocabulary.ts'
import { isForTheState } from '../requirements/after-failed-auction.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import {
  atRelease,
  dayIn,
  type EnforcementLimit,
  forItsAsset,
  forItsKindOfAsset,
  type Turn,
  vietnamDay,
} from './time-limit.ts'
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

/** What takes the place of a contract with an auction house, or moves its clock behind a right of pre-emption. */
const withoutAContract = [
  { act: 'SELL_DIRECTLY' },
  { act: 'CREDITOR_TAKES' },
  { act: 'DEBTOR_REDEEMS' },
  { act: 'BUYER_PAYS' },
  { act: 'ANNOUNCE_OWN_AUCTION' },
  {
    act: 'NOTIFY_PREEMPTION',
    matches: ({ act, limit }: { act: RecordedAct; limit: Limit }) =>
      limit.asset === act.asset && limit.ref !== 'B02',
  },
] as const

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
      // Where others may buy first, from the end of their term (open point 3: the later of the two).
      { after: 'preemptionPayment', refs: ['AUC-4'] },
      {
        act: 'RECORD_APPRAISAL',
        refs: ['AUC-4'],
        starts: (turn) =>
          (turn.after.assets[turn.act.asset ?? '']?.appraisals ?? 0) > 1 ? forItsAsset(turn) : [],
      },
      { act: 'RECORD_APPRAISAL', refs: ['B02'], starts: forItsAsset },
      // What the parties agree on is the price set, too; their choice of a house (B01) runs from that day already.
      { act: 'RECORD_AGREED_PRICE', refs: ['B02'], starts: forItsAsset },
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
      ...withoutAContract,
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
    ends: [...atRelease, ...atANewValuation, ...withoutAContract, { act: 'REQUEST_REAPPRAISAL' }],
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
    ends: [
      ...atRelease,
      // No days are stated for what goes on after a pause (D152 Đ.65(9)).
      { act: 'PAUSE_AUCTION' },
      { act: 'STOP_AUCTION' },
      { act: 'EXERCISE_PREEMPTION' },
      { act: 'CREDITOR_TAKES' },
      { act: 'DEBTOR_REDEEMS' },
    ],
  },
  ownAuction: {
    label: { vi: 'Chấp hành viên tự bán đấu giá', en: "The officer's own auction" },
    kind: 'duty',
    whose: 'officer',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Từ 1/7/2026 Chấp hành viên không tự bán đấu giá (AUC-4).',
          en: 'From 1/7/2026 the officer holds no auction (AUC-4).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'B06',
        articles: ['L26.101.3'],
        lengths: kinds,
        sentence: {
          vi: 'Chấp hành viên bán đấu giá trong 30 ngày (động sản), 45 ngày (bất động sản) từ ngày định giá hoặc bị từ chối.',
          en: 'The officer holds the auction within 30 days (movables), 45 days (real estate) of the valuation or the refusal.',
        },
      }),
    ],
    opens: [
      {
        act: 'ANNOUNCE_OWN_AUCTION',
        starts: ({ act, after }) => {
          const asset = after.assets[act.asset ?? '']
          if (asset === undefined) return []
          const refused = act.data['ground'] === 'houseRefuses' ? dayIn(act, 'refusedOn') : undefined
          return [
            { from: refused ?? asset.sale?.pricedOn ?? act.on, asset: asset.ref, lengthKind: asset.kind },
          ]
        },
      },
    ],
    meets: [{ act: 'HOLD_AUCTION' }],
    ends: [
      ...atRelease,
      { act: 'SIGN_AUCTION_CONTRACT' },
      { act: 'DEBTOR_REDEEMS' },
      { act: 'CREDITOR_TAKES' },
    ],
  },
  partiesChoice: {
    label: { vi: 'Đương sự thỏa thuận tổ chức đấu giá', en: 'The parties agree on the auction house' },
    kind: 'right',
    whose: 'party',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Từ 1/7/2026 đương sự không thỏa thuận tổ chức đấu giá (AUC-4).',
          en: 'From 1/7/2026 the parties no longer agree on the house (AUC-4).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'B01',
        articles: ['L26.101.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Đương sự thỏa thuận tổ chức bán đấu giá trong 05 ngày làm việc từ ngày định giá.',
          en: 'The parties may agree on the auction house within 5 working days of the valuation.',
        },
      }),
    ],
    opens: [
      { act: 'RECORD_APPRAISAL', starts: forItsAsset },
      { act: 'DETERMINE_PRICE', starts: forItsAsset },
      { act: 'RECORD_AGREED_PRICE', starts: forItsAsset },
    ],
    meets: [
      {
        act: 'SELECT_AUCTION_HOUSE',
        matches: ({ act, limit }) => limit.asset === act.asset && act.data['agreedByParties'] === true,
      },
    ],
    ends: [...atRelease, ...atANewValuation, ...withoutAContract, { act: 'SIGN_AUCTION_CONTRACT' }],
  },
  directSale: {
    label: { vi: 'Bán không qua đấu giá', en: 'Sell without an auction' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'AUC-7',
        articles: ['L106.83.2.b'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Bán động sản giá trị nhỏ, hàng dễ hư hỏng trong 05 ngày làm việc từ ngày có kết quả xác định giá.',
          en: 'Things of small value and perishables are sold within 5 working days of their price.',
        },
      }),
      until2026({
        ref: 'B07',
        articles: ['L26.101.4'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Bán tài sản dưới 2.000.000 đồng, tươi sống, mau hỏng trong 05 ngày làm việc từ ngày kê biên.',
          en: 'Things under 2,000,000 đồng and perishables are sold within 5 working days of the seizure.',
        },
      }),
    ],
    opens: [
      {
        act: 'DETERMINE_PRICE',
        refs: ['AUC-7'],
        starts: (turn) =>
          turn.act.data['ground'] === 'smallValue' || turn.act.data['ground'] === 'perishable'
            ? forItsAsset(turn)
            : [],
      },
      {
        act: 'SEIZE',
        refs: ['B07'],
        starts: (turn) =>
          turn.act.data['nature'] === 'smallValue' || turn.act.data['nature'] === 'perishable'
            ? forItsAsset(turn)
            : [],
      },
    ],
    meets: [{ act: 'SELL_DIRECTLY' }],
    ends: [
      ...atRelease,
      { act: 'SIGN_AUCTION_CONTRACT' },
      // From 2,000,000 đồng on it is auctioned instead (B06).
      { act: 'ANNOUNCE_OWN_AUCTION' },
      { act: 'CREDITOR_TAKES' },
      { act: 'DEBTOR_REDEEMS' },
      { act: 'ORDER_REAPPRAISAL' },
    ],
  },
  directSaleNotice: {
    label: { vi: 'Thông báo việc bán không qua đấu giá', en: 'Announce the direct sale' },
    kind: 'notice',
    whose: 'officer',
    backward: true,
    absent: absentBefore2026(
      'Luật 26/2008 không đòi thông báo trước khi bán không qua đấu giá.',
      'Law 26/2008 asks for no announcement of a direct sale.',
    ),
    variants: [
      since2026({
        ref: 'AUC-7',
        articles: ['D152.64'],
        length: { n: 1, unit: 'workingDays' },
        sentence: {
          vi: 'Thông báo công khai và báo Viện kiểm sát ít nhất 01 ngày làm việc trước thời điểm bán.',
          en: 'The sale is announced, and the procuracy told, at least 1 working day before.',
        },
      }),
    ],
    opens: [
      {
        act: 'NOTIFY_DIRECT_SALE',
        starts: ({ act }) =>
          act.asset === undefined ? [] : [{ from: vietnamDay(act, 'plannedAt'), asset: act.asset }],
      },
    ],
    meets: [{ act: 'NOTIFY_DIRECT_SALE' }],
    ends: atRelease,
  },
  cancellationMeeting: {
    label: { vi: 'Tổ chức thỏa thuận hủy kết quả đấu giá', en: 'Meeting on cancelling the sale' },
    kind: 'duty',
    whose: 'officer',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Luật 106/2025, Nghị định 152/2026 không có thời hạn này.',
          en: 'Law 106/2025 and Decree 152/2026 have no such term.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'B21',
        from: '2016-08-01',
        articles: ['TL11.5.3'],
        length: { n: 10, unit: 'days' },
        status: 'unverified',
        note: {
          vi: 'Văn bản TTLT 11/2016 chưa được đọc.',
          en: 'The text of Joint Circular 11/2016 was not at hand.',
        },
        sentence: {
          vi: 'Tổ chức cho các bên thỏa thuận hủy kết quả đấu giá trong 10 ngày từ ngày nhận đề nghị.',
          en: 'The parties meet on cancelling the sale within 10 days of the request.',
        },
      }),
    ],
    opens: [{ act: 'ASK_TO_CANCEL_SALE', starts: forItsAsset }],
    meets: [{ act: 'MEET_ON_CANCELLATION' }],
    ends: [...atRelease, { act: 'CANCEL_SALE' }, { act: 'HAND_OVER' }],
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
      until2026({
        ref: 'B16',
        articles: ['L26.104.4'],
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Khoản nộp ngân sách nhà nước: quyết định giảm giá trong 10 ngày từ ngày nhận thông báo đấu giá không thành.',
          en: 'Sums due to the State budget: cut the price within 10 days of the notice that the auction failed.',
        },
      }),
    ],
    opens: [
      { act: 'HOLD_AUCTION', refs: ['AUC-9'], starts: fromTheNoticeOfFailure },
      {
        // Otherwise the old law counts days for the agreement of the parties only (B09, B10, B14).
        act: 'HOLD_AUCTION',
        refs: ['B16'],
        starts: (turn) => (isForTheState(turn.after) ? fromTheNoticeOfFailure(turn) : []),
      },
    ],
    meets: [{ act: 'CUT_PRICE' }],
    ends: [
      ...atRelease,
      { act: 'CREDITOR_TAKES' },
      { act: 'RETURN_TO_DEBTOR' },
      { act: 'DEBTOR_REDEEMS' },
      { act: 'EXERCISE_PREEMPTION' },
    ],
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
} satisfies Record<string, EnforcementLimit>

function fromTheNoticeOfFailure({ act }: Turn) {
  return act.data['result'] === 'failed' && act.asset !== undefined
    ? [{ from: dayIn(act, 'noticeReceivedOn'), asset: act.asset }]
    : []
}
