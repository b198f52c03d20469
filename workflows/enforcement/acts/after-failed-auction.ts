import { Type } from 'typebox'
import {
  dayBeforeAct,
  dong,
  fields,
  freeText,
  maybe,
  oneOf,
  partyRef,
  pastDay,
  zeroOrMore,
} from '../act-data.ts'
import { type EnforcementAct, money, officers } from './act.ts'

/** What may follow a failed auction beside the next cut, and how the asset leaves the sale (nhận, chuộc, trả lại). */
export const afterFailedAuctionActs = {
  ASK_FOR_CUT_AGREEMENT: {
    label: { vi: 'Yêu cầu đương sự thỏa thuận mức giảm giá', en: 'Ask the parties to agree on a cut' },
    scope: 'asset',
    rows: ['B09', 'B10', 'B17'],
    basis: ['L26.104.1'],
    by: officers,
    byRef: 'B09',
    data: fields({
      recipient: maybe(partyRef('người được thông báo; bỏ trống là thông báo cho tất cả cùng lúc')),
      receivedOn: maybe(pastDay('ngày nhận được thông báo')),
    }),
  },
  CREDITOR_TAKES: {
    label: {
      vi: 'Người được thi hành án nhận tài sản để trừ vào tiền',
      en: 'The creditor takes the asset',
    },
    scope: 'asset',
    detour: true,
    rows: ['AUC-10', 'AUC-19', 'B12', 'B22'],
    basis: ['L106.83.3', 'L106.86.1', 'D152.65.6', 'D152.63.2', 'L26.104.2', 'L26.100'],
    by: ['clerk', ...officers],
    byRef: 'AUC-10',
    data: fields({
      ground: oneOf(
        ['afterFailure', 'agreement'],
        'sau khi đấu giá không thành, hay theo thỏa thuận của đương sự',
      ),
      creditor: partyRef('người được thi hành án nhận tài sản'),
      value: maybe(dong('giá trị tài sản theo thỏa thuận (đồng)')),
      agreedOn: maybe(dayBeforeAct('ngày có thỏa thuận')),
      othersConsent: maybe(Type.Boolean({ description: 'những người được thi hành án khác đồng ý' })),
    }),
    papers: [{ kind: 'takingMinutes' }],
  },
  NOTIFY_TAKING: {
    label: { vi: 'Thông báo việc nhận tài sản', en: 'Notify of the taking' },
    scope: 'asset',
    rows: ['AUC-11', 'B12', 'B13'],
    basis: ['D152.65.6', 'L26.104.2'],
    by: officers,
    byRef: 'AUC-11',
    data: fields({
      to: partyRef(
        'người được thông báo: người phải thi hành án; khi họ không nộp đủ tiền thì người nhận tài sản',
      ),
      receivedOn: maybe(pastDay('ngày nhận được thông báo')),
    }),
    papers: [{ kind: 'takingNotice' }],
  },
  CREDITOR_PAYS: {
    label: { vi: 'Người nhận tài sản nộp tiền chênh lệch', en: 'The taker pays the difference' },
    scope: 'asset',
    rows: ['AUC-11', 'AUC-19'],
    basis: ['D152.65.6', 'D152.66', 'L26.100'],
    by: money,
    byRef: 'AUC-11',
    data: fields({
      amount: zeroOrMore('số tiền nộp (đồng); 0 khi không phải nộp'),
      costs: maybe(zeroOrMore('chi phí thi hành án (đồng)')),
      rent: maybe(zeroOrMore('tiền thuê nhà trích lại (đồng)')),
      taxes: maybe(zeroOrMore('thuế, phí, lệ phí chuyển nhượng (đồng)')),
      share: maybe(zeroOrMore('phần người nhận được hưởng khi các hàng ưu tiên khác nhau (đồng)')),
    }),
  },
  CANCEL_TAKING: {
    label: { vi: 'Không nhận tài sản nữa', en: 'The taking falls away' },
    scope: 'asset',
    detour: true,
    rows: ['AUC-11'],
    basis: ['D152.65.6', 'L26.104.3'],
    by: officers,
    byRef: 'AUC-11',
    data: fields({
      ground: oneOf(['takerDidNotPay', 'takerWithdraws'], 'không nộp đủ tiền, hay rút việc nhận tài sản'),
      next: maybe(oneOf(['valuation', 'auction'], 'tài sản được xử lý tiếp từ bước')),
      reason: maybe(freeText('lý do')),
    }),
  },
  DEBTOR_REDEEMS: {
    label: { vi: 'Người phải thi hành án nhận lại tài sản', en: 'The debtor redeems the asset' },
    scope: 'asset',
    detour: true,
    rows: ['AUC-11', 'AUC-13', 'B08', 'B13'],
    basis: ['L106.83.4', 'D152.65.6', 'L26.101.5', 'L26.104.2'],
    by: ['accountant', ...officers],
    byRef: 'AUC-13',
    data: fields({
      costs: zeroOrMore('chi phí thực tế, hợp lý đã thanh toán (đồng)'),
      biddersExpense: maybe(zeroOrMore('phí tổn hoàn trả người đăng ký mua (đồng)')),
    }),
    papers: [{ kind: 'redemptionMinutes' }],
  },
  RETURN_TO_DEBTOR: {
    label: { vi: 'Giao lại tài sản cho người phải thi hành án', en: 'Give the asset back to the debtor' },
    scope: 'asset',
    detour: true,
    rows: ['AUC-12', 'B15'],
    basis: ['L106.83.3', 'L26.104.3'],
    by: officers,
    byRef: 'AUC-12',
    data: fields({
      costs: dong('chi phí thi hành án, cưỡng chế (đồng)'),
      creditorDeclines: Type.Boolean({ description: 'người được thi hành án không nhận tài sản' }),
    }),
    papers: [{ kind: 'assetReturnMinutes' }],
  },
} as const satisfies Record<string, EnforcementAct>
