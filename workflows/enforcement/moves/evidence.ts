import { given, record } from './move.ts'

/** Evidence, private offices and budget debtors: acts that do not move the matter. */
export const evidenceAtAnyStep = {
  RECORD_EVIDENCE: record,
  HAND_OVER_EVIDENCE: { ...record, guard: given({ requires: ['evidenceIsThere'] }) },
  SET_UP_DESTRUCTION_COUNCIL: {
    ...record,
    guard: given({ requires: ['evidenceIsThere', 'councilHasThree'] }),
  },
  DESTROY_EVIDENCE: { ...record, guard: given({ requires: ['evidenceIsThere', 'councilIsSetUp'] }) },
  EVIDENCE_TO_BUDGET: { ...record, guard: given({ requires: ['evidenceIsThere', 'provisionalMoneyIsOld'] }) },
  INVENTORY_EVIDENCE: record,
  DISPOSE_OLD_EVIDENCE: { ...record, guard: given({ requires: ['evidenceIsThere', 'oldEvidenceIsListed'] }) },
}

/** What bodies outside did: at any step, before the decision and after the end alike. */
export const outsideBodiesAlways = { RECORD_OFFICE_EVENT: record, RECORD_BUDGET_EVENT: record }
