import { Type } from 'typebox'
import { day, dayBeforeAct, fields, freeText, maybe, oneOf, paperNumber, plannedMoment } from '../act-data.ts'
import { policeAnswers } from '../facts/coercion.ts'
import { desk, type EnforcementAct, officers } from './act.ts'

const plannedAt = plannedMoment('coercion', 'thời điểm dự kiến cưỡng chế')
const received = (what: string) => maybe(dayBeforeAct(`ngày ${what}; bỏ trống là ngày của hành vi`))

/** From the letter to the police to the day of coercion (kế hoạch cưỡng chế, phối hợp công an). */
export const coercionPlanActs = {
  CONSULT_POLICE: {
    label: {
      vi: 'Trao đổi với công an cấp xã về cưỡng chế',
      en: 'Agree the coercion with the commune police',
    },
    scope: 'case',
    rows: ['COE-6', 'COE-7'],
    basis: ['L106.72.6.a', 'D152.46.1', 'L26.72.1'],
    by: officers,
    byRef: 'COE-6',
    data: fields({
      plannedAt: maybe(plannedAt),
      receivedOn: received('công an nhận văn bản'),
      number: maybe(paperNumber),
      content: maybe(freeText('nội dung, yêu cầu phối hợp')),
    }),
    papers: [{ kind: 'policeLetter', numberFrom: 'number' }],
  },
  RECORD_POLICE_ANSWER: {
    label: { vi: 'Ghi nhận trả lời của công an', en: 'Record the answer of the police' },
    scope: 'case',
    rows: ['COE-7', 'COE-8'],
    basis: ['D152.46.3'],
    by: desk,
    byRef: 'COE-7',
    data: fields({
      result: oneOf(policeAnswers, 'thống nhất, có ý kiến khác, đã báo cáo công an cấp tỉnh'),
      provinceReceivedOn: received('công an cấp tỉnh nhận báo cáo'),
      content: maybe(freeText('nội dung trả lời')),
    }),
  },
  REPORT_TO_STEERING_BOARD: {
    label: {
      vi: 'Báo cáo Trưởng Ban Chỉ đạo thi hành án dân sự cấp tỉnh',
      en: 'Report to the provincial Steering Board',
    },
    scope: 'case',
    rows: ['COE-7', 'COE-29'],
    basis: ['D152.46.4', 'D152.106.2'],
    by: ['head'],
    byRef: 'COE-7',
    data: fields({ number: maybe(paperNumber), reason: maybe(freeText('ý kiến khác của công an, lý do')) }),
    papers: [{ kind: 'steeringReport', numberFrom: 'number' }],
  },
  RECORD_STEERING_DIRECTION: {
    label: {
      vi: 'Ghi nhận chỉ đạo của Trưởng Ban Chỉ đạo',
      en: 'Record the direction of the Steering Board',
    },
    scope: 'case',
    rows: ['COE-8', 'COE-29'],
    basis: ['D152.46.5', 'D152.106.2'],
    by: desk,
    byRef: 'COE-8',
    data: fields({ content: maybe(freeText('nội dung chỉ đạo')) }),
  },
  DRAFT_PLAN: {
    label: { vi: 'Dự thảo kế hoạch cưỡng chế', en: 'Draft the coercion plan' },
    scope: 'case',
    rows: ['COE-8', 'C06'],
    basis: ['D152.46.5', 'L106.72.6.a', 'L26.72.1'],
    by: officers,
    byRef: 'COE-8',
    data: fields({
      plannedAt,
      large: maybe(
        Type.Boolean({ description: 'vụ án lớn, phức tạp, cần báo cáo Chủ tịch Ủy ban nhân dân' }),
      ),
      daysToAvoid: maybe(
        Type.Array(day('ngày'), {
          maxItems: 40,
          description: 'ngày truyền thống của đối tượng chính sách, ngày đặc biệt khác tại địa phương',
        }),
      ),
      content: maybe(freeText('phương án, lực lượng, dự trù chi phí')),
    }),
  },
  APPROVE_PLAN: {
    label: { vi: 'Phê duyệt kế hoạch cưỡng chế', en: 'Approve the coercion plan' },
    scope: 'case',
    rows: ['COE-9'],
    basis: ['L106.72.6.c', 'L26.72.1'],
    by: ['head'],
    byRef: 'COE-9',
    data: fields({ number: maybe(paperNumber) }),
    papers: [{ kind: 'coercionPlan', numberFrom: 'number' }],
  },
  SEND_PLAN: {
    label: { vi: 'Gửi kế hoạch cưỡng chế', en: 'Send the coercion plan' },
    scope: 'case',
    rows: ['COE-9', 'COE-10', 'C06', 'C07'],
    basis: ['L106.72.6.c', 'L26.72.3'],
    by: desk,
    byRef: 'COE-9',
    data: fields({
      to: oneOf(['procuracy', 'commune', 'police', 'otherBody'], 'nơi nhận'),
      receivedOn: received('nơi nhận nhận được'),
    }),
  },
  RECEIVE_POLICE_PLAN: {
    label: { vi: 'Nhận phương án bảo vệ cưỡng chế', en: 'Receive the protection plan of the police' },
    scope: 'case',
    rows: ['COE-10', 'C07', 'COE-29'],
    basis: ['L106.72.6.b', 'D152.46.6', 'L26.72.4', 'D152.106.2'],
    by: desk,
    byRef: 'COE-10',
    data: fields({
      madeOn: received('công an lập phương án'),
      protects: maybe(Type.Boolean({ description: 'bố trí được việc bảo vệ cưỡng chế' })),
      reason: maybe(freeText('lý do không bố trí được')),
    }),
  },
  MEET_COORDINATION: {
    label: { vi: 'Họp triển khai kế hoạch cưỡng chế', en: 'Hold the coordination meeting' },
    scope: 'case',
    rows: ['COE-11'],
    basis: ['D152.47.3'],
    by: officers,
    byRef: 'COE-11',
    data: fields({ content: maybe(freeText('thành phần, nội dung')) }),
  },
  REPORT_LARGE_CASE: {
    label: {
      vi: 'Báo cáo Chủ tịch Ủy ban nhân dân trước khi cưỡng chế vụ lớn, phức tạp',
      en: 'Report a large, complex case to the chair of the People’s Committee',
    },
    scope: 'case',
    rows: ['COE-28', 'C08'],
    basis: ['D152.42.3', 'D62.13.3'],
    by: ['head'],
    byRef: 'COE-28',
    data: fields({ number: maybe(paperNumber) }),
    papers: [{ kind: 'largeCaseReport', numberFrom: 'number' }],
  },
  REQUEST_POLICE_HELP: {
    label: {
      vi: 'Đề nghị công an hỗ trợ hoạt động thi hành án',
      en: 'Ask the police to help an enforcement act',
    },
    scope: 'case',
    rows: ['COE-13'],
    basis: ['D152.106.2'],
    by: officers,
    byRef: 'COE-13',
    data: fields({
      plannedAt: plannedMoment('coercion', 'thời điểm dự kiến hoạt động'),
      activity: oneOf(['verification', 'survey', 'security', 'coercion', 'otherActivity'], 'hoạt động'),
      number: maybe(paperNumber),
    }),
    papers: [{ kind: 'policeLetter', numberFrom: 'number' }],
  },
  CARRY_OUT_COERCION: {
    label: { vi: 'Tổ chức cưỡng chế', en: 'Carry out the coercion' },
    scope: 'case',
    rows: ['COE-1', 'C02', 'COE-4', 'COE-5', 'C05'],
    basis: ['L106.71', 'L106.72.5', 'L26.46.2', 'L26.71'],
    by: officers,
    byRef: 'COE-1',
    data: fields({
      measure: oneOf(
        ['account', 'income', 'money', 'papers', 'exploitation', 'seizure', 'handover', 'forcedAct'],
        'biện pháp',
      ),
      force: maybe(Type.Boolean({ description: 'có huy động lực lượng' })),
      atOnce: maybe(freeText('lý do cần cưỡng chế ngay, không báo trước chi phí')),
      result: oneOf(['carriedOut', 'performedOnTheSpot', 'notCarriedOut'], 'kết quả buổi cưỡng chế'),
      content: maybe(freeText('diễn biến')),
    }),
    papers: [{ kind: 'coercionMinutes' }],
  },
  PAUSE_COERCION: {
    label: { vi: 'Tạm dừng buổi cưỡng chế', en: 'Pause the coercion on the spot' },
    scope: 'case',
    rows: ['COE-29'],
    basis: ['D152.48.3'],
    by: officers,
    byRef: 'COE-29',
    data: fields({
      askedBy: oneOf(['police', 'otherForce'], 'bên đề nghị'),
      reason: freeText('diễn biến, lý do tạm dừng'),
    }),
  },
} as const satisfies Record<string, EnforcementAct>
