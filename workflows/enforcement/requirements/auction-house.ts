import { amendmentUnread, beforeAuctionLaw, until2025 } from '../auction-law.ts'
import { since2026, until2026 } from '../variant.ts'
import { cureByAct, type EnforcementRequirement, textOf } from './requirement.ts'

const startPrice = {
  vi: 'Giá khởi điểm là giá thẩm định, xác định (lại) hoặc thỏa thuận; từ lần sau là giá đã giảm.',
  en: 'The start price is the (last) valuation or the agreed price; in later rounds the cut price.',
}

/** What bars in the notice and the session of an auction; oddities that only warn stand in `warnings/`. */
export const auctionHouseRequirements = {
  startPriceIsTheValuation: {
    asksData: true,
    variants: [
      since2026({ ref: 'VAL-8', articles: ['L106.82.4', 'L106.83.3'], sentence: startPrice }),
      until2026({ ref: 'A06', articles: ['L26.99.3', 'L26.98.1'], sentence: startPrice }),
    ],
    check({ facts, act }) {
      const start = facts.assets[act.asset ?? '']?.startPrice
      if (start === undefined || act.data['startPrice'] === start) return null
      return cureByAct('PUBLISH_AUCTION', ['officer'], {
        vi: `Giá khởi điểm là ${start} đồng.`,
        en: `The start price is ${start} đồng.`,
      })
    },
  },
  shortenedIsAllowed: {
    asksData: true,
    absent: [beforeAuctionLaw, amendmentUnread],
    variants: [
      until2025({
        ref: 'AU28',
        articles: ['LDG.53'],
        figures: { belowPrice: 50_000_000, afterFailures: 2 },
        sentence: {
          vi: 'Thủ tục rút gọn: tổng giá khởi điểm dưới 50 triệu đồng, hoặc đấu giá lại sau hai lần không thành.',
          en: 'The short procedure: a total start price below 50 million đồng, or after two failed auctions.',
        },
      }),
    ],
    check(given) {
      const ground = textOf(given, 'shortened')
      if (ground === undefined) return null
      const { facts, act, variant } = given
      const { belowPrice, afterFailures } = variant.figures ?? {}
      const failures = facts.assets[act.asset ?? '']?.auctions?.failures ?? 0
      const isMet =
        ground === 'lowPrice'
          ? Number(act.data['startPrice']) < Number(belowPrice)
          : failures >= Number(afterFailures)
      return isMet
        ? null
        : cureByAct('PUBLISH_AUCTION', ['officer'], {
            vi: 'Thực hiện theo thủ tục thông thường.',
            en: 'Follow the ordinary procedure.',
          })
    },
  },
  singleBidderMayWin: {
    asksData: true,
    absent: [beforeAuctionLaw, amendmentUnread],
    variants: [
      until2025({
        ref: 'AU17',
        articles: ['LDG.49'],
        figures: { leastBidders: 2 },
        sentence: {
          vi: 'Chỉ có một người đăng ký, tham gia, trả giá thì cuộc đấu giá lần đầu không thành.',
          en: 'With a single bidder the first auction has failed; only a later one may be won by him.',
        },
      }),
    ],
    check({ facts, act, variant }) {
      const bidders = act.data['bidders']
      if (typeof bidders !== 'number' || bidders >= Number(variant.figures?.['leastBidders'])) return null
      if (bidders > 0 && (facts.assets[act.asset ?? '']?.auctions?.failures ?? 0) > 0) return null
      return cureByAct('HOLD_AUCTION', ['officer'], {
        vi: 'Ghi kết quả đấu giá không thành.',
        en: 'Record the auction as failed.',
      })
    },
  },
} satisfies Record<string, EnforcementRequirement>
