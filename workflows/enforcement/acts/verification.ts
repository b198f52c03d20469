import { Type } from 'typebox'
import { dayBeforeAct, fields, freeText, maybe, oneOf, personName } from '../act-data.ts'
import { desk, type EnforcementAct, officers } from './act.ts'

/** What follows a first verification (xác minh lại, yêu cầu cưỡng chế, mở khóa). */
export const verificationActs = {
  RECORD_CREDITOR_VERIFICATION: {
    label: {
      vi: 'Nhận kết quả xác minh của người được thi hành án, kháng nghị',
      en: "Take in the creditor's result or a protest",
    },
    scope: 'case',
    rows: ['VER-5', 'VER-8', 'VER-10', 'V05'],
    basis: ['L106.37.5', 'L106.37.8', 'L26.44.5'],
    by: desk,
    byRef: 'VER-10',
    data: fields({
      from: oneOf(['creditor', 'procuracy', 'enforcementOffice'], 'nguồn'),
      result: oneOf(['hasMeans', 'noMeans'], 'có điều kiện hay chưa có điều kiện'),
      receivedOn: maybe(dayBeforeAct('ngày nhận; bỏ trống là ngày của hành vi')),
      found: maybe(freeText('thu nhập, tài sản tìm thấy')),
    }),
  },
  RECORD_COERCION_REQUEST: {
    label: {
      vi: 'Nhận yêu cầu áp dụng biện pháp, dấu hiệu tẩu tán',
      en: 'Take in a request for coercion or a sign of dissipation',
    },
    scope: 'case',
    rows: ['V02', 'V17'],
    basis: ['TL11.4.1', 'L26.45.2', 'L106.72.1'],
    by: desk,
    byRef: 'V17',
    data: fields({
      dissipation: maybe(
        Type.Boolean({ description: 'cần ngăn chặn tẩu tán, hủy hoại tài sản, trốn tránh' }),
      ),
      receivedOn: maybe(dayBeforeAct('ngày nhận; bỏ trống là ngày của hành vi')),
      content: maybe(freeText('nội dung')),
    }),
  },
  OPEN_BY_FORCE: {
    label: { vi: 'Cưỡng chế mở khóa, mở gói', en: 'Open locks or packages by force' },
    scope: 'case',
    rows: ['VER-11'],
    basis: ['L106.37.4.c', 'D152.53.1'],
    by: officers,
    byRef: 'VER-11',
    data: fields({
      during: oneOf(['verification', 'seizure', 'appraisal', 'auction', 'handover'], 'khi đang làm'),
      because: maybe(oneOf(['refusedToOpen', 'wilfullyAbsent'], 'người được yêu cầu')),
      witness: maybe(personName('người chứng kiến')),
      sealed: maybe(Type.Boolean({ description: 'đã niêm phong và giao bảo quản' })),
    }),
    papers: [{ kind: 'openingMinutes' }],
  },
} as const satisfies Record<string, EnforcementAct>
