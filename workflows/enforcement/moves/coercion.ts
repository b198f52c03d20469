import { given, record } from './move.ts'

/** Asked of every coercion carried out with mobilised force, of which kind it may be. */
export const forceConditions = [
  'notAroundTet',
  'notOnSpecialDay',
  'largeCaseIsReported',
  'protectionIsArranged',
] as const

/** Asked before an asset is processed at all: the decision, nobody else's hold on it, no term to exploit it under way. */
export const processingConditions = [
  'coercionIsDecided',
  'assetIsNotHeldElsewhere',
  'exploitationTermIsOver',
] as const

/** Asked of every coercive decision. */
export const decisionConditions = ['officerIsAssigned', 'voluntaryPeriodIsOver', 'meansAreVerified'] as const

const decide = (...more: string[]) => ({
  ...record,
  guard: given({ requires: [...decisionConditions, ...more] }),
})

/** Coercion (cưỡng chế): acts that do not move the matter, at any step once it is decided. */
export const coercionAtAnyStep = {
  RECORD_COERCION_REQUEST: record,
  OPEN_BY_FORCE: { ...record, guard: given({ requires: ['officerIsAssigned', 'openingIsWitnessed'] }) },
  NOTIFY_COSTS: { ...record, guard: given({ requires: ['coercionIsDecided', 'plannedHourIsAllowed'] }) },
  CONSULT_POLICE: { ...record, guard: given({ requires: ['officerIsAssigned', 'plannedHourIsAllowed'] }) },
  RECORD_POLICE_ANSWER: { ...record, guard: given({ requires: ['policeWereAsked'] }) },
  REPORT_TO_STEERING_BOARD: record,
  RECORD_STEERING_DIRECTION: { ...record, guard: given({ requires: ['boardWasTold'] }) },
  DRAFT_PLAN: { ...record, guard: given({ requires: ['officerIsAssigned', 'plannedHourIsAllowed'] }) },
  APPROVE_PLAN: { ...record, guard: given({ requires: ['planIsDrafted', 'policeHaveAgreed'] }) },
  SEND_PLAN: { ...record, guard: given({ requires: ['planIsDrafted', 'planIsApproved'] }) },
  RECEIVE_POLICE_PLAN: { ...record, guard: given({ requires: ['policeHaveThePlan'] }) },
  MEET_COORDINATION: { ...record, guard: given({ requires: ['planIsDrafted', 'planIsApproved'] }) },
  REPORT_LARGE_CASE: record,
  REQUEST_POLICE_HELP: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  CARRY_OUT_COERCION: {
    ...record,
    guard: given({
      requires: [
        'officerIsAssigned',
        'measureIsDecided',
        'costsAreApproved',
        'notAtRestTime',
        ...forceConditions,
      ],
    }),
  },
  PAUSE_COERCION: record,
  DEDUCT_FROM_ACCOUNT: decide('deductionStaysWithinDebt', 'accountMayBeDeducted'),
  DEDUCT_FROM_INCOME: decide('incomeLeavesMinimum'),
  RECORD_INCOME_DEDUCTION: record,
  COLLECT_DEBTOR_MONEY: decide(
    'collectionPeriodIsAllowed',
    'businessKeepsMinimum',
    'holderWasAsked',
    'debtorsDebtorWasAsked',
  ),
  TAKE_VALUABLE_PAPERS: decide(),
  EXPLOIT_ASSET: decide('exploitationHasGround', 'assetIsNotHeldElsewhere'),
  REPORT_EXPLOITATION: record,
  RETURN_EXPLOITED_ASSET: record,
  FORCE_ACT: {
    ...record,
    guard: given({
      requires: ['officerIsAssigned', 'voluntaryPeriodIsOver', 'forcedDutyIsToAct', 'fineComesFirst'],
    }),
  },
  DO_BY_OTHERS: { ...record, guard: given({ requires: ['obligationIsOfCase', 'setTermIsOver'] }) },
  PROPOSE_PROSECUTION: {
    ...record,
    guard: given({ requires: ['obligationIsOfCase', 'setTermIsOver', 'prohibitionWasEnforced'] }),
  },
  FORCE_SECURITIES_TRANSFER: {
    ...record,
    guard: given({ requires: ['officerIsAssigned', 'voluntaryPeriodIsOver'] }),
  },
  RECORD_SECURITIES_TRANSFER: record,
  RECORD_BANK_SURPLUS: record,
  END_COERCION: { ...record, guard: given({ requires: ['officerIsAssigned', 'measureStands'] }) },
  ASK_FOR_COST_WAIVER: record,
  DECIDE_COST_WAIVER: {
    ...record,
    guard: given({ requires: ['waiverWasAskedFor', 'waiverStaysWithinLaw'] }),
  },
}
