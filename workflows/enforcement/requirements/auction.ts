import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { cureByAct, type EnforcementRequirement } from './requirement.ts'

const tenPercent = {
  vi: 'Mỗi lần giảm giá không quá 10% giá khởi điểm của lần đấu giá liền trước.',
  en: 'Each cut is at most 10% of the start price of the round before.',
}
const notBelowStart = {
  vi: 'Giá trúng không thấp hơn giá khởi điểm.',
  en: 'The sale price is not below the start price.',
}
const payInFull = {
  vi: 'Người mua phải nộp đủ số tiền mua tài sản.',
  en: 'The buyer must pay the whole price.',
}

const centreLater = {
  vi: 'Chỉ giao Trung tâm dịch vụ đấu giá khi hết 05 ngày làm việc và thêm 05 ngày làm việc mà chưa ký được.',
  en: 'The public auction centre only after 5 and a further 5 working days without a contract.',
}
const decideFirst = {
  vi: 'Giao tài sản theo quyết định giao tài sản của Chấp hành viên.',
  en: "An asset is handed over on the officer's hand-over decision.",
}
const startPriceNote = {
  vi: 'Luật Đấu giá tài sản sửa đổi chưa được đọc; phương thức đặt giá xuống chưa có trong bảng này.',
  en: 'The amended auction law was not read; descending-price auctions are not yet in these tables.',
}

/** Rounds of auction (đấu giá) and the sale. */
export const auctionRequirements = {
  cutStaysWithinLimit: {
    asksData: true,
    variants: [
      since2026({
        ref: 'AUC-9',
        articles: ['L106.83.3'],
        sentence: tenPercent,
        figures: { maxCutPercent: 10 },
      }),
      until2026({
        ref: 'B11',
        articles: ['L26.104.5'],
        sentence: tenPercent,
        figures: { maxCutPercent: 10 },
      }),
    ],
    check({ facts, act, variant }) {
      const start = act.asset === undefined ? undefined : facts.assets[act.asset]?.startPrice
      const price = Number(act.data['price'])
      const keep = 100 - Number(variant.figures?.['maxCutPercent'])
      // Whole đồng throughout: price ≥ start × keep / 100 without a fraction.
      if (start === undefined || (price < start && BigInt(price) * 100n >= BigInt(start) * BigInt(keep)))
        return null
      const least = (BigInt(start) * BigInt(keep) + 99n) / 100n
      return cureByAct('CUT_PRICE', ['officer'], {
        vi: `Giá sau khi giảm từ ${least} đến dưới ${start} đồng.`,
        en: `The cut price lies from ${least} to below ${start} đồng.`,
      })
    },
  },
  ownChoiceIsOver: {
    variants: [since2026({ ref: 'AUC-5', articles: ['L106.83.2.a'], sentence: centreLater })],
    check({ act, limits }) {
      const open = limits.find(
        (limit) => limit.rule === 'ownChoiceOfAuctionHouse' && limit.asset === act.asset,
      )
      if (open === undefined || act.on > open.due) return null
      return cureByAct('SIGN_AUCTION_CONTRACT', ['officer'], {
        vi: `Còn tự chọn tổ chức đấu giá đến hết ngày ${open.due}.`,
        en: `The officer still chooses to the end of ${open.due}.`,
      })
    },
  },
  salePriceReachesStart: {
    asksData: true,
    variants: [
      since2026({
        ref: 'VAL-8',
        articles: ['L106.82.4', 'LDG.5'],
        status: 'openPoint',
        note: startPriceNote,
        sentence: notBelowStart,
      }),
      until2026({
        ref: 'B11',
        from: '2017-07-01',
        articles: ['LDG.5'],
        status: 'openPoint',
        note: startPriceNote,
        sentence: notBelowStart,
      }),
    ],
    check({ facts, act }) {
      const start = act.asset === undefined ? undefined : facts.assets[act.asset]?.startPrice
      const price = act.data['price']
      if (typeof price === 'number' && (start === undefined || price >= start)) return null
      return cureByAct('HOLD_AUCTION', ['officer'], {
        vi: `Giá trúng từ ${start ?? '–'} đồng.`,
        en: `The sale price is at least ${start ?? '–'} đồng.`,
      })
    },
  },
  handoverIsDecided: {
    absent: absentBefore2026(
      'Luật 26/2008 không đòi quyết định giao tài sản cho người trúng đấu giá.',
      'Law 26/2008 asks no hand-over decision for an auction buyer.',
    ),
    variants: [since2026({ ref: 'DEL-1', articles: ['L106.86.2'], sentence: decideFirst })],
    check: ({ facts, act }) =>
      facts.assets[act.asset ?? '']?.handoverDecidedOn === undefined
        ? cureByAct('DECIDE_HANDOVER', ['officer'])
        : null,
  },
  buyerPaysInFull: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'AUC-16', articles: ['D152.65.1'], sentence: payInFull }),
      until2026({ ref: 'B19', from: '2025-01-01', articles: ['D62.27.3'], sentence: payInFull }),
    ],
    check({ facts, act }) {
      const owed = act.asset === undefined ? undefined : facts.assets[act.asset]?.salePrice
      if (owed === undefined || Number(act.data['amount']) === owed) return null
      return cureByAct('BUYER_PAYS', ['accountant', 'officer'], {
        vi: `Phải nộp đúng ${owed} đồng.`,
        en: `Exactly ${owed} đồng are due.`,
      })
    },
  },
} satisfies Record<string, EnforcementRequirement>
