import { stateRevenue } from '../facts/exemption.ts'
import type { AssetFacts, Facts } from '../facts.ts'
import { takingValue } from '../facts.ts'
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

const agreementGone = [
  {
    from: newLaw,
    why: {
      vi: 'Từ 1/7/2026 không còn bước thỏa thuận mức giảm giá; Chấp hành viên quyết định (AUC-9).',
      en: 'From 1/7/2026 there is no agreement step; the officer cuts the price (AUC-9).',
    },
  },
] as const
const askFirst = {
  vi: 'Sau lần đấu giá đầu không thành, đương sự được thỏa thuận mức giảm trong 10 ngày; không được thì Chấp hành viên quyết định.',
  en: 'After the first failed auction the parties have 10 days to agree on a cut; then the officer decides.',
}
const takeFromSecond = {
  vi: 'Từ sau lần giảm giá thứ hai mà đấu giá không thành, người được thi hành án có quyền nhận tài sản theo giá đã giảm.',
  en: 'Once an auction fails after the second cut the creditor may take the asset at the cut price.',
}
const onlyCreditors = {
  vi: 'Chỉ người được thi hành án của việc này nhận tài sản để trừ vào tiền.',
  en: 'Only a creditor of this matter takes the asset against the debt.',
}
const othersConsent = {
  vi: 'Có nhiều người được thi hành án thì người nhận phải được những người khác đồng ý.',
  en: 'With several creditors the taker needs the consent of the others.',
}
const debtorFirst = {
  vi: 'Người phải thi hành án được báo và còn thời hạn nộp đủ tiền để lấy lại tài sản.',
  en: 'The debtor is told first, and has a term to pay and get the asset back.',
}
const payAll = {
  vi: 'Nhận lại tài sản khi đã nộp đủ tiền thi hành án và thanh toán chi phí thực tế, hợp lý.',
  en: 'The asset is redeemed by paying everything owed and the actual, reasonable costs.',
}
const oneDayBefore = {
  vi: 'Nhận lại tài sản chậm nhất 01 ngày làm việc trước khi mở cuộc đấu giá.',
  en: 'The asset is redeemed one working day before the session at the latest.',
}
const downToCosts = {
  vi: 'Giao lại tài sản khi giá đã giảm bằng hoặc thấp hơn chi phí mà người được thi hành án không nhận.',
  en: 'The asset goes back once its cut price is down to the costs and the creditor declines it.',
}

/** What may follow a failed auction, and how the asset leaves the sale. */
export const afterFailedAuctionRequirements = {
  cutAgreementWasSought: {
    asksData: true,
    absent: agreementGone,
    variants: [until2026({ ref: 'B10', articles: ['L26.104.1'], sentence: askFirst })],
    check: (given) => (cutsOf(given) === 0 ? agreementSought(given, 'cutAgreement') : null),
  },
  secondCutAgreementWasSought: {
    asksData: true,
    absent: agreementGone,
    variants: [
      until2026({
        ref: 'B17',
        articles: ['L26.104.1'],
        status: 'openPoint',
        sentence: {
          vi: 'Sau lần đấu giá thứ hai không thành cũng để đương sự thỏa thuận mức giảm trong 10 ngày.',
          en: 'After the second failed auction the parties are given 10 days to agree, too.',
        },
        note: {
          vi: 'Điều 104 chỉ nói lần đầu và từ sau lần giảm thứ hai; lần thứ hai xử lý như lần đầu.',
          en: 'Article 104 speaks of the first failure and of those after the second cut; the second is treated as the first.',
        },
      }),
    ],
    check: (given) => (cutsOf(given) === 1 ? agreementSought(given, 'secondCutAgreement') : null),
  },
  creditorDeclinedFirst: {
    asksData: true,
    variants: [
      since2026({
        ref: 'AUC-10',
        articles: ['L106.83.3', 'D152.65.6'],
        sentence: {
          vi: 'Từ sau lần giảm giá thứ hai, người được thi hành án phải được báo quyền nhận tài sản trước khi giảm giá tiếp.',
          en: 'After the second cut the creditors are told of their right to take the asset before the next one.',
        },
      }),
      until2026({
        ref: 'B14',
        articles: ['L26.104.3'],
        sentence: {
          vi: 'Từ sau lần giảm giá thứ hai, chỉ giảm giá tiếp khi người được thi hành án không đồng ý nhận tài sản.',
          en: 'After the second cut the price is cut again once the creditor declines the asset.',
        },
      }),
    ],
    check(given) {
      const { facts, act, variant } = given
      if (cutsOf(given) < 2 || act.data['creditorDeclines'] === true) return null
      if (variant.ref === 'B14')
        return isForTheState(facts)
          ? null
          : cureByAct('CUT_PRICE', ['officer'], {
              vi: 'Ghi rõ người được thi hành án không đồng ý nhận tài sản.',
              en: 'State that the creditor declines the asset.',
            })
      const notice = facts.papers.findLast(
        (paper) => paper.kind === 'auctionFailureNotice' && paper.asset === act.asset,
      )
      const untold = facts.parties.filter(
        ({ ref, role }) =>
          role === 'creditor' && notice !== undefined && !facts.served.includes(`${notice.ref}~${ref}`),
      )
      return untold.length === 0
        ? null
        : cureByAct('SERVE_NOTICE', ['officer', 'clerk'], {
            vi: `Thông báo ${notice?.ref} cho: ${untold.map(({ ref }) => ref).join(', ')}.`,
            en: `Serve ${notice?.ref} on: ${untold.map(({ ref }) => ref).join(', ')}.`,
          })
    },
  },
  takingIsOpen: {
    asksData: true,
    variants: [
      since2026({
        ref: 'AUC-10',
        articles: ['L106.83.3', 'D152.65.6'],
        sentence: takeFromSecond,
        figures: { afterCuts: 2 },
      }),
      until2026({
        ref: 'B12',
        articles: ['L26.104.2'],
        sentence: takeFromSecond,
        figures: { afterCuts: 2 },
        status: 'openPoint',
        note: {
          vi: 'Khoản 2 Điều 104 không nêu giá; hiểu là giá đã giảm lần sau cùng.',
          en: 'Article 104(2) names no price; the last cut price is a reading.',
        },
      }),
    ],
    check(given) {
      const cuts = cutsOf(given)
      if (cuts >= Number(given.variant.figures?.['afterCuts'])) return null
      return actInstead('CUT_PRICE', ['officer'], {
        vi: `Mới giảm giá ${cuts} lần.`,
        en: `The price has been cut ${cuts} times.`,
      })
    },
  },
  takerIsCreditor: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'AUC-19', articles: ['L106.86.1', 'L106.83.3'], sentence: onlyCreditors }),
      until2026({ ref: 'B22', articles: ['L26.100', 'L26.104.2'], sentence: onlyCreditors }),
    ],
    check(given) {
      const taker = textOf(given, 'creditor')
      const isOne = given.facts.parties.some((one) => one.ref === taker && one.role === 'creditor')
      return isOne ? null : cureByAct('CREDITOR_TAKES', ['officer'])
    },
  },
  otherCreditorsConsent: {
    asksData: true,
    variants: [
      since2026({ ref: 'AUC-19', articles: ['L106.86.1'], sentence: othersConsent }),
      until2026({ ref: 'B22', articles: ['L26.100'], sentence: othersConsent }),
    ],
    check(given) {
      const creditors = given.facts.parties.filter((one) => one.role === 'creditor').length
      if (creditors < 2 || given.act.data['othersConsent'] === true) return null
      // The old law asks for it where the parties agree on the taking, not after a failed auction.
      if (given.variant.ref === 'B22' && textOf(given, 'ground') !== 'agreement') return null
      return cureByAct('CREDITOR_TAKES', ['officer'], {
        vi: 'Cần có sự đồng ý của những người được thi hành án khác.',
        en: 'The consent of the other creditors is needed.',
      })
    },
  },
  debtorMayNotRedeemAnyMore: {
    asksData: true,
    variants: [
      since2026({ ref: 'AUC-11', articles: ['D152.65.6'], sentence: debtorFirst }),
      until2026({ ref: 'B13', articles: ['L26.104.2'], sentence: debtorFirst }),
    ],
    check(given) {
      const { facts, act, limits } = given
      const taking = assetOf(given)?.sale?.taking
      if (taking === undefined || taking.ground === 'agreement') return null
      if (act.act === 'NOTIFY_TAKING' && roleOf(facts, act.data['to']) !== 'creditor') return null
      const untold = facts.parties.filter(({ ref, role }) => role === 'debtor' && !taking.told.includes(ref))
      if (untold.length > 0)
        return cureByAct('NOTIFY_TAKING', ['officer'], {
          vi: `Chưa thông báo cho: ${untold.map(({ ref }) => ref).join(', ')}.`,
          en: `Not told: ${untold.map(({ ref }) => ref).join(', ')}.`,
        })
      const last = limits
        .filter((limit) => limit.rule === 'redeemFromTaker' && limit.asset === act.asset)
        .map((limit) => limit.due)
        .sort()
        .at(-1)
      return last === undefined || act.on > last ? null : cureByWaiting(dayAfter(last))
    },
  },
  takerPaysWhatIsDue: {
    asksData: true,
    hard: true,
    absent: absentBefore2026(
      'Luật 26/2008 không nêu số tiền người nhận nộp cho cơ quan; họ thanh toán cho người khác theo tỷ lệ.',
      'Law 26/2008 names no sum paid to the office; the taker pays the others their shares.',
    ),
    variants: [
      since2026({
        ref: 'AUC-19',
        articles: ['D152.66'],
        sentence: {
          vi: 'Người nhận nộp giá trị tài sản trừ số tiền được thi hành án, hoặc trừ phần theo tỷ lệ khi giá trị không lớn hơn tổng các khoản.',
          en: 'The taker pays the value less what is owed to him, or less his pro rata share where the value is not above all sums.',
        },
        status: 'openPoint',
        note: {
          vi: 'Tỷ lệ tính trên số còn phải thi hành của mọi người được thi hành án; khác hàng ưu tiên thì ghi phần được hưởng.',
          en: 'The share is reckoned on what is still owed to every creditor; where ranks differ it is stated.',
        },
      }),
    ],
    check(given) {
      const due = dueFromTaker(given)
      if (due === undefined || given.act.data['amount'] === due) return null
      return cureByAct('CREDITOR_PAYS', ['accountant', 'officer'], {
        vi: `Phải nộp đúng ${due} đồng.`,
        en: `Exactly ${due} đồng are due.`,
      })
    },
  },
  takerFailedToPay: {
    asksData: true,
    absent: absentBefore2026(
      'Luật 26/2008 không nêu thời hạn nộp tiền của người nhận.',
      'Law 26/2008 gives the taker no term to pay.',
    ),
    variants: [
      since2026({
        ref: 'AUC-11',
        articles: ['D152.65.6'],
        sentence: {
          vi: 'Người nhận tài sản nộp tiền trong 05 ngày làm việc từ ngày nhận được thông báo.',
          en: 'The taker pays within 5 working days of the notice.',
        },
      }),
    ],
    check(given) {
      const taking = assetOf(given)?.sale?.taking
      if (textOf(given, 'ground') !== 'takerDidNotPay' || taking === undefined) return null
      if (taking.ground === 'agreement') return null
      if (!taking.told.includes(taking.creditor)) return cureByAct('NOTIFY_TAKING', ['officer'])
      const open = given.limits.find((limit) => limit.rule === 'takerPays' && limit.asset === given.act.asset)
      return open === undefined || given.act.on > open.due ? null : cureByWaiting(dayAfter(open.due))
    },
  },
  everythingIsPaidForRedemption: {
    variants: [
      since2026({ ref: 'AUC-13', articles: ['L106.83.4', 'D152.65.6'], sentence: payAll }),
      until2026({ ref: 'B08', articles: ['L26.101.5', 'L26.104.2'], sentence: payAll }),
    ],
    check({ facts }) {
      const left = facts.obligations.reduce(
        (sum, one) =>
          sum + (one.performed ? 0 : (one.amount ?? 0) - (one.amount === undefined ? 0 : one.collected)),
        0,
      )
      if (left <= 0) return null
      return cureByAct('COLLECT', ['accountant', 'officer'], {
        vi: `Còn phải nộp ${left} đồng.`,
        en: `${left} đồng are still to be paid.`,
      })
    },
  },
  redemptionIsInTime: {
    variants: [
      since2026({ ref: 'AUC-13', articles: ['L106.83.4'], sentence: oneDayBefore }),
      until2026({ ref: 'B08', articles: ['L26.101.5'], sentence: oneDayBefore }),
    ],
    check: (given) => untilDue(given, 'redemption'),
  },
  redemptionFromTakerIsInTime: {
    variants: [
      since2026({
        ref: 'AUC-11',
        articles: ['D152.65.6'],
        sentence: {
          vi: 'Lấy lại tài sản trong 05 ngày làm việc từ ngày được thông báo việc nhận tài sản.',
          en: 'The asset is got back within 5 working days of the notice of the taking.',
        },
      }),
      until2026({
        ref: 'B13',
        articles: ['L26.104.2'],
        sentence: {
          vi: 'Lấy lại tài sản trong 30 ngày từ ngày được thông báo việc nhận tài sản.',
          en: 'The asset is got back within 30 days of the notice of the taking.',
        },
      }),
    ],
    check: (given) => untilDue(given, 'redeemFromTaker'),
  },
  priceIsDownToCosts: {
    asksData: true,
    variants: [
      since2026({ ref: 'AUC-12', articles: ['L106.83.3'], sentence: downToCosts }),
      until2026({ ref: 'B15', articles: ['L26.104.3'], sentence: downToCosts }),
    ],
    check(given) {
      const { act } = given
      const price = assetOf(given)?.startPrice
      const costs = Number(act.data['costs'])
      if (cutsOf(given) > 0 && price !== undefined && price <= costs)
        return act.data['creditorDeclines'] === true ? null : actInstead('CREDITOR_TAKES', ['officer'])
      return actInstead('CUT_PRICE', ['officer'], {
        vi: `Giá đã giảm ${price ?? '–'} đồng, chi phí ${costs} đồng.`,
        en: `The cut price is ${price ?? '–'} đồng, the costs ${costs} đồng.`,
      })
    },
  },
} satisfies Record<string, EnforcementRequirement>

/** Whether all that is still to be collected goes to the State budget (L26 Đ.104(4)). */
export function isForTheState({ obligations }: Facts): boolean {
  const open = obligations.filter((one) => one.amount !== undefined && one.collected < one.amount)
  return open.length > 0 && open.every((one) => stateRevenue.includes(one.type))
}

function assetOf({ facts, act }: Given): AssetFacts | undefined {
  return facts.assets[act.asset ?? '']
}

function cutsOf(given: Given): number {
  return assetOf(given)?.sale?.cuts ?? 0
}

function roleOf(facts: Facts, ref: unknown) {
  return facts.parties.find((one) => one.ref === ref)?.role
}

function agreementSought(given: Given, rule: string) {
  const { facts, act, limits } = given
  if (act.data['agreedByParties'] === true || isForTheState(facts)) return null
  if (assetOf(given)?.sale?.askedForCut !== true) return cureByAct('ASK_FOR_CUT_AGREEMENT', ['officer'])
  const last = limits
    .filter((limit) => limit.rule === rule && limit.asset === act.asset)
    .map((limit) => limit.due)
    .sort()
    .at(-1)
  return last === undefined || act.on > last ? null : cureByWaiting(dayAfter(last))
}

function untilDue({ act, limits }: Given, rule: string) {
  const last = limits
    .filter((limit) => limit.rule === rule && limit.asset === act.asset)
    .map((limit) => limit.due)
    .sort()
    .at(-1)
  if (last === undefined || act.on <= last) return null
  const why = { vi: `Quyền này hết ngày ${last}.`, en: `The right ended on ${last}.` }
  return { detail: why, remedy: { kind: 'none' as const, why } }
}

/** What the taker pays (D152 Đ.66); undefined where the asset's value is not known. */
function dueFromTaker(given: Given): number | undefined {
  const { facts, act } = given
  const asset = assetOf(given)
  const taker = asset?.sale?.taking?.creditor
  if (asset === undefined || taker === undefined) return undefined
  const value = takingValue(asset)
  if (value === 0) return undefined
  const sum = (field: string) => Number(act.data[field] ?? 0)
  const costs = sum('costs')
  if ((asset.sale?.cuts ?? 0) > 0 && value <= costs) return 0
  const owed = facts.obligations.flatMap((one) =>
    one.amount === undefined || one.performed ? [] : [{ to: one.to, left: one.amount - one.collected }],
  )
  const all = owed.reduce((total, one) => total + one.left, 0)
  const own = owed.reduce((total, one) => total + (one.to === taker ? one.left : 0), 0)
  const expenses = costs + sum('rent') + sum('taxes')
  if (value > all + expenses) return value - own
  const stated = act.data['share']
  const free = Math.max(0, value - expenses)
  // Exact in whole đồng; what a division leaves over stays with the others.
  const share =
    typeof stated === 'number'
      ? Math.min(stated, own, free)
      : all === 0
        ? 0
        : Number((BigInt(free) * BigInt(own)) / BigInt(all))
  return value - share
}
