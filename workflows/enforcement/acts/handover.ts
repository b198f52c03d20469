import { dong, fields, maybe, paperNumber, personName, ref } from '../act-data.ts'
import { type EnforcementAct, money, officers } from './act.ts'

/** Hand-over, money and the end (giao tài sản, thu, chi, kết thúc). */
export const handoverActs = {
  DECIDE_HANDOVER: {
    label: { vi: 'Quyết định giao tài sản', en: 'Decide the hand-over' },
    scope: 'asset',
    rows: ['DEL-1'],
    basis: ['L106.86.2'],
    by: officers,
    byRef: 'DEL-1',
    data: fields({ number: maybe(paperNumber) }),
    papers: [{ kind: 'handoverDecision', numberFrom: 'number' }],
  },
  HAND_OVER: {
    label: { vi: 'Giao tài sản', en: 'Hand the asset over' },
    scope: 'asset',
    rows: ['DEL-4', 'G01'],
    basis: ['D152.67.1.c', 'D62.27.3', 'D62.27.4'],
    by: officers,
    byRef: 'DEL-4',
    data: fields({ receiver: maybe(personName('người nhận tài sản')) }),
    papers: [{ kind: 'handoverMinutes' }],
  },
  REGISTER_TITLE: {
    label: { vi: 'Chuyển hồ sơ đăng ký quyền', en: 'Supply the registration file' },
    scope: 'asset',
    rows: ['DEL-9'],
    basis: ['D152.69.1'],
    by: officers,
    byRef: 'DEL-9',
    data: fields({}),
  },
  COLLECT: {
    label: { vi: 'Thu tiền', en: 'Collect money' },
    scope: 'case',
    rows: ['PAY-4', 'M01'],
    basis: ['L106.54.6', 'L26.47.5'],
    by: money,
    byRef: 'PAY-4',
    data: fields({
      obligation: ref('nghĩa vụ'),
      amount: dong('số tiền thu (đồng)'),
      receipt: maybe(paperNumber),
    }),
  },
  DISBURSE: {
    label: { vi: 'Chi trả', en: 'Pay out' },
    scope: 'case',
    rows: ['PAY-4', 'M01'],
    basis: ['L106.54.6', 'L26.47.5'],
    by: money,
    byRef: 'PAY-4',
    data: fields({
      obligation: ref('nghĩa vụ'),
      amount: dong('số tiền chi (đồng)'),
      voucher: maybe(paperNumber),
    }),
  },
  COMPLETE: {
    label: { vi: 'Thi hành xong', en: 'Complete' },
    scope: 'case',
    rows: ['CLO-1', 'M10'],
    basis: ['L106.55', 'L26.52'],
    by: officers,
    byRef: 'CLO-1',
    data: fields({}),
  },
} as const satisfies Record<string, EnforcementAct>
