import { since2026, until2026 } from '../variant.ts'
import { actInstead, cureByAct, type EnforcementRequirement } from './requirement.ts'

const mustBeAssigned = {
  vi: 'Việc phải được phân công cho Chấp hành viên.',
  en: 'The matter must be assigned to an officer.',
}
const changeInstead = {
  vi: 'Việc đã được phân công; đổi người bằng quyết định thay đổi Chấp hành viên.',
  en: 'The matter is assigned already; the officer is replaced by a decision to change him.',
}
const onRequest = {
  vi: 'Chỉ trả lời không thay đổi Chấp hành viên khi đương sự đã yêu cầu thay đổi và chưa được trả lời.',
  en: 'A refusal to change the officer answers a request of a party that is still open.',
}
const onlyTheAssigned = {
  vi: 'Chấp hành viên khác đang được phân công việc này.',
  en: 'Another officer is assigned to this matter.',
}
const noConflict = {
  vi: 'Chấp hành viên không được thi hành việc liên quan đến mình và người thân thích.',
  en: 'An officer may not run a matter that touches himself or his relatives.',
}

/** Who runs the case (phân công Chấp hành viên). */
export const assignmentRequirements = {
  officerIsAssigned: {
    variants: [
      since2026({ ref: 'ASG-1', articles: ['L106.32.2', 'L106.22.2.l'], sentence: mustBeAssigned }),
      until2026({ ref: 'D02', articles: ['L26.36.2', 'L26.23'], sentence: mustBeAssigned }),
    ],
    check: ({ facts }) => (facts.officer === undefined ? cureByAct('ASSIGN_OFFICER', ['head']) : null),
  },
  nobodyIsAssignedYet: {
    variants: [
      since2026({ ref: 'ASG-3', articles: ['D152.13'], sentence: changeInstead }),
      until2026({ ref: 'D10', from: '2015-09-01', articles: ['D62.10'], sentence: changeInstead }),
    ],
    check: ({ facts }) => (facts.officer === undefined ? null : actInstead('CHANGE_OFFICER', ['head'])),
  },
  changeIsRequested: {
    variants: [
      since2026({ ref: 'ASG-3', articles: ['D152.13'], sentence: onRequest }),
      until2026({ ref: 'D10', from: '2015-09-01', articles: ['D62.10'], sentence: onRequest }),
    ],
    check: ({ facts }) =>
      facts.intake.officerChanges.some((one) => one.answer === undefined)
        ? null
        : cureByAct('REQUEST_OFFICER_CHANGE', ['registrar', 'clerk', 'officer']),
  },
  officerIsTheAssignedOne: {
    variants: [
      since2026({ ref: 'ASG-1', articles: ['L106.32.2'], sentence: onlyTheAssigned }),
      until2026({ ref: 'D02', articles: ['L26.36.2'], sentence: onlyTheAssigned }),
    ],
    check({ facts, actor, act }) {
      if (
        (actor.role !== 'officer' && actor.role !== 'divisionHead') ||
        act.act === 'DECLARE_CONFLICT' ||
        act.act === 'NOTE'
      )
        return null
      if (facts.officer === undefined || facts.officer === actor.id) return null
      return cureByAct('CHANGE_OFFICER', ['head'])
    },
  },
  noConflictOfInterest: {
    hard: true,
    variants: [
      since2026({ ref: 'ASG-4', articles: ['L106.16.2.d'], sentence: noConflict }),
      until2026({ ref: 'ASG-4', articles: ['L26.21.5'], sentence: noConflict }),
    ],
    check({ facts, actor, act }) {
      if (act.act === 'DECLARE_CONFLICT') return null
      const named = act.data['officer']
      const touched =
        facts.conflicts.includes(actor.id) || (typeof named === 'string' && facts.conflicts.includes(named))
      return touched ? cureByAct('CHANGE_OFFICER', ['head']) : null
    },
  },
} satisfies Record<string, EnforcementRequirement>
