import { Type } from 'typebox'
import { dong, earlierDay, fields, freeText, maybe, oneOf, paperNumber } from '../act-data.ts'
import { evidenceFates } from '../facts/evidence.ts'
import { desk, type EnforcementAct, money, officers } from './act.ts'

const evidence = maybe(
  Type.String({
    pattern: '^vc[0-9]{1,3}$',
    description: 'vật chứng, tài sản tạm giữ (vc1, vc2 …); bỏ trống là vật chứng chưa xử lý',
  }),
)
const number = maybe(paperNumber)

/** Evidence and things in custody (vật chứng, tài sản tạm giữ). */
export const evidenceActs = {
  RECORD_EVIDENCE: {
    label: { vi: 'Ghi nhận vật chứng, tài sản tạm giữ', en: 'Enter a thing in custody' },
    scope: 'case',
    rows: ['EVI-1', 'EVI-2', 'EVI-3', 'EVI-4', 'X01', 'X02'],
    basis: ['L106.57.1', 'L106.58.2', 'L106.57.4', 'D152.38.1', 'L26.124.1', 'L26.125.1'],
    by: desk,
    byRef: 'EVI-4',
    data: fields({
      evidence,
      fate: oneOf(
        evidenceFates,
        'sung quỹ; tiền sung quỹ; tiêu hủy; trả lại; tiền tạm thu chưa có bản án; không xác định được bản án',
      ),
      receivedOn: maybe(earlierDay('ngày nhận; bỏ trống là ngày của hành vi')),
      amount: maybe(dong('số tiền (đồng)')),
      what: maybe(freeText('tên, số lượng, hiện trạng')),
    }),
  },
  HAND_OVER_EVIDENCE: {
    label: { vi: 'Thông báo, bàn giao vật chứng sung quỹ, trả lại', en: 'Notify and hand evidence over' },
    scope: 'case',
    rows: ['EVI-1', 'X01'],
    basis: ['L106.57.1', 'D152.39.1', 'L26.124.1'],
    by: officers,
    byRef: 'EVI-1',
    data: fields({ evidence, receiver: maybe(freeText('cơ quan, người nhận', 300)) }),
    papers: [{ kind: 'evidenceMinutes' }],
  },
  SET_UP_DESTRUCTION_COUNCIL: {
    label: { vi: 'Thành lập Hội đồng tiêu hủy', en: 'Set up the destruction council' },
    scope: 'case',
    rows: ['EVI-2', 'X02'],
    basis: ['L106.58.2', 'D152.40.1', 'L26.125.1'],
    by: ['head'],
    byRef: 'EVI-2',
    data: fields({
      evidence,
      members: maybe(Type.Integer({ minimum: 1, maximum: 50, description: 'số thành viên' })),
      number,
    }),
    papers: [{ kind: 'destructionCouncilDecision', numberFrom: 'number' }],
  },
  DESTROY_EVIDENCE: {
    label: { vi: 'Tiêu hủy vật chứng, tài sản', en: 'Destroy evidence' },
    scope: 'case',
    rows: ['EVI-2', 'X02'],
    basis: ['D152.40.1', 'D62.33.1', 'L26.125.1'],
    by: officers,
    byRef: 'EVI-2',
    data: fields({ evidence, how: maybe(freeText('hình thức tiêu hủy', 300)) }),
    papers: [{ kind: 'destructionMinutes' }],
  },
  EVIDENCE_TO_BUDGET: {
    label: {
      vi: 'Nộp ngân sách nhà nước tiền tịch thu, tạm thu',
      en: 'Pay confiscated or provisional money in',
    },
    scope: 'case',
    rows: ['EVI-1', 'EVI-3'],
    basis: ['D152.39.4', 'L106.57.4', 'L26.124.1'],
    by: money,
    byRef: 'EVI-3',
    data: fields({ evidence, amount: dong('số tiền (đồng)'), receipt: maybe(paperNumber) }),
  },
  INVENTORY_EVIDENCE: {
    label: { vi: 'Rà soát, kiểm kê vật chứng, tài sản tạm giữ', en: 'Take an inventory of evidence' },
    scope: 'case',
    rows: ['EVI-4'],
    basis: ['D152.38.1', 'L26.124.1'],
    by: [...officers, 'clerk', 'accountant'],
    byRef: 'EVI-4',
    data: fields({ result: maybe(freeText('kết quả')) }),
  },
  DISPOSE_OLD_EVIDENCE: {
    label: {
      vi: 'Xử lý vật chứng trên 05 năm không rõ bản án',
      en: 'Dispose of old evidence without a judgment',
    },
    scope: 'case',
    rows: ['EVI-5'],
    basis: ['D152.38.3', 'L26.124.1'],
    by: officers,
    byRef: 'EVI-5',
    data: fields({
      evidence,
      how: oneOf(['soldToBudget', 'ruinedDestroyed'], 'bán nộp ngân sách; hư hỏng thì tiêu hủy'),
      onMinistryList: Type.Boolean({ description: 'có trong danh sách Bộ Tư pháp rà soát' }),
    }),
  },
} as const satisfies Record<string, EnforcementAct>
