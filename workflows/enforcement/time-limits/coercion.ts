import { vietnamDayOf } from '../../calendar/vietnam-time.ts'
import { usesForce } from '../facts/coercion.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { atTheEnd, dayIn, type EnforcementLimit, type Turn, vietnamDay } from './time-limit.ts'

const noOld = absentBefore2026(
  'Các bảng luật cũ không có bước này.',
  'The tables of the old law have no such step.',
)
const sentAtOnce = {
  vi: 'Kế hoạch cưỡng chế gửi ngay cho Viện kiểm sát, Ủy ban nhân dân cấp xã, công an.',
  en: 'The plan goes at once to the procuracy, the commune and the police.',
}
const protection = {
  vi: 'Công an lập phương án bảo vệ trong 03 ngày làm việc từ ngày nhận kế hoạch.',
  en: 'The police make their protection plan within 3 working days of the plan.',
}

/** With force, what should have been arranged for the day is asked of the act itself where nobody arranged it. */
const forcedActs = ['SEIZE', 'HAND_OVER', 'CARRY_OUT_COERCION'] as const

/** From the letter to the police to the day of coercion (kế hoạch cưỡng chế). */
export const coercionLimits = {
  policeAnswer: {
    label: { vi: 'Công an cấp xã trả lời', en: 'Answer of the commune police' },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    absent: noOld,
    variants: [
      since2026({
        ref: 'COE-7',
        articles: ['D152.46.3'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Công an cấp xã trả lời (hoặc báo cáo cấp tỉnh) trong 03 ngày làm việc từ ngày nhận văn bản.',
          en: 'The commune police answer (or report to the province) within 3 working days of the letter.',
        },
      }),
    ],
    opens: [{ act: 'CONSULT_POLICE', starts: ({ act }) => [{ from: dayIn(act, 'receivedOn') }] }],
    meets: [{ act: 'RECORD_POLICE_ANSWER' }],
    ends: atTheEnd,
  },
  provincialPoliceAnswer: {
    label: { vi: 'Công an cấp tỉnh trả lời', en: 'Answer of the provincial police' },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    absent: noOld,
    variants: [
      since2026({
        ref: 'COE-7',
        articles: ['D152.46.3'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Vụ phức tạp: công an cấp tỉnh trả lời trong 05 ngày làm việc từ ngày nhận báo cáo.',
          en: 'In a complex case the provincial police answer within 5 working days of the report.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_POLICE_ANSWER',
        starts: ({ act }) =>
          act.data['result'] === 'toProvince' ? [{ from: dayIn(act, 'provinceReceivedOn') }] : [],
      },
    ],
    meets: [{ act: 'RECORD_POLICE_ANSWER', matches: ({ act }) => act.data['result'] !== 'toProvince' }],
    ends: atTheEnd,
  },
  draftPlan: {
    label: { vi: 'Dự thảo kế hoạch cưỡng chế', en: 'Draft the coercion plan' },
    kind: 'duty',
    whose: 'officer',
    absent: noOld,
    variants: [
      since2026({
        ref: 'COE-8',
        articles: ['D152.46.5'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Dự thảo xong kế hoạch trong 03 ngày làm việc từ ngày thống nhất với công an hoặc có chỉ đạo.',
          en: 'The plan is drafted within 3 working days of agreement with the police, or of the direction.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_POLICE_ANSWER',
        starts: (turn) => (turn.act.data['result'] === 'agrees' ? unlessDrafted(turn) : []),
      },
      { act: 'RECORD_STEERING_DIRECTION', starts: unlessDrafted },
    ],
    meets: [{ act: 'DRAFT_PLAN' }],
    ends: atTheEnd,
  },
  sendPlan: {
    label: { vi: 'Gửi kế hoạch cưỡng chế', en: 'Send the coercion plan' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'COE-9',
        articles: ['L106.72.6.c'],
        length: { n: 0, unit: 'immediately' },
        sentence: sentAtOnce,
      }),
      until2026({
        ref: 'C06',
        articles: ['L26.72.3'],
        length: { n: 0, unit: 'immediately' },
        sentence: sentAtOnce,
      }),
    ],
    opens: [
      { act: 'APPROVE_PLAN', starts: ({ act }) => (act.on < newLaw ? [] : toEachBody(act.on)) },
      // Under the old law the officer's plan is the plan; no approval is named.
      { act: 'DRAFT_PLAN', starts: ({ act }) => (act.on < newLaw ? toEachBody(act.on) : []) },
      ...forcedActs.map((act) => ({
        act,
        starts: ({ act: done, before }: Turn) =>
          usesForce(done) && before.force.plan === undefined ? toEachBody(done.on) : [],
      })),
    ],
    meets: [{ act: 'SEND_PLAN', matches: ({ act, limit }) => act.data['to'] === limit.recipient }],
    ends: [...atTheEnd, { act: 'DRAFT_PLAN' }],
  },
  policePlan: {
    label: { vi: 'Công an lập phương án bảo vệ cưỡng chế', en: 'Protection plan of the police' },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    variants: [
      since2026({
        ref: 'COE-10',
        articles: ['L106.72.6.b', 'D152.46.6'],
        length: { n: 3, unit: 'workingDays' },
        sentence: protection,
      }),
      until2026({
        ref: 'C07',
        articles: ['L26.72.4'],
        length: { n: 3, unit: 'workingDays' },
        sentence: protection,
      }),
    ],
    opens: [
      {
        act: 'SEND_PLAN',
        starts: ({ act }) => (act.data['to'] === 'police' ? [{ from: dayIn(act, 'receivedOn') }] : []),
      },
    ],
    meets: [{ act: 'RECEIVE_POLICE_PLAN', day: (act) => dayIn(act, 'madeOn') }],
    ends: [...atTheEnd, { act: 'DRAFT_PLAN' }],
  },
  policePlanInHand: {
    label: { vi: 'Công an gửi phương án đã duyệt', en: 'The approved protection plan is in hand' },
    kind: 'notice',
    whose: 'outside',
    warns: true,
    backward: true,
    absent: noOld,
    variants: [
      since2026({
        ref: 'COE-10',
        articles: ['D152.46.6'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Phương án đã duyệt gửi cơ quan thi hành án trước khi cưỡng chế 05 ngày làm việc.',
          en: 'The approved protection plan reaches the office 5 working days before the coercion.',
        },
      }),
    ],
    opens: [{ act: 'APPROVE_PLAN', starts: fromPlannedDay }],
    meets: [{ act: 'RECEIVE_POLICE_PLAN' }],
    ends: [...atTheEnd, { act: 'DRAFT_PLAN' }],
  },
  coordinationMeeting: {
    label: { vi: 'Họp triển khai kế hoạch cưỡng chế', en: 'Coordination meeting' },
    kind: 'notice',
    whose: 'office',
    backward: true,
    absent: noOld,
    variants: [
      since2026({
        ref: 'COE-11',
        articles: ['D152.47.3'],
        length: { n: 1, unit: 'workingDays' },
        sentence: {
          vi: 'Họp triển khai với công an trước thời điểm cưỡng chế ít nhất 01 ngày làm việc.',
          en: 'The meeting with the police is held at least 1 working day before the coercion.',
        },
      }),
    ],
    opens: [
      { act: 'APPROVE_PLAN', starts: fromPlannedDay },
      ...forcedActs.map((act) => ({
        act,
        starts: ({ act: done, before }: Turn) =>
          usesForce(done) && before.force.plan?.approvedOn === undefined && before.force.metOn === undefined
            ? [{ from: done.on }]
            : [],
      })),
    ],
    meets: [{ act: 'MEET_COORDINATION' }],
    ends: [...atTheEnd, { act: 'DRAFT_PLAN' }],
  },
  policeHelp: {
    label: { vi: 'Đề nghị công an hỗ trợ', en: 'Request for police help' },
    kind: 'notice',
    whose: 'officer',
    backward: true,
    absent: noOld,
    variants: [
      since2026({
        ref: 'COE-13',
        articles: ['D152.106.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Gửi văn bản đề nghị công an ít nhất 05 ngày làm việc trước hoạt động thi hành án.',
          en: 'The police are asked in writing at least 5 working days before the enforcement act.',
        },
      }),
    ],
    opens: [{ act: 'REQUEST_POLICE_HELP', starts: ({ act }) => [{ from: vietnamDay(act, 'plannedAt') }] }],
    meets: [{ act: 'REQUEST_POLICE_HELP' }],
  },
  largeCaseReport: {
    label: { vi: 'Báo cáo vụ lớn, phức tạp', en: 'Report of a large, complex case' },
    kind: 'notice',
    whose: 'head',
    backward: true,
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Nghị định 152/2026 chỉ đòi báo cáo trước khi cưỡng chế, không nêu số ngày.',
          en: 'Decree 152/2026 asks for the report before the coercion and names no number of days.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'C08',
        from: '2015-09-01',
        articles: ['D62.13.3'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Báo cáo Chủ tịch Ủy ban nhân dân ít nhất 05 ngày làm việc trước khi cưỡng chế vụ lớn, phức tạp.',
          en: 'A large, complex case is reported at least 5 working days before the coercion.',
        },
      }),
    ],
    opens: [
      {
        act: 'DRAFT_PLAN',
        starts: ({ act }) => (act.data['large'] === true ? [{ from: vietnamDay(act, 'plannedAt') }] : []),
      },
    ],
    meets: [{ act: 'REPORT_LARGE_CASE' }],
    ends: [...atTheEnd, { act: 'DRAFT_PLAN', matches: ({ act, limit }) => act.seq !== limit.openedBy }],
  },
} satisfies Record<string, EnforcementLimit>

function toEachBody(from: string) {
  return ['procuracy', 'commune', 'police'].map((recipient) => ({ from, recipient }))
}

function fromPlannedDay({ after }: Turn) {
  const planned = after.force.plan?.plannedAt
  return planned === undefined ? [] : [{ from: vietnamDayOf(planned) }]
}

function unlessDrafted({ act, before }: Turn) {
  return before.force.plan === undefined ? [{ from: act.on }] : []
}
