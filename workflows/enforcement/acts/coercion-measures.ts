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
  personName,
  ref,
} from '../act-data.ts'
import { type EnforcementAct, officers } from './act.ts'

const dongOrZero = (description: string) =>
  Type.Integer({ minimum: 0, maximum: 100_000_000_000_000, description })
const number = maybe(paperNumber)
const decision = [{ kind: 'coercionDecision', numberFrom: 'number' }] as const
const preventDissipation = maybe(freeText('lý do cần ngăn chặn tẩu tán, hủy hoại tài sản'))
const debtor = maybe(partyRef('người bị cưỡng chế; bỏ trống là mọi người phải thi hành án'))
const minimumWage = maybe(dong('lương tối thiểu tháng theo vùng nơi đang sinh sống (đồng)'))
const agreed = maybe(Type.Boolean({ description: 'đương sự có thỏa thuận khác về mức để lại' }))

/** The decisions that set sums, and forced acts (biện pháp cưỡng chế 1, 2, 3, 5, 6 của Điều 71). */
export const coercionMeasureActs = {
  DEDUCT_FROM_ACCOUNT: {
    label: { vi: 'Quyết định khấu trừ tiền trong tài khoản', en: 'Order a deduction from an account' },
    scope: 'case',
    rows: ['COE-14', 'C11', 'COE-1', 'C02'],
    basis: ['L106.73', 'D152.49.1', 'L26.76.1', 'D62.21.3'],
    by: officers,
    byRef: 'COE-14',
    data: fields({
      debtor,
      number,
      amount: dong('số tiền khấu trừ (đồng)'),
      costs: maybe(dongOrZero('trong đó chi phí thi hành án, cưỡng chế (đồng)')),
      account: oneOf(
        ['ordinaryAccount', 'stateBudgetFund', 'budgetAllocation', 'temporaryReceipts'],
        'loại tài khoản',
      ),
      holder: maybe(personName('nơi quản lý tài khoản')),
      preventDissipation,
    }),
    papers: decision,
  },
  DEDUCT_FROM_INCOME: {
    label: { vi: 'Quyết định trừ vào thu nhập', en: 'Order a deduction from income' },
    scope: 'case',
    rows: ['COE-15', 'C12', 'COE-1', 'C02'],
    basis: ['L106.76', 'D152.51.2', 'L26.78.2'],
    by: officers,
    byRef: 'COE-15',
    data: fields({
      debtor,
      number,
      ground: oneOf(
        ['agreement', 'fixedByJudgment', 'support', 'periodic', 'smallSum', 'assetsNotEnough'],
        'căn cứ trừ vào thu nhập',
      ),
      incomeKind: oneOf(['wage', 'otherIncome'], 'lương, lương hưu, trợ cấp hay thu nhập khác'),
      income: dong('thu nhập mỗi tháng (đồng)'),
      amount: dong('số tiền trừ mỗi tháng (đồng)'),
      minimumWage,
      dependants: maybe(Type.Integer({ minimum: 0, maximum: 50, description: 'số người đang nuôi dưỡng' })),
      agreed,
      payPeriodStart: maybe(day('ngày bắt đầu kỳ chi trả gần nhất')),
      payer: maybe(personName('nơi chi trả thu nhập')),
    }),
    papers: decision,
  },
  RECORD_INCOME_DEDUCTION: {
    label: {
      vi: 'Ghi nhận nơi chi trả đã trừ, chuyển tiền',
      en: 'Record that the payer deducted and paid over',
    },
    scope: 'case',
    rows: ['COE-15'],
    basis: ['D152.51.4'],
    by: ['accountant', 'clerk', ...officers],
    byRef: 'COE-15',
    data: fields({
      transferredOn: maybe(dayBeforeAct('ngày chuyển tiền; bỏ trống là ngày của hành vi')),
      nextPeriodStart: maybe(day('ngày bắt đầu kỳ chi trả tiếp theo')),
    }),
  },
  COLLECT_DEBTOR_MONEY: {
    label: {
      vi: 'Quyết định thu tiền của người phải thi hành án',
      en: 'Order the collection of the debtor’s money',
    },
    scope: 'case',
    rows: ['COE-22', 'COE-23', 'COE-24', 'C16', 'C17', 'COE-1', 'C02'],
    basis: [
      'L106.74.1',
      'L106.74.2',
      'L106.74.4',
      'D152.50.1',
      'D152.50.2',
      'L26.79.1',
      'L26.81',
      'D62.22.2',
    ],
    by: officers,
    byRef: 'COE-22',
    data: fields({
      debtor,
      number,
      source: oneOf(
        ['business', 'heldByDebtor', 'heldByThirdParty', 'owedToDebtor'],
        'tiền từ kinh doanh, đang giữ, do người thứ ba giữ, do người khác phải trả theo bản án',
      ),
      holder: maybe(ref('người thứ ba, người phải trả')),
      amount: dong('số tiền thu (mỗi kỳ, nếu thu theo kỳ) (đồng)'),
      period: maybe(oneOf(['day', 'week', 'month', 'quarter', 'year'], 'định kỳ thu')),
      income: maybe(dong('thu nhập từ kinh doanh mỗi kỳ (đồng)')),
      keepForBusiness: maybe(dongOrZero('để lại cho hoạt động kinh doanh (đồng)')),
      keepForLiving: maybe(dongOrZero('để lại cho sinh hoạt (đồng)')),
      minimumWage,
      agreed,
      preventDissipation,
    }),
    papers: decision,
  },
  TAKE_VALUABLE_PAPERS: {
    label: { vi: 'Quyết định thu giữ giấy tờ có giá', en: 'Order the taking of valuable papers' },
    scope: 'case',
    rows: ['COE-25', 'COE-1', 'C02'],
    basis: ['L106.75', 'L26.82'],
    by: officers,
    byRef: 'COE-25',
    data: fields({
      debtor,
      number,
      holder: maybe(ref('người đang giữ')),
      content: maybe(freeText('giấy tờ có giá')),
    }),
    papers: decision,
  },
  EXPLOIT_ASSET: {
    label: { vi: 'Quyết định cưỡng chế khai thác tài sản', en: 'Order the exploitation of an asset' },
    scope: 'case',
    rows: ['COE-26', 'COE-16', 'C13', 'COE-1', 'C02'],
    basis: ['L106.77.1', 'D152.52.1', 'L26.107.1', 'L26.107.2'],
    by: officers,
    byRef: 'COE-26',
    data: fields({
      debtor,
      number,
      about: maybe(ref('tài sản')),
      ground: oneOf(['valueFarAbove', 'creditorAgrees'], 'căn cứ khai thác'),
      assetValue: maybe(dong('giá trị tài sản (đồng)')),
      thirdPartyHarmed: maybe(Type.Boolean({ description: 'ảnh hưởng quyền, lợi ích của người thứ ba' })),
      form: oneOf(['presentUser', 'newContract'], 'người đang khai thác tiếp tục hay ký hợp đồng mới'),
      amount: maybe(dong('số tiền phải nộp (đồng)')),
      content: maybe(freeText('thời hạn, thời điểm, phương thức nộp tiền')),
    }),
    papers: decision,
  },
  REPORT_EXPLOITATION: {
    label: { vi: 'Ghi nhận việc khai thác không đạt', en: 'Record that the exploitation fails' },
    scope: 'case',
    rows: ['COE-19', 'COE-26'],
    basis: ['L106.95.4', 'D152.52.2', 'L26.109.1'],
    by: officers,
    byRef: 'COE-19',
    data: fields({
      about: maybe(ref('tài sản')),
      finding: oneOf(
        ['ineffective', 'notAsOrdered', 'notPaidIn'],
        'không hiệu quả, sai yêu cầu, không nộp tiền',
      ),
    }),
  },
  RETURN_EXPLOITED_ASSET: {
    label: {
      vi: 'Giải tỏa cưỡng chế khai thác, trả lại tài sản',
      en: 'Release the exploitation and return the asset',
    },
    scope: 'case',
    rows: ['C14'],
    basis: ['L26.109.2'],
    by: officers,
    byRef: 'C14',
    data: fields({ number, about: maybe(ref('tài sản')) }),
    papers: [{ kind: 'endOfCoercionDecision', numberFrom: 'number' }],
  },
  FORCE_ACT: {
    label: {
      vi: 'Quyết định cưỡng chế buộc làm, không được làm việc',
      en: 'Order a forced or a forbidden act',
    },
    scope: 'case',
    rows: ['COE-17', 'COE-27', 'COE-1', 'C02'],
    basis: ['L106.91.1', 'L106.92', 'L106.93.1', 'L106.94', 'L26.118.2'],
    by: officers,
    byRef: 'COE-17',
    data: fields({
      debtor,
      number,
      obligation: ref('nghĩa vụ'),
      duty: oneOf(
        ['performWork', 'apologize', 'handOverChild', 'takeWorkerBack', 'stopForbiddenAct'],
        'loại nghĩa vụ',
      ),
      restore: maybe(Type.Boolean({ description: 'yêu cầu khôi phục hiện trạng ban đầu' })),
      content: maybe(freeText('việc phải làm, không được làm')),
    }),
    papers: decision,
  },
  DO_BY_OTHERS: {
    label: {
      vi: 'Giao người khác thực hiện, người phải thi hành án chịu chi phí',
      en: 'Have it done by others at the debtor’s cost',
    },
    scope: 'case',
    rows: ['COE-17'],
    basis: ['L106.91.1', 'L26.118.2'],
    by: officers,
    byRef: 'COE-17',
    data: fields({
      obligation: ref('nghĩa vụ'),
      cost: maybe(dong('chi phí (đồng)')),
      who: maybe(personName('người thực hiện')),
    }),
  },
  PROPOSE_PROSECUTION: {
    label: {
      vi: 'Đề nghị truy cứu tội không chấp hành án',
      en: 'Propose prosecution for disobeying the judgment',
    },
    scope: 'case',
    rows: ['COE-17', 'COE-27'],
    basis: ['L106.91.1', 'L106.92', 'L26.118.2', 'L26.119'],
    by: officers,
    byRef: 'COE-17',
    data: fields({
      number,
      obligation: ref('nghĩa vụ'),
      duty: oneOf(
        ['performWork', 'apologize', 'handOverChild', 'takeWorkerBack', 'stopForbiddenAct'],
        'loại nghĩa vụ',
      ),
    }),
    papers: [{ kind: 'prosecutionProposal', numberFrom: 'number' }],
  },
  FORCE_SECURITIES_TRANSFER: {
    label: {
      vi: 'Quyết định cưỡng chế buộc chuyển quyền sở hữu chứng khoán',
      en: 'Order the transfer of securities',
    },
    scope: 'case',
    rows: ['COE-21', 'COE-1'],
    basis: ['D152.72.1'],
    by: officers,
    byRef: 'COE-21',
    data: fields({ number, obligation: maybe(ref('nghĩa vụ')), content: maybe(freeText('chứng khoán')) }),
    papers: decision,
  },
  RECORD_SECURITIES_TRANSFER: {
    label: { vi: 'Ghi nhận đã chuyển quyền sở hữu chứng khoán', en: 'Record the transfer of the securities' },
    scope: 'case',
    rows: ['COE-21'],
    basis: ['D152.72.2'],
    by: ['clerk', ...officers],
    byRef: 'COE-21',
    data: fields({ transferredOn: maybe(dayBeforeAct('ngày chuyển; bỏ trống là ngày của hành vi')) }),
  },
  RECORD_BANK_SURPLUS: {
    label: {
      vi: 'Ghi nhận ngân hàng đã xử lý tài sản, còn tiền',
      en: 'Record that the bank has processed the asset with a surplus',
    },
    scope: 'case',
    rows: ['COE-20'],
    basis: ['D152.42.5'],
    by: ['clerk', ...officers],
    byRef: 'COE-20',
    data: fields({
      about: maybe(ref('tài sản')),
      processedAt: Type.String({ format: 'date-time', description: 'thời điểm xử lý xong tài sản' }),
      surplus: maybe(dong('số tiền còn lại (đồng)')),
    }),
  },
} as const satisfies Record<string, EnforcementAct>
