import {
  dayBeforeAct,
  fields,
  freeText,
  maybe,
  oneOf,
  partyRef,
  pastDay,
  personName,
  ref,
} from '../act-data.ts'
import { noMeansGrounds } from '../facts/notice.ts'
import { desk, type EnforcementAct, officers } from './act.ts'

/** Why a channel other than the ordinary one may be used (D152 Đ.16-18; D62 Đ.12; TL11 Đ.2). */
const channelGrounds = [
  'noIdNumber',
  'noDigitalAccess',
  'askedAndPays',
  'consented',
  'unknownAddress',
  'deliveryFailed',
  'manyParties',
  'byLaw',
  'remote',
  'manyAddresses',
  'oftenAbsent',
  'detained',
  'creditorDidNotRequest',
] as const

/** Notices, sending, voluntary performance and verification (thông báo, tự nguyện, xác minh). */
export const noticeActs = {
  SERVE_NOTICE: {
    label: { vi: 'Thông báo văn bản', en: 'Serve notice of a paper' },
    scope: 'case',
    rows: ['NTF-1', 'NTF-5', 'N01', 'N02', 'N03', 'N04', 'AUC-8'],
    basis: ['L106.35.1', 'L26.39.1', 'L26.39.2', 'L26.40.1', 'L26.40.2', 'D62.12.3'],
    by: ['clerk', ...officers],
    byRef: 'NTF-1',
    data: fields({
      document: maybe(ref('văn bản được thông báo; bỏ trống là văn bản đang chờ thông báo cho người này')),
      recipient: ref('người được thông báo'),
      channel: maybe(
        oneOf(
          [
            'direct',
            'coResident',
            'refusedToTake',
            'post',
            'registeredPost',
            'digital',
            'posting',
            'media',
            'prison',
            'abroad',
            'ministryPortal',
          ],
          'hình thức',
        ),
      ),
      ground: maybe(oneOf(channelGrounds, 'căn cứ của hình thức thông báo')),
      servedOn: maybe(dayBeforeAct('ngày giao, ký nhận, lập biên bản, niêm yết, gửi')),
      publishedIn: maybe(oneOf(['newspaper', 'broadcast'], 'đăng báo hay phát sóng')),
      firstPublishedOn: maybe(dayBeforeAct('ngày thông báo lần một trên phương tiện thông tin đại chúng')),
      secondPublishedOn: maybe(dayBeforeAct('ngày thông báo lần hai')),
      digitalAnnouncedOn: maybe(
        dayBeforeAct('ngày Bộ Tư pháp công bố đủ điều kiện thực hiện trên môi trường số'),
      ),
      witness: maybe(personName('người chứng kiến')),
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
    data: fields({
      document: maybe(ref('văn bản gửi; bỏ trống là mọi văn bản chưa gửi')),
      channel: maybe(oneOf(['digital', 'expressPost', 'post', 'direct'], 'hình thức gửi')),
    }),
  },
  SEND_DECISION: {
    label: { vi: 'Gửi quyết định cho cơ quan liên quan', en: 'Send a decision to the bodies concerned' },
    scope: 'case',
    rows: ['NTF-11', 'D09'],
    basis: ['D152.42.7', 'L26.38'],
    by: ['registrar', 'clerk', ...officers],
    byRef: 'NTF-11',
    data: fields({
      document: maybe(ref('quyết định gửi')),
      to: oneOf(['performer', 'commune', 'registry'], 'nơi nhận'),
      channel: maybe(oneOf(['digital', 'expressPost', 'post', 'direct'], 'hình thức gửi')),
    }),
  },
  RECORD_IMPRISONMENT: {
    label: { vi: 'Ghi nhận đương sự chấp hành hình phạt tù', en: 'Record that a party is in prison' },
    scope: 'case',
    rows: ['NTF-12'],
    basis: ['D152.36.2'],
    by: desk,
    byRef: 'NTF-12',
    data: fields({
      party: partyRef('đương sự'),
      takenInOn: maybe(dayBeforeAct('ngày trại giam tiếp nhận')),
    }),
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
      debtor: maybe(partyRef('người được xác minh; bỏ trống là mọi người phải thi hành án')),
      ground: maybe(oneOf(noMeansGrounds, 'căn cứ chưa có điều kiện thi hành án')),
      withoutCertificate: maybe(ref('tài sản chưa được cấp giấy chứng nhận')),
      method: maybe(oneOf(['digital', 'inPerson', 'inWriting'], 'cách xác minh')),
      found: maybe(freeText('thu nhập, tài sản tìm thấy')),
    }),
    papers: [{ kind: 'verificationMinutes' }],
  },
} as const satisfies Record<string, EnforcementAct>
