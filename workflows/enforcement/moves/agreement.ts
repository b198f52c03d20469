import { given, record } from './move.ts'

/** Voluntary performance and agreements (tự nguyện, thỏa thuận): acts that do not move the matter, at any step once it is decided. */
export const agreementAtAnyStep = {
  RECORD_AGREEMENT: {
    ...record,
    guard: given({
      requires: ['agreementIsSound', 'takerConsents', 'feesArePaidFirst', 'witnessedWhereAllowed'],
    }),
  },
  REFUSE_AGREEMENT: record,
  RECORD_PERFORMANCE: { ...record, guard: given({ requires: ['obligationIsOfCase'] }) },
}
