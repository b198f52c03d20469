import { Type } from 'typebox'
import {
  day,
  dayBeforeAct,
  dong,
  fields,
  freeText,
  maybe,
  oneOf,
  paperNumber,
  partyRef,
  pastDay,
  ref,
} from '../act-data.ts'
import { type EnforcementAct, money, officers } from './act.ts'

const interest = maybe(
  Type.Boolean({ description: 'tiền lãi, không tính vào khoản gốc theo bản án, quyết định' }),
)

/** Money in and out (thu, chi, gửi, trích lại, đảo bút toán). */
export const paymentActs = {
  COLLECT: {
    label: { vi: 'Thu tiền', en: 'Collect money' },
    scope: 'case',
    rows: ['PAY-4', 'M01', 'M07'],
    basis: ['L106.54.6', 'L26.47.5'],
    by: money,
    byRef: 'PAY-4',
    data: fields({
      obligation: ref('nghĩa vụ'),
      amount: dong('số tiền thu (đồng)'),
      interest,
      someHaveNotRequested: maybe(
        Type.Boolean({ description: 'còn người được thi hành án chung khoản tiền chưa yêu cầu' }),
      ),
      receipt: maybe(paperNumber),
    }),
  },
  DISBURSE: {
    label: { vi: 'Chi trả', en: 'Pay out' },
    scope: 'case',
    rows: ['PAY-4', 'M01', 'M02', 'M03'],
    basis: ['L106.54.6', 'L106.54.1', 'L26.47.5', 'L26.47.1', 'L26.60', 'D62.49.1'],
    by: money,
    byRef: 'PAY-4',
    data: fields({
      obligation: ref('nghĩa vụ'),
      amount: dong('số tiền chi (đồng)'),
      to: maybe(partyRef('đương sự được nhận')),
      interest,
      secured: maybe(
        Type.Boolean({ description: 'ưu tiên cho khoản được bảo đảm bằng chính tài sản đã bán' }),
      ),
      requestedOn: maybe(pastDay('ngày người được nhận yêu cầu thi hành án')),
      voucher: maybe(paperNumber),
    }),
  },
  DEPOSIT: {
    label: { vi: 'Gửi tiết kiệm, tạm gửi', en: 'Put on deposit' },
    scope: 'case',
    rows: ['DEL-5', 'G02', 'M06', 'M13'],
    basis: ['D152.30.7', 'D152.30.8', 'D62.27.4', 'D62.49.5.b', 'D62.49.7'],
    by: money,
    byRef: 'DEL-5',
    data: fields({
      purpose: oneOf(['undelivered', 'nonRequesters', 'postponed'], 'lý do gửi'),
      amount: dong('số tiền gửi (đồng)'),
      about: maybe(ref('tài sản chưa giao')),
      obligation: maybe(ref('nghĩa vụ')),
      bank: maybe(freeText('ngân hàng', 300)),
    }),
  },
  RECORD_DEPOSIT_INTEREST: {
    label: { vi: 'Ghi nhận lãi tiền gửi', en: 'Record interest on the deposit' },
    scope: 'asset',
    rows: ['DEL-5', 'G02'],
    basis: ['D152.30.7', 'D62.27.4'],
    by: money,
    byRef: 'DEL-5',
    data: fields({
      amount: dong('số tiền lãi (đồng)'),
      earnedUpTo: pastDay('lãi tính đến ngày'),
      goesTo: oneOf(['enforcement', 'buyer'], 'lãi thuộc về'),
    }),
  },
  REVERSE_PAYMENT: {
    label: { vi: 'Đảo bút toán thu, chi, gửi', en: 'Reverse an entry' },
    scope: 'case',
    rows: ['PAY-4', 'M01'],
    basis: ['L106.54.6', 'L26.47.5'],
    by: money,
    byRef: 'PAY-4',
    data: fields({
      entry: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'số thứ tự của bút toán bị đảo' }),
      reason: freeText('lý do đảo'),
    }),
  },
  SET_ASIDE_RENT: {
    label: { vi: 'Trích lại tiền thuê nhà', en: 'Set rent money aside' },
    scope: 'case',
    rows: ['DEL-6', 'G05'],
    basis: ['L106.89.2', 'D152.67.3', 'L26.115.5'],
    by: money,
    byRef: 'DEL-6',
    data: fields({
      monthly: dong('lương tối thiểu tháng theo vùng (luật cũ: tiền thuê trung bình một tháng)'),
      amount: dong('số tiền trích lại (đồng)'),
      to: maybe(partyRef('người phải thi hành án')),
    }),
  },
  EXTEND_PAYOUT: {
    label: { vi: 'Kéo dài thời hạn thanh toán', en: 'Extend the pay-out term' },
    scope: 'case',
    rows: ['PAY-5'],
    basis: ['D152.30.3.a'],
    by: officers,
    byRef: 'PAY-5',
    data: fields({
      termEndsOn: maybe(day('ngày hết thời hạn thanh toán 10 ngày; bỏ trống là ngày của hành vi')),
      reason: maybe(freeText('căn cứ')),
    }),
  },
  HOLD_PAYOUT: {
    label: { vi: 'Tạm dừng chi trả', en: 'Hold the pay-out' },
    scope: 'case',
    rows: ['PAY-6'],
    basis: ['D152.30.3.b'],
    by: officers,
    byRef: 'PAY-6',
    data: fields({
      ground: oneOf(['holdOrder', 'complaintOrProtest', 'emergency'], 'căn cứ chưa chi trả (b–d)'),
      reason: maybe(freeText('nội dung')),
    }),
  },
  RELEASE_PAYOUT: {
    label: { vi: 'Hết căn cứ tạm dừng chi trả', en: 'Release the pay-out' },
    scope: 'case',
    rows: ['PAY-6'],
    basis: ['D152.30.3.b'],
    by: officers,
    byRef: 'PAY-6',
    data: fields({
      endedOn: maybe(dayBeforeAct('ngày căn cứ không còn hoặc nhận được quyết định')),
    }),
  },
  DECIDE_TO_STATE_BUDGET: {
    label: {
      vi: 'Quyết định sung ngân sách tiền không có người nhận',
      en: 'Pass unclaimed money to the State',
    },
    scope: 'case',
    rows: ['M05', 'M08'],
    basis: ['L106.59.1', 'D152.41.2', 'D62.49.5.a', 'L26.126.2'],
    by: ['head'],
    byRef: 'M05',
    data: fields({
      number: maybe(paperNumber),
      obligation: ref('nghĩa vụ'),
      amount: dong('số tiền (đồng)'),
    }),
    papers: [{ kind: 'stateBudgetDecision', numberFrom: 'number' }],
  },
} as const satisfies Record<string, EnforcementAct>
