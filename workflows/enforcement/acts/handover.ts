import { Type } from 'typebox'
import { fields, freeText, maybe, oneOf, paperNumber, personName } from '../act-data.ts'
import { type EnforcementAct, officers } from './act.ts'

/** Hand-over (giao tài sản). */
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
    rows: ['DEL-4', 'G01', 'DEL-6', 'G03'],
    basis: [
      'L106.86.5',
      'L26.103.3',
      'L26.117',
      'D152.67.2',
      'D62.13.4',
      'D152.67.1.a',
      'D152.67.1.b',
      'D152.67.1.c',
      'D62.27.3',
      'D62.27.4',
    ],
    by: officers,
    byRef: 'DEL-4',
    data: fields({
      receiver: maybe(personName('người nhận tài sản')),
      forced: maybe(Type.Boolean({ description: 'cưỡng chế giao' })),
      force: maybe(Type.Boolean({ description: 'có huy động lực lượng' })),
      onlyHome: maybe(
        Type.Boolean({ description: 'nhà ở duy nhất, người phải thi hành án không còn tiền thuê nhà' }),
      ),
    }),
    papers: [{ kind: 'handoverMinutes' }],
  },
  REGISTER_TITLE: {
    label: { vi: 'Chuyển hồ sơ đăng ký quyền', en: 'Supply the registration file' },
    scope: 'asset',
    rows: ['DEL-9', 'G07'],
    basis: ['D152.69.1', 'TL11.7.4'],
    by: officers,
    byRef: 'DEL-9',
    data: fields({}),
  },
  ASK_FOR_NEW_TITLE: {
    label: { vi: 'Đề nghị cấp, cấp mới giấy tờ về tài sản', en: 'Ask for a first or a new title' },
    scope: 'asset',
    rows: ['DEL-15'],
    basis: ['L106.87.3', 'D152.69.2'],
    by: officers,
    byRef: 'DEL-15',
    data: fields({
      what: oneOf(['firstCertificate', 'replaceLostPapers'], 'cấp lần đầu hay hủy giấy cũ, cấp giấy mới'),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'newTitleLetter', numberFrom: 'number' }],
  },
  PASS_PAPERS_TO_ISSUER: {
    label: { vi: 'Chuyển giấy tờ cho cơ quan đã cấp', en: 'Pass papers to their issuer' },
    scope: 'case',
    rows: ['DEL-11'],
    basis: ['D152.70.2'],
    by: officers,
    byRef: 'DEL-11',
    data: fields({ what: maybe(freeText('giấy tờ')) }),
  },
} as const satisfies Record<string, EnforcementAct>
