import type { Facts } from '../facts.ts'
import { since2026, until2026 } from '../variant.ts'
import type { EnforcementWarning } from './warning.ts'

const oneEach = {
  vi: 'Mỗi người phải thi hành án một quyết định; ra quyết định chung thì nêu trường hợp luật cho phép.',
  en: 'One decision for each debtor; a common one names the case in which the law allows it.',
}
const proofNeeded = {
  vi: 'Chấp nhận yêu cầu quá hạn phải dựa trên thời gian không tính vào thời hiệu được chứng minh.',
  en: 'A late request is accepted on time left out of the limitation that is proven.',
}

/** Oddities of a decision: told, never a bar. */
export const intakeWarnings = {
  commonDecisionOnRequestHasNoGround: {
    act: 'ISSUE_ENFORCEMENT_DECISION',
    variants: [since2026({ ref: 'DEC-6', articles: ['D152.11.1'], sentence: oneEach })],
    check: ({ act, facts }) => (facts?.kind === 'onRequest' ? tellSeveral(facts, act.data) : null),
  },
  commonDecisionExOfficioHasNoGround: {
    act: 'ISSUE_ENFORCEMENT_DECISION',
    variants: [since2026({ ref: 'DEC-5', articles: ['D152.8.1'], sentence: oneEach })],
    check: ({ act, facts }) => (facts?.kind === 'exOfficio' ? tellSeveral(facts, act.data) : null),
  },
  lateRequestHasNoProof: {
    act: 'ISSUE_ENFORCEMENT_DECISION',
    variants: [
      since2026({ ref: 'TIM-6', articles: ['D152.10.2', 'D152.3.2'], sentence: proofNeeded }),
      until2026({ ref: 'T08', from: '2015-09-01', articles: ['D62.4.2'], sentence: proofNeeded }),
    ],
    check: ({ act, facts }) =>
      act.data['lateRequestAccepted'] === undefined || facts === undefined || facts.intake.excluded.length > 0
        ? null
        : {
            vi: 'Chưa ghi nhận thời gian và tài liệu chứng minh.',
            en: 'No time and no proof are on the record.',
          },
  },
} as const satisfies Record<string, EnforcementWarning>

function tellSeveral(facts: Facts, data: Readonly<Record<string, unknown>>) {
  const debtors = facts.parties.filter((party) => party.role === 'debtor').map((party) => party.ref)
  if (debtors.length < 2 || data['commonBecause'] !== undefined) return null
  const list = debtors.join(', ')
  return {
    vi: `Quyết định cho ${debtors.length} người phải thi hành án (${list}), chưa nêu trường hợp ra quyết định chung.`,
    en: `One decision for ${debtors.length} debtors (${list}) that names no case for a common one.`,
  }
}
