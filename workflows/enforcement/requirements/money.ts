import { Temporal } from 'temporal-polyfill'
import { findRequest } from '../facts/correspondence.ts'
import { deposited, findEntry } from '../facts/money.ts'
import type { Facts, ObligationFacts } from '../facts.ts'
import type { ObligationType } from '../obligations.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { actInstead, cureByAct, cureByWaiting, type EnforcementRequirement, textOf } from './requirement.ts'

const notMoreThanOwed = {
  vi: 'Không thu quá khoản phải thi hành; tiền lãi ghi riêng.',
  en: 'No more is collected than is owed; interest is entered apart.',
}
const reversible = {
  vi: 'Chỉ đảo bút toán có thật, chưa bị đảo và tiền còn trong tài khoản.',
  en: 'Only an entry that exists, is not reversed yet and whose money is still there can be reversed.',
}
const onlyWhatIsHeld = {
  vi: 'Không gửi quá số tiền đang giữ.',
  en: 'No more goes on deposit than is held.',
}
const rankBinds = {
  vi: 'Khoản ở hàng ưu tiên trước phải được chi trả trước.',
  en: 'A debt of an earlier rank is paid first.',
}
const requestersFirst = {
  vi: 'Tiền cưỡng chế chi trước cho người đã yêu cầu đến ngày có quyết định cưỡng chế.',
  en: 'Money from coercion goes first to those who had requested by the day of its decision.',
}
const principalFirst = {
  vi: 'Trả hết khoản gốc rồi mới trả lãi chậm thi hành án.',
  en: 'The principal is paid before late interest.',
}
const rentNew = {
  vi: 'Tiền thuê nhà trích lại bằng 12 lần lương tối thiểu tháng theo vùng, trước khi chi trả.',
  en: 'The rent kept is 12 times the regional minimum monthly wage, before any pay-out.',
}
const rentOld = {
  vi: 'Trích lại tiền thuê nhà trung bình tại địa phương trong 01 năm, trước khi chi trả.',
  en: 'A year of average local rent is set aside before any pay-out.',
}
const held = {
  vi: 'Chưa chi trả khi còn căn cứ tạm dừng.',
  en: 'Nothing is paid out while a ground to hold it stands.',
}
const mustBeHeld = {
  vi: 'Chỉ chấm dứt việc tạm dừng khi đang tạm dừng chi trả.',
  en: 'Only a pay-out that is held can be released.',
}
const mayExtend = {
  vi: 'Chỉ kéo dài khi có nhiều người được thi hành án và còn tài sản khác đang xử lý.',
  en: 'Extended only with several creditors and other assets still under way.',
}
const unclaimed = {
  vi: 'Sung ngân sách khi quá 05 năm từ ngày có hiệu lực, hoặc 01 năm từ thông báo nếu thu được sau đó.',
  en: 'To the State after 5 years from legal effect, or 1 year from notice if collected later.',
}

/** Ranks of payment by kind of obligation; the old law puts everything from the third on into one rank. */
const ranks: Readonly<Record<string, number>> = {
  support: 1,
  wages: 1,
  severance: 1,
  injury: 1,
  courtFee: 2,
  fine: 3,
  insurance: 4,
  payMoney: 5,
} satisfies Partial<Record<ObligationType, number>>

/** How money is collected, kept and paid out. */
export const moneyRequirements = {
  notMoreThanIsOwed: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'PAY-4', articles: ['L106.54.6'], sentence: notMoreThanOwed }),
      until2026({ ref: 'M01', articles: ['L26.47.5'], sentence: notMoreThanOwed }),
    ],
    check({ facts, act }) {
      if (act.data['interest'] === true) return null
      const one = facts.obligations.find(({ ref }) => ref === act.data['obligation'])
      if (one?.amount === undefined) return null
      const left = one.amount - one.reduced - one.collected
      if (Number(act.data['amount']) <= left) return null
      return cureByAct('COLLECT', ['accountant', 'officer'], {
        vi: `Còn phải thu: ${left} đồng.`,
        en: `${left} đồng are still owed.`,
      })
    },
  },
  entryCanBeReversed: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'PAY-4', articles: ['L106.54.6'], sentence: reversible }),
      until2026({ ref: 'M01', articles: ['L26.47.5'], sentence: reversible }),
    ],
    check({ facts, act }) {
      const entry = findEntry(facts, act.data['entry'])
      if (entry === undefined || entry.reversed) {
        const why =
          entry === undefined
            ? { vi: 'Không có bút toán này.', en: 'There is no such entry.' }
            : { vi: 'Bút toán đã bị đảo.', en: 'The entry is reversed already.' }
        return { detail: why, remedy: { kind: 'none', why } }
      }
      if (entry.act !== 'COLLECT' || facts.money.payable - facts.money.out >= entry.amount) return null
      return cureByAct(
        'REVERSE_PAYMENT',
        ['accountant', 'officer'],
        {
          vi: 'Tiền đã chi; phải đảo khoản chi trước.',
          en: 'The money has gone out; reverse the pay-out first.',
        },
        latestPayout(facts),
      )
    },
  },
  depositIsHeld: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'DEL-5', articles: ['D152.30.7', 'D152.30.8'], sentence: onlyWhatIsHeld }),
      until2026({
        ref: 'G02',
        from: '2015-09-01',
        articles: ['D62.27.4', 'D62.49.5.b'],
        sentence: onlyWhatIsHeld,
      }),
    ],
    check({ facts, act }) {
      const free = facts.money.in - facts.money.out - deposited(facts)
      if (Number(act.data['amount']) <= free) return null
      return cureByAct('DEPOSIT', ['accountant', 'officer'], {
        vi: `Còn gửi được: ${free} đồng.`,
        en: `${free} đồng can be put on deposit.`,
      })
    },
  },
  higherRanksArePaidFirst: {
    asksData: true,
    variants: [
      since2026({ ref: 'PAY-1', articles: ['L106.54.1'], sentence: rankBinds, figures: { ranks: 5 } }),
      until2026({ ref: 'M02', articles: ['L26.47.1'], sentence: rankBinds, figures: { ranks: 3 } }),
    ],
    check(given) {
      const { facts, act, variant } = given
      const paid = facts.obligations.find((one) => one.ref === textOf(given, 'obligation'))
      // A secured creditor takes from the thing itself, ahead of the ranks.
      if (paid === undefined || act.data['secured'] === true) return null
      const last = Number(variant.figures?.['ranks'])
      const rank = rankOf(paid, last)
      const first = facts.obligations.find(
        (one) => one.from === paid.from && isUnpaid(one) && rankOf(one, last) < rank,
      )
      if (first === undefined) return null
      return cureByAct('DISBURSE', ['accountant', 'officer'], {
        vi: `Chi trước: ${first.ref}.`,
        en: `Pay ${first.ref} first.`,
      })
    },
  },
  requestersArePaidFirst: {
    asksData: true,
    variants: [
      since2026({ ref: 'PAY-2', articles: ['L106.54.2'], sentence: requestersFirst }),
      until2026({ ref: 'M03', articles: ['L26.47.2.b'], sentence: requestersFirst }),
    ],
    check({ facts, act }) {
      const requestedOn = act.data['requestedOn']
      if (typeof requestedOn !== 'string' || facts.coercion === undefined) return null
      if (requestedOn <= facts.coercion.on) return null
      const first = facts.obligations.find((one) => one.ref !== act.data['obligation'] && isUnpaid(one))
      if (first === undefined) return null
      return cureByAct('DISBURSE', ['accountant', 'officer'], {
        vi: `Chi trước: ${first.ref}.`,
        en: `Pay ${first.ref} first.`,
      })
    },
  },
  principalIsPaidFirst: {
    asksData: true,
    variants: [
      since2026({ ref: 'PAY-9', articles: ['D152.29.1'], sentence: principalFirst }),
      until2026({
        ref: 'M12',
        from: '2016-08-01',
        articles: ['TL11.6.1'],
        sentence: principalFirst,
        status: 'unverified',
        note: { vi: 'Chưa có toàn văn TTLT 11/2016.', en: 'The text of circular 11/2016 was not at hand.' },
      }),
    ],
    check({ facts, act }) {
      if (act.data['interest'] !== true) return null
      const one = facts.obligations.find(({ ref }) => ref === act.data['obligation'])
      return one !== undefined && isUnpaid(one) ? cureByAct('DISBURSE', ['accountant', 'officer']) : null
    },
  },
  rentIsSetAside: {
    variants: [
      since2026({ ref: 'DEL-6', articles: ['L106.89.2', 'L106.54.1'], sentence: rentNew }),
      until2026({ ref: 'G05', articles: ['L26.115.5', 'L26.47.1'], sentence: rentOld }),
    ],
    check: ({ facts }) =>
      facts.accounts.rentSetAside === 0 && Object.values(facts.assets).some((asset) => asset.onlyHome)
        ? cureByAct('SET_ASIDE_RENT', ['accountant', 'officer'])
        : null,
  },
  rentIsForTwelveMonths: {
    asksData: true,
    variants: [
      since2026({
        ref: 'DEL-6',
        articles: ['L106.89.2', 'D152.67.3'],
        sentence: rentNew,
        figures: { months: 12 },
      }),
      until2026({ ref: 'G05', articles: ['L26.115.5'], sentence: rentOld, figures: { months: 12 } }),
    ],
    check({ act, variant }) {
      const right = Number(act.data['monthly']) * Number(variant.figures?.['months'])
      if (Number(act.data['amount']) === right) return null
      return cureByAct(
        'SET_ASIDE_RENT',
        ['accountant', 'officer'],
        {
          vi: `Số tiền trích lại: ${right} đồng.`,
          en: `The sum is ${right} đồng.`,
        },
        { amount: right },
      )
    },
  },
  payoutIsNotHeld: {
    absent: absentBefore2026(
      'Các bảng luật cũ không có căn cứ kéo dài việc chi trả.',
      'The tables of the old law have no grounds to hold a pay-out.',
    ),
    variants: [since2026({ ref: 'PAY-6', articles: ['D152.30.3.b'], sentence: held })],
    check: ({ facts }) => (facts.accounts.held ? cureByAct('RELEASE_PAYOUT', ['officer']) : null),
  },
  payoutIsHeld: {
    variants: [since2026({ ref: 'PAY-6', articles: ['D152.30.3.b'], sentence: mustBeHeld })],
    check: ({ facts }) => (facts.accounts.held ? null : cureByAct('HOLD_PAYOUT', ['officer'])),
  },
  payoutMayBeExtended: {
    variants: [since2026({ ref: 'PAY-5', articles: ['D152.30.3.a'], sentence: mayExtend })],
    check({ facts }) {
      const creditors = facts.parties.filter((party) => party.role === 'creditor').length
      if (creditors > 1 && hasAssetUnderWay(facts)) return null
      return actInstead('DISBURSE', ['accountant', 'officer'])
    },
  },
  isLongUnclaimed: {
    variants: [
      since2026({
        ref: 'PAY-7',
        articles: ['L106.59.1', 'D152.41.2'],
        sentence: unclaimed,
        figures: { yearsFromEffect: 5, yearsFromNotice: 1 },
      }),
      until2026({
        ref: 'M05',
        from: '2015-09-01',
        articles: ['D62.49.5.a', 'L26.126.2'],
        sentence: unclaimed,
        figures: { yearsFromEffect: 5, yearsFromNotice: 1 },
      }),
    ],
    check({ facts, act, variant }) {
      // What a prisoner paid in after the limitation has a year of its own (prisonerMoneyIsUnclaimed).
      if (findRequest(facts.requests, 'collectPrisonerMoney') !== undefined) return null
      // Money of nobody known has five years of its own (unidentifiedMoneyIsOld), which the old law did not know.
      if (act.data['unidentified'] === true && variant.ref === 'PAY-7') return null
      const told = findRequest(facts.requests, 'collectMoney')
      if (told === undefined) return cureByAct('SEND_REQUEST', ['officer'])
      const effect = facts.judgment.effectiveOn ?? facts.judgment.date
      const fromEffect = addYears(effect, Number(variant.figures?.['yearsFromEffect']))
      const fromNotice = addYears(told.on, Number(variant.figures?.['yearsFromNotice']))
      const last = told.on > fromEffect ? fromNotice : fromEffect
      return act.on > last ? null : cureByWaiting(Temporal.PlainDate.from(last).add({ days: 1 }).toString())
    },
  },
} satisfies Record<string, EnforcementRequirement>

function rankOf(one: ObligationFacts, last: number): number {
  return Math.min(ranks[one.type] ?? last, last)
}

function isUnpaid(one: ObligationFacts): boolean {
  return one.amount !== undefined && !one.performed && one.disbursed < one.amount - one.reduced
}

function hasAssetUnderWay(facts: Facts): boolean {
  return Object.values(facts.assets).some(
    (one) => one.seizedOn !== undefined && one.releasedOn === undefined && one.handedOverOn === undefined,
  )
}

function addYears(day: string, years: number): string {
  return Temporal.PlainDate.from(day).add({ years }).toString()
}

/** The latest pay-out that has not been reversed, as what a reversal must name. */
function latestPayout(facts: Facts): { entry: number } | undefined {
  const paid = facts.accounts.ledger.findLast((one) => one.act === 'DISBURSE' && !one.reversed)
  return paid === undefined ? undefined : { entry: paid.seq }
}
