import { Type } from 'typebox'
import { dayBeforeAct, fields, freeText, maybe, oneOf, paperNumber, partyRef } from '../act-data.ts'
import { complaintKinds } from '../facts/complaint.ts'
import { desk, type EnforcementAct } from './act.ts'

const complaint = maybe(
  Type.String({
    pattern: '^kn[0-9]{1,3}$',
    description: 'khiếu nại (kn1, kn2 …); bỏ trống là khiếu nại đang giải quyết',
  }),
)
const people = (description: string) => Type.Integer({ minimum: 1, maximum: 100_000, description })

/** Complaints (khiếu nại), at any step of the matter and after its end. */
export const complaintActs = {
  RECEIVE_COMPLAINT: {
    label: { vi: 'Nhận đơn khiếu nại', en: 'Receive a complaint' },
    scope: 'case',
    rows: ['CPL-1', 'CPL-2', 'CPL-3', 'CPL-4', 'CPL-14', 'Q01'],
    basis: ['L106.96.2.a', 'L106.96.2.b', 'L106.96.2.c', 'L106.96.3', 'L26.140.2.a'],
    by: desk,
    byRef: 'CPL-5',
    data: fields({
      complaint,
      kind: oneOf(
        complaintKinds,
        'về quyết định, hành vi: a) trước khi có biện pháp bảo đảm, cưỡng chế; b) biện pháp bảo đảm; c) cưỡng chế; d) sau cưỡng chế (luật cũ)',
      ),
      level: maybe(oneOf(['first', 'second'], 'lần đầu hay lần hai')),
      freeze: maybe(Type.Boolean({ description: 'về phong tỏa tài khoản (luật cũ: thời hiệu riêng)' })),
      by: maybe(partyRef('đương sự khiếu nại')),
      knownOn: maybe(
        dayBeforeAct(
          'ngày được thông báo hợp lệ quyết định hoặc biết được hành vi; bỏ trống là ngày nộp đơn',
        ),
      ),
      filedOn: maybe(dayBeforeAct('ngày nhận đơn; bỏ trống là ngày của hành vi')),
      excuse: maybe(freeText('trở ngại khách quan, bất khả kháng, tình trạng khẩn cấp được chấp nhận')),
      notAcceptable: maybe(Type.Boolean({ description: 'đơn thuộc trường hợp không phải thụ lý' })),
      people: maybe(people('số người cùng khiếu nại một nội dung')),
      representatives: maybe(people('số người đại diện được cử bằng văn bản')),
      content: maybe(freeText('nội dung khiếu nại')),
    }),
  },
  ACCEPT_COMPLAINT: {
    label: { vi: 'Thụ lý khiếu nại', en: 'Accept the complaint' },
    scope: 'case',
    rows: ['CPL-5', 'CPL-9', 'Q07'],
    basis: ['L106.104', 'L106.98', 'L26.148'],
    by: ['head'],
    byRef: 'CPL-9',
    data: fields({ complaint, number: maybe(paperNumber) }),
    papers: [{ kind: 'complaintAcceptance', numberFrom: 'number' }],
  },
  REFUSE_COMPLAINT: {
    label: { vi: 'Không thụ lý khiếu nại, nêu rõ lý do', en: 'Do not accept the complaint, with reasons' },
    scope: 'case',
    rows: ['CPL-13', 'Q15'],
    basis: ['L106.97', 'L106.104', 'L26.141', 'D62.38.1'],
    by: ['head'],
    byRef: 'CPL-13',
    data: fields({
      complaint,
      ground: oneOf(
        [
          'notConcerned',
          'noCapacity',
          'noAuthority',
          'timeEnded',
          'settledInForce',
          'internalAct',
          'asDenunciation',
        ],
        'căn cứ không thụ lý',
      ),
      reason: freeText('lý do'),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'complaintRefusal', numberFrom: 'number' }],
  },
  EXTEND_COMPLAINT: {
    label: { vi: 'Kéo dài thời hạn giải quyết khiếu nại', en: 'Give the complaint more time' },
    scope: 'case',
    rows: ['CPL-6', 'CPL-8', 'Q08'],
    basis: ['L106.102.3', 'L106.102.4', 'L26.146.3', 'L26.146.5'],
    by: ['head'],
    byRef: 'CPL-9',
    data: fields({
      complaint,
      ground: oneOf(['remoteArea', 'complexCase'], 'vùng sâu, vùng xa hay vụ việc phức tạp'),
      days: Type.Integer({ minimum: 1, maximum: 365, description: 'số ngày kéo dài' }),
    }),
  },
  SUSPEND_COMPLAINT: {
    label: { vi: 'Tạm đình chỉ giải quyết khiếu nại', en: 'Suspend the handling of the complaint' },
    scope: 'case',
    rows: ['CPL-11'],
    basis: ['L106.105.2', 'L106.106.3', 'L26.145'],
    by: ['head'],
    byRef: 'CPL-11',
    data: fields({
      complaint,
      ground: oneOf(
        ['personBlocked', 'awaitsOtherBody'],
        'trở ngại với người cần tham gia; chờ cơ quan khác',
      ),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'complaintSuspension', numberFrom: 'number' }],
  },
  RESUME_COMPLAINT: {
    label: { vi: 'Tiếp tục giải quyết khiếu nại', en: 'Go on with the complaint' },
    scope: 'case',
    rows: ['CPL-11'],
    basis: ['L106.105.4', 'L106.106.3', 'L26.145'],
    by: ['head'],
    byRef: 'CPL-11',
    data: fields({ complaint }),
  },
  WITHDRAW_COMPLAINT: {
    label: { vi: 'Nhận văn bản rút khiếu nại', en: 'Receive the withdrawal of a complaint' },
    scope: 'case',
    rows: ['CPL-12', 'Q13'],
    basis: ['L106.105.3', 'T13.10.1', 'L26.143'],
    by: desk,
    byRef: 'CPL-12',
    data: fields({ complaint }),
  },
  END_COMPLAINT: {
    label: { vi: 'Đình chỉ giải quyết khiếu nại', en: 'End the handling of the complaint' },
    scope: 'case',
    rows: ['CPL-12', 'Q13'],
    basis: ['L106.105.3', 'L106.106.3', 'T13.10.1', 'L26.143'],
    by: ['head'],
    byRef: 'CPL-12',
    data: fields({
      complaint,
      ground: oneOf(
        ['complaintWithdrawn', 'complainantGone', 'noObjectLeft', 'asDenunciation'],
        'rút toàn bộ; người khiếu nại chết, giải thể; không còn đối tượng; xử lý theo tố cáo',
      ),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'complaintEnding', numberFrom: 'number' }],
  },
  DECIDE_COMPLAINT: {
    label: { vi: 'Giải quyết khiếu nại lần đầu', en: 'Decide the first complaint' },
    scope: 'case',
    rows: ['CPL-6', 'CPL-7', 'CPL-8', 'CPL-9', 'Q08', 'Q09', 'Q10', 'Q11'],
    basis: ['L106.98', 'L106.102.1', 'L106.102.2', 'L106.105.5', 'L26.142', 'L26.146.1'],
    by: ['head'],
    byRef: 'CPL-9',
    data: fields({
      complaint,
      level: maybe(oneOf(['first'], 'lần đầu; lần hai do cơ quan cấp trên giải quyết')),
      result: oneOf(['upheld', 'partlyUpheld', 'rejected'], 'đúng, đúng một phần, sai toàn bộ'),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'complaintDecision', numberFrom: 'number' }],
  },
  SEND_COMPLAINT_DECISION: {
    label: { vi: 'Gửi quyết định giải quyết khiếu nại', en: 'Send the decision on the complaint' },
    scope: 'case',
    rows: ['CPL-4', 'Q14', 'Q06'],
    basis: ['L106.96.3', 'L26.140.2', 'T13.14'],
    by: desk,
    byRef: 'CPL-4',
    data: fields({
      complaint,
      validOn: maybe(dayBeforeAct('ngày người khiếu nại được thông báo hợp lệ; bỏ trống là ngày gửi')),
    }),
  },
  PUBLISH_COMPLAINT_DECISION: {
    label: { vi: 'Công khai quyết định giải quyết khiếu nại', en: 'Publish the decision on the complaint' },
    scope: 'case',
    rows: ['Q14'],
    basis: ['T13.14', 'L106.98', 'L26.145'],
    by: desk,
    byRef: 'Q14',
    data: fields({ complaint }),
  },
  RECORD_HIGHER_STEP: {
    label: { vi: 'Ghi nhận việc giải quyết của cấp trên', en: 'Record what the higher authority did' },
    scope: 'case',
    rows: ['CPL-9', 'CPL-15'],
    basis: ['L106.98', 'D152.74.1', 'L26.142', 'D62.38.2'],
    by: desk,
    byRef: 'CPL-9',
    data: fields({
      complaint,
      step: oneOf(
        ['secondAccepted', 'secondRefused', 'secondDecided', 'ministerReviewed', 'orderedToSettle'],
        'thụ lý, không thụ lý, giải quyết lần hai; Bộ trưởng xem xét lại; yêu cầu cấp dưới giải quyết',
      ),
      result: maybe(oneOf(['upheld', 'partlyUpheld', 'rejected'], 'đúng, đúng một phần, sai toàn bộ')),
      number: maybe(paperNumber),
    }),
  },
  PAUSE_FOR_COMPLAINT: {
    label: { vi: 'Tạm dừng việc bị khiếu nại', en: 'Pause what is complained of' },
    scope: 'case',
    rows: ['CPL-10'],
    basis: ['L106.101.1.b', 'L106.84.1.b', 'L26.145'],
    by: ['head'],
    byRef: 'CPL-10',
    data: fields({
      complaint,
      what: freeText('quyết định, hành vi hoặc việc thi hành được tạm dừng'),
      wholeEnforcement: maybe(
        Type.Boolean({ description: 'tạm ngừng cả việc thi hành án, không chỉ một hành vi' }),
      ),
    }),
    papers: [{ kind: 'complaintPause' }],
  },
  CONTINUE_AFTER_COMPLAINT: {
    label: { vi: 'Tiếp tục việc đã tạm dừng vì khiếu nại', en: 'Continue what a complaint had paused' },
    scope: 'case',
    rows: ['CPL-10'],
    basis: ['L106.101.1.b', 'L26.145'],
    by: ['head'],
    byRef: 'CPL-10',
    data: fields({ complaint }),
  },
} as const satisfies Record<string, EnforcementAct>
