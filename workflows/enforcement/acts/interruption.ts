import { Type } from 'typebox'
import {
  day,
  dayBeforeAct,
  fields,
  freeText,
  maybe,
  moment,
  oneOf,
  paperNumber,
  partyRef,
  plannedMoment,
  ref,
} from '../act-data.ts'
import {
  endsOfGrounds,
  interruptionGrounds,
  postponementGrounds,
  suspensionGrounds,
  terminationGrounds,
} from '../facts/interruption.ts'
import { desk, type EnforcementAct, officers } from './act.ts'

const scope = oneOf(['whole', 'part'], 'toàn bộ việc hay một phần')
/** The part, where it is one: a duty, an asset, a debtor. */
const part = {
  obligation: maybe(ref('nghĩa vụ (khi một phần)')),
  ofAsset: maybe(ref('tài sản (khi một phần)')),
  debtor: maybe(partyRef('người phải thi hành án (khi một phần)')),
}
const flag = (description: string) => maybe(Type.Boolean({ description }))

/** Interruptions (hoãn, tạm đình chỉ, tiếp tục, đình chỉ thi hành án): their grounds, the decisions, what is told. */
export const interruptionActs = {
  RECORD_GROUND: {
    label: { vi: 'Ghi nhận căn cứ hoãn, tạm đình chỉ, đình chỉ', en: 'Record a ground of interruption' },
    scope: 'case',
    rows: ['HOA-1', 'TDC-1', 'DCH-1', 'P01', 'P09', 'P11'],
    basis: ['L106.46.1', 'L106.47.1', 'L106.48', 'L26.48.1', 'L26.49.2', 'L26.50.1'],
    by: desk,
    byRef: 'HOA-1',
    data: fields({
      ground: oneOf(interruptionGrounds, 'căn cứ'),
      arisenOn: maybe(dayBeforeAct('ngày có căn cứ, ngày nhận văn bản; bỏ trống là ngày của hành vi')),
      issuedOn: maybe(dayBeforeAct('ngày ra văn bản yêu cầu hoãn')),
      receivedAt: maybe(moment('thời điểm nhận yêu cầu hoãn')),
      coercionAt: maybe(plannedMoment('coercion', 'thời điểm cưỡng chế đã ấn định')),
      personalDuty: flag('nghĩa vụ gắn liền với nhân thân, không được chuyển giao, phải tự mình thực hiện'),
      certified: flag('có xác nhận của cơ sở khám bệnh, chữa bệnh đủ cấp, quyết định của Tòa án'),
      harmsOthers: flag('ảnh hưởng đến lợi ích của Nhà nước, người thứ ba'),
      judgedAlready: flag('tài sản đã được bản án có hiệu lực tuyên kê biên, xử lý, công nhận quyền'),
      otherMeans: flag('có tài sản, thu nhập khác để thi hành án'),
      timesNotified: maybe(
        Type.Integer({ minimum: 0, maximum: 99, description: 'số lần đã thông báo hợp lệ việc nhận' }),
      ),
      exceptedDuty: maybe(
        oneOf(
          ['lifeHealthHonour', 'wages', 'confiscation', 'thirdPartySecurity'],
          'nghĩa vụ được loại trừ khi thụ lý phục hồi, phá sản',
        ),
      ),
      alreadyEnforced: flag('phán quyết đã thi hành xong'),
      annulled: maybe(oneOf(['whole', 'part'], 'bản án bị hủy toàn bộ hay một phần')),
      forRetrial: flag('hủy để xét xử lại'),
      fixedShares: flag('bản án xác định rõ phần nghĩa vụ của từng người'),
      feesPaidOn: maybe(dayBeforeAct('ngày nộp đủ phí, chi phí đến thời điểm thỏa thuận, yêu cầu')),
      content: maybe(freeText('văn bản, nội dung')),
    }),
  },
  RECORD_GROUND_END: {
    label: { vi: 'Ghi nhận căn cứ không còn', en: 'Record that a ground has ended' },
    scope: 'case',
    rows: ['HOA-3', 'TDC-3', 'DCH-6', 'P07', 'P10', 'P13'],
    basis: ['L106.46.3', 'L106.47.3', 'L106.64.2', 'L26.48.4', 'L26.49.3', 'L26.137.3'],
    by: desk,
    byRef: 'HOA-3',
    data: fields({
      ground: oneOf(interruptionGrounds, 'căn cứ đã ghi nhận'),
      because: oneOf(endsOfGrounds, 'lý do căn cứ không còn'),
      endedOn: maybe(dayBeforeAct('ngày căn cứ không còn, ngày nhận văn bản; bỏ trống là ngày của hành vi')),
      content: maybe(freeText('văn bản, nội dung')),
    }),
  },
  POSTPONE: {
    label: { vi: 'Quyết định hoãn thi hành án', en: 'Postpone enforcement' },
    scope: 'case',
    rows: ['HOA-1', 'HOA-2', 'P01'],
    basis: ['L106.46.1', 'L106.46.2', 'L26.48.1', 'L26.48.2', 'D62.14.1', 'D62.14.2'],
    by: ['head'],
    byRef: 'HOA-1',
    data: fields({
      scope,
      ground: oneOf(postponementGrounds, 'căn cứ hoãn'),
      ...part,
      until: maybe(day('hoãn đến hết ngày')),
      necessary: flag('xét thấy cần thiết (yêu cầu nhận dưới 24 giờ trước giờ cưỡng chế)'),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'postponementDecision', numberFrom: 'number' }],
  },
  SUSPEND: {
    label: { vi: 'Tạm đình chỉ thi hành án', en: 'Suspend enforcement' },
    scope: 'case',
    rows: ['TDC-1', 'TDC-2', 'P08', 'P09'],
    basis: ['L106.47.1', 'L106.47.2', 'L26.49.1', 'L26.49.2', 'L26.137.1'],
    by: ['head'],
    byRef: 'TDC-1',
    data: fields({
      scope,
      ground: oneOf(suspensionGrounds, 'căn cứ tạm đình chỉ'),
      ...part,
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'suspensionDecision', numberFrom: 'number' }],
  },
  RESUME: {
    label: { vi: 'Quyết định tiếp tục thi hành án sau khi bị gián đoạn', en: 'Resume after an interruption' },
    scope: 'case',
    rows: ['HOA-3', 'TDC-3', 'TDC-5', 'P07', 'P10', 'P15'],
    basis: ['L106.46.3', 'L106.47.3', 'L106.63.1', 'L26.48.4', 'L26.49.3', 'L26.134', 'L26.135.2'],
    by: ['head'],
    byRef: 'HOA-3',
    data: fields({ scope, ...part, number: maybe(paperNumber) }),
    papers: [{ kind: 'resumptionDecision', numberFrom: 'number' }],
  },
  TERMINATE: {
    label: { vi: 'Quyết định đình chỉ thi hành án', en: 'Terminate enforcement' },
    scope: 'case',
    rows: ['DCH-1', 'DCH-2', 'DCH-4', 'DCH-5', 'DCH-7', 'DCH-8', 'P11', 'P12', 'P15'],
    basis: [
      'L106.48',
      'L106.95.1',
      'L106.62.6',
      'L106.63.2',
      'D152.28.2',
      'L26.50.1',
      'L26.137.2',
      'L26.136.1',
    ],
    by: ['head'],
    byRef: 'DCH-1',
    data: fields({
      scope,
      ground: oneOf(terminationGrounds, 'căn cứ đình chỉ'),
      ...part,
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'terminationDecision', numberFrom: 'number' }],
  },
  WITHDRAW_TERMINATION: {
    label: {
      vi: 'Thu hồi quyết định đình chỉ, tiếp tục thi hành án',
      en: 'Withdraw the termination and go on',
    },
    scope: 'case',
    aside: true,
    rows: ['DCH-6', 'P13'],
    basis: ['L106.64.2', 'L26.137.3'],
    by: ['head'],
    byRef: 'DCH-6',
    data: fields({
      stage: oneOf(['verification', 'seizure', 'appraisal', 'auction', 'handover'], 'bước tiếp tục'),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'terminationWithdrawal', numberFrom: 'number' }],
  },
  TELL_AUTHORITY: {
    label: {
      vi: 'Thông báo cho Tòa án, người kháng nghị phần đã thi hành',
      en: 'Tell the court or protest authority what has been enforced',
    },
    scope: 'case',
    rows: ['HOA-5', 'TDC-1', 'TDC-2', 'TDC-5', 'P03', 'P08', 'P15'],
    basis: ['L106.46.2', 'L106.47.1', 'L106.47.2', 'L106.63.1', 'L26.48.2', 'L26.49.1', 'L26.134'],
    by: officers,
    byRef: 'HOA-5',
    data: fields({
      ground: oneOf(
        ['protestAuthorityRequest', 'foreignAwardSuspended', 'protestSuspension', 'competitionSuspension'],
        'văn bản được trả lời',
      ),
      number: maybe(paperNumber),
      content: maybe(freeText('kết quả đã thi hành')),
    }),
    papers: [{ kind: 'noticeOfWhatIsDone', numberFrom: 'number' }],
  },
} as const satisfies Record<string, EnforcementAct>
