import { vietnamDayOf } from '../../calendar/vietnam-time.ts'
import { coerciveDecisions, type MeasureFacts, standingMeasures } from '../facts/coercion.ts'
import { isOwed, servedPaper } from '../facts.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import { atTheEnd, dayIn, type EnforcementLimit, type Turn } from './time-limit.ts'
import { validNoticeDay } from './valid-notice.ts'

const noOld = absentBefore2026(
  'Các bảng luật cũ không có thời hạn này.',
  'The tables of the old law have no such term.',
)
const deductNow = {
  vi: 'Nơi quản lý tài khoản khấu trừ, chuyển tiền ngay sau khi nhận quyết định.',
  en: 'Whoever keeps the account deducts and transfers at once on receiving the decision.',
}
const exploitationSent = {
  vi: 'Quyết định khai thác gửi ngay cho cơ quan đăng ký và Ủy ban nhân dân cấp xã.',
  en: 'The exploitation decision goes at once to the registry and the commune.',
}
/** The measures one by one: those who must pay over, sign, perform; the end of a measure (biện pháp cưỡng chế). */
export const coercionMeasureLimits = {
  interimCoercion: {
    label: {
      vi: 'Ra quyết định cưỡng chế thi hành biện pháp khẩn cấp tạm thời',
      en: 'Coercive decision on an interim measure',
    },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026(
      'Luật 26/2008: áp dụng trong 24 giờ (dòng S10).',
      'Law 26/2008: applied within 24 hours (row S10).',
    ),
    variants: [
      since2026({
        ref: 'COE-18',
        articles: ['L106.62.2'],
        length: { n: 0, unit: 'immediately' },
        sentence: {
          vi: 'Biện pháp khẩn cấp tạm thời: Chấp hành viên ra quyết định cưỡng chế ngay.',
          en: 'An interim measure: the officer makes the coercive decision at once.',
        },
      }),
    ],
    opens: [
      {
        act: 'ASSIGN_OFFICER',
        starts: ({ act, before }) =>
          before.judgment.type === 'interimMeasure' && before.coercion === undefined
            ? [{ from: act.on }]
            : [],
      },
    ],
    // A freeze or a hold that the court orders is put on as security (biện pháp bảo đảm).
    meets: [...coerciveDecisions, 'APPLY_SECURITY' as const].map((act) => ({ act })),
    ends: atTheEnd,
  },
  accountDeduction: {
    label: { vi: 'Khấu trừ, chuyển tiền trong tài khoản', en: 'Deduct from the account and transfer' },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    variants: [
      since2026({
        ref: 'COE-14',
        articles: ['D152.49.3'],
        length: { n: 0, unit: 'immediately' },
        sentence: deductNow,
      }),
      until2026({
        ref: 'C11',
        articles: ['L26.76.2'],
        length: { n: 0, unit: 'immediately' },
        sentence: deductNow,
      }),
    ],
    ...untilAnswered('accountDeduction'),
  },
  incomeDeduction: {
    label: { vi: 'Nơi chi trả trừ thu nhập, chuyển tiền', en: 'The payer deducts and transfers' },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    absent: noOld,
    variants: [
      since2026({
        ref: 'COE-15',
        articles: ['D152.51.4'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Nơi chi trả trừ, chuyển tiền trong 03 ngày làm việc từ ngày bắt đầu kỳ chi trả.',
          en: 'The payer deducts and transfers within 3 working days of the start of the pay period.',
        },
      }),
    ],
    opens: [
      { act: 'DEDUCT_FROM_INCOME', starts: (turn) => fromDayIn(turn, 'payPeriodStart') },
      { act: 'RECORD_INCOME_DEDUCTION', starts: (turn) => fromDayIn(turn, 'nextPeriodStart') },
    ],
    meets: [{ act: 'RECORD_INCOME_DEDUCTION', day: (act) => dayIn(act, 'transferredOn') }],
    ends: [...atTheEnd, { act: 'END_COERCION', matches: ({ act }) => act.data['measure'] === 'income' }],
  },
  exploitationContract: {
    label: { vi: 'Ký hợp đồng khai thác tài sản', en: 'Sign a contract to exploit the asset' },
    kind: 'duty',
    whose: 'debtor',
    variants: [
      since2026({
        ref: 'COE-16',
        articles: ['L106.77.2.c'],
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Sau 10 ngày từ ngày yêu cầu mà không ký hợp đồng khai thác thì kê biên tài sản.',
          en: 'If no contract is signed within 10 days of the request the asset is seized.',
        },
      }),
      until2026({
        ref: 'C13',
        articles: ['L26.108.3'],
        length: { n: 30, unit: 'days' },
        sentence: {
          vi: 'Sau 30 ngày từ ngày yêu cầu mà không ký hợp đồng khai thác thì kê biên tài sản.',
          en: 'If no contract is signed within 30 days of the request the asset is seized.',
        },
      }),
    ],
    ...untilAnswered('exploitationContract'),
  },
  exploitationDecisionSent: {
    label: { vi: 'Gửi quyết định khai thác tài sản', en: 'Send the exploitation decision' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'COE-26',
        articles: ['D152.52.1'],
        length: { n: 0, unit: 'immediately' },
        sentence: exploitationSent,
      }),
      until2026({
        ref: 'C02',
        articles: ['L26.107.2'],
        length: { n: 0, unit: 'immediately' },
        sentence: exploitationSent,
      }),
    ],
    opens: [
      {
        act: 'EXPLOIT_ASSET',
        starts: ({ act }) =>
          ['registry', 'commune'].map((recipient) => ({
            from: act.on,
            document: `p${act.seq}`,
            recipient,
          })),
      },
    ],
    meets: [
      {
        act: 'SEND_DECISION',
        matches: ({ act, limit }) =>
          act.data['to'] === limit.recipient &&
          (act.data['document'] === undefined || act.data['document'] === limit.document),
      },
    ],
    ends: atTheEnd,
  },
  forcedActTerm: {
    label: { vi: 'Thực hiện việc phải làm trong thời hạn ấn định', en: 'Perform the act in the term set' },
    kind: 'duty',
    whose: 'debtor',
    absent: absentBefore2026(
      'Luật 26/2008 ấn định thời hạn cùng quyết định phạt tiền (G09–G11).',
      'Law 26/2008 sets the term together with the fine (G09–G11).',
    ),
    variants: [
      since2026({
        ref: 'COE-17',
        articles: ['L106.91.1', 'L106.93.1', 'L106.94'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Thực hiện trong 05 ngày làm việc từ ngày được thông báo hợp lệ quyết định cưỡng chế.',
          en: 'Perform within 5 working days of valid notice of the coercion decision.',
        },
      }),
    ],
    opens: [
      {
        act: 'SERVE_NOTICE',
        starts({ act, before }) {
          const isDebtor = before.parties.some(
            (party) => party.ref === act.data['recipient'] && party.role === 'debtor',
          )
          const paper = servedPaper(before, act)
          const forced = standingMeasures(before.measures, 'forcedAct').find((one) => one.paper === paper)
          if (!isDebtor || forced?.obligation === undefined || forced.duty === 'stopForbiddenAct') return []
          return [{ from: validNoticeDay(act), obligation: forced.obligation }]
        },
      },
    ],
    meets: [
      {
        act: 'RECORD_PERFORMANCE',
        matches: ({ act, limit }) => act.data['obligation'] === limit.obligation,
      },
    ],
    ends: atTheEnd,
  },
  securitiesDecisionSent: {
    label: { vi: 'Gửi quyết định chuyển quyền sở hữu chứng khoán', en: 'Send the decision on securities' },
    kind: 'duty',
    whose: 'officer',
    absent: noOld,
    variants: [
      since2026({
        ref: 'COE-21',
        articles: ['D152.72.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Gửi quyết định cho Tổng công ty Lưu ký trong 03 ngày làm việc từ ngày ra quyết định.',
          en: 'The decision goes to the depository within 3 working days.',
        },
      }),
    ],
    opens: [{ act: 'FORCE_SECURITIES_TRANSFER', starts: ({ act }) => [{ from: act.on }] }],
    meets: [{ act: 'SEND_REQUEST', matches: ({ act }) => act.data['matter'] === 'securitiesOwnership' }],
    ends: atTheEnd,
  },
  securitiesOwnership: {
    label: {
      vi: 'Chuyển quyền sở hữu chứng khoán cho người được thi hành án',
      en: 'Transfer to the creditor',
    },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    absent: noOld,
    variants: [
      since2026({
        ref: 'COE-21',
        articles: ['D152.72.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Tổng công ty Lưu ký chuyển quyền sở hữu trong 05 ngày làm việc từ ngày nhận quyết định.',
          en: 'The depository transfers within 5 working days of receiving the decision.',
        },
      }),
    ],
    opens: untilAnswered('securitiesOwnership').opens,
    meets: [{ act: 'RECORD_SECURITIES_TRANSFER', day: (act) => dayIn(act, 'transferredOn') }],
    ends: atTheEnd,
  },
  securitiesReport: {
    label: { vi: 'Thông báo kết quả chuyển quyền sở hữu chứng khoán', en: 'Report on the transfer' },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    absent: noOld,
    variants: [
      since2026({
        ref: 'COE-21',
        articles: ['D152.72.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Tổng công ty Lưu ký thông báo kết quả trong 03 ngày làm việc từ ngày chuyển.',
          en: 'The depository reports within 3 working days of the transfer.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_SECURITIES_TRANSFER',
        starts: ({ act }) => [{ from: dayIn(act, 'transferredOn') }],
      },
    ],
    meets: untilAnswered('securitiesOwnership').meets,
    ends: atTheEnd,
  },
  bankSurplus: {
    label: { vi: 'Ngân hàng chuyển số tiền còn lại', en: 'The bank transfers the surplus' },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    absent: noOld,
    variants: [
      since2026({
        ref: 'COE-20',
        articles: ['D152.42.5'],
        length: { n: 24, unit: 'hours' },
        sentence: {
          vi: 'Tổ chức tín dụng thông báo kết quả, chuyển số tiền còn lại trong 24 giờ từ khi xử lý tài sản.',
          en: 'The bank reports and transfers the surplus within 24 hours of processing the asset.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_BANK_SURPLUS',
        starts({ act }) {
          const at = act.data['processedAt']
          if (act.data['surplus'] === undefined || typeof at !== 'string') return []
          return [{ from: vietnamDayOf(at), at }]
        },
      },
    ],
    meets: [{ act: 'COLLECT' }],
    ends: atTheEnd,
  },
  endOfCoercion: {
    label: {
      vi: 'Chấm dứt trừ vào thu nhập, khai thác tài sản',
      en: 'End the deduction from income or the exploitation',
    },
    kind: 'duty',
    whose: 'officer',
    once: true,
    absent: absentBefore2026(
      'Luật 26/2008 không nêu số ngày ra quyết định chấm dứt.',
      'Law 26/2008 names no number of days for the decision to end.',
    ),
    variants: [
      since2026({
        ref: 'COE-19',
        articles: ['L106.95.3', 'L106.95.4'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Ra quyết định chấm dứt trong 03 ngày làm việc từ khi có căn cứ.',
          en: 'The decision to end is made within 3 working days of its ground.',
        },
      }),
    ],
    opens: [
      { act: 'COLLECT', starts: lastingMeasures },
      { act: 'RECORD_PERFORMANCE', starts: lastingMeasures },
      {
        act: 'REPORT_EXPLOITATION',
        starts: ({ act, after }) =>
          standingMeasures(after.measures, 'exploitation').map((one) => ({
            from: act.on,
            document: one.paper,
          })),
      },
    ],
    meets: [
      {
        act: 'END_COERCION',
        matches: ({ limit, after }) =>
          after.measures.some((one) => one.paper === limit.document && one.endedOn !== undefined),
      },
    ],
  },
  returnExploitedAsset: {
    label: { vi: 'Giải tỏa khai thác, trả lại tài sản', en: 'Release and return the exploited asset' },
    kind: 'duty',
    whose: 'officer',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Luật 106/2025 không nêu số ngày trả lại tài sản khai thác (COE-19, SEC-13).',
          en: 'Law 106/2025 names no number of days for the return (COE-19, SEC-13).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'C14',
        articles: ['L26.109.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Giải tỏa và trả lại tài sản trong 05 ngày làm việc từ ngày có quyết định chấm dứt.',
          en: 'Release and return the asset within 5 working days of the decision to end.',
        },
      }),
    ],
    opens: [
      {
        act: 'END_COERCION',
        starts: ({ act }) =>
          act.data['measure'] === 'exploitation' &&
          (act.data['ground'] === 'everythingPerformed' || act.data['ground'] === 'terminated')
            ? [{ from: act.on }]
            : [],
      },
    ],
    meets: [{ act: 'RETURN_EXPLOITED_ASSET' }],
  },
  costWaiver: {
    label: { vi: 'Quyết định miễn, giảm chi phí cưỡng chế', en: 'Decide on a waiver of costs' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'FEE-4',
        articles: ['D152.87.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Quyết định miễn, giảm trong 03 ngày làm việc từ ngày nhận đơn và tài liệu.',
          en: 'A waiver is decided within 3 working days of the request and its papers.',
        },
      }),
      until2026({
        ref: 'C10',
        from: '2015-09-01',
        articles: ['D62.44.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Quyết định miễn, giảm trong 05 ngày làm việc từ ngày nhận đơn và tài liệu.',
          en: 'A waiver is decided within 5 working days of the request and its papers.',
        },
      }),
    ],
    opens: [{ act: 'ASK_FOR_COST_WAIVER', starts: ({ act }) => [{ from: dayIn(act, 'receivedOn') }] }],
    meets: [{ act: 'DECIDE_COST_WAIVER' }],
  },
} satisfies Record<string, EnforcementLimit>

function fromDayIn({ act }: Turn, field: string) {
  const from = act.data[field]
  return typeof from === 'string' ? [{ from }] : []
}

/** Measures that go on by themselves, once nothing is owed any more. */
function lastingMeasures({ act, after }: Turn) {
  if (after.obligations.some(isOwed)) return []
  const lasting: MeasureFacts[] = [
    ...standingMeasures(after.measures, 'income'),
    ...standingMeasures(after.measures, 'exploitation'),
  ]
  return lasting.map((one) => ({ from: act.on, document: one.paper }))
}
