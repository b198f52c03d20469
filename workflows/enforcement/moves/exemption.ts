import { given, record } from './move.ts'

const pending = { ...record, guard: given({ requires: ['exemptionIsProposed'] }) }

/** Exemption (miễn, giảm): acts that do not move the matter, at any step once it is decided. */
export const exemptionAtAnyStep = {
  PROPOSE_EXEMPTION: {
    ...record,
    guard: given({
      requires: [
        'obligationIsOfCase',
        'isOwedToTheState',
        'exemptionIsWithinThreshold',
        'reductionIsWithinThreshold',
        'hardshipIsShown',
        'debtorIsWithoutMeans',
        'verificationIsFresh',
        'procuracyHasOpined',
        'onceAYear',
      ],
    }),
  },
  RECORD_EXEMPTION_STEP: pending,
  RECORD_EXEMPTION_DECISION: {
    ...record,
    guard: given({ requires: ['exemptionIsProposed', 'grantSaysHowMuch'] }),
  },
  RECORD_EXEMPTION_PROTEST: { ...record, guard: given({ requires: ['exemptionIsDecided'] }) },
  RECORD_EXEMPTION_RULING: {
    ...record,
    guard: given({ requires: ['exemptionIsProtested', 'grantSaysHowMuch'] }),
  },
  RECORD_EXEMPTION_EFFECT: {
    ...record,
    guard: given({ requires: ['exemptionIsDecided', 'exemptionIsFinal'] }),
  },
}
