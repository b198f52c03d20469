import { Type } from 'typebox'
import { dayBeforeAct, fields, freeText, maybe, oneOf, paperNumber } from '../act-data.ts'
import { noMeansGrounds } from '../facts/notice.ts'
import { desk, type EnforcementAct, officers } from './act.ts'

/** A debtor without means yet (chưa có điều kiện thi hành án). */
export const notEnforceableActs = {
  DECLARE_NOT_ENFORCEABLE: {
    label: { vi: 'Quyết định chưa có điều kiện thi hành án', en: 'Declare that there are no means yet' },
    scope: 'case',
    rows: ['NOC-1', 'V10', 'V11'],
    basis: ['L106.38.1', 'L26.44a.1', 'D62.9.4'],
    by: ['head'],
    byRef: 'NOC-1',
    data: fields({
      ground: oneOf(noMeansGrounds, 'căn cứ'),
      number: maybe(paperNumber),
      yearlyBecause: maybe(oneOf(['longPrisonTerm', 'newAddressUnknown'], 'xác minh mỗi năm một lần vì')),
      statesPostponement: maybe(Type.Boolean({ description: 'quyết định ghi rõ việc thi hành án bị hoãn' })),
    }),
    papers: [{ kind: 'notEnforceableDecision', numberFrom: 'number' }],
  },
  PUBLISH_NOT_ENFORCEABLE: {
    label: { vi: 'Đăng công khai, gửi niêm yết', en: 'Publish, and send for posting' },
    scope: 'case',
    rows: ['NOC-2', 'V12'],
    basis: ['L106.38.2', 'D152.23.1', 'D62.11.1'],
    by: desk,
    byRef: 'NOC-2',
    data: fields({ postedOn: maybe(dayBeforeAct('ngày Ủy ban nhân dân cấp xã niêm yết')) }),
  },
  RECORD_NEW_INFORMATION: {
    label: { vi: 'Nhận thông tin mới', en: 'Take in new information' },
    scope: 'case',
    rows: ['NOC-3', 'NOC-6', 'V13', 'V15'],
    basis: ['L106.38.2', 'D152.23.2', 'D62.9.4', 'D62.11.2'],
    by: desk,
    byRef: 'NOC-6',
    data: fields({
      about: oneOf(['means', 'publishedDetails'], 'thông tin về'),
      receivedOn: maybe(dayBeforeAct('ngày nhận; bỏ trống là ngày của hành vi')),
      content: maybe(freeText('nội dung')),
    }),
  },
  UPDATE_PUBLICATION: {
    label: { vi: 'Sửa đổi thông tin đã công khai', en: 'Update the publication' },
    scope: 'case',
    rows: ['NOC-3', 'V13'],
    basis: ['D152.23.2', 'D62.11.2'],
    by: desk,
    byRef: 'NOC-3',
    data: fields({}),
  },
  END_PUBLICATION: {
    label: { vi: 'Chấm dứt công khai', en: 'End the publication' },
    scope: 'case',
    rows: ['NOC-4', 'V14'],
    basis: ['D152.23.2', 'D62.11.3'],
    by: desk,
    byRef: 'NOC-4',
    data: fields({}),
  },
  CONTINUE_ENFORCEMENT: {
    label: { vi: 'Quyết định tiếp tục thi hành án', en: 'Decide to continue enforcement' },
    scope: 'case',
    rows: ['NOC-11', 'V15'],
    basis: ['L106.38.2', 'D62.9.4'],
    by: ['head'],
    byRef: 'NOC-11',
    data: fields({ number: maybe(paperNumber) }),
    papers: [{ kind: 'continueDecision', numberFrom: 'number' }],
  },
  RETURN_REQUEST: {
    label: { vi: 'Gửi lại yêu cầu thi hành án', en: 'Return the request' },
    scope: 'case',
    rows: ['NOC-7', 'NOC-10'],
    basis: ['L106.38.4', 'D152.22.2', 'D152.42.8'],
    by: ['head'],
    byRef: 'NOC-7',
    data: fields({
      because: oneOf(['stillNoMeans', 'titlePapersWithheld'], 'lý do gửi lại'),
      copyKept: maybe(Type.Boolean({ description: 'đã sao chụp yêu cầu, tài liệu lưu hồ sơ' })),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'requestReturnNotice', numberFrom: 'number' }],
  },
  MOVE_TO_SEPARATE_BOOK: {
    label: { vi: 'Chuyển sang sổ theo dõi riêng', en: 'Move to the separate book' },
    scope: 'case',
    rows: ['NOC-8', 'V16'],
    basis: ['D152.22.1', 'D62.9.5'],
    by: officers,
    byRef: 'NOC-8',
    data: fields({}),
  },
} as const satisfies Record<string, EnforcementAct>
