import { setup } from 'xstate'
import type { Given, MoveEvent } from '../../src/engine/given.ts'
import { agreementAtAnyStep } from './moves/agreement.ts'
import { auctionToAssets } from './moves/auction.ts'
import { closingAtAnyStep } from './moves/closing.ts'
import { coercionAtAnyStep, decisionConditions } from './moves/coercion.ts'
import { complaintAlways } from './moves/complaint.ts'
import {
  delegationAfterTheEnd,
  delegationAtAnyStep,
  delegationAtIntake,
  delegationBeforeDecision,
} from './moves/delegation.ts'
import { evidenceAtAnyStep, outsideBodiesAlways } from './moves/evidence.ts'
import { exemptionAtAnyStep } from './moves/exemption.ts'
import { feeAtAnyStep } from './moves/fee.ts'
import { handoverAtAnyStep, handoverToAssets } from './moves/handover.ts'
import { beforeDecision, intakeAtAnyStep, issuing, refusing } from './moves/intake.ts'
import { interruptionMoves, terminationAtAnyStep, withdrawTermination } from './moves/interruption.ts'
import { given, record } from './moves/move.ts'
import { notEnforceableAtAnyStep } from './moves/not-enforceable.ts'
import { noticeAtAnyStep } from './moves/notice.ts'
import { paymentAtAnyStep, paymentBeforeDecision } from './moves/payment.ts'
import { securityAfterTheEnd, securityAtAnyStep } from './moves/security.ts'
import { seizureAtAnyStep, seizureToAssets } from './moves/seizure.ts'
import { valuationAtAnyStep, valuationToAssets } from './moves/valuation.ts'
import { verificationAtAnyStep } from './moves/verification.ts'

/** Acts that do not move the matter, at any step once it is decided. */
const atAnyStep = {
  ...intakeAtAnyStep,
  ...noticeAtAnyStep,
  ...agreementAtAnyStep,
  ...verificationAtAnyStep,
  ...notEnforceableAtAnyStep,
  ...coercionAtAnyStep,
  ...seizureAtAnyStep,
  ...valuationAtAnyStep,
  ...paymentAtAnyStep,
  ...exemptionAtAnyStep,
  ...feeAtAnyStep,
  ...handoverAtAnyStep,
  ...closingAtAnyStep,
  ...securityAtAnyStep,
  ...delegationAtAnyStep,
  ...evidenceAtAnyStep,
  ...terminationAtAnyStep,
}

/** What may be asked of the office under way and after the end alike. */
const certificates = {
  ASK_FOR_CERTIFICATE: { ...record, guard: given({ requires: ['decisionExists'] }) },
  CERTIFY_RESULT: { ...record, guard: given({ requires: ['decisionExists'] }) },
}

/** What still comes after the end; the step itself is final. */
const afterTheEnd = {
  ...certificates,
  // What the last decision was is still served and sent.
  ...noticeAtAnyStep,
  ...securityAfterTheEnd,
  ...delegationAfterTheEnd,
  ...evidenceAtAnyStep,
  CLASSIFY_MATTER: record,
  LIST_FOR_PROCURACY: { ...record, guard: given({ requires: ['decisionExists'] }) },
  CLOSE_FILE: { ...record, guard: given({ requires: ['fileStepsAreInOrder'] }) },
  // A protest outlives the matter, and so do the letters about it.
  SEND_REQUEST: record,
  RECORD_ANSWER: record,
}

/** Papers of the ending itself still go out; a request or a paper may still come. */
const stillToTell = {
  SERVE_NOTICE: noticeAtAnyStep.SERVE_NOTICE,
  SEND_TO_PROCURACY: noticeAtAnyStep.SEND_TO_PROCURACY,
  SEND_DECISION: noticeAtAnyStep.SEND_DECISION,
  SEND_REQUEST: record,
  RECORD_ANSWER: record,
  NOTE: record,
}

/** Terminated as a whole: what is held is released and paid out, publication ends; a stopped insolvency brings it back. */
const afterTermination = {
  ...stillToTell,
  RECORD_GROUND_END: terminationAtAnyStep.RECORD_GROUND_END,
  TELL_AUTHORITY: terminationAtAnyStep.TELL_AUTHORITY,
  END_PUBLICATION: notEnforceableAtAnyStep.END_PUBLICATION,
  RELEASE_SEIZURE: seizureToAssets.RELEASE_SEIZURE,
  DISBURSE: paymentAtAnyStep.DISBURSE,
  WITHDRAW_TERMINATION: withdrawTermination,
}

/** The request given back: asked again with proof of means, the matter begins anew (D152 Đ.22(2)). */
const afterReturn = {
  ...stillToTell,
  END_PUBLICATION: notEnforceableAtAnyStep.END_PUBLICATION,
  RECEIVE_REQUEST: {
    target: '#case.acceptance.awaitingDecision',
    guard: given({ kind: 'onRequest', requires: ['meansAreProven'] }),
  },
}

const coercionConditions = given({
  requires: [
    ...decisionConditions,
    'plannedHourIsAllowed',
    'measureIsProportionate',
    'assetIsNotHeldElsewhere',
    'budgetDebtorIsNotCoerced',
    'officerIsAssigned',
    'voluntaryPeriodIsOver',
    'meansAreVerified',
    'plannedHourIsAllowed',
  ],
})

const onwards = (target: string) => ({ target, guard: given({ requires: ['officerIsAssigned'] }) })

/** A matter open before the system came stands at once where it stood (tiếp nhận việc đang thi hành). */
const adopt = (['verification', 'seizure', 'appraisal', 'auction', 'handover'] as const).map((stage) => ({
  target:
    stage === 'verification' ? '#case.underway.road.verification' : `#case.underway.road.processing.${stage}`,
  guard: given({ data: { field: 'stage', equals: stage }, requires: ['adoptedClocksAreKnown'] }),
}))

/** What is done to assets at any step of processing; each asset's own chart says in which order. */
const toAssets = {
  ...seizureToAssets,
  ...valuationToAssets,
  ...auctionToAssets,
  ...handoverToAssets,
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
  // Complaints and protests come at any step, before the decision and after the end alike.
  on: { ...complaintAlways, ...outsideBodiesAlways },
  states: {
    acceptance: {
      initial: 'intake',
      on: {
        ...beforeDecision,
        ...paymentBeforeDecision,
        DECLARE_CONFLICT: record,
        NOTE: record,
        CLASSIFY_MATTER: record,
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
            ...delegationAtIntake,
            RECEIVE_REQUEST: {
              target: 'awaitingDecision',
              guard: given({ kind: 'onRequest', requires: ['filingDayIsTheChannels'] }),
            },
            RECEIVE_OFFICE_FILE: { target: 'awaitingDecision', guard: given({ kind: 'onRequest' }) },
          },
        },
        awaitingDecision: {
          on: {
            ...delegationBeforeDecision,
            RECEIVE_JUDGMENT: { ...record, guard: given({ kind: 'onRequest' }) },
            RECEIVE_REQUEST: {
              ...record,
              guard: given({
                kind: 'onRequest',
                requires: ['earlierRequestIsIncomplete', 'filingDayIsTheChannels'],
              }),
            },
            RECEIVE_CONDITION: { ...record, guard: given({ kind: 'onRequest' }) },
            DECIDE_LATE_REQUEST: {
              ...record,
              guard: given({ kind: 'onRequest', requires: ['lateRequestIsProven'] }),
            },
            ASK_TO_COMPLETE_REQUEST: { ...record, guard: given({ kind: 'onRequest' }) },
            REFUSE_REQUEST: {
              target: '#case.closure.refused',
              guard: refusing,
            },
            ISSUE_ENFORCEMENT_DECISION: { target: '#case.underway', guard: issuing },
          },
        },
      },
    },
    // Two things at once: how far the matter has come, and whether it may go on.
    underway: {
      type: 'parallel',
      on: {
        ...atAnyStep,
        ...certificates,
        DECLARE_CONFLICT: record,
        NOTE: record,
        CLASSIFY_MATTER: record,
        SEND_REQUEST: record,
        RECORD_ANSWER: record,
      },
      states: {
        road: {
          initial: 'verification',
          states: {
            verification: {
              on: {
                DECIDE_COERCION: { target: 'processing', guard: coercionConditions },
                // What the judgment itself seized needs no seizure decision: it goes straight to valuation (L Đ.60).
                RECORD_JUDGED_SEIZURE: {
                  target: 'processing.appraisal',
                  guard: given({ requires: ['officerIsAssigned', 'voluntaryPeriodIsOver'] }),
                },
              },
            },
            processing: {
              initial: 'seizure',
              on: { ...toAssets, DECIDE_COERCION: { ...record, guard: coercionConditions } },
              states: {
                seizure: {
                  on: { SEIZE: onwards('appraisal'), RECORD_JUDGED_SEIZURE: onwards('appraisal') },
                },
                appraisal: {
                  on: {
                    SIGN_AUCTION_CONTRACT: onwards('auction'),
                    REFER_TO_PUBLIC_CENTRE: onwards('auction'),
                    SELL_AT_MARKET: onwards('handover'),
                    SELL_DIRECTLY: onwards('handover'),
                    ANNOUNCE_OWN_AUCTION: onwards('auction'),
                    BUYER_PAYS: onwards('handover'),
                    CREDITOR_PAYS: onwards('handover'),
                  },
                },
                auction: {
                  on: { BUYER_PAYS: onwards('handover'), CREDITOR_PAYS: onwards('handover') },
                },
                handover: {},
              },
            },
          },
        },
        interruption: {
          initial: 'running',
          on: interruptionMoves,
          states: { running: {}, postponed: {}, suspended: {} },
        },
      },
    },
    closure: {
      initial: 'completed',
      on: afterTheEnd,
      states: {
        completed: { type: 'final' },
        delegated: { type: 'final' },
        ended: { type: 'final' },
        refused: { type: 'final' },
        terminated: { on: afterTermination },
        returned: { on: afterReturn },
        withdrawn: { type: 'final' },
      },
    },
  },
})
