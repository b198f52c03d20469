import { given, record } from './move.ts'

const stands = { ...record, guard: given({ requires: ['securityStands'] }) }

/** What is still done with security measures after the end of the matter. */
export const securityAfterTheEnd = {
  END_SECURITY: { ...record, guard: given({ requires: ['securityStands', 'exitBanIsTheHeads'] }) },
  RETURN_HELD: { ...record, guard: given({ requires: ['heldIsReleased'] }) },
  WRITE_TO_IMMIGRATION: { ...record, guard: given({ requires: ['exitBanWasIssued'] }) },
}

/** Security measures (biện pháp bảo đảm): at any step once it is decided, before the voluntary period is over too. */
export const securityAtAnyStep = {
  ...securityAfterTheEnd,
  REQUEST_SECURITY: record,
  REFUSE_SECURITY: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  PUT_ON_BY_MINUTES: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  APPLY_SECURITY: {
    ...record,
    guard: given({
      requires: [
        'officerIsAssigned',
        'budgetDebtorIsNotCoerced',
        'freezeNamesTheSum',
        'budgetMoneyIsNotFrozen',
        'exitBanIsAllowed',
        'exitBanIsTheHeads',
        'otherAssetsDoNotSuffice',
      ],
    }),
  },
  SEND_SECURITY: { ...record, guard: given({ requires: ['securityStands', 'refusalToTakeIsPosted'] }) },
  RECORD_SECURITY_RESULT: stands,
  RECORD_SECURITY_GROUND: stands,
  RECORD_INTERIM_CHANGE: record,
  DECIDE_ON_INTERIM_CHANGE: { ...record, guard: given({ requires: ['interimMeasureWasChanged'] }) },
}
