import { standingMeasures } from '../facts/coercion.ts'
import { findRequest } from '../facts/correspondence.ts'
import { type Facts, isOwed } from '../facts.ts'
import { absentBefore2026, newLaw, oldLawKnownFrom, since2026, until2026 } from '../variant.ts'
import { dayAfter } from './day-after.ts'
import {
  actInstead,
  cureByAct,
  cureByWaiting,
  type EnforcementRequirement,
  type Given,
  textOf,
} from './requirement.ts'

const proportionate = {
  vi: 'Tài sản bị cưỡng chế tương ứng với nghĩa vụ và chi phí thi hành án, trừ trường hợp luật cho phép.',
  en: 'What is coerced matches the duty and the costs, save where the law allows more.',
}
const withinDebt = {
  vi: 'Không khấu trừ quá nghĩa vụ thi hành án và chi phí.',
  en: 'No more is deducted than the duty and the costs.',
}
const collectBy = {
  vi: 'Thu tiền từ kinh doanh theo định kỳ luật cho phép.',
  en: 'Business income is collected by the periods the law allows.',
}
const keepMinimum = {
  vi: 'Khi thu tiền từ kinh doanh phải để lại mức tối thiểu cho kinh doanh và sinh hoạt.',
  en: 'A minimum for the business and for living is left when business income is collected.',
}
const askHolder = {
  vi: 'Người thứ ba giữ tiền được yêu cầu giao nộp trước khi có quyết định thu.',
  en: 'A third party who holds money is asked for it before it is collected by decision.',
}
const askDebtorsDebtor = {
  vi: 'Người phải trả tiền theo bản án được yêu cầu giao nộp trước khi bị cưỡng chế.',
  en: 'Somebody who owes the debtor under a judgment is asked before being coerced.',
}
const exploitFirst = {
  vi: 'Đã yêu cầu ký hợp đồng khai thác thì hết thời hạn đó mới kê biên.',
  en: 'Once a contract to exploit was asked for, the asset is seized only after that term.',
}
const exploitGround = {
  vi: 'Khai thác tài sản khi giá trị quá lớn so với nghĩa vụ, hoặc người được thi hành án đồng ý và không hại người thứ ba.',
  en: 'An asset is exploited where its value is far above the duty, or the creditor agrees and no third party is harmed.',
}
const halfOrRest = {
  vi: 'Giảm 1/2 chi phí; gia đình chính sách đã nộp ít nhất 1/2 thì được miễn phần còn lại.',
  en: 'Half of the costs is taken off; for policy families who paid half, the rest.',
}
const askForWaiver = {
  vi: 'Miễn, giảm chi phí cưỡng chế khi đương sự có đơn đề nghị.',
  en: 'Costs of coercion are waived on a party’s written request.',
}
const mayEnd = {
  vi: 'Chỉ chấm dứt biện pháp cưỡng chế đang áp dụng.',
  en: 'Only a measure that is in force is ended.',
}
const termSet = {
  vi: 'Chỉ giao người khác làm, đề nghị truy cứu khi hết thời hạn đã ấn định.',
  en: 'It is done by others, or prosecution proposed, only after the term that was set.',
}
const beforeDecree62 = [
  {
    from: oldLawKnownFrom,
    to: '2015-08-31',
    why: { vi: 'Nghị định 62/2015 chưa có hiệu lực.', en: 'Decree 62/2015 was not yet in force.' },
  },
] as const

/** What the six measures may and may not (biện pháp cưỡng chế). */
export const coercionMeasureRequirements = {
  measureIsProportionate: {
    asksData: true,
    absent: beforeDecree62,
    variants: [
      since2026({
        ref: 'COE-3',
        articles: ['L106.72.3', 'D152.42.9'],
        sentence: proportionate,
        status: 'openPoint',
        note: {
          vi: 'Luật không nêu tỷ lệ; giá trị vượt nghĩa vụ cộng chi phí thì phải nêu căn cứ ngoại lệ.',
          en: 'The law names no ratio; a value above duty and costs must name its exception.',
        },
      }),
      until2026({
        ref: 'C03',
        from: '2015-09-01',
        articles: ['D62.13.1'],
        sentence: proportionate,
        status: 'openPoint',
        note: {
          vi: 'Nghị định không nêu tỷ lệ; giá trị vượt nghĩa vụ cộng chi phí thì phải nêu căn cứ ngoại lệ.',
          en: 'The decree names no ratio; a value above duty and costs must name its exception.',
        },
      }),
    ],
    check(given) {
      const value = amountIn(given, 'assetValue')
      const owed = moneyOwed(given.facts)
      if (value === 0 || owed === 0 || given.act.data['outOfProportion'] !== undefined) return null
      const right = owed + amountIn(given, 'costs')
      if (value <= right) return null
      return cureByAct('DECIDE_COERCION', ['officer'], {
        vi: `Nghĩa vụ và chi phí: ${right} đồng. Chọn tài sản khác hoặc nêu căn cứ ngoại lệ.`,
        en: `Duty and costs: ${right} đồng. Choose another asset or name the exception.`,
      })
    },
  },
  assetIsNotHeldElsewhere: {
    absent: absentBefore2026(
      'Các bảng luật cũ không có quy định này.',
      'The tables of the old law have no such rule.',
    ),
    variants: [
      since2026({
        ref: 'COE-20',
        articles: ['D152.42.5'],
        sentence: {
          vi: 'Không cưỡng chế tài sản đang bị tổ chức tín dụng thu giữ, xử lý hoặc cơ quan khác cưỡng chế.',
          en: 'No coercion on an asset a bank is processing or another body is coercing.',
        },
      }),
    ],
    check(given) {
      const asset = given.act.asset ?? textOf(given, 'about')
      if (asset === undefined) return null
      const held = (['assetHeldByBank', 'assetHeldByBody'] as const).some((matter) => {
        const told = findRequest(given.facts.requests, matter, asset)
        return told !== undefined && told.answer === undefined
      })
      return held ? cureByAct('RECORD_ANSWER', ['officer', 'clerk']) : null
    },
  },
  deductionStaysWithinDebt: {
    asksData: true,
    variants: [
      since2026({ ref: 'COE-14', articles: ['L106.73'], sentence: withinDebt }),
      until2026({ ref: 'C11', articles: ['L26.76.1'], sentence: withinDebt }),
    ],
    check(given) {
      const owed = moneyOwed(given.facts)
      const right = owed + amountIn(given, 'costs')
      if (owed === 0 || amountIn(given, 'amount') <= right) return null
      return cureByAct('DEDUCT_FROM_ACCOUNT', ['officer'], {
        vi: `Nhiều nhất ${right} đồng.`,
        en: `At most ${right} đồng.`,
      })
    },
  },
  accountMayBeDeducted: {
    asksData: true,
    absent: absentBefore2026(
      'Các bảng luật cũ không nêu tài khoản được loại trừ.',
      'The tables of the old law name no exempt accounts.',
    ),
    variants: [
      since2026({
        ref: 'COE-14',
        articles: ['D152.49.5'],
        sentence: {
          vi: 'Không khấu trừ quỹ ngân sách, kinh phí ngân sách giao đơn vị, khoản tạm thu, tạm giữ.',
          en: 'No deduction from budget funds, budget allocations or temporary receipts of State bodies.',
        },
      }),
    ],
    check: (given) =>
      textOf(given, 'account') === 'ordinaryAccount'
        ? null
        : cureByAct('DEDUCT_FROM_ACCOUNT', ['officer'], {
            vi: 'Chọn tài khoản khác.',
            en: 'Choose another account.',
          }),
  },
  incomeLeavesMinimum: {
    asksData: true,
    variants: [
      since2026({
        ref: 'COE-15',
        articles: ['L106.76', 'D152.51.1'],
        figures: { wagesForEach: 1 },
        sentence: {
          vi: 'Để lại 01 lần lương tối thiểu tháng theo vùng cho người phải thi hành án và mỗi người được nuôi dưỡng.',
          en: 'One regional minimum monthly wage is left for the debtor and for each dependant.',
        },
      }),
      until2026({
        ref: 'C12',
        articles: ['L26.78.3'],
        figures: { mostPercentOfWage: 30 },
        sentence: {
          vi: 'Trừ nhiều nhất 30% lương, lương hưu, trợ cấp mỗi tháng, trừ khi đương sự thỏa thuận khác.',
          en: 'At most 30% of wage, pension or allowance a month, unless the parties agree otherwise.',
        },
      }),
    ],
    check(given) {
      const { variant } = given
      const [income, amount] = [amountIn(given, 'income'), amountIn(given, 'amount')]
      const agreed = given.act.data['agreed'] === true
      const percent = variant.figures?.['mostPercentOfWage']
      if (percent !== undefined) {
        // Of other income the old law names no share: subsistence is left, which the officer judges.
        if (agreed || textOf(given, 'incomeKind') !== 'wage') return null
        return amount * 100 <= income * Number(percent) ? null : deductLess((income * Number(percent)) / 100)
      }
      const wage = amountIn(given, 'minimumWage')
      const persons = Number(given.act.data['dependants'] ?? 0) + (agreed ? 0 : 1)
      if (persons === 0) return null
      if (wage === 0)
        return cureByAct('DEDUCT_FROM_INCOME', ['officer'], {
          vi: 'Ghi mức lương tối thiểu tháng theo vùng.',
          en: 'State the regional minimum monthly wage.',
        })
      const right = income - wage * Number(variant.figures?.['wagesForEach']) * persons
      return amount <= right ? null : deductLess(right)
    },
  },
  collectionPeriodIsAllowed: {
    asksData: true,
    absent: beforeDecree62,
    variants: [
      since2026({
        ref: 'COE-22',
        articles: ['D152.50.1'],
        figures: { periods: 'month quarter year' },
        sentence: collectBy,
      }),
      until2026({
        ref: 'C16',
        from: '2015-09-01',
        articles: ['D62.22.1'],
        figures: { periods: 'day week month quarter year' },
        sentence: collectBy,
      }),
    ],
    check(given) {
      if (textOf(given, 'source') !== 'business') return null
      const allowed = String(given.variant.figures?.['periods']).split(' ')
      return allowed.includes(textOf(given, 'period') ?? '')
        ? null
        : cureByAct('COLLECT_DEBTOR_MONEY', ['officer'], {
            vi: 'Nêu định kỳ: tháng, quý hoặc năm (luật cũ: cả ngày, tuần).',
            en: 'Name the period: month, quarter or year (under the old law day and week too).',
          })
    },
  },
  businessKeepsMinimum: {
    asksData: true,
    variants: [
      since2026({
        ref: 'COE-22',
        articles: ['L106.74.1', 'D152.50.1'],
        figures: { wagesForLiving: 1 },
        sentence: keepMinimum,
        status: 'openPoint',
        note: {
          vi: 'Mức để lại là 01 lần lương tối thiểu tháng; thu theo quý, năm thì văn bản không nói có nhân lên hay không: lấy đúng chữ, 01 lần.',
          en: 'One monthly minimum wage is left; for a quarter or a year the text does not say whether it multiplies: taken to the letter, once.',
        },
      }),
      until2026({ ref: 'C16', articles: ['L26.79.1'], sentence: keepMinimum }),
    ],
    check(given) {
      if (textOf(given, 'source') !== 'business') return null
      const living = amountIn(given, 'keepForLiving')
      const left = amountIn(given, 'income') - amountIn(given, 'keepForBusiness') - living
      const wages = given.variant.figures?.['wagesForLiving']
      const least = amountIn(given, 'minimumWage') * Number(wages ?? 0)
      const lacksLiving =
        given.act.data['agreed'] !== true &&
        (wages === undefined ? living === 0 : least === 0 || living < least)
      if (!lacksLiving && amountIn(given, 'amount') <= left) return null
      return cureByAct('COLLECT_DEBTOR_MONEY', ['officer'], {
        vi: `Để lại cho sinh hoạt${least > 0 ? ` ít nhất ${least} đồng` : ''}; thu nhiều nhất phần còn lại.`,
        en: `Leave${least > 0 ? ` at least ${least} đồng` : ' something'} for living; collect no more than the rest.`,
      })
    },
  },
  holderWasAsked: {
    asksData: true,
    absent: beforeDecree62,
    variants: [
      since2026({ ref: 'COE-23', articles: ['L106.74.2', 'D152.50.2'], sentence: askHolder }),
      until2026({ ref: 'C17', from: '2015-09-01', articles: ['D62.23.1'], sentence: askHolder }),
    ],
    check: (given) => askedFirst(given, 'heldByThirdParty', 'handOverMoney', given.variant.ref === 'COE-23'),
  },
  debtorsDebtorWasAsked: {
    asksData: true,
    absent: beforeDecree62,
    variants: [
      since2026({ ref: 'COE-24', articles: ['L106.74.4'], sentence: askDebtorsDebtor }),
      until2026({ ref: 'C17', from: '2015-09-01', articles: ['D62.23.3'], sentence: askDebtorsDebtor }),
    ],
    check: (given) => askedFirst(given, 'owedToDebtor', 'payDebtorsDebt', false),
  },
  exploitationHasGround: {
    asksData: true,
    variants: [
      since2026({ ref: 'COE-26', articles: ['L106.77.1'], sentence: exploitGround }),
      until2026({ ref: 'C02', articles: ['L26.107.1'], sentence: exploitGround }),
    ],
    check(given) {
      if (textOf(given, 'ground') === 'creditorAgrees')
        return given.act.data['thirdPartyHarmed'] === true ? seizeInstead() : null
      const owed = moneyOwed(given.facts)
      const value = amountIn(given, 'assetValue')
      return owed === 0 || value > owed ? null : seizeInstead()
    },
  },
  exploitationTermIsOver: {
    variants: [
      since2026({ ref: 'COE-16', articles: ['L106.77.2.c'], sentence: exploitFirst }),
      until2026({ ref: 'C13', articles: ['L26.108.3'], sentence: exploitFirst }),
    ],
    check({ act, limits }) {
      const open = limits.find(
        (one) => one.rule === 'exploitationContract' && one.asset !== undefined && one.asset === act.asset,
      )
      return open === undefined || act.on > open.due ? null : cureByWaiting(dayAfter(open.due))
    },
  },
  forcedDutyIsToAct: {
    asksData: true,
    absent: absentBefore2026(
      'Luật 26/2008 phạt tiền, ấn định thời hạn trước (FINE_AND_SET_TERM).',
      'Law 26/2008 fines and sets a term first (FINE_AND_SET_TERM).',
    ),
    variants: [
      since2026({
        ref: 'COE-17',
        articles: ['L106.91.1', 'L106.93.1'],
        sentence: {
          vi: 'Buộc làm việc chỉ đối với nghĩa vụ không phải trả tiền; giao người chưa thành niên phải thuyết phục trước.',
          en: 'Only a duty not in money is forced; before a child is handed over there is persuasion.',
        },
      }),
    ],
    check(given) {
      const one = given.facts.obligations.find(({ ref }) => ref === textOf(given, 'obligation'))
      if (one === undefined || one.amount !== undefined) return actInstead('DECIDE_COERCION', ['officer'])
      if (textOf(given, 'duty') !== 'handOverChild') return null
      const asked = findRequest(given.facts.requests, 'persuadeChildHandover')
      if (asked === undefined) return cureByAct('SEND_REQUEST', ['officer'])
      return asked.answer === undefined ? cureByAct('RECORD_ANSWER', ['officer', 'clerk']) : null
    },
  },
  fineComesFirst: {
    asksData: true,
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Luật 106/2025 không phạt trước; thời hạn ở trong quyết định cưỡng chế.',
          en: 'Law 106/2025 has no fine first; the term is in the coercion decision.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'G09',
        articles: ['L26.118.1', 'L26.118.2'],
        sentence: {
          vi: 'Chỉ cưỡng chế buộc làm việc khi đã phạt tiền và hết thời hạn ấn định.',
          en: 'A duty to act is forced only after the fine and the term set with it.',
        },
      }),
    ],
    check: (given) => termIsOver(given, 'termAfterFine', 'FINE_AND_SET_TERM'),
  },
  setTermIsOver: {
    asksData: true,
    variants: [
      since2026({ ref: 'COE-17', articles: ['L106.91.1', 'L106.93.1', 'L106.94'], sentence: termSet }),
      until2026({ ref: 'G09', articles: ['L26.118.2'], sentence: termSet }),
    ],
    check(given) {
      if (textOf(given, 'duty') === 'stopForbiddenAct') return null
      return given.variant.ref === 'G09'
        ? termIsOver(given, 'termAfterFine', 'FINE_AND_SET_TERM')
        : termIsOver(given, 'forcedActTerm', 'FORCE_ACT')
    },
  },
  prohibitionWasEnforced: {
    asksData: true,
    absent: absentBefore2026(
      'Các bảng luật cũ không có dòng về việc cấm làm.',
      'The tables of the old law have no row on forbidden acts.',
    ),
    variants: [
      since2026({
        ref: 'COE-27',
        articles: ['L106.92'],
        sentence: {
          vi: 'Làm việc bị cấm: cưỡng chế, yêu cầu khôi phục trước khi đề nghị truy cứu.',
          en: 'A forbidden act is coerced, and restoring demanded, before prosecution is proposed.',
        },
      }),
    ],
    check: (given) =>
      textOf(given, 'duty') !== 'stopForbiddenAct' ||
      standingMeasures(given.facts.measures, 'forcedAct').some((one) => one.duty === 'stopForbiddenAct')
        ? null
        : cureByAct('FORCE_ACT', ['officer']),
  },
  measureStands: {
    asksData: true,
    variants: [
      since2026({ ref: 'COE-19', articles: ['L106.95.3', 'L106.95.4'], sentence: mayEnd }),
      until2026({ ref: 'C14', articles: ['L26.109.1'], sentence: mayEnd }),
    ],
    check(given) {
      const measure = textOf(given, 'measure') ?? ''
      if (standingMeasures(given.facts.measures, measure).length > 0) return null
      const why = { vi: 'Không có biện pháp này đang áp dụng.', en: 'No such measure is in force.' }
      return { detail: why, remedy: { kind: 'none', why } }
    },
  },
  waiverWasAskedFor: {
    absent: beforeDecree62,
    variants: [
      since2026({ ref: 'FEE-4', articles: ['D152.87.2'], sentence: askForWaiver }),
      until2026({ ref: 'C10', from: '2015-09-01', articles: ['D62.44.2'], sentence: askForWaiver }),
    ],
    check: ({ limits }) =>
      limits.some((one) => one.rule === 'costWaiver')
        ? null
        : cureByAct('ASK_FOR_COST_WAIVER', ['registrar', 'officer']),
  },
  waiverStaysWithinLaw: {
    asksData: true,
    absent: beforeDecree62,
    variants: [
      since2026({ ref: 'FEE-4', articles: ['D152.87.3'], sentence: halfOrRest, figures: { parts: 2 } }),
      until2026({
        ref: 'C10',
        from: '2015-09-01',
        articles: ['D62.44.3'],
        sentence: halfOrRest,
        figures: { parts: 2 },
      }),
    ],
    check(given) {
      if (textOf(given, 'result') !== 'costsWaived') return null
      const [cost, paid, waived] = [
        amountIn(given, 'cost'),
        amountIn(given, 'paid'),
        amountIn(given, 'waived'),
      ]
      const parts = Number(given.variant.figures?.['parts'])
      const isRest = textOf(given, 'ground') === 'policyFamily'
      const fits = isRest
        ? paid * parts >= cost && waived <= cost - paid
        : textOf(given, 'ground') !== undefined && waived * parts <= cost
      return fits && cost > 0 && waived > 0
        ? null
        : cureByAct('DECIDE_COST_WAIVER', ['head'], {
            vi: 'Nêu trường hợp, chi phí phải nộp và số được miễn, giảm trong mức cho phép.',
            en: 'Name the case, the costs and a sum within the limit.',
          })
    },
  },
} satisfies Record<string, EnforcementRequirement>

/** What is still owed in money, integer đồng. */
function moneyOwed(facts: Facts): number {
  return facts.obligations
    .filter(isOwed)
    .reduce((sum, one) => sum + Math.max(0, (one.amount ?? 0) - one.collected), 0)
}

function amountIn({ act }: Given, field: string): number {
  const value = act.data[field]
  return typeof value === 'number' ? value : 0
}

function deductLess(right: number) {
  if (right < 1) {
    const why = {
      vi: 'Thu nhập không cao hơn mức phải để lại: không trừ.',
      en: 'The income is not above what must be left: nothing is deducted.',
    }
    return { detail: why, remedy: { kind: 'none' as const, why } }
  }
  const most = Math.floor(right)
  return cureByAct('DEDUCT_FROM_INCOME', ['officer'], {
    vi: `Trừ nhiều nhất ${most} đồng mỗi tháng.`,
    en: `At most ${most} đồng a month.`,
  })
}

function seizeInstead() {
  return actInstead('DECIDE_COERCION', ['officer'], {
    vi: 'Chọn biện pháp cưỡng chế khác.',
    en: 'Choose another coercive measure.',
  })
}

/** Money of a source is asked for in writing first; under the new law with a term, which must be over. */
function askedFirst(
  given: Given,
  source: string,
  matter: 'handOverMoney' | 'payDebtorsDebt',
  withTerm: boolean,
) {
  if (textOf(given, 'source') !== source) return null
  const holder = textOf(given, 'holder')
  const asked = given.facts.requests.findLast(
    (one) => one.matter === matter && (holder === undefined || one.to === undefined || one.to === holder),
  )
  const letter = { matter, ...(holder === undefined ? {} : { to: holder }) }
  if (asked === undefined) return cureByAct('SEND_REQUEST', ['officer'], undefined, letter)
  if (!withTerm || asked.answer?.result === 'refused') return null
  if (asked.until === undefined)
    return cureByAct(
      'SEND_REQUEST',
      ['officer'],
      { vi: 'Văn bản phải ấn định thời hạn giao nộp.', en: 'The letter must set a term.' },
      letter,
    )
  return given.act.on > asked.until ? null : cureByWaiting(dayAfter(asked.until))
}

/** A term set for an obligation must have run out; where none was set, the act that sets it comes first. */
function termIsOver(given: Given, rule: string, setBy: 'FINE_AND_SET_TERM' | 'FORCE_ACT') {
  const obligation = textOf(given, 'obligation')
  const term = given.limits.find((one) => one.rule === rule && one.obligation === obligation)
  if (term !== undefined) return given.act.on > term.due ? null : cureByWaiting(dayAfter(term.due))
  const decided = standingMeasures(given.facts.measures, 'forcedAct').some(
    (one) => one.obligation === obligation,
  )
  return setBy === 'FORCE_ACT' && decided
    ? cureByAct('SERVE_NOTICE', ['officer', 'clerk'])
    : cureByAct(setBy, ['officer'])
}
