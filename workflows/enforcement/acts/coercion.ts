import { Type } from 'typebox'
import { dong, fields, freeText, maybe, moment, oneOf, paperNumber, partyRef } from '../act-data.ts'
import { type EnforcementAct, officers } from './act.ts'

/** Coercion in general (cưỡng chế). */
export const coercionActs = {
  DECIDE_COERCION: {
    label: { vi: 'Quyết định cưỡng chế', en: 'Decide coercion' },
    scope: 'case',
    rows: ['COE-2', 'COE-1', 'COE-3', 'KB-1', 'C01', 'C02', 'V02'],
    basis: ['L106.71', 'L106.72.1', 'L106.72.2', 'L106.72.3', 'L106.78.1', 'L26.46.1', 'L26.70', 'L26.71'],
    by: officers,
    byRef: 'COE-2',
    data: fields({
      measure: oneOf(
        ['account', 'income', 'exploitation', 'seizure', 'handover', 'forcedAct'],
        'biện pháp (1–6)',
      ),
      debtor: maybe(partyRef('người bị cưỡng chế; bỏ trống là mọi người phải thi hành án')),
      number: maybe(paperNumber),
      plannedAt: maybe(moment('thời điểm dự kiến cưỡng chế')),
      force: maybe(Type.Boolean({ description: 'có huy động lực lượng' })),
      preventDissipation: maybe(freeText('lý do cần ngăn chặn tẩu tán, hủy hoại tài sản')),
    }),
    papers: [{ kind: 'coercionDecision', numberFrom: 'number' }],
  },
  NOTIFY_COSTS: {
    label: { vi: 'Thông báo chi phí cưỡng chế', en: 'Notify the costs of coercion' },
    scope: 'case',
    rows: ['COE-12', 'C09'],
    basis: ['L106.72.7', 'L26.73.4'],
    by: officers,
    byRef: 'COE-12',
    data: fields({ plannedAt: moment('thời điểm cưỡng chế'), amount: dong('dự trù chi phí (đồng)') }),
  },
} as const satisfies Record<string, EnforcementAct>
