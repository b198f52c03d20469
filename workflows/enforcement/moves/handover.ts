import { byItsOfficer, given, record } from './move.ts'

/** Hand-over (giao tài sản): acts that do not move the matter, at any step once it is decided. */
export const handoverAtAnyStep = {
  PASS_PAPERS_TO_ISSUER: { ...record, guard: given({ requires: ['recipientWasNotifiedTwice'] }) },
  FINE_AND_SET_TERM: { ...record, guard: given({ requires: ['obligationIsOfCase', 'dutyIsToAct'] }) },
}

/** Hand-over (giao tài sản): what is done to assets while they are processed. */
export const handoverToAssets = {
  DECIDE_HANDOVER: byItsOfficer,
  HAND_OVER: byItsOfficer,
  REGISTER_TITLE: byItsOfficer,
  ASK_FOR_NEW_TITLE: byItsOfficer,
  RECORD_DEPOSIT_INTEREST: byItsOfficer,
}
