import type { AssetFacts } from '../facts.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { dayAfter } from './day-after.ts'
import { cureByAct, cureByWaiting, type EnforcementRequirement, type Given, textOf } from './requirement.ts'

const holdersFirst = {
  vi: 'Chủ sở hữu chung, người được ưu tiên được mua trước; hết thời hạn của họ tài sản mới được bán.',
  en: 'Co-owners and other holders may buy first; the asset is sold once their term is over.',
}
const inTheirTerm = {
  vi: 'Trước lần bán đầu, quyền ưu tiên chỉ thực hiện trong thời hạn kể từ ngày được thông báo hợp lệ.',
  en: 'Before the first sale pre-emption is exercised within its term from valid notice only.',
}
const laterTerm = {
  vi: 'Những lần bán sau, quyền ưu tiên thực hiện chậm nhất 03 ngày làm việc trước khi mở cuộc đấu giá.',
  en: 'In later rounds pre-emption is exercised 3 working days before the session at the latest.',
}
const laterTermOld = {
  vi: 'Những lần bán sau, quyền ưu tiên thực hiện trong 15 ngày kể từ ngày được thông báo hợp lệ.',
  en: 'In later rounds pre-emption is exercised within 15 days of valid notice.',
}
const oneOfThem = {
  vi: 'Nhiều người đề nghị mua thì thỏa thuận người được mua; không thỏa thuận được thì bốc thăm.',
  en: 'Several applicants agree on who buys, or draw lots.',
}
const wholePrice = {
  vi: 'Người mua theo quyền ưu tiên nộp đủ giá khởi điểm.',
  en: 'A holder of pre-emption pays the whole start price.',
}
const besideNote = {
  vi: 'Luật cho hai thời hạn chạy cùng lúc (điểm mở 3): hợp đồng đấu giá ký sau khi hết quyền ưu tiên.',
  en: 'The law lets both terms run at once (open point 3): the contract is read to follow the pre-emption.',
}

/** Co-owners and holders of pre-emption buy first. */
export const preEmptionRequirements = {
  preemptionIsOver: {
    absent: absentBefore2026(
      'Luật 26/2008: hợp đồng đấu giá (B02) và quyền ưu tiên mua (K13) chạy song song.',
      'Law 26/2008: the contract (B02) and pre-emption (K13) run side by side.',
    ),
    variants: [
      since2026({
        ref: 'AUC-2',
        articles: ['L106.83.1'],
        sentence: holdersFirst,
        status: 'openPoint',
        note: besideNote,
      }),
    ],
    check: waitForHolders,
  },
  preemptionIsOverBeforeSale: {
    variants: [
      since2026({ ref: 'AUC-2', articles: ['L106.83.1'], sentence: holdersFirst }),
      until2026({ ref: 'K13', articles: ['L26.74.3'], sentence: holdersFirst }),
    ],
    check: waitForHolders,
  },
  preemptionIsInTime: {
    asksData: true,
    variants: [
      since2026({ ref: 'AUC-2', articles: ['L106.83.1'], sentence: inTheirTerm }),
      until2026({ ref: 'K13', articles: ['L26.74.3'], sentence: inTheirTerm }),
    ],
    check(given) {
      const asset = assetOf(given)
      if (asset === undefined || asset.rounds > 0) return null
      return inTermOfNotice(given, asset)
    },
  },
  laterPreemptionIsInTime: {
    asksData: true,
    variants: [
      since2026({
        ref: 'AUC-3',
        articles: ['L106.83.1'],
        sentence: laterTerm,
        status: 'openPoint',
        note: {
          vi: '"Trước thời điểm mở cuộc đấu giá 03 ngày làm việc" được hiểu là ít nhất 03 ngày làm việc.',
          en: '"3 working days before the session" is read as at least 3.',
        },
      }),
      until2026({ ref: 'K14', articles: ['L26.74.3'], sentence: laterTermOld }),
    ],
    check(given) {
      const asset = assetOf(given)
      if (asset === undefined || asset.rounds === 0) return null
      if (given.variant.ref === 'K14') return inTermOfNotice(given, asset)
      const holder = textOf(given, 'holder')
      if (asset.sale?.holders.includes(holder ?? '') !== true)
        return cureByAct('RECORD_PREEMPTION_HOLDER', ['officer'])
      const open = given.limits.find(
        (limit) => limit.rule === 'preemptionBeforeSession' && limit.asset === asset.ref,
      )
      return open === undefined || given.act.on <= open.due ? null : itsOver(open.due)
    },
  },
  oneHolderIsChosen: {
    asksData: true,
    variants: [
      since2026({ ref: 'AUC-2', articles: ['D152.63.1'], sentence: oneOfThem }),
      until2026({ ref: 'K13', from: '2015-09-01', articles: ['D62.27.1'], sentence: oneOfThem }),
    ],
    check(given) {
      const others = given.act.data['others']
      if (typeof others !== 'number' || others === 0 || textOf(given, 'chosenBy') !== undefined) return null
      return cureByAct('EXERCISE_PREEMPTION', ['officer'], {
        vi: 'Ghi người mua được chọn bằng thỏa thuận hay bốc thăm.',
        en: 'Say whether the buyer was chosen by agreement or by lots.',
      })
    },
  },
  holderPaysThePrice: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'AUC-2', articles: ['L106.83.1', 'D152.63.1'], sentence: wholePrice }),
      until2026({ ref: 'K13', articles: ['L26.74.3'], sentence: wholePrice }),
    ],
    check(given) {
      const owed = assetOf(given)?.salePrice
      if (owed === undefined || given.act.data['amount'] === owed) return null
      return cureByAct('BUYER_PAYS', ['accountant', 'officer'], {
        vi: `Phải nộp đúng ${owed} đồng.`,
        en: `Exactly ${owed} đồng are due.`,
      })
    },
  },
  holdersTermIsOver: {
    variants: [
      since2026({
        ref: 'AUC-2',
        articles: ['L106.83.1'],
        sentence: {
          vi: 'Người được ưu tiên còn nộp tiền trong 05 ngày làm việc kể từ ngày hết thời hạn ưu tiên.',
          en: 'The holder may pay within 5 working days of the end of the term.',
        },
      }),
      until2026({
        ref: 'K13',
        articles: ['L26.74.3'],
        sentence: {
          vi: 'Chủ sở hữu chung còn mua tài sản đến hết thời hạn ưu tiên.',
          en: 'The co-owner may buy to the end of the term.',
        },
      }),
    ],
    check({ facts, act, limits }) {
      const buyer = facts.assets[act.asset ?? '']?.sale?.buyer
      const last = limits
        .filter(
          (limit) =>
            (limit.rule === 'preemptionPayment' || limit.rule === 'preemption') &&
            limit.asset === act.asset &&
            limit.recipient === buyer,
        )
        .map((limit) => limit.due)
        .sort()
        .at(-1)
      return last === undefined || act.on > last ? null : cureByWaiting(dayAfter(last))
    },
  },
} satisfies Record<string, EnforcementRequirement>

function assetOf({ facts, act }: Given): AssetFacts | undefined {
  return facts.assets[act.asset ?? '']
}

/** Every holder has been told, and the term of each has run out. */
function waitForHolders(given: Given) {
  const asset = assetOf(given)
  if (asset === undefined || asset.sale === undefined) return null
  const { holders, told } = asset.sale
  // In later rounds the new law lets them come forward by themselves; the old one asks for a notice each time.
  const needsNotice = asset.rounds === 0 || given.variant.ref === 'K13'
  const untold = holders.filter((one) => !told.includes(one))
  if (needsNotice && untold.length > 0)
    return cureByAct('NOTIFY_PREEMPTION', ['officer'], {
      vi: `Chưa thông báo quyền ưu tiên mua cho: ${untold.join(', ')}.`,
      en: `Not told of their pre-emption: ${untold.join(', ')}.`,
    })
  const last = given.limits
    .filter((limit) => limit.rule === 'preemption' && limit.asset === asset.ref)
    .map((limit) => limit.due)
    .sort()
    .at(-1)
  if (last === undefined || given.act.on > last) return null
  return cureByWaiting(dayAfter(last), {
    vi: `Quyền ưu tiên mua còn đến hết ngày ${last}.`,
    en: `The right of pre-emption runs to the end of ${last}.`,
  })
}

function inTermOfNotice(given: Given, asset: AssetFacts) {
  const holder = textOf(given, 'holder')
  if (holder === undefined || asset.sale?.told.includes(holder) !== true)
    return cureByAct('NOTIFY_PREEMPTION', ['officer'])
  const open = given.limits
    .filter((limit) => limit.rule === 'preemption' && limit.asset === asset.ref && limit.recipient === holder)
    .at(-1)
  return open === undefined || given.act.on <= open.due ? null : itsOver(open.due)
}

function itsOver(due: string) {
  const why = { vi: `Quyền này hết ngày ${due}.`, en: `The right ended on ${due}.` }
  return { detail: why, remedy: { kind: 'none' as const, why } }
}
