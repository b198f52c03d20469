import { byItsOfficer, given, record } from './move.ts'

/** Valuation (thẩm định giá): acts that do not move the matter, at any step once it is decided. */
export const valuationAtAnyStep = {
  REQUEST_PRICE_REVIEW: {
    ...record,
    guard: given({ requires: ['officerIsAssigned', 'priceMovedEnough', 'priceReviewMayStart'] }),
  },
}

/** Valuation (thẩm định giá): what is done to assets while they are processed. */
export const valuationToAssets = {
  RECORD_AGREED_PRICE: byItsOfficer,
  SIGN_APPRAISAL_CONTRACT: byItsOfficer,
  RECORD_APPRAISAL: byItsOfficer,
  NOTIFY_APPRAISAL: byItsOfficer,
  REQUEST_REAPPRAISAL: byItsOfficer,
  ORDER_REAPPRAISAL: byItsOfficer,
  ESTABLISH_PRICE_COUNCIL: byItsOfficer,
  DETERMINE_PRICE: byItsOfficer,
  SETTLE_REAPPRAISAL_COST: byItsOfficer,
  SELL_AT_MARKET: byItsOfficer,
}
