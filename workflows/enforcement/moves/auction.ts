import { byItsOfficer } from './move.ts'

/** Auction (đấu giá): what is done to assets while they are processed. */
export const auctionToAssets = {
  SIGN_AUCTION_CONTRACT: byItsOfficer,
  REFER_TO_PUBLIC_CENTRE: byItsOfficer,
  SELECT_AUCTION_HOUSE: byItsOfficer,
  PUBLISH_AUCTION: byItsOfficer,
  RECORD_AUCTION_PAPERS: byItsOfficer,
  HOLD_AUCTION: byItsOfficer,
  CUT_PRICE: byItsOfficer,
  BUYER_PAYS: byItsOfficer,
  CANCEL_SALE: byItsOfficer,
}
