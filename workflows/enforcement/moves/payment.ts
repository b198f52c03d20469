import { given, record } from './move.ts'

const fromPrison = { RECORD_PRISON_NOTICE: record, TELL_PRISON_ACCOUNT: record }

/** A prison may take money in before there is a decision. */
export const paymentBeforeDecision = fromPrison

/** Money (thu, chi): acts that do not move the matter, at any step once it is decided. */
export const paymentAtAnyStep = {
  ...fromPrison,
  CONVERT: { ...record, guard: given({ requires: ['obligationIsOfCase'] }) },
  SET_OFF: {
    ...record,
    guard: given({ requires: ['obligationIsOfCase', 'dutiesAreMutual', 'setOffHarmsNobody'] }),
  },
  RECORD_RETURN_GROUND: { ...record, guard: given({ requires: ['securityIsFree'] }) },
  DECIDE_DESTRUCTION_OF_RETURNED: { ...record, guard: given({ requires: ['returnedThingIsLeft'] }) },
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
        'courtFeeBeforeSecured',
        'requestersArePaidFirst',
        'othersShareIsKept',
        'principalIsPaidFirst',
        'postIsForSmallSums',
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
    guard: given({
      requires: [
        'obligationIsOfCase',
        'neverMoreOutThanIn',
        'isLongUnclaimed',
        'prisonerMoneyIsUnclaimed',
        'unidentifiedMoneyIsOld',
      ],
    }),
  },
}
