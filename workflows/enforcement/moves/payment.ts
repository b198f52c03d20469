import { given, record } from './move.ts'

/** Money (thu, chi): acts that do not move the matter, at any step once it is decided. */
export const paymentAtAnyStep = {
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
    guard: given({
      requires: ['obligationIsOfCase', 'neverMoreOutThanIn', 'isLongUnclaimed', 'prisonerMoneyIsUnclaimed'],
    }),
  },
}
