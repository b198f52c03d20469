import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { dayAfter } from './day-after.ts'
import { cureByAct, cureByWaiting, type EnforcementRequirement, textOf } from './requirement.ts'

const measureFirst = {
  vi: 'Chỉ tổ chức cưỡng chế theo biện pháp đã có quyết định cưỡng chế.',
  en: 'Only a measure that a coercion decision orders is carried out.',
}
const draftFirst = {
  vi: 'Chấp hành viên dự thảo kế hoạch cưỡng chế rồi mới phê duyệt, gửi đi.',
  en: 'The officer drafts the coercion plan before it is approved and sent.',
}
const planGoesFirst = {
  vi: 'Công an lập phương án bảo vệ trên cơ sở kế hoạch cưỡng chế đã gửi.',
  en: 'The police make their protection plan on the coercion plan they were sent.',
}
const reportFirst = {
  vi: 'Vụ lớn, phức tạp: báo cáo Chủ tịch Ủy ban nhân dân trước khi tổ chức cưỡng chế.',
  en: 'A large, complex case is reported to the chair of the People’s Committee before the coercion.',
}
const specialDay = {
  vi: 'Không cưỡng chế có huy động lực lượng vào ngày truyền thống của đối tượng chính sách, ngày đặc biệt tại địa phương.',
  en: 'No coercion with force on the traditional days of a debtor of the policy groups, nor on special local days.',
}
const noOldPolice = absentBefore2026(
  'Luật 26/2008 không đòi trao đổi trước với công an, họp triển khai.',
  'Law 26/2008 asks for no letter to the police beforehand and no meeting.',
)

/** Coercion with mobilised force: police, plan, meeting, reports (cưỡng chế có huy động lực lượng). */
export const coercionForceRequirements = {
  measureIsDecided: {
    asksData: true,
    variants: [
      since2026({ ref: 'COE-2', articles: ['L106.72.2'], sentence: measureFirst }),
      until2026({ ref: 'C01', articles: ['L26.70'], sentence: measureFirst }),
    ],
    check(given) {
      const { facts, variant } = given
      // The old law needs no coercion decision to enforce an interim measure (L26 Đ.70(3)).
      if (variant.ref === 'C01' && facts.judgment.type === 'interimMeasure') return null
      return facts.coercion?.measures.includes(textOf(given, 'measure') ?? '')
        ? null
        : cureByAct('DECIDE_COERCION', ['officer'])
    },
  },
  policeWereAsked: {
    absent: noOldPolice,
    variants: [
      since2026({
        ref: 'COE-7',
        articles: ['D152.46.3'],
        sentence: {
          vi: 'Chỉ ghi trả lời của công an, báo cáo Ban Chỉ đạo khi đã có văn bản trao đổi.',
          en: 'An answer of the police is recorded only once they were asked.',
        },
      }),
    ],
    check: ({ facts }) =>
      facts.force.police === undefined ? cureByAct('CONSULT_POLICE', ['officer']) : null,
  },
  boardWasTold: {
    absent: noOldPolice,
    variants: [
      since2026({
        ref: 'COE-8',
        articles: ['D152.46.4', 'D152.46.5'],
        sentence: {
          vi: 'Chỉ ghi chỉ đạo của Ban Chỉ đạo khi Thủ trưởng đã báo cáo.',
          en: 'A direction of the Steering Board is recorded only once the head has reported.',
        },
      }),
    ],
    check: ({ facts }) =>
      facts.force.steering === undefined ? cureByAct('REPORT_TO_STEERING_BOARD', ['head']) : null,
  },
  policeHaveThePlan: {
    variants: [
      since2026({
        ref: 'COE-10',
        articles: ['L106.72.6.b', 'D152.46.6'],
        sentence: planGoesFirst,
      }),
      until2026({ ref: 'C07', articles: ['L26.72.4'], sentence: planGoesFirst }),
    ],
    check: ({ facts }) =>
      facts.force.plan?.sentTo.includes('police') ? null : cureByAct('SEND_PLAN', ['registrar', 'officer']),
  },
  policeHaveAgreed: {
    absent: noOldPolice,
    variants: [
      since2026({
        ref: 'COE-6',
        articles: ['L106.72.6.a', 'D152.46.1'],
        sentence: {
          vi: 'Trước khi ban hành kế hoạch cưỡng chế phải thống nhất với công an cấp xã, hoặc có chỉ đạo của Ban Chỉ đạo.',
          en: 'Before a plan is issued it is agreed with the commune police, or the Steering Board directs it.',
        },
      }),
    ],
    check({ facts: { force } }) {
      if (force.steering?.directedOn !== undefined) return null
      if (force.police === undefined) return cureByAct('CONSULT_POLICE', ['officer'])
      const { answer } = force.police
      if (answer?.result === 'agrees') return null
      if (answer?.result !== 'otherOpinion') return cureByAct('RECORD_POLICE_ANSWER', ['officer', 'clerk'])
      return force.steering === undefined
        ? cureByAct('REPORT_TO_STEERING_BOARD', ['head'])
        : cureByAct('RECORD_STEERING_DIRECTION', ['officer', 'clerk'])
    },
  },
  planIsDrafted: {
    variants: [
      since2026({ ref: 'COE-9', articles: ['L106.72.6.a', 'L106.72.6.c'], sentence: draftFirst }),
      until2026({ ref: 'C06', articles: ['L26.72.1'], sentence: draftFirst }),
    ],
    check: ({ facts }) => (facts.force.plan === undefined ? cureByAct('DRAFT_PLAN', ['officer']) : null),
  },
  planIsApproved: {
    absent: absentBefore2026(
      'Luật 26/2008 để Chấp hành viên lập kế hoạch, không nêu việc phê duyệt.',
      'Under Law 26/2008 the officer makes the plan; no approval is named.',
    ),
    variants: [
      since2026({
        ref: 'COE-9',
        articles: ['L106.72.6.c'],
        sentence: {
          vi: 'Kế hoạch cưỡng chế do Thủ trưởng phê duyệt rồi mới gửi, họp triển khai.',
          en: 'The head approves the plan before it is sent and discussed with the police.',
        },
      }),
    ],
    check: ({ facts }) =>
      facts.force.plan?.approvedOn === undefined ? cureByAct('APPROVE_PLAN', ['head']) : null,
  },
  largeCaseIsReported: {
    asksData: true,
    variants: [
      since2026({ ref: 'COE-28', articles: ['D152.42.3'], sentence: reportFirst }),
      until2026({ ref: 'C08', from: '2015-09-01', articles: ['D62.13.3'], sentence: reportFirst }),
    ],
    check: ({ facts: { force }, act }) =>
      act.data['force'] !== true || !force.plan?.large || force.largeCaseReportedOn !== undefined
        ? null
        : cureByAct('REPORT_LARGE_CASE', ['head']),
  },
  protectionIsArranged: {
    asksData: true,
    absent: absentBefore2026(
      'Luật 26/2008 không quy định trường hợp công an không bố trí được.',
      'Law 26/2008 says nothing of police who cannot give protection.',
    ),
    variants: [
      since2026({
        ref: 'COE-29',
        articles: ['D152.106.2'],
        sentence: {
          vi: 'Công an không bố trí được việc bảo vệ thì tổ chức cưỡng chế theo chỉ đạo của Trưởng Ban Chỉ đạo.',
          en: 'Where the police cannot protect it, the coercion follows the direction of the Steering Board.',
        },
      }),
    ],
    check({ facts: { force }, act }) {
      if (act.data['force'] !== true || force.policePlan?.protects !== false) return null
      const { steering, policePlan } = force
      if (steering === undefined || steering.reportedOn < policePlan.on)
        return cureByAct('REPORT_TO_STEERING_BOARD', ['head'])
      return steering.directedOn === undefined
        ? cureByAct('RECORD_STEERING_DIRECTION', ['officer', 'clerk'])
        : null
    },
  },
  notOnSpecialDay: {
    asksData: true,
    variants: [
      since2026({ ref: 'COE-5', articles: ['D152.42.2'], sentence: specialDay }),
      until2026({ ref: 'C05', from: '2015-09-01', articles: ['D62.13.2'], sentence: specialDay }),
    ],
    check({ facts, act }) {
      const days = facts.force.plan?.daysToAvoid ?? []
      if (act.data['force'] !== true || !days.includes(act.on)) return null
      let next = dayAfter(act.on)
      while (days.includes(next)) next = dayAfter(next)
      return cureByWaiting(next)
    },
  },
} satisfies Record<string, EnforcementRequirement>
