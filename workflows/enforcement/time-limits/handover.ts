import { since2026, until2026 } from '../variant.ts'
import { dayIn, type EnforcementLimit, forItsAsset } from './time-limit.ts'

const deliver = {
  vi: 'Giao tài sản trong 60 ngày từ ngày người mua nộp đủ tiền.',
  en: 'Hand the asset over within 60 days of full payment.',
}
const payOut = {
  vi: 'Chi trả trong 10 ngày từ ngày thu được tiền hoặc giao tài sản.',
  en: 'Pay out within 10 days of collecting the money or handing the asset over.',
}

/** Hand-over and pay-out (giao tài sản, chi trả). */
export const handoverLimits = {
  handover: {
    label: { vi: 'Giao tài sản', en: 'Hand the asset over' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'DEL-4',
        articles: ['D152.67.1.c'],
        length: { n: 60, unit: 'days' },
        sentence: deliver,
      }),
      until2026({
        ref: 'G01',
        from: '2025-01-01',
        articles: ['D62.27.3'],
        length: { n: 60, unit: 'days' },
        sentence: deliver,
      }),
    ],
    opens: [
      { act: 'BUYER_PAYS', refs: ['DEL-4'], starts: forItsAsset },
      // Gold and securities are paid where they are sold; the decree speaks of whoever bought and paid in full.
      { act: 'SELL_AT_MARKET', refs: ['DEL-4'], starts: forItsAsset },
      {
        // The old decree speaks of the buyer at an auction, not of a co-owner who bought first.
        act: 'BUYER_PAYS',
        refs: ['G01'],
        starts: (turn) =>
          turn.after.assets[turn.act.asset ?? '']?.sale?.buyer === undefined ? forItsAsset(turn) : [],
      },
      {
        act: 'CREDITOR_PAYS',
        refs: ['DEL-4'],
        starts: (turn) =>
          turn.after.assets[turn.act.asset ?? '']?.sale?.taking?.ground === 'afterFailure'
            ? forItsAsset(turn)
            : [],
      },
    ],
    meets: [{ act: 'HAND_OVER' }],
    ends: [{ act: 'CANCEL_SALE' }],
  },
  registrationFile: {
    label: { vi: 'Chuyển hồ sơ đăng ký quyền', en: 'Supply the registration file' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'DEL-9',
        articles: ['D152.69.1'],
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Chuyển hồ sơ đăng ký trong 10 ngày từ ngày giao tài sản.',
          en: 'Supply the registration file within 10 days of the hand-over.',
        },
      }),
      until2026({
        ref: 'G07',
        from: '2016-08-01',
        articles: ['TL11.7.4'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Chuyển hồ sơ đăng ký trong 05 ngày làm việc từ ngày giao tài sản.',
          en: 'Supply the registration file within 5 working days of the hand-over.',
        },
        status: 'unverified',
        note: {
          vi: 'Chưa có toàn văn TTLT 11/2016; người mua đấu giá có cùng hồ sơ nhưng luật không nêu số ngày.',
          en: 'The text of circular 11/2016 was not at hand; for an auction buyer no number of days is stated.',
        },
      }),
    ],
    // A registration file is made for what is registered; of movables these tables do not know it.
    opens: [
      {
        act: 'HAND_OVER',
        starts: (turn) =>
          turn.after.assets[turn.act.asset ?? '']?.kind === 'realEstate' ? forItsAsset(turn) : [],
      },
    ],
    meets: [{ act: 'REGISTER_TITLE' }],
  },
  payOut: {
    label: { vi: 'Chi trả tiền thi hành án', en: 'Pay out' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({ ref: 'PAY-4', articles: ['L106.54.6'], length: { n: 10, unit: 'days' }, sentence: payOut }),
      until2026({
        ref: 'M01',
        from: '2015-09-01',
        articles: ['L26.47.5', 'D62.27.4'],
        length: { n: 10, unit: 'days' },
        sentence: payOut,
      }),
    ],
    opens: [
      {
        act: 'COLLECT',
        starts: ({ act, after }) => [
          {
            from: dayIn(act, 'collectedOn'),
            obligation: String(act.data['obligation']),
            threshold: after.money.payable,
          },
        ],
      },
      {
        act: 'HAND_OVER',
        starts: ({ act, after }) =>
          act.asset === undefined ? [] : [{ from: act.on, asset: act.asset, threshold: after.money.payable }],
      },
    ],
    // Money goes out in the order it came in: a clock stops when as much has been paid as had come in when it started.
    meets: [{ act: 'DISBURSE', matches: ({ limit, after }) => after.money.out >= (limit.threshold ?? 0) }],
    ends: [
      { act: 'EXTEND_PAYOUT', matches: () => true },
      { act: 'HOLD_PAYOUT', matches: () => true },
      { act: 'REVERSE_PAYMENT', matches: ({ act, limit }) => act.data['entry'] === limit.openedBy },
    ],
  },
} satisfies Record<string, EnforcementLimit>
