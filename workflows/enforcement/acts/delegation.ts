import { Type } from 'typebox'
import { dayBeforeAct, dong, fields, freeText, maybe, oneOf, paperNumber, ref } from '../act-data.ts'
import { delegationScopes } from '../facts/delegation.ts'
import { desk, type EnforcementAct, money, officers } from './act.ts'

const yes = (description: string) => maybe(Type.Boolean({ description }))
const agency = (description: string) => Type.String({ minLength: 1, maxLength: 300, description })
const number = maybe(paperNumber)

/** Delegation out and in, of enforcement and of the processing of an asset (ủy thác). */
export const delegationActs = {
  FIND_DELEGATION_GROUND: {
    label: { vi: 'Xác định có căn cứ ủy thác', en: 'Establish a ground to delegate' },
    scope: 'case',
    rows: ['UYT-1', 'U06'],
    basis: ['L106.49.1', 'L106.49.2', 'L26.55.1', 'L26.57.1'],
    by: officers,
    byRef: 'UYT-1',
    data: fields({ reason: maybe(freeText('căn cứ ủy thác')) }),
  },
  DELEGATE: {
    label: { vi: 'Quyết định ủy thác', en: 'Delegate' },
    scope: 'case',
    rows: ['UYT-1', 'UYT-4', 'UYT-7', 'UYT-8', 'U06', 'U10'],
    basis: [
      'L106.49.1',
      'L106.49.2',
      'L106.50',
      'D152.26.1',
      'D152.26.2',
      'D152.26.3',
      'D152.26.4',
      'D152.27',
      'L26.55.1',
      'L26.57.1',
      'L26.57.2',
      'D62.16.2',
    ],
    by: ['head'],
    byRef: 'UYT-1',
    data: fields({
      scope: oneOf(delegationScopes, 'ủy thác toàn bộ, một phần, hay xử lý tài sản'),
      agency: agency('cơ quan nhận ủy thác'),
      obligations: maybe(Type.Array(ref('nghĩa vụ'), { maxItems: 200, description: 'khoản ủy thác' })),
      place: maybe(
        oneOf(
          ['partyAgreement', 'enoughAssets', 'mostAssets'],
          'nơi ủy thác: thỏa thuận, đủ tài sản, nhiều nhất',
        ),
      ),
      partiesAgreed: yes('đương sự đã thỏa thuận nơi ủy thác khác'),
      otherPlaceSuffices: yes('có nơi khác có tài sản ước tính đủ để thi hành án'),
      accountMoney: yes('tài sản là tiền, tài sản số trong tài khoản'),
      sameProvince: yes('cơ quan, phòng nhận ở cùng tỉnh, thành phố'),
      disputedInCourt: yes('tài sản đang xử lý có tranh chấp, Tòa án đã thụ lý'),
      withdrawsDecision: maybe(oneOf(['yes', 'no'], 'thu hồi quyết định thi hành án (phần ủy thác)')),
      number,
    }),
    papers: [
      { kind: 'delegationDecision', numberFrom: 'number', when: { field: 'scope', equals: 'whole' } },
      { kind: 'delegationDecision', numberFrom: 'number', when: { field: 'scope', equals: 'part' } },
      { kind: 'assetDelegationDecision', numberFrom: 'number', when: { field: 'scope', equals: 'asset' } },
      { kind: 'delegationWithdrawal', when: { field: 'withdrawsDecision', equals: 'yes' } },
    ],
  },
  RECEIVE_DELEGATION: {
    label: { vi: 'Nhận quyết định ủy thác', en: 'Receive a delegation' },
    scope: 'case',
    aside: true,
    rows: ['UYT-2', 'UYT-4', 'U07', 'U08'],
    basis: ['L106.49.2', 'L106.50', 'D152.27', 'L26.57.1', 'L26.57.2'],
    by: desk,
    byRef: 'UYT-2',
    data: fields({
      of: maybe(oneOf(['enforcement', 'asset'], 'thi hành án hay xử lý tài sản')),
      agency: maybe(agency('cơ quan đã ủy thác')),
      receivedOn: maybe(dayBeforeAct('ngày nhận quyết định và hồ sơ; bỏ trống là ngày của hành vi')),
      content: maybe(freeText('nội dung ủy thác')),
    }),
  },
  REFUSE_DELEGATION: {
    label: { vi: 'Trả lại quyết định ủy thác', en: 'Refuse a delegation' },
    scope: 'case',
    rows: ['UYT-2', 'UYT-8', 'U07'],
    basis: ['D152.26.5', 'D152.26.4', 'L26.57.3'],
    by: ['head'],
    byRef: 'UYT-2',
    data: fields({
      ground: oneOf(
        ['contentError', 'notCompetentAgency', 'nothingHere', 'otherReason'],
        'nhầm lẫn nội dung; sai thẩm quyền; không có tài sản, cư trú ở địa phương; lý do khác',
      ),
      reason: freeText('lý do'),
      number,
    }),
    papers: [{ kind: 'delegationRefusal', numberFrom: 'number' }],
  },
  DECIDE_DELEGATED_ASSET: {
    label: { vi: 'Quyết định xử lý tài sản ủy thác', en: 'Decide to process a delegated asset' },
    scope: 'case',
    aside: true,
    rows: ['UYT-4', 'U08'],
    basis: ['L106.50', 'D152.27', 'L26.57.2'],
    by: ['head'],
    byRef: 'UYT-4',
    data: fields({ number: paperNumber }),
    papers: [{ kind: 'delegatedAssetDecision', numberFrom: 'number' }],
  },
  ANSWER_DELEGATION: {
    label: { vi: 'Thông báo cho cơ quan đã ủy thác', en: 'Report to the delegating agency' },
    scope: 'case',
    rows: ['UYT-4', 'U07', 'U08'],
    basis: ['D152.27', 'L26.57.1', 'L26.57.2', 'L106.49.2'],
    by: [...officers, 'clerk'],
    byRef: 'UYT-4',
    data: fields({
      what: oneOf(
        ['decided', 'appraisal', 'auctionTime', 'result'],
        'đã ra quyết định; kết quả thẩm định giá; thời điểm đấu giá; kết quả',
      ),
      number,
      content: maybe(freeText('nội dung')),
    }),
    papers: [{ kind: 'delegationReport', numberFrom: 'number' }],
  },
  REMIT_PROCEEDS: {
    label: { vi: 'Chuyển tiền cho cơ quan đã ủy thác', en: 'Remit the proceeds' },
    scope: 'case',
    rows: ['UYT-5', 'U09'],
    basis: ['D152.27', 'L26.57.2'],
    by: money,
    byRef: 'UYT-5',
    data: fields({
      amount: dong('số tiền sau khi trừ chi phí (đồng)'),
      receipt: maybe(paperNumber),
      note: maybe(freeText('ghi chú')),
    }),
  },
  RECORD_DELEGATION_RESULT: {
    label: { vi: 'Nhận thông báo của cơ quan nhận ủy thác', en: 'Take in a report of the receiving agency' },
    scope: 'case',
    rows: ['UYT-4', 'UYT-9'],
    basis: ['D152.27', 'L26.57.2', 'L26.57.1', 'L106.49.2'],
    by: desk,
    byRef: 'UYT-9',
    data: fields({
      what: oneOf(['decided', 'appraisal', 'auctionTime', 'result'], 'nội dung báo'),
      enough: maybe(
        oneOf(
          ['priceEnough', 'collectedEnough'],
          'giá, kết quả đấu giá đủ; đã thu đủ để thi hành và chi phí',
        ),
      ),
      amount: maybe(dong('số tiền (đồng)')),
    }),
  },
  NOTIFY_DELEGATE: {
    label: { vi: 'Thông báo cho cơ quan nhận ủy thác', en: 'Notify the receiving agency' },
    scope: 'case',
    rows: ['UYT-9'],
    basis: ['D152.27', 'L26.57.2', 'L106.50'],
    by: [...officers, 'clerk'],
    byRef: 'UYT-9',
    data: fields({
      what: oneOf(['pause', 'goOn', 'end'], 'tạm dừng, tiếp tục, chấm dứt xử lý tài sản còn lại'),
      number,
    }),
    papers: [{ kind: 'delegateNotice', numberFrom: 'number' }],
  },
  RECEIVE_LATER_JUDGMENT: {
    label: {
      vi: 'Nhận quyết định giám đốc thẩm, bản án liên quan sau ủy thác',
      en: 'Receive a later judgment on what was delegated',
    },
    scope: 'case',
    rows: ['UYT-6'],
    basis: ['D152.26.8', 'D62.16.3'],
    by: desk,
    byRef: 'UYT-6',
    data: fields({
      receivedOn: maybe(dayBeforeAct('ngày nhận; bỏ trống là ngày của hành vi')),
      content: maybe(freeText('văn bản nhận được')),
    }),
  },
  FORWARD_TO_DELEGATE: {
    label: { vi: 'Gửi tiếp cho cơ quan nhận ủy thác', en: 'Forward it to the receiving agency' },
    scope: 'case',
    rows: ['UYT-6'],
    basis: ['D152.26.8', 'D62.16.3'],
    by: desk,
    byRef: 'UYT-6',
    data: fields({ number }),
  },
} as const satisfies Record<string, EnforcementAct>
