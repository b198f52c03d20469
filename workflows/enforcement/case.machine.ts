import { setup } from 'xstate'
import type { Given, MoveEvent } from '../../src/engine/given.ts'

const given = (params: Given) => ({ type: 'given' as const, params })
const record = { actions: 'record' as const }

/** Acts that do not move the matter, at any step once it is decided. */
const atAnyStep = {
  ASSIGN_OFFICER: { ...record, guard: given({ requires: ['nobodyIsAssignedYet'] }) },
  CHANGE_OFFICER: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  OPEN_FILE: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  SERVE_NOTICE: {
    ...record,
    guard: given({
      requires: [
        'paperToServeExists',
        'channelIsOfTheLaw',
        'decisionGoesByHand',
        'digitalIsAnnounced',
        'refusalIsWitnessed',
        'receiverIsNamed',
        'postingHasGround',
        'mediaNoticeIsAllowed',
        'validDayIsTheChannels',
        'registeredPostHasGround',
        'abroadWaitIsOver',
      ],
    }),
  },
  SEND_TO_PROCURACY: {
    ...record,
    guard: given({ requires: ['paperToSendExists', 'coercionDecisionGoesSafely'] }),
  },
  SEND_DECISION: {
    ...record,
    guard: given({ requires: ['paperToSendExists', 'coercionDecisionGoesSafely'] }),
  },
  RECORD_IMPRISONMENT: record,
  RECORD_AGREEMENT: {
    ...record,
    guard: given({
      requires: ['agreementIsSound', 'takerConsents', 'feesArePaidFirst', 'witnessedWhereAllowed'],
    }),
  },
  REFUSE_AGREEMENT: record,
  RECORD_CREDITOR_VERIFICATION: record,
  RECORD_COERCION_REQUEST: record,
  OPEN_BY_FORCE: { ...record, guard: given({ requires: ['officerIsAssigned', 'openingIsWitnessed'] }) },
  DECLARE_NOT_ENFORCEABLE: {
    ...record,
    guard: given({ requires: ['noMeansAreFound', 'postponementIsStated'] }),
  },
  PUBLISH_NOT_ENFORCEABLE: { ...record, guard: given({ requires: ['isDeclaredNotEnforceable'] }) },
  RECORD_NEW_INFORMATION: record,
  UPDATE_PUBLICATION: { ...record, guard: given({ requires: ['isDeclaredNotEnforceable'] }) },
  END_PUBLICATION: { ...record, guard: given({ requires: ['isDeclaredNotEnforceable'] }) },
  CONTINUE_ENFORCEMENT: { ...record, guard: given({ requires: ['meansAreFoundAgain'] }) },
  MOVE_TO_SEPARATE_BOOK: { ...record, guard: given({ requires: ['separateBookIsDue'] }) },
  RECORD_PERFORMANCE: { ...record, guard: given({ requires: ['obligationIsOfCase'] }) },
  VERIFY_CONDITIONS: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  NOTIFY_COSTS: { ...record, guard: given({ requires: ['coercionIsDecided', 'plannedHourIsAllowed'] }) },
  COLLECT: { ...record, guard: given({ requires: ['obligationIsOfCase'] }) },
  DISBURSE: { ...record, guard: given({ requires: ['obligationIsOfCase', 'neverMoreOutThanIn'] }) },
  COMPLETE: {
    target: '#case.closure.completed',
    guard: given({ requires: ['everyObligationIsSettled', 'noAssetIsLeftOpen'] }),
  },
}

const coercionConditions = given({
  requires: ['officerIsAssigned', 'voluntaryPeriodIsOver', 'meansAreVerified', 'plannedHourIsAllowed'],
})

const onwards = (target: string) => ({ target, guard: given({ requires: ['officerIsAssigned'] }) })

/** What is done to assets at any step of processing; each asset's own chart says in which order. */
const byItsOfficer = { ...record, guard: given({ requires: ['officerIsAssigned'] }) }
const toAssets = {
  NOTIFY_SEIZURE: byItsOfficer,
  SEIZE: byItsOfficer,
  RELEASE_SEIZURE: byItsOfficer,
  RECORD_AGREED_PRICE: byItsOfficer,
  SIGN_APPRAISAL_CONTRACT: byItsOfficer,
  RECORD_APPRAISAL: byItsOfficer,
  NOTIFY_APPRAISAL: byItsOfficer,
  REQUEST_REAPPRAISAL: byItsOfficer,
  SIGN_AUCTION_CONTRACT: byItsOfficer,
  REFER_TO_PUBLIC_CENTRE: byItsOfficer,
  HOLD_AUCTION: byItsOfficer,
  CUT_PRICE: byItsOfficer,
  BUYER_PAYS: byItsOfficer,
  CANCEL_SALE: byItsOfficer,
  DECIDE_HANDOVER: byItsOfficer,
  HAND_OVER: byItsOfficer,
  REGISTER_TITLE: byItsOfficer,
}

/**
 * One enforcement matter (một việc thi hành án, L Đ.3(8)), from intake to closure. The step shown is the furthest
 * one its assets have reached; what may be done to an asset is the asset's own chart. No timers: a lapse is
 * never a move.
 */
export const caseMachine = setup({
  types: { context: {} as Record<string, never>, events: {} as MoveEvent },
  // The engine gives this guard its meaning (src/engine/moves.ts); by itself a chart lets nothing through.
  guards: { given: (_event, _params: Given) => false },
  actions: { record: () => {} },
}).createMachine({
  id: 'case',
  initial: 'acceptance',
  context: {},
  states: {
    acceptance: {
      initial: 'intake',
      on: {
        DECLARE_CONFLICT: record,
        NOTE: record,
        SEND_REQUEST: record,
        RECORD_ANSWER: record,
        RECORD_AGREEMENT: {
          ...record,
          guard: given({ requires: ['agreementIsSound', 'earlyAgreementIsWritten'] }),
        },
      },
      states: {
        intake: {
          on: {
            RECEIVE_JUDGMENT: [
              { target: 'awaitingDecision', guard: given({ kind: 'exOfficio' }) },
              { ...record, guard: given({ kind: 'onRequest' }) },
            ],
            RECEIVE_REQUEST: { target: 'awaitingDecision', guard: given({ kind: 'onRequest' }) },
          },
        },
        awaitingDecision: {
          on: {
            RECEIVE_JUDGMENT: { ...record, guard: given({ kind: 'onRequest' }) },
            RECEIVE_REQUEST: {
              ...record,
              guard: given({ kind: 'onRequest', requires: ['earlierRequestIsIncomplete'] }),
            },
            ASK_TO_COMPLETE_REQUEST: { ...record, guard: given({ kind: 'onRequest' }) },
            REFUSE_REQUEST: {
              target: '#case.closure.refused',
              guard: given({
                kind: 'onRequest',
                requires: ['refusalGroundExists', 'limitationHasEndedIfThatIsTheGround'],
              }),
            },
            ISSUE_ENFORCEMENT_DECISION: {
              target: '#case.underway',
              guard: given({ requires: ['withinLimitation'] }),
            },
          },
        },
      },
    },
    underway: {
      initial: 'verification',
      on: {
        ...atAnyStep,
        DECLARE_CONFLICT: record,
        NOTE: record,
        SEND_REQUEST: record,
        RECORD_ANSWER: record,
      },
      states: {
        verification: {
          on: { DECIDE_COERCION: { target: 'processing', guard: coercionConditions } },
        },
        processing: {
          initial: 'seizure',
          on: { ...toAssets, DECIDE_COERCION: { ...record, guard: coercionConditions } },
          states: {
            seizure: { on: { SEIZE: onwards('appraisal') } },
            appraisal: {
              on: {
                SIGN_AUCTION_CONTRACT: onwards('auction'),
                REFER_TO_PUBLIC_CENTRE: onwards('auction'),
              },
            },
            auction: { on: { BUYER_PAYS: onwards('handover') } },
            handover: {},
          },
        },
      },
    },
    closure: {
      initial: 'completed',
      states: { completed: { type: 'final' }, refused: { type: 'final' } },
    },
  },
})
