import { given } from './move.ts'

/** The end (kết thúc): acts that do not move the matter, at any step once it is decided. */
export const closingAtAnyStep = {
  END_OTHERWISE: {
    target: '#case.closure.ended',
    guard: given({ requires: ['endingHasItsGround', 'noAssetIsLeftOpen'] }),
  },
  COMPLETE: {
    target: '#case.closure.completed',
    guard: given({ requires: ['everyObligationIsSettled', 'noAssetIsLeftOpen'] }),
  },
}
