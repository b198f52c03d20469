import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'
import { vietnamDayOf } from '../../calendar/vietnam-time.ts'

/** What is known of the auctions of one asset, beside its prices and rounds. */
export interface AuctionHouseFacts {
  /** Auctions that failed so far. */
  failures: number
  /** The day of the session that has been made public and not yet been held. */
  sessionOn?: IsoDay
}

/** What is known after an act; nothing at all where it teaches nothing of this. */
export function recordAuctionHouse(
  known: AuctionHouseFacts | undefined,
  act: RecordedAct,
): AuctionHouseFacts | undefined {
  if (act.act === 'PUBLISH_AUCTION')
    return {
      failures: known?.failures ?? 0,
      ...(typeof act.data['sessionAt'] === 'string'
        ? { sessionOn: vietnamDayOf(act.data['sessionAt']) }
        : {}),
    }
  if (act.act !== 'HOLD_AUCTION') return known
  return { failures: (known?.failures ?? 0) + (act.data['result'] === 'failed' ? 1 : 0) }
}
