import { interruptionsOf } from '../facts/interruption.ts'
import type { AssetFacts } from '../facts.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { dayAfter } from './day-after.ts'
import {
  actInstead,
  cureByAct,
  cureByWaiting,
  type EnforcementRequirement,
  type Given,
  textOf,
} from './requirement.ts'

const noSuchRule = absentBefore2026(
  'Luật 26/2008 không có quy định riêng về yêu cầu tạm dừng, dừng đấu giá.',
  'Law 26/2008 has no rule of its own on pausing or stopping an auction.',
)
const beforeTheWinner = {
  vi: 'Chỉ yêu cầu tạm dừng, dừng trước khi đấu giá viên công bố người trúng đấu giá.',
  en: 'An auction is paused or stopped before the auctioneer announces the winner.',
}
const enough = {
  vi: 'Nhiều tài sản: bán từ tài sản có giá trị lớn nhất; tiền đã đủ nghĩa vụ và chi phí thì dừng các tài sản còn lại.',
  en: 'Of several assets the most valuable goes first; once the proceeds suffice the rest are not sold.',
}
const whoMaySue = {
  vi: 'Người mua được tài sản và Chấp hành viên có quyền khởi kiện về kết quả đấu giá.',
  en: 'The buyer and the officer may sue over the result of an auction.',
}
const termFirst = {
  vi: 'Chỉ hủy vì không nộp đủ tiền khi đã hết thời hạn nộp tiền của người mua.',
  en: 'A sale is cancelled for want of payment once the buyer’s term is over.',
}

/** Pausing, stopping and undoing an auction; auctions the officer holds, and sales without one. */
export const auctionStopRequirements = {
  winnerIsNotAnnounced: {
    absent: noSuchRule,
    variants: [since2026({ ref: 'AUC-14', articles: ['L106.84.1'], sentence: beforeTheWinner })],
    check: beforeWinner,
  },
  winnerIsNotAnnouncedYet: {
    absent: noSuchRule,
    variants: [since2026({ ref: 'AUC-15', articles: ['L106.84.2'], sentence: beforeTheWinner })],
    check: beforeWinner,
  },
  pauseGroundExists: {
    asksData: true,
    absent: noSuchRule,
    variants: [
      since2026({
        ref: 'AUC-14',
        articles: ['L106.84.1'],
        sentence: {
          vi: 'Tạm dừng đấu giá khi việc thi hành án đang hoãn, tạm đình chỉ, hoặc có yêu cầu của người có thẩm quyền.',
          en: 'An auction is paused on a postponement or a suspension, or where an authority asks.',
        },
      }),
    ],
    check(given) {
      const ground = textOf(given, 'ground')
      const standing = interruptionsOfAsset(given).map(({ kind }) => kind)
      if (ground === 'matterPostponed' && !standing.includes('postponement'))
        return cureByAct('POSTPONE', ['head'])
      if (ground === 'matterSuspended' && !standing.includes('suspension'))
        return cureByAct('SUSPEND', ['head'])
      return null
    },
  },
  pauseGroundIsGone: {
    absent: noSuchRule,
    variants: [
      since2026({
        ref: 'AUC-18',
        articles: ['D152.65.9'],
        status: 'openPoint',
        note: {
          vi: 'Không nêu số ngày; việc đang hoãn, tạm đình chỉ thì hiểu là phải có quyết định tiếp tục trước.',
          en: 'No days are stated; a postponed or suspended matter is read to be resumed first.',
        },
        sentence: {
          vi: 'Căn cứ tạm dừng không còn thì Chấp hành viên tiếp tục thi hành án và xử lý tài sản.',
          en: 'Once the ground of the pause is gone the officer goes on with the matter and the sale.',
        },
      }),
    ],
    check: (given) => (interruptionsOfAsset(given).length === 0 ? null : cureByAct('RESUME', ['head'])),
  },
  stopGroundExists: {
    asksData: true,
    absent: noSuchRule,
    variants: [
      since2026({
        ref: 'AUC-15',
        articles: ['L106.84.2', 'D152.65.7'],
        sentence: {
          vi: 'Dừng đấu giá phải có một căn cứ của luật, được thể hiện trong hồ sơ.',
          en: 'Stopping an auction takes a ground of law that the record shows.',
        },
      }),
    ],
    check(given) {
      const { facts, act } = given
      const asset = facts.assets[act.asset ?? '']
      const price = asset?.startPrice ?? 0
      const { costs = 0, securedDebt = 0 } = asset?.seizure ?? {}
      const stated = (field: string) => Number(act.data[field] ?? (field === 'costs' ? costs : securedDebt))
      switch (textOf(given, 'ground')) {
        case 'debtorPaid':
          return facts.obligations.some((one) => one.amount !== undefined && one.collected < one.amount)
            ? cureByAct('COLLECT', ['accountant', 'officer'])
            : null
        case 'cutToCosts':
          return price <= stated('costs') ? null : priceIsAbove(price)
        case 'pledgeEaten':
          return price <= stated('costs') + stated('secured') ? null : priceIsAbove(price)
        case 'holderBuys':
          return asset?.sale?.holders.length ? null : cureByAct('RECORD_PREEMPTION_HOLDER', ['officer'])
        default:
          return null
      }
    },
  },
  proceedsSuffice: {
    asksData: true,
    variants: [
      since2026({ ref: 'AUC-15', articles: ['L106.84.2'], sentence: enough }),
      until2026({ ref: 'B18', from: '2025-01-01', articles: ['D62.27.3'], sentence: enough }),
    ],
    check({ facts, act }) {
      const owed = facts.obligations.reduce(
        (sum, one) => sum + (one.amount ?? 0) - (one.amount === undefined ? 0 : one.collected),
        0,
      )
      const sold = Object.values(facts.assets).filter(
        (one) => one.ref !== act.asset && one.salePrice !== undefined && one.handedOverOn === undefined,
      )
      const proceeds = sold.reduce((sum, one) => sum + (one.salePrice ?? 0), 0)
      const missing = owed + Number(act.data['costs'] ?? 0) - proceeds
      return missing <= 0
        ? null
        : actInstead('HOLD_AUCTION', ['officer'], {
            vi: `Còn thiếu ${missing} đồng.`,
            en: `${missing} đồng are missing.`,
          })
    },
  },
  maySueOverAuction: {
    asksData: true,
    variants: [
      since2026({ ref: 'AUC-17', articles: ['L106.85'], sentence: whoMaySue }),
      until2026({ ref: 'B20', articles: ['L26.102'], sentence: whoMaySue }),
    ],
    check(given) {
      if (textOf(given, 'by') !== 'otherPerson') return null
      const why = {
        vi: 'Luật không nêu người này trong số người có quyền khởi kiện.',
        en: 'The law does not list this person among those who may sue.',
      }
      return { detail: why, remedy: { kind: 'none', why } }
    },
  },
  buyersTermIsOver: {
    asksData: true,
    variants: [
      since2026({ ref: 'AUC-16', articles: ['D152.65.1'], sentence: termFirst }),
      until2026({ ref: 'B19', from: '2025-01-01', articles: ['D62.27.3'], sentence: termFirst }),
    ],
    check(given) {
      const ground = textOf(given, 'ground')
      if (ground !== undefined && ground !== 'notPaid') return null
      const open = given.limits.find((limit) => limit.rule === 'buyerPays' && limit.asset === given.act.asset)
      return open === undefined || given.act.on > open.due ? null : cureByWaiting(dayAfter(open.due))
    },
  },
  depositGoesWhereDue: {
    asksData: true,
    variants: [
      since2026({
        ref: 'AUC-16',
        articles: ['D152.65.4'],
        sentence: {
          vi: 'Không nộp đủ tiền: tiền đặt trước thuộc cơ quan thi hành án; từ chối mua: nộp ngân sách nhà nước sau khi trừ chi phí.',
          en: 'Unpaid: the deposit falls to the office; refused: to the State budget less the costs.',
        },
      }),
      until2026({
        ref: 'B19',
        from: '2025-01-01',
        articles: ['D62.27.5'],
        sentence: {
          vi: 'Người trúng đấu giá từ chối mua hoặc không thanh toán thêm: tiền đặt trước thuộc ngân sách nhà nước.',
          en: 'The buyer refuses or pays nothing more: the deposit falls to the State budget.',
        },
      }),
    ],
    check(given) {
      const ground = textOf(given, 'ground')
      if (ground !== 'notPaid' && ground !== 'refusedToBuy') return null
      const due = given.variant.ref === 'AUC-16' && ground === 'notPaid' ? 'office' : 'budget'
      if (textOf(given, 'depositTo') === due) return null
      return cureByAct(
        'CANCEL_SALE',
        ['officer'],
        due === 'office'
          ? { vi: 'Tiền đặt trước thuộc cơ quan thi hành án.', en: 'The deposit falls to the office.' }
          : { vi: 'Tiền đặt trước thuộc ngân sách nhà nước.', en: 'The deposit falls to the State budget.' },
      )
    },
  },
  interestOfACancelledSale: {
    asksData: true,
    absent: absentBefore2026(
      'Luật 26/2008, Nghị định 62/2015 không nói về lãi khi kết quả bị hủy.',
      'Law 26/2008 and Decree 62/2015 are silent on interest after a cancelled sale.',
    ),
    variants: [
      since2026({
        ref: 'AUC-17',
        articles: ['D152.30.7'],
        sentence: {
          vi: 'Kết quả đấu giá bị hủy thì lãi tiền gửi thuộc về người mua.',
          en: 'After a cancelled sale the interest belongs to the buyer.',
        },
      }),
    ],
    check: ({ act }) =>
      act.data['goesTo'] === 'buyer' ? null : cureByAct('RECORD_DEPOSIT_INTEREST', ['accountant', 'officer']),
  },
  partiesChooseTheHouse: {
    asksData: true,
    variants: [
      since2026({
        ref: 'AUC-4',
        articles: ['L106.83.2.a', 'D152.65.10'],
        sentence: {
          vi: 'Tổ chức đấu giá được lựa chọn theo pháp luật về đấu giá; đương sự không còn thỏa thuận tổ chức.',
          en: 'The house is chosen by the auction law; the parties no longer agree on one.',
        },
      }),
      until2026({
        ref: 'B01',
        articles: ['L26.101.2'],
        sentence: {
          vi: 'Chấp hành viên lựa chọn tổ chức đấu giá khi đương sự không thỏa thuận được trong 05 ngày làm việc từ ngày định giá.',
          en: 'The officer chooses the house where the parties do not agree within 5 working days of the valuation.',
        },
      }),
    ],
    check({ act, limits, variant }) {
      const agreed = act.data['agreedByParties'] === true
      if (variant.ref === 'AUC-4')
        return agreed
          ? cureByAct('SELECT_AUCTION_HOUSE', ['officer'], {
              vi: 'Lựa chọn theo pháp luật về đấu giá tài sản.',
              en: 'Choose under the auction law.',
            })
          : null
      const open = limits.find((limit) => limit.rule === 'partiesChoice' && limit.asset === act.asset)
      return agreed || open === undefined || act.on > open.due ? null : cureByWaiting(dayAfter(open.due))
    },
  },
  houseIsMandatory: {
    asksData: true,
    variants: [
      since2026({
        ref: 'AUC-4',
        articles: ['L106.83.2.a'],
        sentence: {
          vi: 'Đấu giá do tổ chức hành nghề đấu giá hoặc Trung tâm dịch vụ đấu giá thực hiện.',
          en: 'Auctions are held by an auction house or the public centre.',
        },
      }),
      until2026({
        ref: 'B05',
        articles: ['L26.101.2'],
        figures: { abovePrice: 10_000_000 },
        sentence: {
          vi: 'Bất động sản và động sản trên 10.000.000 đồng (từng vật; vật cùng loại, đồng bộ: tổng) do tổ chức đấu giá bán.',
          en: 'Real estate and movables above 10,000,000 đồng (each; like things together) are sold by a house.',
        },
      }),
    ],
    check(given) {
      if (given.act.on >= newLaw) return actInstead('SIGN_AUCTION_CONTRACT', ['officer'])
      if (textOf(given, 'ground') !== 'smallMovable') return null
      const asset = assetOf(given)
      const small =
        asset?.kind === 'movable' && (asset.startPrice ?? 0) <= Number(given.variant.figures?.['abovePrice'])
      return small ? null : actInstead('SIGN_AUCTION_CONTRACT', ['officer'])
    },
  },
  isWorthAnAuction: {
    asksData: true,
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Từ 1/7/2026 Chấp hành viên không tự bán đấu giá (AUC-4).',
          en: 'From 1/7/2026 the officer holds no auction (AUC-4).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'B06',
        articles: ['L26.101.3'],
        figures: { leastPrice: 2_000_000 },
        sentence: {
          vi: 'Chấp hành viên tự bán đấu giá động sản từ 2.000.000 đến 10.000.000 đồng, hoặc khi không có tổ chức nhận bán.',
          en: 'The officer auctions movables of 2,000,000 to 10,000,000 đồng, or where no house will.',
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'ground') !== 'smallMovable') return null
      const price = assetOf(given)?.startPrice ?? 0
      return price >= Number(given.variant.figures?.['leastPrice'])
        ? null
        : actInstead('SELL_DIRECTLY', ['officer'])
    },
  },
  maySellDirectly: {
    variants: [
      since2026({
        ref: 'AUC-7',
        articles: ['L106.83.2.b', 'D152.64'],
        sentence: {
          vi: 'Không qua đấu giá: chỉ động sản giá trị nhỏ hoặc hàng dễ hư hỏng đã xác định giá.',
          en: 'Without an auction: only movables of small value and perishables whose price was determined.',
        },
      }),
      until2026({
        ref: 'B07',
        articles: ['L26.101.4'],
        figures: { belowPrice: 2_000_000 },
        sentence: {
          vi: 'Không qua đấu giá: tài sản dưới 2.000.000 đồng hoặc tươi sống, mau hỏng.',
          en: 'Without an auction: assets under 2,000,000 đồng, fresh and perishable goods.',
        },
      }),
    ],
    check(given) {
      const asset = assetOf(given)
      const nature = asset?.valuation?.nature
      const pricedFor = asset?.sale?.pricedFor
      const isPerishable = nature === 'perishable' || pricedFor === 'perishable'
      const isSmall =
        given.variant.ref === 'B07'
          ? (asset?.startPrice ?? 0) < Number(given.variant.figures?.['belowPrice'])
          : asset?.kind === 'movable' && (nature === 'smallValue' || pricedFor === 'smallValue')
      return isPerishable || isSmall ? null : actInstead('SIGN_AUCTION_CONTRACT', ['officer'])
    },
  },
  directSaleIsAnnounced: {
    absent: absentBefore2026(
      'Luật 26/2008 không đòi thông báo trước khi bán không qua đấu giá.',
      'Law 26/2008 asks for no announcement of a direct sale.',
    ),
    variants: [
      since2026({
        ref: 'AUC-7',
        articles: ['D152.64'],
        sentence: {
          vi: 'Thông báo công khai và báo Viện kiểm sát trước, rồi bán vào thời điểm đã thông báo.',
          en: 'The sale is announced in public and to the procuracy, and held when announced.',
        },
      }),
    ],
    check(given) {
      const planned = assetOf(given)?.sale?.directSaleOn
      if (planned === undefined) return cureByAct('NOTIFY_DIRECT_SALE', ['officer'])
      return given.act.on >= planned ? null : cureByWaiting(planned)
    },
  },
  directSaleIsAtItsPrice: {
    asksData: true,
    variants: [
      since2026({
        ref: 'AUC-7',
        articles: ['L106.83.2.b', 'D152.64'],
        status: 'openPoint',
        note: {
          vi: 'Văn bản chỉ nói bốc thăm khi nhiều người mua; hiểu là bán đúng giá đã xác định.',
          en: 'The texts speak of lots among several buyers; read: sold at the price determined.',
        },
        sentence: {
          vi: 'Bán đúng giá đã xác định; nhiều người mua thì bốc thăm.',
          en: 'Sold at the price determined; several buyers draw lots.',
        },
      }),
    ],
    absent: absentBefore2026(
      'Luật 26/2008 không nói giá bán và cách chọn người mua.',
      'Law 26/2008 is silent on the price and the choice of the buyer.',
    ),
    check(given) {
      const { act } = given
      const price = assetOf(given)?.startPrice
      if (price !== undefined && act.data['price'] !== price)
        return cureByAct('SELL_DIRECTLY', ['officer'], {
          vi: `Giá đã xác định: ${price} đồng.`,
          en: `The price determined is ${price} đồng.`,
        })
      const several = Number(act.data['buyers'] ?? 1) > 1
      return several && act.data['lotsDrawn'] !== true
        ? cureByAct('SELL_DIRECTLY', ['officer'], {
            vi: 'Tổ chức bốc thăm để chọn người mua.',
            en: 'Draw lots among the buyers.',
          })
        : null
    },
  },
} satisfies Record<string, EnforcementRequirement>

function assetOf({ facts, act }: Given): AssetFacts | undefined {
  return facts.assets[act.asset ?? '']
}

function beforeWinner(given: Given) {
  const won = assetOf(given)?.sale?.wonOn
  if (won === undefined) return null
  const why = {
    vi: `Đã có người trúng đấu giá ngày ${won}.`,
    en: `There is a winner since ${won}.`,
  }
  return { detail: why, remedy: { kind: 'none' as const, why } }
}

function priceIsAbove(price: number) {
  return actInstead('HOLD_AUCTION', ['officer'], {
    vi: `Giá còn ${price} đồng, cao hơn các khoản đã ghi.`,
    en: `The price is still ${price} đồng, above the sums stated.`,
  })
}

function interruptionsOfAsset({ facts, act }: Given) {
  return interruptionsOf(facts.interruptions, act.asset === undefined ? {} : { asset: act.asset })
}
