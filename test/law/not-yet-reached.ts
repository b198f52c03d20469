/**
 * Moves that no example takes yet, each to be taken out of here with the example that takes it. They need two assets at
 * different places, or a long way there; `npm run law:reached` prints them.
 */
export const notYetReached: ReadonlySet<string> = new Set([
  'move case.underway.road.processing SELL_AT_MARKET → stays',
  'move case.underway.road.processing REFER_TO_PUBLIC_CENTRE → stays',
  'move case.underway.road.processing BUYER_PAYS → stays',
  'move case.underway.road.processing SELL_DIRECTLY → stays',
  'move case.underway.road.processing CREDITOR_PAYS → stays',
  'move case.underway.interruption RESUME [scope=part] → stays',
  'move case.closure RETURN_HELD → stays',
  'move case.closure WRITE_TO_IMMIGRATION → stays',
  'move case.closure.terminated TELL_AUTHORITY → stays',
  'move case.closure.terminated DISBURSE → stays',
  'move asset.noticed SEIZE_MORE → asset.seized',
  'move asset.priceAgreed NOTIFY_DIRECT_SALE → stays',
  'move asset.priceAgreed SELL_DIRECTLY → asset.paid',
  'move asset.appraised EXERCISE_PREEMPTION → asset.preempted',
  'move asset.appraisalNotified NOTIFY_DIRECT_SALE → stays',
  'move asset.auctionFailed DEBTOR_REDEEMS → asset.redeemed',
  'move asset.priceCut CREDITOR_TAKES [ground=afterFailure] → asset.taken',
  'move asset.priceCut STOP_AUCTION [ground=proceedsSuffice] → asset.auctionStopped',
  'move asset.auctionPaused STOP_AUCTION [ground=proceedsSuffice] → asset.auctionStopped',
  'move asset.readyForAuction RETURN_TO_DEBTOR → asset.returnedToDebtor',
  'move asset.readyForAuction REFER_TO_PUBLIC_CENTRE → asset.auctionContracted',
  'move asset.preempted STOP_AUCTION [ground=proceedsSuffice] → asset.auctionStopped',
  'move asset.saleCancelled RETURN_TO_DEBTOR → asset.returnedToDebtor',
  'move asset.saleCancelled ANNOUNCE_OWN_AUCTION → asset.auctionContracted',
  'move asset.saleCancelled END_CUSTODY_CONTRACT → stays',
  'move asset.saleCancelled DECIDE_SUPPLEMENTARY_SEIZURE → stays',
])
