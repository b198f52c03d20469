import { forceConditions, processingConditions } from './coercion.ts'
import { byItsOfficer, given, record } from './move.ts'

/** What is asked of whatever is seized: what it is, in which order, how it was done. */
export const seizureConditions = [
  ...processingConditions,
  'notAtRestTime',
  ...forceConditions,
  'landOpinionIsIn',
  'assetIsNotExempt',
  'assetIsTransferable',
  'landGoesWithHouse',
  'soleHomeComesLast',
  'commonLandComesLast',
  'onlyTheShareIsSeized',
  'pledgeLeavesSomething',
  'transferAllowsSeizure',
  'offeredAssetSuffices',
  'registryWasAsked',
  'licensingOpinionIsIn',
  'absenceIsNoted',
  'authoritiesAttend',
] as const

/** Whose it is, and that it was seized rightly, must be settled before an asset leaves: to a creditor or a co-owner, too. */
export const leavingConditions = [
  'disputeTermIsOver',
  'noLawsuitRuns',
  'shareIsKnown',
  'othersThingsHadTheirTerm',
  'whatWasFoundIsDecided',
] as const

/** What must be settled before a seized asset goes on to a sale, whichever way it is sold. */
export const saleConditions = [
  ...leavingConditions,
  'harvestHasCome',
  'tenantIsTold',
  'registryIsTold',
  'titleWasDemanded',
  'priceExceedsSecuredDebt',
] as const

/** Seizure (kê biên): what is done to assets while they are processed. */
export const seizureToAssets = {
  NOTIFY_SEIZURE: byItsOfficer,
  SEIZE: byItsOfficer,
  SEIZE_MORE: byItsOfficer,
  DECIDE_SUPPLEMENTARY_SEIZURE: byItsOfficer,
  RECORD_JUDGED_SEIZURE: byItsOfficer,
  TELL_OF_SEIZURE: byItsOfficer,
  GIVE_INTO_CUSTODY: byItsOfficer,
  END_CUSTODY_CONTRACT: byItsOfficer,
  RECORD_ASSET_NEWS: byItsOfficer,
  RELEASE_SEIZURE: byItsOfficer,
}

/** Disputes over assets, at any step once it is decided: also over one that is not seized. */
export const seizureAtAnyStep = {
  NOTIFY_DISPUTE_RIGHT: byItsOfficer,
  RECORD_LAWSUIT: byItsOfficer,
  ASK_COURT: byItsOfficer,
  RECORD_DISPUTE_RESULT: byItsOfficer,
  RECORD_PLEDGE_END: record,
}

/** What the asset's own chart lets be done wherever the asset stands. */
export const disputesOfAsset = {
  NOTIFY_DISPUTE_RIGHT: {
    ...record,
    guard: given({ requires: ['disputeConcernsTheAsset', 'creditorIsToldInTurn'] }),
  },
  RECORD_LAWSUIT: record,
  ASK_COURT: { ...record, guard: given({ requires: ['shareTermIsOver', 'evasionTermIsOver'] }) },
  RECORD_DISPUTE_RESULT: record,
}

/** What is done with a thing from its seizure to its hand-over. */
export const whileSeized = {
  TELL_OF_SEIZURE: record,
  GIVE_INTO_CUSTODY: { ...record, guard: given({ requires: ['keeperIsRight'] }) },
  END_CUSTODY_CONTRACT: { ...record, guard: given({ requires: ['custodyTermIsOver'] }) },
  RECORD_ASSET_NEWS: record,
  DECIDE_SUPPLEMENTARY_SEIZURE: { ...record, guard: given({ requires: ['decisionFitsWhatWasFound'] }) },
}
