import { dayBeforeAct, fields, freeText, maybe, oneOf, pastDay, personName, ref } from '../act-data.ts'
import { type EnforcementAct, officers } from './act.ts'

/** Notices, sending, voluntary performance and verification (thông báo, tự nguyện, xác minh). */
export const noticeActs = {
  SERVE_NOTICE: {
    label: { vi: 'Thông báo văn bản', en: 'Serve notice of a paper' },
    scope: 'case',
    rows: ['NTF-1', 'N01', 'N02', 'N03', 'N04', 'AUC-8'],
    basis: ['L106.35.1', 'L26.39.1', 'L26.39.2', 'L26.40.1', 'L26.40.2'],
    by: ['clerk', ...officers],
    byRef: 'NTF-1',
    data: fields({
      document: maybe(ref('văn bản được thông báo; bỏ trống là văn bản đang chờ thông báo cho người này')),
      recipient: ref('người được thông báo'),
      channel: maybe(
        oneOf(
          ['direct', 'coResident', 'post', 'digital', 'posting', 'media', 'prison', 'abroad'],
          'hình thức',
        ),
      ),
      servedOn: maybe(dayBeforeAct('ngày giao')),
      validOn: maybe(pastDay('ngày được thông báo hợp lệ; bỏ trống là ngày của hành vi')),
      receiver: maybe(personName('người nhận thay')),
    }),
  },
  SEND_TO_PROCURACY: {
    label: { vi: 'Gửi Viện kiểm sát', en: 'Send to the procuracy' },
    scope: 'case',
    rows: ['NTF-2', 'D08'],
    basis: ['L106.35.2', 'L26.38'],
    by: ['registrar', 'clerk', ...officers],
    byRef: 'NTF-2',
    data: fields({ document: maybe(ref('văn bản gửi; bỏ trống là mọi văn bản chưa gửi')) }),
  },
  RECORD_PERFORMANCE: {
    label: { vi: 'Ghi nhận tự nguyện thi hành', en: 'Record voluntary performance' },
    scope: 'case',
    rows: ['VOL-1', 'V01'],
    basis: ['L106.36.1', 'L26.45.1'],
    by: ['clerk', ...officers],
    byRef: 'VOL-1',
    data: fields({ obligation: ref('nghĩa vụ'), what: maybe(freeText('việc, vật đã thi hành')) }),
  },
  VERIFY_CONDITIONS: {
    label: { vi: 'Xác minh điều kiện thi hành án', en: 'Verify conditions for enforcement' },
    scope: 'case',
    rows: ['VER-1', 'VER-3', 'V03'],
    basis: ['L106.37.1', 'L106.37.3', 'L26.44.1'],
    by: officers,
    byRef: 'VER-1',
    data: fields({
      result: oneOf(['hasMeans', 'noMeans'], 'có điều kiện hay chưa có điều kiện'),
      method: maybe(oneOf(['digital', 'inPerson', 'inWriting'], 'cách xác minh')),
      found: maybe(freeText('thu nhập, tài sản tìm thấy')),
    }),
    papers: [{ kind: 'verificationMinutes' }],
  },
} as const satisfies Record<string, EnforcementAct>
