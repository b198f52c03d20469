import { Temporal } from 'temporal-polyfill'
import { findRequest } from '../facts/correspondence.ts'
import { restOf, stateRevenue } from '../facts/exemption.ts'
import { keptForOthers } from '../facts/money.ts'
import { isOwed, type ObligationFacts } from '../facts.ts'
import { limitationEnds, limitationStarts } from '../limitation.ts'
import { limitationLengths } from '../time-limits/limitation-lengths.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { dayAfter } from './day-after.ts'
import { cureByAct, cureByWaiting, type EnforcementRequirement, type Given, textOf } from './requirement.ts'

const securedNext = {
  vi: 'Bên nhận cầm cố, thế chấp là người được thi hành án được ưu tiên từ tiền bán tài sản đó, sau án phí của chính bản án ấy.',
  en: 'A creditor who holds the pledge is paid first from the asset, after the court fee of that judgment.',
}
const keepShare = {
  vi: 'Phần đã gửi cho người chưa yêu cầu chỉ chi cho người yêu cầu sau, hoặc khi đã hết thời hiệu yêu cầu thi hành án.',
  en: 'What is kept for those who have not requested goes to late requesters, or to others once the limitation has ended.',
}
const byPostNew = {
  vi: 'Gửi qua bưu chính khi hết 15 ngày báo nhận tiền mà không đến nhận, và số tiền nhỏ hơn 01 lần lương tối thiểu tháng theo vùng.',
  en: 'Sent by post once 15 days of notice have passed, for sums below 1 regional minimum monthly wage.',
}
const byPostOld = {
  vi: 'Gửi qua bưu điện khi hết 15 ngày báo nhận tiền mà không đến nhận, và số tiền nhỏ hơn 01 tháng lương cơ sở.',
  en: 'Sent by post once 15 days of notice have passed, for sums below 1 month of base salary.',
}
const mutual = {
  vi: 'Chỉ bù trừ nghĩa vụ trả tiền của hai bên với nhau, không quá số còn phải thi hành của mỗi bên.',
  en: 'Only money duties the two owe each other are set off, up to what each still owes.',
}
const harmless = {
  vi: 'Không bù trừ khi ảnh hưởng đến lợi ích của Nhà nước, quyền của người thứ ba.',
  en: 'Nothing is set off that would harm the State or a third party.',
}
const freeSecurity = {
  vi: 'Tiền, tài sản bản án giữ để bảo đảm chỉ trả lại khi hết thời hiệu mà không ai yêu cầu và đã nộp xong khoản cho ngân sách.',
  en: 'What the judgment holds as security is returned once the limitation ended without a request and the State is paid.',
}
const leftBehind = {
  vi: 'Chỉ tiêu hủy tài sản trả lại khi đã báo mà hết thời hạn không đến nhận.',
  en: 'A returned thing is destroyed only after notice and the end of the time to collect it.',
}
const nobodyKnown = {
  vi: 'Tiền chưa rõ bản án hoặc người nhận chỉ sung công sau 05 năm từ ngày nhận được tiền.',
  en: 'Money whose judgment or payee is not known goes to the State 5 years after it came in.',
}
const clauseSince = {
  vi: 'Chưa rõ khoản 7 Điều 49 có từ đầu hay do Nghị định 33/2020 thêm; coi là có từ 01/9/2015.',
  en: 'Whether clause 7 stood from the start or came with Decree 33/2020 is not clear; taken as from 1/9/2015.',
}

/** To whom money and things may go, and when (chi trả, bù trừ, trả lại). */
export const payoutRequirements = {
  courtFeeBeforeSecured: {
    asksData: true,
    variants: [
      since2026({ ref: 'PAY-3', articles: ['L106.54.3'], sentence: securedNext }),
      until2026({ ref: 'M02', articles: ['L26.47.1'], sentence: securedNext }),
    ],
    check(given) {
      const { facts, act } = given
      const paid = obligationOf(given)
      if (paid === undefined || act.data['secured'] !== true) return null
      // A mortgagee who is no creditor of the matter is paid before all that the article ranks.
      const payee = textOf(given, 'to') ?? paid.to
      if (facts.parties.find((party) => party.ref === payee)?.role !== 'creditor') return null
      const fee = facts.obligations.find(
        (one) => one.type === 'courtFee' && one.from === paid.from && !isPaidOut(one),
      )
      if (fee === undefined) return null
      return cureByAct('DISBURSE', ['accountant', 'officer'], {
        vi: `Chi trước: ${fee.ref}.`,
        en: `Pay ${fee.ref} first.`,
      })
    },
  },
  othersShareIsKept: {
    asksData: true,
    variants: [
      since2026({ ref: 'PAY-13', articles: ['D152.30.2'], sentence: keepShare }),
      until2026({
        ref: 'M06',
        from: '2015-09-01',
        articles: ['D62.49.7'],
        sentence: keepShare,
        status: 'openPoint',
        note: clauseSince,
      }),
    ],
    absent: [
      {
        to: '2015-08-31',
        why: { vi: 'Nghị định 62/2015 chưa có hiệu lực.', en: 'Decree 62/2015 was not yet in force.' },
      },
    ],
    check(given) {
      const { facts, act } = given
      const kept = keptForOthers(facts)
      if (kept <= 0) return null
      const amount = Number(act.data['amount'])
      if (act.data['fromDeposit'] !== true) {
        const free = facts.money.payable - facts.money.out - kept
        if (amount <= free) return null
        return cureByAct('DISBURSE', ['accountant', 'officer'], {
          vi: `Ngoài khoản gửi còn chi được ${free} đồng.`,
          en: `Beside the deposit, ${free} đồng may be paid out.`,
        })
      }
      if (amount > kept)
        return cureByAct('DISBURSE', ['accountant', 'officer'], {
          vi: `Khoản gửi còn ${kept} đồng.`,
          en: `The deposit holds ${kept} đồng.`,
        })
      if (typeof act.data['requestedOn'] === 'string') return null
      const last = limitationEnd(given)
      return act.on > last ? null : cureByWaiting(dayAfter(last))
    },
  },
  postIsForSmallSums: {
    asksData: true,
    variants: [
      since2026({
        ref: 'PAY-17',
        articles: ['D152.30.5', 'L106.59.1'],
        sentence: byPostNew,
        figures: { days: 15, times: 1 },
      }),
      until2026({
        ref: 'M04',
        from: '2015-09-01',
        articles: ['D62.49.2'],
        sentence: byPostOld,
        figures: { days: 15, times: 1 },
      }),
    ],
    absent: [
      {
        to: '2015-08-31',
        why: { vi: 'Nghị định 62/2015 chưa có hiệu lực.', en: 'Decree 62/2015 was not yet in force.' },
      },
    ],
    check({ facts, act, variant }) {
      if (act.data['channel'] !== 'postal') return null
      const told = findRequest(facts.requests, 'collectMoney')
      if (told === undefined) return cureByAct('SEND_REQUEST', ['officer'])
      const days = Number(variant.figures?.['days'])
      const last = Temporal.PlainDate.from(told.on).add({ days }).toString()
      if (act.on <= last) return cureByWaiting(dayAfter(last))
      const below = Number(act.data['wage'] ?? 0) * Number(variant.figures?.['times'])
      if (Number(act.data['amount']) < below) return null
      return cureByAct('DISBURSE', ['accountant', 'officer'], {
        vi: 'Số tiền không nhỏ hơn mức đó: chuyển khoản hoặc trả tại cơ quan.',
        en: 'The sum is not below that: pay by transfer or at the office.',
      })
    },
  },
  dutiesAreMutual: {
    asksData: true,
    hard: true,
    absent: absentBefore2026(
      'Nghị định 62/2015 không có thủ tục bù trừ nghĩa vụ thi hành án.',
      'Decree 62/2015 has no procedure to set duties off.',
    ),
    variants: [since2026({ ref: 'PAY-11', articles: ['D152.31'], sentence: mutual })],
    check(given) {
      const one = obligationOf(given)
      const against = given.facts.obligations.find(({ ref }) => ref === textOf(given, 'against'))
      const isOther = given.act.data['otherMatter'] !== undefined
      const areMutual =
        one?.amount !== undefined &&
        (against === undefined
          ? isOther
          : against.amount !== undefined && against.from === one.to && against.to === one.from)
      if (one === undefined || !areMutual) return { remedy: { kind: 'none', why: mutual } }
      const most = Math.min(restOf(one), against === undefined ? restOf(one) : restOf(against))
      if (Number(given.act.data['amount']) <= most) return null
      return cureByAct('SET_OFF', ['officer'], {
        vi: `Bù trừ được nhiều nhất ${most} đồng.`,
        en: `At most ${most} đồng can be set off.`,
      })
    },
  },
  setOffHarmsNobody: {
    asksData: true,
    absent: absentBefore2026(
      'Nghị định 62/2015 không có thủ tục bù trừ nghĩa vụ thi hành án.',
      'Decree 62/2015 has no procedure to set duties off.',
    ),
    variants: [since2026({ ref: 'PAY-11', articles: ['D152.31'], sentence: harmless })],
    check: ({ act }) =>
      act.data['harms'] === undefined ? null : { remedy: { kind: 'none', why: harmless } },
  },
  securityIsFree: {
    asksData: true,
    absent: absentBefore2026(
      'Các bảng luật cũ không có căn cứ trả lại này.',
      'The tables of the old law have no such ground to return.',
    ),
    variants: [since2026({ ref: 'PAY-18', articles: ['D152.41.3'], sentence: freeSecurity })],
    check(given) {
      const { facts, act } = given
      if (act.data['because'] !== 'securityNotNeeded') return null
      if (facts.request !== undefined) return { remedy: { kind: 'none', why: freeSecurity } }
      const due = facts.obligations.find((one) => stateRevenue.includes(one.type) && isOwed(one))
      if (due !== undefined)
        return cureByAct('COLLECT', ['accountant', 'officer'], {
          vi: `Còn phải nộp ngân sách: ${due.ref}.`,
          en: `Still owed to the State: ${due.ref}.`,
        })
      const last = limitationEnd(given)
      return act.on > last ? null : cureByWaiting(dayAfter(last))
    },
  },
  returnedThingIsLeft: {
    variants: [
      since2026({ ref: 'PAY-16', articles: ['L106.59.2', 'D152.41.5'], sentence: leftBehind }),
      until2026({ ref: 'M08', articles: ['L26.126.3'], sentence: leftBehind }),
    ],
    check(given) {
      const about = textOf(given, 'about')
      const told = (['collectReturnedThing', 'collectReturnedPerishable'] as const)
        .map((matter) => findRequest(given.facts.requests, matter, about))
        .find((one) => one !== undefined)
      if (told === undefined) return cureByAct('SEND_REQUEST', ['officer'])
      if (told.answer?.result === 'done') {
        const why = { vi: 'Chủ tài sản đã nhận lại.', en: 'The owner has collected it.' }
        return { detail: why, remedy: { kind: 'none', why } }
      }
      const term = given.limits.findLast(
        (one) => one.rule === told.matter && (one.asset === undefined || one.asset === told.about),
      )
      return term === undefined || given.act.on > term.due ? null : cureByWaiting(dayAfter(term.due))
    },
  },
  unidentifiedMoneyIsOld: {
    asksData: true,
    absent: absentBefore2026(
      'Luật cũ không có thời hạn riêng này.',
      'The old law has no term of its own for this.',
    ),
    variants: [
      since2026({ ref: 'PAY-14', articles: ['D152.34.4'], sentence: nobodyKnown, figures: { years: 5 } }),
    ],
    check(given) {
      const { facts, act, variant } = given
      if (act.data['unidentified'] !== true) return null
      const came = facts.accounts.ledger.findLast(
        (one) => one.act === 'COLLECT' && !one.reversed && one.obligation === act.data['obligation'],
      )
      if (came?.on === undefined) return cureByAct('COLLECT', ['accountant', 'officer'])
      const years = Number(variant.figures?.['years'])
      const last = Temporal.PlainDate.from(came.on).add({ years }).toString()
      return act.on > last ? null : cureByWaiting(dayAfter(last))
    },
  },
} satisfies Record<string, EnforcementRequirement>

function obligationOf(given: Given): ObligationFacts | undefined {
  return given.facts.obligations.find((one) => one.ref === textOf(given, 'obligation'))
}

function isPaidOut(one: ObligationFacts): boolean {
  return one.amount === undefined || one.performed || one.disbursed >= one.amount - one.reduced
}

// The last of the limitations that run for this judgment, with the time that does not count.
function limitationEnd({ facts, calendar, variant }: Given): string {
  const length = variant.ref === 'M06' ? limitationLengths.law2008 : limitationLengths.law2025
  const ends = limitationStarts(facts).map(
    ({ from }) => limitationEnds(calendar, from, length, facts.intake.excluded).extended,
  )
  return ends.sort().at(-1) ?? facts.judgment.date
}
