import { advanceLeft } from '../facts/cost.ts'
import { newLaw, since2026, until2026 } from '../variant.ts'
import { cureByAct, type EnforcementRequirement, textOf } from './requirement.ts'

const whoPaysNew = {
  vi: 'Đương sự yêu cầu nộp phí; người phải thi hành án không chịu phí phần đã thi hành trước khi có quyết định hoặc trong thời hạn tự nguyện, và phần của quyết định ra trước 01/7/2026.',
  en: 'The requesting party pays the fee; a debtor none on what was performed before the decision or in the voluntary period, nor under a decision before 1/7/2026.',
}
const whoPaysOld = {
  vi: 'Người được thi hành án nộp phí thi hành án trên số tiền, tài sản thực nhận.',
  en: 'The creditor pays the enforcement fee on what is received.',
}
const rateElsewhere = {
  vi: 'Mức phí do văn bản khác quy định, chưa có trong bảng: số phí do người ký ghi; việc tính theo sổ kế toán làm sau.',
  en: 'The rate stands in a text not in the tables: whoever signs enters the sum; computing it comes with the ledger.',
}
const bearers = {
  vi: 'Mỗi khoản chi phí có bên phải chịu theo Luật: người phải thi hành án, người được thi hành án, ngân sách hoặc người thứ ba.',
  en: 'Each cost is borne by whom the law names: debtor, creditor, the State or a third party.',
}
const rates = {
  vi: 'Tiền bồi dưỡng không quá mức chi cho mỗi người, mỗi ngày.',
  en: 'An allowance is not above the rate for each person and day.',
}
const estimateFirst = {
  vi: 'Trước khi tổ chức cưỡng chế, dự trù chi phí phải được Thủ trưởng phê duyệt.',
  en: 'Before a coercion is carried out, the head has approved the estimate of its costs.',
}
const draftFirst = {
  vi: 'Chấp hành viên phải lập dự trù trước khi trình phê duyệt.',
  en: 'The officer drafts the estimate before it is approved.',
}
const notMoreBack = {
  vi: 'Không hoàn trả quá số đã tạm ứng.',
  en: 'No more is refunded than was advanced.',
}

type Bearers = Readonly<Record<string, readonly string[]>>
const [debtor, creditor, state, third] = ['debtorBears', 'creditorBears', 'stateBears', 'thirdPartyBears']
/** D152 Đ.80 (State), 81 (debtor), 82 (creditor), 83 (third party); L Đ.53(4)(a), (5). */
const bearersNew: Bearers = {
  verificationCost: [state],
  securityCost: [state],
  holdingCost: [debtor, third],
  wrongSecurityCost: [creditor],
  coercionCost: [debtor, third],
  coercionStoppedCost: [state],
  valuationCost: [debtor, third],
  auctionCost: [debtor, third],
  revaluationAsked: [debtor, creditor],
  revaluationAfterViolation: [state],
  revaluationAfterLapse: [state],
  revaluationAfterAgreedDelay: [creditor],
  noticeCost: [state],
  noticeAsAsked: [debtor, creditor, third],
  interpreterCost: [state],
  destructionCost: [state, debtor, creditor],
  uncollectedCost: [debtor, creditor, third, state],
}
/** L26 Đ.73(1)-(3), D62 Đ.43(1). */
const bearersOld: Bearers = {
  verificationCost: [state],
  holdingCost: [debtor],
  coercionCost: [debtor],
  coercionStoppedCost: [state],
  valuationCost: [debtor],
  auctionCost: [debtor],
  revaluationAsked: [debtor, creditor],
  revaluationAfterViolation: [state],
  interpreterCost: [state],
  fenceCost: [debtor, creditor],
}

/** Fees and costs (phí, chi phí thi hành án). */
export const feeRequirements = {
  feeIsOwedByThem: {
    asksData: true,
    variants: [
      since2026({
        ref: 'FEE-1',
        articles: ['L106.53.1'],
        sentence: whoPaysNew,
        status: 'openPoint',
        note: rateElsewhere,
      }),
      until2026({
        ref: 'M09',
        articles: ['L26.60'],
        sentence: whoPaysOld,
        status: 'openPoint',
        note: rateElsewhere,
      }),
    ],
    check(given) {
      const { facts, act, limits, variant } = given
      const payer = facts.parties.find((party) => party.ref === textOf(given, 'payer'))
      if (payer?.role === 'creditor') return null
      const never = (vi: string, en: string) =>
        ({ detail: { vi, en }, remedy: { kind: 'none', why: { vi, en } } }) as const
      if (payer?.role !== 'debtor' || variant.ref === 'M09')
        return never('Người này không phải nộp phí.', 'This person owes no fee.')
      const decided = facts.decision?.issuedOn ?? act.on
      if (decided < newLaw)
        return never('Quyết định thi hành án ra trước 01/7/2026.', 'The decision is from before 1/7/2026.')
      const performed = textOf(given, 'performedOn')
      if (performed === undefined)
        return cureByAct('DECIDE_FEE', ['head'], {
          vi: 'Ghi ngày thi hành khoản đó.',
          en: 'Say on which day it was performed.',
        })
      const voluntary = limits.filter(
        (limit) =>
          limit.rule === 'voluntaryPeriod' &&
          (limit.recipient === undefined || limit.recipient === payer.ref) &&
          performed <= limit.due,
      )
      return performed < decided || voluntary.length > 0
        ? never(
            'Đã thi hành trước quyết định hoặc trong thời hạn tự nguyện.',
            'It was performed before the decision or in the voluntary period.',
          )
        : null
    },
  },
  costHasItsBearer: {
    asksData: true,
    variants: [
      since2026({
        ref: 'FEE-2',
        articles: ['L106.53.2', 'D152.80', 'D152.81', 'D152.82', 'D152.83'],
        sentence: bearers,
      }),
      until2026({ ref: 'FEE-2', articles: ['L26.73.1'], sentence: bearers }),
    ],
    check({ act, variant }) {
      const table = variant.from === newLaw ? bearersNew : bearersOld
      const may = table[String(act.data['what'])]
      if (may === undefined || may.includes(String(act.data['bearer']))) return null
      return cureByAct('RECORD_COST', ['accountant', 'officer'], {
        vi: `Bên chịu: ${may.map((one) => bearerWords[one]?.vi).join(', ')}.`,
        en: `Borne by: ${may.map((one) => bearerWords[one]?.en).join(', ')}.`,
      })
    },
  },
  allowanceIsWithinRate: {
    asksData: true,
    variants: [
      since2026({
        ref: 'FEE-6',
        articles: ['D152.84'],
        sentence: rates,
        figures: {
          meetingChair: 300_000,
          meetingMember: 200_000,
          coercionChair: 1_000_000,
          coercionOther: 500_000,
          noticeOfficial: 150_000,
          noticeGuide: 200_000,
          exemptionOrHandover: 200_000,
          destructionChair: 300_000,
          destructionMember: 200_000,
          expertReport: 1_000_000,
        },
      }),
    ],
    check({ act, variant }) {
      const { duty, persons, days, amount } = act.data
      const most = Number(variant.figures?.[String(duty)]) * Number(persons) * Number(days)
      if (Number(amount) <= most) return null
      return cureByAct('RECORD_ALLOWANCE', ['accountant', 'officer'], {
        vi: `Nhiều nhất ${most} đồng.`,
        en: `At most ${most} đồng.`,
      })
    },
  },
  costsAreEstimated: {
    variants: [
      since2026({ ref: 'FEE-3', articles: ['L106.53.6', 'D152.86.2'], sentence: draftFirst }),
      until2026({ ref: 'FEE-3', from: '2015-09-01', articles: ['D62.45.1'], sentence: draftFirst }),
    ],
    check: ({ facts }) =>
      facts.costs.estimate === undefined ? cureByAct('DRAFT_COST_ESTIMATE', ['officer']) : null,
  },
  costsAreApproved: {
    variants: [
      since2026({ ref: 'FEE-3', articles: ['L106.53.6', 'D152.86.2'], sentence: estimateFirst }),
      until2026({
        ref: 'FEE-3',
        from: '2015-09-01',
        articles: ['D62.45.1'],
        sentence: {
          vi: 'Trước khi cưỡng chế phải có kế hoạch cưỡng chế, hoặc dự trù chi phí được Thủ trưởng phê duyệt.',
          en: 'Before a coercion there is a plan, or an estimate of costs that the head approved.',
        },
      }),
    ],
    check({ facts, variant }) {
      if (facts.costs.estimate?.approvedOn !== undefined) return null
      // Under decree 62 the estimate stands in for the plan where there is none.
      if (variant.from !== newLaw && facts.force.plan !== undefined) return null
      return facts.costs.estimate === undefined
        ? cureByAct('DRAFT_COST_ESTIMATE', ['officer'])
        : cureByAct('APPROVE_COST_ESTIMATE', ['head'])
    },
  },
  refundIsNotMoreThanAdvanced: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'FEE-5', articles: ['L106.53.7'], sentence: notMoreBack }),
      until2026({ ref: 'FEE-5', articles: ['L26.73.6'], sentence: notMoreBack }),
    ],
    check({ facts, act }) {
      const left = advanceLeft(facts.costs)
      if (Number(act.data['amount']) <= left) return null
      return cureByAct('REFUND_COST_ADVANCE', ['accountant', 'officer'], {
        vi: `Còn hoàn trả: ${left} đồng.`,
        en: `${left} đồng are left to refund.`,
      })
    },
  },
} satisfies Record<string, EnforcementRequirement>

const bearerWords: Readonly<Record<string, { vi: string; en: string }>> = {
  debtorBears: { vi: 'người phải thi hành án', en: 'the debtor' },
  creditorBears: { vi: 'người được thi hành án', en: 'the creditor' },
  stateBears: { vi: 'ngân sách nhà nước', en: 'the State' },
  thirdPartyBears: { vi: 'người thứ ba', en: 'a third party' },
}
