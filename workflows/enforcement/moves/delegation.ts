import { given, record } from './move.ts'

const outConditions = [
  'delegationIsElsewhere',
  'accountMoneyIsNotDelegated',
  'placeIsInOrder',
  'localAssetsAreDone',
  'ownDecisionIsWithdrawn',
  'assetDelegationExists',
]
const delegateMatter = [
  {
    target: '#case.closure.delegated',
    guard: given({ data: { field: 'scope', equals: 'whole' }, requires: outConditions }),
  },
  { ...record, guard: given({ data: { field: 'scope', equals: 'part' }, requires: outConditions }) },
]
const delegate = [
  ...delegateMatter,
  { ...record, guard: given({ data: { field: 'scope', equals: 'asset' }, requires: outConditions }) },
]

/** A delegation received is a first act of an intake, as a request or a judgment is. */
export const delegationAtIntake = { RECEIVE_DELEGATION: { target: 'awaitingDecision' } }

/**
 * Before the decision on what was delegated here (or may be delegated at once). Not an asset: the file of such a
 * delegation holds the enforcement decision (D152 Đ.27(1)(a); L 26/2008 Đ.57(2)(a)).
 */
export const delegationBeforeDecision = {
  FIND_DELEGATION_GROUND: record,
  DELEGATE: delegateMatter,
  REFUSE_DELEGATION: {
    target: '#case.closure.refused',
    guard: given({ requires: ['delegationCameIn', 'delegationIsNotRefused', 'nothingHereIsNoRefusal'] }),
  },
  DECIDE_DELEGATED_ASSET: {
    target: '#case.underway',
    guard: given({ requires: ['assetWasDelegatedHere'] }),
  },
}

/** After the end: what concerns a matter that was delegated wholly. */
export const delegationAfterTheEnd = {
  RECEIVE_LATER_JUDGMENT: { ...record, guard: given({ requires: ['somethingIsDelegated'] }) },
  FORWARD_TO_DELEGATE: { ...record, guard: given({ requires: ['somethingIsDelegated'] }) },
  RECORD_DELEGATION_RESULT: { ...record, guard: given({ requires: ['somethingIsDelegated'] }) },
  ANSWER_DELEGATION: { ...record, guard: given({ requires: ['delegationCameIn'] }) },
  REMIT_PROCEEDS: {
    ...record,
    guard: given({ requires: ['assetWasDelegatedHere', 'neverMoreOutThanIn'] }),
  },
}

/** Delegation and transfer of rights: at any step once it is decided. */
export const delegationAtAnyStep = {
  ...delegationAfterTheEnd,
  FIND_DELEGATION_GROUND: record,
  DELEGATE: delegate,
  NOTIFY_DELEGATE: { ...record, guard: given({ requires: ['anAssetIsProcessedElsewhere'] }) },
  RECEIVE_TRANSFER_PAPER: record,
  TRANSFER_RIGHTS: {
    ...record,
    guard: given({ requires: ['transferIsSound', 'creditorAgreesToTheDebtor', 'oldDecisionIsReplaced'] }),
  },
}
