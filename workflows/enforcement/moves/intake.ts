import { given, record } from './move.ts'

const decisionConditions = [
  'withinLimitation',
  'lateRequestIsAccepted',
  'repeatHasProof',
  'onlyForTheSumPaid',
  'obligationIsDue',
  'commonGroundIsOfTheLaw',
  'commonGroundExOfficioIsOfTheLaw',
  'onlyPropertyParts',
  'competitionDecisionIsEnforceable',
  'notRequestedElsewhere',
  'officeIsCompetent',
] as const

/** What an enforcement decision asks for, the first one and one that takes the place of one withdrawn. */
export const issuing = given({ requires: decisionConditions })

/** Why a request is refused, and when it may not be. */
export const refusing = given({
  kind: 'onRequest',
  requires: [
    'refusalGroundExists',
    'limitationHasEndedIfThatIsTheGround',
    'limitationIsNotLifted',
    'requestMayBeRefused',
  ],
})

/** Taken in at any step before the decision. */
export const beforeDecision = {
  RECORD_EXCLUDED_TIME: {
    ...record,
    guard: given({ requires: ['excludedTimeIsProven', 'interruptionTimeCounts'] }),
  },
  RECORD_PROXY: { ...record, guard: given({ requires: ['proxyIsInForm'] }) },
}

const undoing = ['paperToUndoExists', 'issuerUndoesIt'] as const
const ending = { field: 'afterwards', equals: 'end' }

/** Assignment, file and decisions taken back (phân công, hồ sơ, thu hồi): at any step once the matter is decided. */
export const intakeAtAnyStep = {
  ASSIGN_OFFICER: { ...record, guard: given({ requires: ['nobodyIsAssignedYet'] }) },
  CHANGE_OFFICER: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  REQUEST_OFFICER_CHANGE: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  REFUSE_OFFICER_CHANGE: { ...record, guard: given({ requires: ['changeIsRequested'] }) },
  OPEN_FILE: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  EXTEND_TERM: { ...record, guard: given({ requires: ['extensionIsAllowed'] }) },
  RECORD_PROXY: { ...record, guard: given({ requires: ['proxyIsInForm'] }) },
  RECEIVE_CHANGE: record,
  ISSUE_ENFORCEMENT_DECISION: {
    ...record,
    guard: given({ requires: ['noDecisionStands', ...decisionConditions] }),
  },
  WITHDRAW_DECISION: [
    {
      target: '#case.closure.withdrawn',
      guard: given({
        data: ending,
        requires: [...undoing, 'withdrawalGroundIsOfTheLaw', 'changeIsReceived', 'noAssetIsLeftOpen'],
      }),
    },
    {
      ...record,
      guard: given({ requires: [...undoing, 'withdrawalGroundIsOfTheLaw', 'changeIsReceived'] }),
    },
  ],
  ANNUL_DECISION: [
    {
      target: '#case.closure.withdrawn',
      guard: given({ data: ending, requires: [...undoing, 'noAssetIsLeftOpen'] }),
    },
    { ...record, guard: given({ requires: undoing }) },
  ],
  AMEND_DECISION: { ...record, guard: given({ requires: undoing }) },
}
