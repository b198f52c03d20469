import { given, record } from './move.ts'

/** Complaints, denunciations and protests: at any step, before the decision and after the end alike. */
export const complaintAlways = {
  RECEIVE_COMPLAINT: {
    ...record,
    guard: given({
      requires: ['complaintIsNotThereYet', 'secondFollowsFirst', 'representativesAreInNumber'],
    }),
  },
  ACCEPT_COMPLAINT: {
    ...record,
    guard: given({ requires: ['complaintIsAtThisStep', 'complaintIsInTime'] }),
  },
  REFUSE_COMPLAINT: {
    ...record,
    guard: given({ requires: ['complaintIsAtThisStep', 'complaintReallyCameLate', 'answeredOnce'] }),
  },
  EXTEND_COMPLAINT: {
    ...record,
    guard: given({ requires: ['complaintIsAtThisStep', 'moreTimeIsWithinLimit'] }),
  },
  SUSPEND_COMPLAINT: { ...record, guard: given({ requires: ['complaintIsAtThisStep'] }) },
  RESUME_COMPLAINT: { ...record, guard: given({ requires: ['complaintIsAtThisStep'] }) },
  WITHDRAW_COMPLAINT: { ...record, guard: given({ requires: ['complaintIsAtThisStep'] }) },
  END_COMPLAINT: {
    ...record,
    guard: given({ requires: ['complaintIsAtThisStep', 'withdrawalIsThere'] }),
  },
  DECIDE_COMPLAINT: { ...record, guard: given({ requires: ['complaintIsAtThisStep', 'firstIsTheHeads'] }) },
  SEND_COMPLAINT_DECISION: { ...record, guard: given({ requires: ['complaintIsAtThisStep'] }) },
  PUBLISH_COMPLAINT_DECISION: { ...record, guard: given({ requires: ['complaintIsAtThisStep'] }) },
  RECORD_HIGHER_STEP: {
    ...record,
    guard: given({ requires: ['higherStepIsInOrder', 'lowerAuthorityIsOverdue'] }),
  },
  PAUSE_FOR_COMPLAINT: {
    ...record,
    guard: given({ requires: ['complaintIsAtThisStep', 'pauseIsWithinSettlement'] }),
  },
  CONTINUE_AFTER_COMPLAINT: { ...record, guard: given({ requires: ['somethingIsPaused'] }) },
  RECEIVE_PROTEST: record,
  ANSWER_PROTEST: {
    ...record,
    guard: given({ requires: ['protestAwaitsAnswer', 'disagreementHasReasons'] }),
  },
  CARRY_OUT_PROTEST: { ...record, guard: given({ requires: ['protestWasAccepted'] }) },
  RECEIVE_DENUNCIATION: record,
  ACCEPT_DENUNCIATION: { ...record, guard: given({ requires: ['denunciationIsAtThisStep'] }) },
  SETTLE_DENUNCIATION: { ...record, guard: given({ requires: ['denunciationIsAtThisStep'] }) },
}
