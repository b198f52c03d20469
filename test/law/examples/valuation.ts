import { seized2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

/** Valuation (thẩm định giá): one example for each row, in literal days. */
export const valuationExamples: readonly LawExample[] = [
  {
    says: 'seized on Mon 24/8/2026, the appraisal contract is due on Thu 3/9/2026, over the days off of National Day',
    given: seized2026,
    running: { on: '2026-08-25', due: { 'VAL-1': '2026-09-03' } },
    allowed: [['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, { asset: 'a1' }]],
    refused: [{ act: ['RECORD_APPRAISAL', '2026-09-03', { price: 1_000_000 }, { asset: 'a1' }], refs: [] }],
    found: { on: '2026-09-08', findings: [{ ref: 'VAL-1', due: '2026-09-03', daysLate: 3 }] },
  },
]
