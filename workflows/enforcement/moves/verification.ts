import { given, record } from './move.ts'

/** Verification (xác minh): acts that do not move the matter, at any step once it is decided. */
export const verificationAtAnyStep = {
  VERIFY_CONDITIONS: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  RECORD_IMPRISONMENT: record,
  RECORD_CREDITOR_VERIFICATION: record,
  RECORD_NEW_INFORMATION: record,
}
