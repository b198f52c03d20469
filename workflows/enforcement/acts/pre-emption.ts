import { Type } from 'typebox'
import { fields, maybe, oneOf, partyRef, pastDay } from '../act-data.ts'
import { type EnforcementAct, officers } from './act.ts'

/** The right of co-owners and others to buy first (quyền ưu tiên mua). */
export const preEmptionActs = {
  RECORD_PREEMPTION_HOLDER: {
    label: { vi: 'Ghi nhận người có quyền ưu tiên mua', en: 'Record a holder of pre-emption' },
    scope: 'asset',
    rows: ['AUC-1'],
    basis: ['L106.83.1', 'L26.74.3'],
    by: officers,
    byRef: 'AUC-1',
    data: fields({ holder: partyRef('chủ sở hữu chung, người được quyền ưu tiên mua') }),
  },
  NOTIFY_PREEMPTION: {
    label: { vi: 'Thông báo quyền ưu tiên mua', en: 'Notify the right of pre-emption' },
    scope: 'asset',
    rows: ['AUC-1', 'AUC-2', 'K13', 'K14'],
    basis: ['L106.83.1', 'D152.63.1', 'L26.74.3'],
    by: officers,
    byRef: 'AUC-1',
    data: fields({
      holder: partyRef('chủ sở hữu chung, người được quyền ưu tiên mua'),
      validOn: maybe(pastDay('ngày được thông báo hợp lệ')),
    }),
    papers: [{ kind: 'preemptionNotice' }],
  },
  EXERCISE_PREEMPTION: {
    label: { vi: 'Thực hiện quyền ưu tiên mua', en: 'Exercise pre-emption' },
    scope: 'asset',
    detour: true,
    rows: ['AUC-2', 'AUC-3', 'K13', 'K14'],
    basis: ['L106.83.1', 'D152.63.1', 'L26.74.3', 'D62.27.1'],
    by: ['clerk', ...officers],
    byRef: 'AUC-2',
    data: fields({
      holder: partyRef('người mua theo quyền ưu tiên'),
      others: maybe(
        Type.Integer({
          minimum: 0,
          maximum: 1000,
          description: 'số người khác cùng đề nghị mua theo quyền ưu tiên',
        }),
      ),
      chosenBy: maybe(
        oneOf(['agreementOfHolders', 'lots'], 'người mua được chọn bằng thỏa thuận hay bốc thăm'),
      ),
    }),
    papers: [{ kind: 'preemptionMinutes' }],
  },
} as const satisfies Record<string, EnforcementAct>
