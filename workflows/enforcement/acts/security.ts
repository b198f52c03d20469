import { Type } from 'typebox'
import { dayBeforeAct, dong, fields, freeText, maybe, oneOf, paperNumber, partyRef } from '../act-data.ts'
import { securityMeasures } from '../facts/security.ts'
import { desk, type EnforcementAct, officers } from './act.ts'

const security = maybe(
  Type.String({
    pattern: '^bp[0-9]{1,3}$',
    description: 'biện pháp bảo đảm (bp1, bp2 …); bỏ trống là biện pháp gần nhất còn hiệu lực',
  }),
)
const measure = oneOf(
  securityMeasures,
  'phong tỏa; tạm ngừng giao dịch, tạm dừng đăng ký; tạm giữ; tạm hoãn xuất cảnh',
)
const yes = (description: string) => maybe(Type.Boolean({ description }))

/** Security measures (biện pháp bảo đảm thi hành án): no notice beforehand, and none of the voluntary period. */
export const securityActs = {
  REQUEST_SECURITY: {
    label: { vi: 'Nhận yêu cầu, đề nghị áp dụng biện pháp bảo đảm', en: 'Receive a request for security' },
    scope: 'case',
    rows: ['SEC-1', 'SEC-10', 'S01'],
    basis: ['L106.66.1', 'D151.43.2', 'L26.66.1'],
    by: desk,
    byRef: 'SEC-1',
    data: fields({
      proposedBy: maybe(oneOf(['party', 'enforcementOffice'], 'đương sự hay Thừa hành viên')),
      measure: maybe(measure),
      requester: maybe(partyRef('đương sự yêu cầu')),
      content: maybe(freeText('nội dung yêu cầu')),
    }),
  },
  REFUSE_SECURITY: {
    label: { vi: 'Từ chối áp dụng biện pháp bảo đảm', en: 'Refuse the security' },
    scope: 'case',
    rows: ['SEC-10'],
    basis: ['D151.43.2', 'L106.66.1', 'L26.66.1'],
    by: officers,
    byRef: 'SEC-10',
    data: fields({ reason: freeText('lý do'), number: maybe(paperNumber) }),
    papers: [{ kind: 'securityRefusal', numberFrom: 'number' }],
  },
  PUT_ON_BY_MINUTES: {
    label: {
      vi: 'Lập biên bản phong tỏa, tạm giữ khẩn cấp',
      en: 'Freeze or hold by minutes, in urgency',
    },
    scope: 'case',
    rows: ['SEC-4', 'SEC-5', 'S02', 'S04'],
    basis: ['L106.67.4', 'L106.69.2', 'L26.67.2', 'L26.68.2'],
    by: officers,
    byRef: 'SEC-4',
    data: fields({
      security,
      measure: oneOf(['freeze', 'hold'], 'phong tỏa hay tạm giữ'),
      what: maybe(freeText('tài khoản, tài sản, giấy tờ')),
    }),
    papers: [{ kind: 'securityMinutes' }],
  },
  APPLY_SECURITY: {
    label: { vi: 'Quyết định áp dụng biện pháp bảo đảm', en: 'Apply a security measure' },
    scope: 'case',
    rows: ['SEC-1', 'SEC-3', 'SEC-7', 'SEC-8', 'SEC-11', 'S01', 'S06', 'X04'],
    basis: [
      'L106.66.1',
      'L106.66.2',
      'L106.67.2',
      'L106.68.2',
      'L106.70',
      'D152.43.1',
      'D152.45.1',
      'L26.66.1',
      'L26.69.2',
      'D62.51.1',
    ],
    by: officers,
    byRef: 'SEC-1',
    data: fields({
      security,
      measure,
      proposedBy: maybe(oneOf(['party', 'enforcementOffice'], 'theo yêu cầu, đề nghị của ai')),
      sum: maybe(dong('số tiền phải thi hành và chi phí đến nay (đồng)')),
      budgetAccount: yes('tài khoản kinh phí ngân sách không được phong tỏa'),
      evasiveTransfer: yes('tài sản đã chuyển nhượng sau khi bản án có hiệu lực'),
      otherAssetsSuffice: yes('có tài sản khác đủ để thi hành án'),
      person: maybe(partyRef('người bị tạm hoãn xuất cảnh')),
      exception: maybe(
        oneOf(
          [
            'assetsAndProxy',
            'creditorConsents',
            'dutyTransferred',
            'extradition',
            'immigrationLaw',
            'foreignOffender',
            'policeLetter',
          ],
          'trường hợp không bị tạm hoãn xuất cảnh',
        ),
      ),
      what: maybe(freeText('tài khoản, tài sản, giấy tờ')),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'securityDecision', numberFrom: 'number' }],
  },
  SEND_SECURITY: {
    label: { vi: 'Giao quyết định bảo đảm cho nơi thực hiện', en: 'Deliver the security decision' },
    scope: 'case',
    rows: ['SEC-3', 'SEC-11', 'SEC-12', 'S06'],
    basis: ['L106.67.2', 'L106.68.2', 'D152.43.2', 'D152.43.3', 'D152.111.1', 'L26.69.2'],
    by: [...officers, 'clerk'],
    byRef: 'SEC-11',
    data: fields({
      security,
      to: oneOf(
        ['keeper', 'registry', 'immigration', 'others'],
        'nơi giữ, cơ quan đăng ký, xuất nhập cảnh, khác',
      ),
      taken: maybe(oneOf(['taken', 'refusedOrNobody'], 'đã nhận; không nhận hoặc không có người nhận')),
      witness: maybe(freeText('người chứng kiến')),
      postedOn: maybe(dayBeforeAct('ngày niêm yết tại trụ sở')),
    }),
  },
  RECORD_SECURITY_RESULT: {
    label: { vi: 'Ghi nhận kết quả phong tỏa, tạm dừng', en: 'Record what the keeper reports' },
    scope: 'case',
    rows: ['SEC-3'],
    basis: ['D152.43.2', 'L106.67.2', 'L26.67.2'],
    by: desk,
    byRef: 'SEC-3',
    data: fields({
      security,
      frozen: maybe(
        Type.Integer({ minimum: 0, maximum: 100_000_000_000_000, description: 'số tiền (đồng)' }),
      ),
      content: maybe(freeText('kết quả')),
    }),
  },
  RECORD_SECURITY_GROUND: {
    label: { vi: 'Xác định căn cứ cưỡng chế hoặc chấm dứt bảo đảm', en: 'Establish what must become of it' },
    scope: 'case',
    rows: ['SEC-2', 'SEC-6', 'S05', 'S07', 'S08'],
    basis: ['L106.66.4', 'L106.95.2', 'L26.68.5', 'L26.69.4', 'L26.77'],
    by: officers,
    byRef: 'SEC-2',
    data: fields({
      security,
      ground: oneOf(
        ['coercionReady', 'requesterAsks', 'dutyDone', 'notDebtors', 'otherEnd'],
        'đủ căn cứ cưỡng chế; người yêu cầu đề nghị; đã xong nghĩa vụ; không thuộc người phải thi hành án; khác',
      ),
    }),
  },
  END_SECURITY: {
    label: { vi: 'Chấm dứt biện pháp bảo đảm', en: 'End a security measure' },
    scope: 'case',
    rows: ['SEC-6', 'SEC-7', 'S03', 'S08', 'S11'],
    basis: ['L106.95.2', 'L106.70', 'L26.67.3', 'L26.77', 'L26.132.1'],
    by: officers,
    byRef: 'SEC-6',
    data: fields({ security, reason: maybe(freeText('căn cứ')), number: maybe(paperNumber) }),
    papers: [{ kind: 'securityEnding', numberFrom: 'number' }],
  },
  RETURN_HELD: {
    label: { vi: 'Trả lại tài sản, giấy tờ tạm giữ', en: 'Return what was held' },
    scope: 'case',
    rows: ['SEC-13'],
    basis: ['L106.95.6', 'D152.73', 'D152.44.3', 'L26.68.5'],
    by: officers,
    byRef: 'SEC-13',
    data: fields({ security, what: maybe(freeText('tài sản, giấy tờ trả lại')) }),
    papers: [{ kind: 'returnMinutes' }],
  },
  WRITE_TO_IMMIGRATION: {
    label: {
      vi: 'Đề nghị điều chỉnh thông tin xuất nhập cảnh',
      en: 'Ask the immigration authority to change data',
    },
    scope: 'case',
    rows: ['SEC-14', 'X04'],
    basis: ['D152.45.2', 'D62.51.1', 'D62.51.4'],
    by: ['head'],
    byRef: 'SEC-14',
    data: fields({
      security,
      why: oneOf(
        ['newRepresentative', 'terminated', 'groundGone'],
        'đổi người đại diện theo pháp luật; đình chỉ; căn cứ không còn',
      ),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'immigrationLetter', numberFrom: 'number' }],
  },
  RECORD_INTERIM_CHANGE: {
    label: {
      vi: 'Nhận quyết định thay đổi, hủy biện pháp khẩn cấp tạm thời',
      en: 'Interim measure changed by the court',
    },
    scope: 'case',
    rows: ['S11', 'S12'],
    basis: ['L26.131', 'L26.132.1', 'L106.33.2'],
    by: desk,
    byRef: 'S12',
    data: fields({ change: oneOf(['changed', 'added', 'cancelled'], 'thay đổi, áp dụng bổ sung, hủy bỏ') }),
  },
  DECIDE_ON_INTERIM_CHANGE: {
    label: {
      vi: 'Ra quyết định theo thay đổi biện pháp khẩn cấp tạm thời',
      en: 'Decide after the interim measure was changed',
    },
    scope: 'case',
    rows: ['S11', 'S12'],
    basis: ['L26.131', 'L26.132.1', 'L106.33.2'],
    by: ['head'],
    byRef: 'S12',
    data: fields({
      change: oneOf(['changed', 'added', 'cancelled'], 'thay đổi, áp dụng bổ sung, hủy bỏ'),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'interimChangeDecision', numberFrom: 'number' }],
  },
} as const satisfies Record<string, EnforcementAct>
