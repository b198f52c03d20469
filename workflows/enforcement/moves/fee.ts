import { given, record } from './move.ts'

/** Fees and costs (phí, chi phí): acts that do not move the matter, at any step once it is decided. */
export const feeAtAnyStep = {
  DECIDE_FEE: { ...record, guard: given({ requires: ['feeIsOwedByThem'] }) },
  RECORD_COST: { ...record, guard: given({ requires: ['costHasItsBearer'] }) },
  RECORD_ALLOWANCE: { ...record, guard: given({ requires: ['allowanceIsWithinRate'] }) },
  DRAFT_COST_ESTIMATE: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  APPROVE_COST_ESTIMATE: { ...record, guard: given({ requires: ['costsAreEstimated'] }) },
  APPROVE_COST_SETTLEMENT: { ...record, guard: given({ requires: ['costsAreApproved'] }) },
  RECEIVE_COST_ADVANCE: record,
  REFUND_COST_ADVANCE: { ...record, guard: given({ requires: ['refundIsNotMoreThanAdvanced'] }) },
}
