import { Type } from 'typebox'
import {
  dayBeforeAct,
  dong,
  fields,
  freeText,
  maybe,
  oneOf,
  paperNumber,
  partyRef,
  plannedMoment,
  ref,
} from '../act-data.ts'
import { desk, type EnforcementAct, officers } from './act.ts'

/** Coercion in general (cưỡng chế). */
export const coercionActs = {
  DECIDE_COERCION: {
    label: { vi: 'Quyết định cưỡng chế', en: 'Decide coercion' },
    scope: 'case',
    rows: ['COE-2', 'COE-1', 'COE-3', 'COE-18', 'KB-1', 'C01', 'C02', 'C03', 'V02'],
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
      plannedAt: maybe(plannedMoment('coercion', 'thời điểm dự kiến cưỡng chế')),
      force: maybe(Type.Boolean({ description: 'có huy động lực lượng' })),
      preventDissipation: maybe(freeText('lý do cần ngăn chặn tẩu tán, hủy hoại tài sản')),
      about: maybe(ref('tài sản')),
      assetValue: maybe(dong('giá trị tài sản dự kiến cưỡng chế (đồng)')),
      costs: maybe(dong('chi phí thi hành án ước tính (đồng)')),
      outOfProportion: maybe(
        oneOf(['notDivisible', 'orderedByJudgment', 'debtorsOwnChoice'], 'căn cứ khi giá trị vượt nghĩa vụ'),
      ),
    }),
    papers: [{ kind: 'coercionDecision', numberFrom: 'number' }],
  },
  END_COERCION: {
    label: { vi: 'Quyết định chấm dứt biện pháp cưỡng chế', en: 'End a coercive measure' },
    scope: 'case',
    rows: ['COE-19', 'C14'],
    basis: ['L106.95.3', 'L106.95.4', 'L26.109.1'],
    by: officers,
    byRef: 'COE-19',
    data: fields({
      measure: oneOf(
        [
          'account',
          'income',
          'money',
          'papers',
          'exploitation',
          'handover',
          'forcedAct',
          'securitiesTransferred',
        ],
        'biện pháp',
      ),
      about: maybe(ref('tài sản')),
      ground: oneOf(
        ['everythingPerformed', 'terminated', 'byAgreement', 'exploitationFails'],
        'đã thi hành xong, đình chỉ, đương sự thỏa thuận, khai thác không đạt',
      ),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'endOfCoercionDecision', numberFrom: 'number' }],
  },
  ASK_FOR_COST_WAIVER: {
    label: {
      vi: 'Nhận đơn đề nghị miễn, giảm chi phí cưỡng chế',
      en: 'Take a request to waive costs of coercion',
    },
    scope: 'case',
    rows: ['FEE-4', 'C10'],
    basis: ['D152.87.2', 'D62.44.2'],
    by: desk,
    byRef: 'FEE-4',
    data: fields({
      by: maybe(partyRef('đương sự')),
      receivedOn: maybe(dayBeforeAct('ngày nhận đủ đơn và tài liệu; bỏ trống là ngày của hành vi')),
    }),
  },
  DECIDE_COST_WAIVER: {
    label: { vi: 'Quyết định miễn, giảm chi phí cưỡng chế', en: 'Decide on a waiver of costs of coercion' },
    scope: 'case',
    rows: ['FEE-4', 'C10'],
    basis: ['D152.87.2', 'D152.87.3', 'D62.44.2', 'D62.44.3'],
    by: ['head'],
    byRef: 'FEE-4',
    data: fields({
      number: maybe(paperNumber),
      result: oneOf(['costsWaived', 'costsNotWaived'], 'cho miễn, giảm hay không'),
      ground: maybe(oneOf(['lowIncome', 'policyFamily', 'hardship'], 'trường hợp a, b, c')),
      cost: maybe(dong('chi phí cưỡng chế phải nộp (đồng)')),
      paid: maybe(dong('đã nộp (đồng)')),
      waived: maybe(dong('số được miễn, giảm (đồng)')),
    }),
    papers: [{ kind: 'costWaiverDecision', numberFrom: 'number' }],
  },
  NOTIFY_COSTS: {
    label: { vi: 'Thông báo chi phí cưỡng chế', en: 'Notify the costs of coercion' },
    scope: 'case',
    rows: ['COE-12', 'C09'],
    basis: ['L106.72.7', 'L26.73.4'],
    by: officers,
    byRef: 'COE-12',
    data: fields({
      plannedAt: plannedMoment('coercion', 'thời điểm cưỡng chế'),
      amount: dong('dự trù chi phí (đồng)'),
    }),
  },
} as const satisfies Record<string, EnforcementAct>
