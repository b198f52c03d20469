import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import { atTheEnd, dayIn, type EnforcementLimit, type Turn } from './time-limit.ts'

const textNotAtHand = {
  vi: 'Chưa có toàn văn TTLT 11/2016; số ngày theo bảng của luật sư.',
  en: 'The text of circular 11/2016 was not at hand; the figure is the lawyers’.',
}
const onDeposit = {
  vi: 'Gửi tiết kiệm kỳ hạn 01 tháng trong 10 ngày từ ngày thu được tiền mà chưa giao tài sản.',
  en: 'Put the price on one-month deposit within 10 days while the asset is not handed over.',
}
const collectReturned = (vi: string, en: string) => ({
  vi: `Đến nhận trong ${vi} từ ngày được thông báo.`,
  en: `Collect within ${en} of the notice.`,
})
const paidAsFar = ({ limit, after }: { limit: { threshold?: number }; after: Turn['after'] }) =>
  after.money.out >= (limit.threshold ?? 0)

/** Money that waits, is held or is not fetched (gửi tiền, kéo dài, tạm dừng chi trả, tiền chưa nhận). */
export const paymentLimits = {
  depositPrice: {
    label: { vi: 'Gửi tiết kiệm tiền bán tài sản chưa giao', en: 'Put the price on deposit' },
    kind: 'duty',
    whose: 'accountant',
    variants: [
      since2026({
        ref: 'DEL-5',
        articles: ['D152.30.7', 'D152.65.2'],
        length: { n: 10, unit: 'days' },
        sentence: onDeposit,
      }),
      until2026({
        ref: 'G02',
        from: '2016-08-01',
        articles: ['TL11.5.1'],
        length: { n: 10, unit: 'days' },
        sentence: onDeposit,
        status: 'unverified',
        note: textNotAtHand,
      }),
    ],
    opens: [
      {
        act: 'BUYER_PAYS',
        starts: ({ act }) => (act.asset === undefined ? [] : [{ from: act.on, asset: act.asset }]),
      },
      {
        act: 'CREDITOR_PAYS',
        refs: ['DEL-5'],
        starts: ({ act }) =>
          act.asset === undefined || Number(act.data['amount']) === 0
            ? []
            : [{ from: act.on, asset: act.asset }],
      },
    ],
    meets: [
      { act: 'DEPOSIT', matches: ({ act, limit }) => act.data['about'] === limit.asset },
      { act: 'HAND_OVER' },
    ],
    ends: [{ act: 'CANCEL_SALE' }],
  },
  payOutExtended: {
    label: { vi: 'Chi trả trong thời hạn kéo dài', en: 'Pay out in the extended term' },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026('Luật cũ không có thời hạn kéo dài này.', 'The old law has no such extension.'),
    variants: [
      since2026({
        ref: 'PAY-5',
        articles: ['D152.30.3.a', 'L106.54.6'],
        length: { n: 45, unit: 'days' },
        sentence: {
          vi: 'Chi trả trong thời gian kéo dài không quá 45 ngày từ ngày hết thời hạn thanh toán.',
          en: 'Pay out within an extension of at most 45 days from the end of the term.',
        },
      }),
    ],
    opens: [
      {
        act: 'EXTEND_PAYOUT',
        starts: ({ act, after }) => [{ from: dayIn(act, 'termEndsOn'), threshold: after.money.payable }],
      },
    ],
    meets: [{ act: 'DISBURSE', matches: paidAsFar }],
    ends: [{ act: 'HOLD_PAYOUT' }],
  },
  payOutAfterHold: {
    label: { vi: 'Chi trả khi hết căn cứ tạm dừng', en: 'Pay out after the hold' },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026('Luật cũ không có thời hạn này.', 'The old law has no such term.'),
    variants: [
      since2026({
        ref: 'PAY-6',
        articles: ['D152.30.3.b', 'L106.54.6'],
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Chi trả trong 10 ngày từ ngày căn cứ tạm dừng không còn.',
          en: 'Pay out within 10 days of the end of the ground to hold.',
        },
      }),
    ],
    opens: [
      {
        act: 'RELEASE_PAYOUT',
        starts: ({ act, after }) => [{ from: dayIn(act, 'endedOn'), threshold: after.money.payable }],
      },
    ],
    meets: [{ act: 'DISBURSE', matches: paidAsFar }],
    ends: [{ act: 'HOLD_PAYOUT' }],
  },
  collectMoney: {
    label: { vi: 'Đến nhận tiền thi hành án', en: 'Collect the money' },
    kind: 'right',
    whose: 'creditor',
    variants: [
      since2026({
        ref: 'PAY-7',
        articles: ['L106.59.1'],
        length: { n: 15, unit: 'days' },
        sentence: collectReturned('15 ngày', '15 days'),
      }),
      until2026({
        ref: 'M04',
        from: '2015-09-01',
        articles: ['D62.49.2'],
        length: { n: 15, unit: 'days' },
        sentence: collectReturned('15 ngày', '15 days'),
      }),
    ],
    ...untilAnswered('collectMoney'),
  },
  collectReturnedMoney: {
    label: { vi: 'Nhận lại tiền được trả', en: 'Collect returned money' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({
        ref: 'PAY-7',
        articles: ['L106.59.1'],
        length: { n: 15, unit: 'days' },
        sentence: collectReturned('15 ngày', '15 days'),
      }),
      until2026({
        ref: 'M08',
        articles: ['L26.126.2'],
        length: { n: 15, unit: 'days' },
        sentence: collectReturned('15 ngày', '15 days'),
      }),
    ],
    ...untilAnswered('collectReturnedMoney'),
  },
  collectReturnedThing: {
    label: { vi: 'Nhận lại tài sản được trả', en: 'Collect a returned thing' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({
        ref: 'PAY-7',
        articles: ['L106.59.1'],
        length: { n: 30, unit: 'days' },
        sentence: collectReturned('30 ngày', '30 days'),
      }),
      until2026({
        ref: 'M08',
        articles: ['L26.126.2'],
        length: { n: 3, unit: 'months' },
        sentence: collectReturned('03 tháng', '3 months'),
      }),
    ],
    ...untilAnswered('collectReturnedThing'),
  },
  collectReturnedPerishable: {
    label: { vi: 'Nhận lại hàng hóa dễ hư hỏng được trả', en: 'Collect returned perishable goods' },
    kind: 'right',
    whose: 'party',
    absent: absentBefore2026(
      'Luật 26/2008 không có thời hạn riêng cho hàng hóa dễ hư hỏng được trả lại.',
      'Law 26/2008 has no term of its own for perishable goods that are returned.',
    ),
    variants: [
      since2026({
        ref: 'PAY-7',
        articles: ['L106.59.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: collectReturned('05 ngày làm việc', '5 working days'),
      }),
    ],
    ...untilAnswered('collectReturnedPerishable'),
  },
  collectReturnedPapers: {
    label: { vi: 'Nhận lại giấy tờ được trả', en: 'Collect returned papers' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({
        ref: 'PAY-7',
        articles: ['L106.59.2'],
        length: { n: 3, unit: 'months' },
        sentence: collectReturned('03 tháng', '3 months'),
      }),
      until2026({
        ref: 'M08',
        articles: ['L26.126.3'],
        length: { n: 1, unit: 'years' },
        sentence: collectReturned('01 năm', '1 year'),
      }),
    ],
    ...untilAnswered('collectReturnedPapers'),
  },
  tellNonRequesters: {
    label: { vi: 'Chi cho người đã yêu cầu, báo người chưa yêu cầu', en: 'Pay requesters, tell the others' },
    kind: 'duty',
    whose: 'office',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Từ 01/7/2026 việc này theo Nghị định 152/2026 Đ.30(2), không có số ngày.',
          en: 'From 1/7/2026 Decree 152/2026 Art. 30(2) governs, without a number of days.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'M07',
        from: '2016-08-01',
        articles: ['TL11.6.2'],
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Trong 10 ngày chi cho người đã yêu cầu và thông báo cho người chưa yêu cầu.',
          en: 'Within 10 days pay those who requested and tell those who did not.',
        },
        status: 'unverified',
        note: textNotAtHand,
      }),
    ],
    opens: [
      {
        act: 'COLLECT',
        starts: ({ act }) => (act.data['someHaveNotRequested'] === true ? [{ from: act.on }] : []),
      },
    ],
    meets: [{ act: 'SEND_REQUEST', matches: ({ act }) => act.data['matter'] === 'requestShare' }],
    ends: atTheEnd,
  },
} satisfies Record<string, EnforcementLimit>
