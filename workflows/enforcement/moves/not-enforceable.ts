import { given, record } from './move.ts'

/** Not yet enforceable (chưa có điều kiện): acts that do not move the matter, at any step once it is decided. */
export const notEnforceableAtAnyStep = {
  DECLARE_NOT_ENFORCEABLE: {
    ...record,
    guard: given({ requires: ['noMeansAreFound', 'postponementIsStated'] }),
  },
  PUBLISH_NOT_ENFORCEABLE: { ...record, guard: given({ requires: ['isDeclaredNotEnforceable'] }) },
  UPDATE_PUBLICATION: { ...record, guard: given({ requires: ['isDeclaredNotEnforceable'] }) },
  END_PUBLICATION: { ...record, guard: given({ requires: ['isDeclaredNotEnforceable'] }) },
  CONTINUE_ENFORCEMENT: { ...record, guard: given({ requires: ['meansAreFoundAgain'] }) },
  RETURN_REQUEST: {
    target: '#case.closure.returned',
    guard: given({ kind: 'onRequest', requires: ['requestMayBeReturned', 'noAssetIsLeftOpen'] }),
  },
  MOVE_TO_SEPARATE_BOOK: { ...record, guard: given({ requires: ['separateBookIsDue'] }) },
}
