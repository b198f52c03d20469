import type { budgetEvents, officeEvents } from '../acts/outside-bodies.ts'
import { absentBefore2026, since2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import { dayIn, type EnforcementLimit } from './time-limit.ts'

const days = (n: number) => ({ n, unit: 'days' }) as const
const workingDays = (n: number) => ({ n, unit: 'workingDays' }) as const
const absent = absentBefore2026(
  'Các bảng luật cũ không có văn phòng thi hành án, bảo đảm tài chính loại này.',
  'The tables of the old law have no such offices and no such financing.',
)

type OfficeEvent = (typeof officeEvents)[number]
type BudgetEvent = (typeof budgetEvents)[number]

/** A clock from one recorded event to another. */
function between<A extends 'RECORD_OFFICE_EVENT' | 'RECORD_BUDGET_EVENT', E extends string>(
  act: A,
  from: readonly E[],
  to: readonly E[],
) {
  return {
    opens: [
      {
        act,
        starts: ({
          act: given,
        }: Parameters<Extract<EnforcementLimit['opens'][number], { act: string }>['starts']>[0]) =>
          from.some((event) => event === given.data['event']) ? [{ from: dayIn(given, 'happenedOn') }] : [],
      },
    ],
    meets: [
      {
        act,
        matches: ({ act: given }: { act: Parameters<typeof dayIn>[0] }) =>
          to.some((event) => event === given.data['event']),
        day: (given: Parameters<typeof dayIn>[0]) => dayIn(given, 'happenedOn'),
      },
    ],
  }
}
const office = (from: OfficeEvent, to: OfficeEvent) => between('RECORD_OFFICE_EVENT', [from], [to])
const budget = (from: readonly BudgetEvent[], to: BudgetEvent) => between('RECORD_BUDGET_EVENT', from, [to])

/** Private enforcement offices (văn phòng thi hành án dân sự) and debtors of the State budget. */
export const outsideBodyLimits = {
  officeDecision: {
    label: { vi: 'Trưởng văn phòng ra quyết định thi hành án', en: 'The office decides' },
    kind: 'duty',
    whose: 'outside',
    absent,
    variants: [
      since2026({
        ref: 'VPO-1',
        articles: ['L106.31.4'],
        length: workingDays(5),
        sentence: {
          vi: 'Trưởng văn phòng ra quyết định trong 05 ngày làm việc từ ngày ký hợp đồng; không chủ động thi hành, không ủy thác, không bảo đảm, cưỡng chế.',
          en: 'The head of an office decides within 5 working days of the contract; it has no ex-officio matters, delegation, security or coercion.',
        },
      }),
    ],
    ...office('contractSigned', 'officeDecided'),
  },
  debtorsOwnRequest: {
    label: { vi: 'Người phải thi hành án tự yêu cầu: chấm dứt', en: 'A debtor’s own matter ends' },
    kind: 'duty',
    whose: 'outside',
    absent,
    variants: [
      since2026({
        ref: 'VPO-2',
        articles: ['L106.31.5'],
        length: days(30),
        sentence: {
          vi: 'Người yêu cầu là người phải thi hành án mà chưa xong thì kết thúc sau 30 ngày từ ngày ra quyết định.',
          en: 'A matter the debtor asked for, not finished, ends 30 days after the decision.',
        },
      }),
    ],
    ...office('debtorsRequestDecided', 'debtorsMatterEnded'),
  },
  officeHandsOver: {
    label: { vi: 'Văn phòng chuyển hồ sơ cho cơ quan thi hành án', en: 'The office hands its file over' },
    kind: 'duty',
    whose: 'outside',
    absent,
    variants: [
      since2026({
        ref: 'VPO-3',
        articles: ['L106.31.6'],
        length: workingDays(2),
        sentence: {
          vi: 'Văn phòng thu hồi quyết định, chuyển hồ sơ trong 02 ngày làm việc từ ngày thanh lý hợp đồng.',
          en: 'The office withdraws its decision and hands the file over within 2 working days of settling.',
        },
      }),
    ],
    ...office('settledForMove', 'fileHandedOver'),
  },
  officeNotifiesSettlement: {
    label: { vi: 'Văn phòng thông báo thanh lý hợp đồng', en: 'The office tells of the settlement' },
    kind: 'duty',
    whose: 'outside',
    absent,
    variants: [
      since2026({
        ref: 'VPO-4',
        articles: ['L106.31.7'],
        length: workingDays(5),
        sentence: {
          vi: 'Thông báo Viện kiểm sát, cơ quan thi hành án trong 05 ngày làm việc từ ngày thanh lý hợp đồng.',
          en: 'Tell the procuracy and the agency within 5 working days of settling the contract.',
        },
      }),
    ],
    ...office('contractSettled', 'settlementNotified'),
  },
  officeWithdraws: {
    label: { vi: 'Văn phòng thu hồi quyết định', en: 'The office withdraws its decision' },
    kind: 'duty',
    whose: 'outside',
    absent,
    variants: [
      since2026({
        ref: 'VPO-5',
        articles: ['D151.46.1'],
        length: workingDays(2),
        sentence: {
          vi: 'Thu hồi quyết định thi hành án trong 02 ngày làm việc từ ngày có căn cứ kết thúc.',
          en: 'Withdraw the decision within 2 working days of the ground to end.',
        },
      }),
    ],
    ...office('endGroundAtOffice', 'officeDecisionWithdrawn'),
  },
  officeCompetence: {
    label: { vi: 'Cục trưởng trả lời tranh chấp thẩm quyền', en: 'Answer on competence' },
    kind: 'duty',
    whose: 'outside',
    absent,
    variants: [
      since2026({
        ref: 'VPO-6',
        articles: ['D151.40.2'],
        length: workingDays(10),
        sentence: {
          vi: 'Cục trưởng trả lời tranh chấp thẩm quyền trong 10 ngày làm việc, không kể thời gian kiểm tra thêm.',
          en: 'The head of the managing body answers within 10 working days, checks not counted.',
        },
      }),
    ],
    ...untilAnswered('officeCompetence'),
  },
  surplusNotice: {
    label: { vi: 'Thông báo cho văn phòng về tiền còn dư', en: 'Tell the office of the surplus' },
    kind: 'duty',
    whose: 'office',
    absent,
    variants: [
      since2026({
        ref: 'VPO-7',
        articles: ['D151.45.2'],
        length: workingDays(3),
        sentence: {
          vi: 'Cơ quan thi hành án thông báo văn phòng trong 03 ngày làm việc về tiền, tài sản còn dư của người phải thi hành án.',
          en: 'The agency tells the office of the surplus within 3 working days.',
        },
      }),
    ],
    ...office('surplusKnown', 'surplusNotified'),
  },
  surplusRequest: {
    label: { vi: 'Văn phòng đề nghị chuyển tiền còn dư', en: 'The office asks for the surplus' },
    kind: 'duty',
    whose: 'outside',
    absent,
    variants: [
      since2026({
        ref: 'VPO-7',
        articles: ['D151.45.2'],
        length: workingDays(3),
        sentence: {
          vi: 'Văn phòng đề nghị chuyển tiền trong 03 ngày làm việc từ ngày nhận thông báo.',
          en: 'The office asks for it within 3 working days of the notice.',
        },
      }),
    ],
    ...office('surplusNotified', 'surplusAsked'),
  },
  surplusTransfer: {
    label: { vi: 'Chuyển tiền còn dư cho văn phòng', en: 'Transfer the surplus' },
    kind: 'duty',
    whose: 'office',
    absent,
    variants: [
      since2026({
        ref: 'VPO-7',
        articles: ['D151.45.2'],
        length: workingDays(3),
        sentence: {
          vi: 'Cơ quan thi hành án chuyển tiền trong 03 ngày làm việc từ ngày nhận đề nghị.',
          en: 'The agency transfers it within 3 working days of the request.',
        },
      }),
    ],
    ...office('surplusAsked', 'surplusTransferred'),
  },
  serviceReport: {
    label: { vi: 'Thừa hành viên báo kết quả tống đạt', en: 'Report of a service' },
    kind: 'duty',
    whose: 'outside',
    absent,
    variants: [
      since2026({
        ref: 'VPO-8',
        articles: ['D151.25.2'],
        length: workingDays(2),
        sentence: {
          vi: 'Thông báo kết quả, tài liệu tống đạt trong 02 ngày làm việc, trừ khi hợp đồng có thỏa thuận khác.',
          en: 'Report the service with its proof within 2 working days, unless the contract says otherwise.',
        },
      }),
    ],
    ...office('serviceDone', 'serviceReported'),
  },
  officeVerification: {
    label: { vi: 'Văn phòng ra quyết định xác minh', en: 'The office decides to verify' },
    kind: 'duty',
    whose: 'outside',
    absent,
    variants: [
      since2026({
        ref: 'VPO-9',
        articles: ['D151.35.1'],
        length: workingDays(3),
        sentence: {
          vi: 'Ra quyết định xác minh, gửi Viện kiểm sát trong 03 ngày làm việc từ ngày ký hợp đồng.',
          en: 'Decide to verify, and tell the procuracy, within 3 working days of the contract.',
        },
      }),
    ],
    ...office('verificationContracted', 'verificationDecided'),
  },
  budgetSavings: {
    label: { vi: 'Dùng kinh phí tiết kiệm để thi hành án', en: 'Use savings to perform' },
    kind: 'duty',
    whose: 'debtor',
    absent,
    variants: [
      since2026({
        ref: 'BUD-1',
        articles: ['L106.51', 'D152.93.1'],
        length: days(10),
        sentence: {
          vi: 'Trong 10 ngày từ ngày nhận quyết định thi hành án, cơ quan, tổ chức dùng kinh phí tiết kiệm để thanh toán.',
          en: 'Within 10 days of the decision the body pays from its savings.',
        },
      }),
    ],
    ...budget(['decisionReceived'], 'savingsUsed'),
  },
  budgetFile: {
    label: { vi: 'Lập hồ sơ bảo đảm tài chính', en: 'Prepare the financing file' },
    kind: 'duty',
    whose: 'debtor',
    absent,
    variants: [
      since2026({
        ref: 'BUD-1',
        articles: ['D152.93.1'],
        length: workingDays(5),
        sentence: {
          vi: 'Kinh phí tiết kiệm không đủ thì lập hồ sơ bảo đảm tài chính trong 05 ngày làm việc.',
          en: 'When savings do not suffice the file is prepared within 5 working days.',
        },
      }),
    ],
    ...budget(['savingsUsed'], 'financingFileDone'),
  },
  budgetPayment: {
    label: { vi: 'Thanh toán qua cơ quan thi hành án', en: 'Pay through the agency' },
    kind: 'duty',
    whose: 'debtor',
    absent,
    variants: [
      since2026({
        ref: 'BUD-2',
        articles: ['D152.94.1'],
        length: days(10),
        sentence: {
          vi: 'Thanh toán trong 10 ngày từ ngày lập xong hồ sơ hoặc được cấp bổ sung kinh phí.',
          en: 'Pay within 10 days of the file being done or the funds granted.',
        },
      }),
    ],
    ...budget(['financingFileDone', 'fundsGranted'], 'paidThroughAgency'),
  },
  budgetValuation: {
    label: { vi: 'Ký hợp đồng thẩm định giá nghĩa vụ giao tài sản', en: 'Valuation contract' },
    kind: 'duty',
    whose: 'officer',
    absent,
    variants: [
      since2026({
        ref: 'BUD-3',
        articles: ['D152.93.2'],
        length: workingDays(5),
        sentence: {
          vi: 'Ký hợp đồng thẩm định giá trong 05 ngày làm việc từ ngày đương sự thỏa thuận được, hoặc không thỏa thuận được, việc thanh toán bằng tiền.',
          en: 'Sign the valuation contract within 5 working days of the parties agreeing, or not, to pay in money.',
        },
      }),
    ],
    ...budget(['moneyInsteadOfThing'], 'valuationContractSigned'),
  },
  budgetReport: {
    label: { vi: 'Báo cáo cơ quan quản lý cấp trên', en: 'Report above' },
    kind: 'duty',
    whose: 'debtor',
    absent,
    variants: [
      since2026({
        ref: 'BUD-4',
        articles: ['D152.94.2'],
        length: days(30),
        sentence: {
          vi: 'Báo cáo cơ quan quản lý cấp trên trong 30 ngày từ ngày thanh toán xong.',
          en: 'Report above within 30 days of the payment.',
        },
      }),
    ],
    ...budget(['paidThroughAgency'], 'reportedAbove'),
  },
  budgetFaultCouncil: {
    label: { vi: 'Thành lập Hội đồng xác định người có lỗi', en: 'Council on fault' },
    kind: 'duty',
    whose: 'debtor',
    absent,
    variants: [
      since2026({
        ref: 'BUD-4',
        articles: ['D152.95.1'],
        length: days(10),
        sentence: {
          vi: 'Chưa có văn bản xác định người có lỗi thì thành lập Hội đồng trong 10 ngày từ ngày thanh toán.',
          en: 'Where no document names the person at fault a council is set up within 10 days of the payment.',
        },
      }),
    ],
    ...budget(['paidThroughAgency'], 'faultCouncilSetUp'),
  },
  budgetRefundDecision: {
    label: { vi: 'Quyết định mức hoàn trả', en: 'Refund decision' },
    kind: 'duty',
    whose: 'debtor',
    absent,
    variants: [
      since2026({
        ref: 'BUD-4',
        articles: ['D152.96.1'],
        length: workingDays(5),
        sentence: {
          vi: 'Ra quyết định hoàn trả trong 05 ngày làm việc từ ngày nhận kiến nghị của Hội đồng.',
          en: 'Decide the refund within 5 working days of the council’s proposal.',
        },
      }),
    ],
    ...budget(['faultCouncilProposed'], 'refundDecided'),
  },
  budgetRefund: {
    label: { vi: 'Người có lỗi hoàn trả một lần', en: 'Refund in one sum' },
    kind: 'duty',
    whose: 'outside',
    absent,
    variants: [
      since2026({
        ref: 'BUD-4',
        articles: ['D152.96.2'],
        length: days(10),
        sentence: {
          vi: 'Hoàn trả một lần thì trả đủ trong 10 ngày từ ngày quyết định có hiệu lực.',
          en: 'A refund in one sum is made within 10 days of the decision taking effect.',
        },
      }),
    ],
    ...budget(['refundInForce'], 'refunded'),
  },
} satisfies Record<string, EnforcementLimit>
