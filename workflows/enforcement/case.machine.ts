import { setup } from 'xstate'
import type { Given, MoveEvent } from '../../src/engine/given.ts'

const given = (params: Given) => ({ type: 'given' as const, params })
const record = { actions: 'record' as const }

/** Acts that do not move the matter, at any step once it is decided. */
const atAnyStep = {
  ASSIGN_OFFICER: { ...record, guard: given({ requires: ['nobodyIsAssignedYet'] }) },
  EXTEND_TERM: { ...record, guard: given({ requires: ['extensionIsAllowed'] }) },
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
  REQUEST_PRICE_REVIEW: {
    ...record,
    guard: given({ requires: ['officerIsAssigned', 'priceMovedEnough', 'priceReviewMayStart'] }),
  },
  VERIFY_CONDITIONS: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  NOTIFY_COSTS: { ...record, guard: given({ requires: ['coercionIsDecided', 'plannedHourIsAllowed'] }) },
  COLLECT: { ...record, guard: given({ requires: ['obligationIsOfCase', 'notMoreThanIsOwed'] }) },
  DISBURSE: {
    ...record,
    guard: given({
      requires: [
        'obligationIsOfCase',
        'neverMoreOutThanIn',
        'payoutIsNotHeld',
        'rentIsSetAside',
        'higherRanksArePaidFirst',
        'requestersArePaidFirst',
        'principalIsPaidFirst',
      ],
    }),
  },
  DEPOSIT: { ...record, guard: given({ requires: ['depositIsHeld'] }) },
  REVERSE_PAYMENT: { ...record, guard: given({ requires: ['entryCanBeReversed'] }) },
  SET_ASIDE_RENT: { ...record, guard: given({ requires: ['rentIsForTwelveMonths', 'neverMoreOutThanIn'] }) },
  EXTEND_PAYOUT: { ...record, guard: given({ requires: ['payoutMayBeExtended'] }) },
  HOLD_PAYOUT: record,
  RELEASE_PAYOUT: { ...record, guard: given({ requires: ['payoutIsHeld'] }) },
  DECIDE_TO_STATE_BUDGET: {
    ...record,
    guard: given({ requires: ['obligationIsOfCase', 'neverMoreOutThanIn', 'isLongUnclaimed'] }),
  },
  PASS_PAPERS_TO_ISSUER: { ...record, guard: given({ requires: ['recipientWasNotifiedTwice'] }) },
  FINE_AND_SET_TERM: { ...record, guard: given({ requires: ['obligationIsOfCase', 'dutyIsToAct'] }) },
  END_OTHERWISE: {
    target: '#case.closure.ended',
    guard: given({ requires: ['endingHasItsGround', 'noAssetIsLeftOpen'] }),
  },
  COMPLETE: {
    target: '#case.closure.completed',
    guard: given({ requires: ['everyObligationIsSettled', 'noAssetIsLeftOpen'] }),
  },
}

/** What may be asked of the office under way and after the end alike. */
const certificates = {
  ASK_FOR_CERTIFICATE: { ...record, guard: given({ requires: ['decisionExists'] }) },
  CERTIFY_RESULT: { ...record, guard: given({ requires: ['decisionExists'] }) },
}

/** What still comes after the end; the step itself is final. */
const afterTheEnd = {
  ...certificates,
  LIST_FOR_PROCURACY: { ...record, guard: given({ requires: ['decisionExists'] }) },
  CLOSE_FILE: { ...record, guard: given({ requires: ['fileStepsAreInOrder'] }) },
}

const coercionConditions = given({
  requires: ['officerIsAssigned', 'voluntaryPeriodIsOver', 'meansAreVerified', 'plannedHourIsAllowed'],
})

const onwards = (target: string) => ({ target, guard: given({ requires: ['officerIsAssigned'] }) })

/** A matter open before the system came stands at once where it stood (tiếp nhận việc đang thi hành). */
const adopt = (['verification', 'seizure', 'appraisal', 'auction', 'handover'] as const).map((stage) => ({
  target: stage === 'verification' ? '#case.underway.verification' : `#case.underway.processing.${stage}`,
  guard: given({ data: { field: 'stage', equals: stage }, requires: ['adoptedClocksAreKnown'] }),
}))

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
  ORDER_REAPPRAISAL: byItsOfficer,
  ESTABLISH_PRICE_COUNCIL: byItsOfficer,
  DETERMINE_PRICE: byItsOfficer,
  SETTLE_REAPPRAISAL_COST: byItsOfficer,
  SELL_AT_MARKET: byItsOfficer,
  SIGN_AUCTION_CONTRACT: byItsOfficer,
  REFER_TO_PUBLIC_CENTRE: byItsOfficer,
  SELECT_AUCTION_HOUSE: byItsOfficer,
  PUBLISH_AUCTION: byItsOfficer,
  RECORD_AUCTION_PAPERS: byItsOfficer,
  HOLD_AUCTION: byItsOfficer,
  CUT_PRICE: byItsOfficer,
  BUYER_PAYS: byItsOfficer,
  CANCEL_SALE: byItsOfficer,
  DECIDE_HANDOVER: byItsOfficer,
  HAND_OVER: byItsOfficer,
  REGISTER_TITLE: byItsOfficer,
  ASK_FOR_NEW_TITLE: byItsOfficer,
  RECORD_DEPOSIT_INTEREST: byItsOfficer,
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
            ADOPT_MATTER: adopt,
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
        ...certificates,
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
                SELL_AT_MARKET: onwards('handover'),
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
      on: afterTheEnd,
      states: { completed: { type: 'final' }, ended: { type: 'final' }, refused: { type: 'final' } },
    },
  },
})
