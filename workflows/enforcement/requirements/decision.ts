import { Temporal } from 'temporal-polyfill'
import { dueDay } from '../../calendar/due-date.ts'
import { findRequest } from '../facts/correspondence.ts'
import { isUndone, paperToUndo } from '../facts/intake.ts'
import type { Facts, ObligationFacts } from '../facts.ts'
import { limitationEnds, limitationStarts, requestedObligations } from '../limitation.ts'
import type { ObligationType } from '../obligations.ts'
import { limitationLengths } from '../time-limits/limitation-lengths.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import {
  actInstead,
  cureByAct,
  cureByWaiting,
  type EnforcementRequirement,
  type Given,
  textOf,
} from './requirement.ts'

const whenDue = {
  vi: 'Chỉ ra quyết định cho nghĩa vụ đã đến hạn; cấp dưỡng định kỳ thì đến hạn trong năm thi hành án (đến hết 30/9), trừ khi đương sự có thỏa thuận khác.',
  en: 'Only duties that are due are decided; periodic support if it falls due within the enforcement year (to 30 September), unless the parties agree otherwise.',
}
const commonGround = {
  vi: 'Mỗi người phải thi hành án một quyết định; chỉ ra quyết định chung trong trường hợp luật định.',
  en: 'One decision for each debtor; a common one only in the cases of the law.',
}
const onlyTheSum = {
  vi: 'Hết thời hiệu mà phạm nhân tự nguyện nộp: chỉ ra quyết định tương ứng với khoản tiền đã nộp.',
  en: 'Where a prisoner pays after the limitation, the decision is only for the sum paid in.',
}
const noDecisionNow = {
  vi: 'Quyết định thi hành án đã bị thu hồi hoặc hủy; phải có quyết định mới mới được thi hành tiếp.',
  en: 'The enforcement decision was withdrawn or annulled; a new one is needed to go on.',
}
const withdrawFirst = {
  vi: 'Việc đã có quyết định thi hành án; muốn ra quyết định khác thì phải thu hồi hoặc hủy quyết định đó.',
  en: 'The matter has its decision; another is issued only after it is withdrawn or annulled.',
}
const grounded = {
  vi: 'Chỉ thu hồi, sửa đổi, bổ sung, hủy quyết định đã ban hành và theo căn cứ luật định.',
  en: 'Only a decision that was issued is withdrawn, amended or annulled, and on a ground of the law.',
}
const byItsIssuer = {
  vi: 'Người đã ra quyết định mới được thu hồi; sửa đổi, bổ sung, hủy thì cả Thủ trưởng quản lý trực tiếp.',
  en: 'A decision is withdrawn by who issued it; amended or annulled also by the head above him.',
}

/** Grounds on which one decision may cover several, D152 Đ.8(1)(a)–(đ) and Đ.11(1)(a), (b); Đ62 Đ.6, 7. */
const commonGrounds = {
  exOfficio: ['returnOfProperty', 'noDebtorKnown', 'sameEvidence', 'jointDuty', 'rightAndDuty'],
  onRequest: ['commonProperty', 'jointDuty'],
  oldExOfficio: ['sameJudgment', 'jointDuty'],
  oldOnRequest: ['sameTimeRequests', 'commonProperty', 'jointDuty'],
} as const

/** Duties about property, the only ones enforced from a judgment in an administrative case (D152 Đ.8(3)). */
const propertyDuties: readonly string[] = [
  'courtFee',
  'compensation',
  'returnMoney',
  'returnProperty',
  'handOverLand',
  'payMoney',
] satisfies ObligationType[]

/** Grounds of withdrawal: L Đ.52(1), D152 Đ.11(2), D151 Đ.40(1); L26 Đ.37(1)(a)–(d). */
const withdrawalGrounds = {
  law2025: [
    'wrongCompetence',
    'errorChangesContent',
    'groundGone',
    'delegated',
    'supportChanged',
    'interimChanged',
    'otherBodyDecided',
    'otherByLaw',
  ],
  law2008: ['wrongCompetence', 'errorChangesContent', 'groundGone', 'rightsTransferred'],
} as const

/** The enforcement decision: what it may cover, and how it is taken back (quyết định thi hành án). */
export const decisionRequirements = {
  obligationIsDue: {
    variants: [
      since2026({
        ref: 'DEC-6',
        articles: ['D152.11.2', 'D152.PL'],
        sentence: whenDue,
        figures: { yearEnds: '09-30' },
      }),
      until2026({
        ref: 'T16',
        from: '2016-08-01',
        articles: ['TL11.1.6'],
        status: 'unverified',
        sentence: whenDue,
        figures: { yearEnds: '09-30' },
        note: {
          vi: 'Văn bản Thông tư liên tịch 11/2016 không có trong tay.',
          en: 'The text of Joint Circular 11/2016 was not at hand.',
        },
      }),
    ],
    absent: [
      {
        from: '2015-07-01',
        to: '2016-07-31',
        why: { vi: 'Trước Thông tư liên tịch 11/2016.', en: 'Before Joint Circular 11/2016.' },
      },
    ],
    check(given) {
      const { facts, act, variant } = given
      if (facts.kind !== 'onRequest' || facts.intake.agreedAtOnce === true) return null
      const wanted = requestedObligations(facts, act.data['obligations'])
      const ahead = wanted.filter((one) => !isDue(one, act.on, String(variant.figures?.['yearEnds'])))
      const [first] = ahead
      if (first?.dueOn === undefined) return null
      const due = wanted.filter((one) => !ahead.includes(one))
      const list = ahead.map((one) => `${one.ref} (${one.dueOn})`).join(', ')
      if (due.length === 0) {
        const soonest = ahead.map((one) => firstDay(one, String(variant.figures?.['yearEnds']))).sort()[0]
        return cureByWaiting(soonest ?? first.dueOn, {
          vi: `Chưa đến hạn: ${list}.`,
          en: `Not yet due: ${list}.`,
        })
      }
      return cureByAct(
        'ISSUE_ENFORCEMENT_DECISION',
        ['head'],
        {
          vi: `Chưa đến hạn: ${list}; chỉ ra quyết định cho: ${due.map((one) => one.ref).join(', ')}.`,
          en: `Not yet due: ${list}; decide only on: ${due.map((one) => one.ref).join(', ')}.`,
        },
        { obligations: due.map((one) => one.ref) },
      )
    },
  },
  commonGroundIsOfTheLaw: {
    asksData: true,
    variants: [
      since2026({ ref: 'DEC-6', articles: ['D152.8.1', 'D152.11.1'], sentence: commonGround }),
      until2026({ ref: 'D01', from: '2015-09-01', articles: ['D62.6.1', 'D62.7.1'], sentence: commonGround }),
    ],
    check: (given) => (given.facts.kind === 'onRequest' ? refuseCommonGround(given) : null),
  },
  commonGroundExOfficioIsOfTheLaw: {
    asksData: true,
    variants: [
      since2026({ ref: 'DEC-5', articles: ['D152.8.1'], sentence: commonGround }),
      until2026({ ref: 'D02', from: '2015-09-01', articles: ['D62.6.1'], sentence: commonGround }),
    ],
    check: (given) => (given.facts.kind === 'exOfficio' ? refuseCommonGround(given) : null),
  },
  onlyPropertyParts: {
    absent: absentBefore2026(
      'Trước ngày 01/7/2026 các bảng không có quy tắc này.',
      'The tables know no such rule before 1 July 2026.',
    ),
    variants: [
      since2026({
        ref: 'DEC-9',
        articles: ['D152.8.3', 'D152.11.3'],
        sentence: {
          vi: 'Bản án hành chính: chỉ thi hành án phí, bồi thường, trả lại tiền, tài sản, giao lại đất; phần khác theo tố tụng hành chính.',
          en: 'Of a judgment in an administrative case only court fees, damages, return of money or property and land are enforced.',
        },
      }),
    ],
    check({ facts, act }) {
      if (facts.intake.title !== 'administrativeJudgment') return null
      const wanted = requestedObligations(facts, act.data['obligations'])
      const others = wanted.filter((one) => !propertyDuties.includes(one.type)).map((one) => one.ref)
      if (others.length === 0) return null
      const words = {
        vi: `Không phải phần nghĩa vụ về tài sản: ${others.join(', ')}.`,
        en: `Not a duty about property: ${others.join(', ')}.`,
      }
      return others.length < wanted.length
        ? cureByAct('ISSUE_ENFORCEMENT_DECISION', ['head'], words, {
            obligations: wanted.filter((one) => propertyDuties.includes(one.type)).map((one) => one.ref),
          })
        : { detail: words, remedy: { kind: 'none', why: words } }
    },
  },
  competitionDecisionIsEnforceable: {
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Luật 106/2025 Đ.34(1) dẫn sang Luật Cạnh tranh.',
          en: 'Law 106/2025 Art. 34(1) refers to the Competition Law.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'T05',
        articles: ['L26.2.1.đ'],
        length: { n: 30, unit: 'days' },
        sentence: {
          vi: 'Quyết định xử lý vụ việc cạnh tranh chỉ được thi hành khi sau 30 ngày đương sự không tự nguyện, không khởi kiện.',
          en: 'A competition decision is enforced only when, after 30 days, it is neither complied with nor sued over.',
        },
      }),
    ],
    check({ facts, act, variant, calendar }) {
      if (facts.intake.title !== 'competitionDecision' || variant.length === undefined) return null
      const effect = Temporal.PlainDate.from(facts.judgment.effectiveOn ?? facts.judgment.date)
      const { due } = dueDay(calendar, effect, variant.length)
      return act.on > due.toString() ? null : cureByWaiting(due.add({ days: 1 }).toString())
    },
  },
  onlyForTheSumPaid: {
    asksData: true,
    variants: [
      since2026({
        ref: 'LIM-4',
        articles: ['D152.10.3'],
        length: limitationLengths.law2025,
        sentence: onlyTheSum,
      }),
      until2026({
        ref: 'T10',
        from: '2015-09-01',
        articles: ['D62.4.6'],
        length: limitationLengths.law2008,
        sentence: onlyTheSum,
      }),
    ],
    check(given) {
      const { facts, act } = given
      const paid = facts.intake.prisonerPays
      const sum = act.data['onlySum']
      if (paid === undefined || !hasEnded(given)) {
        if (sum === undefined) return null
        return cureByAct('ISSUE_ENFORCEMENT_DECISION', ['head'], {
          vi: 'Chỉ ra quyết định theo khoản đã nộp khi đã hết thời hiệu và phạm nhân tự nguyện nộp.',
          en: 'A decision for the sum paid in is only for a prisoner who pays after the limitation.',
        })
      }
      return sum === paid
        ? null
        : cureByAct(
            'ISSUE_ENFORCEMENT_DECISION',
            ['head'],
            {
              vi: `Đã nộp ${paid} đồng: chỉ ra quyết định cho đúng khoản đó.`,
              en: `Paid in: ${paid} đồng; decide on that sum only.`,
            },
            { onlySum: paid },
          )
    },
  },
  prisonerMoneyIsUnclaimed: {
    variants: [
      since2026({
        ref: 'LIM-4',
        articles: ['D152.10.3'],
        sentence: {
          vi: 'Khoản phạm nhân nộp chỉ sung quỹ khi hết 01 năm từ ngày người được thi hành án được thông báo hợp lệ.',
          en: 'What a prisoner paid in goes to the State only after 1 year from valid notice to the creditor.',
        },
        figures: { years: 1 },
      }),
      until2026({
        ref: 'T10',
        from: '2015-09-01',
        articles: ['D62.4.6'],
        sentence: {
          vi: 'Khoản phạm nhân nộp chỉ sung quỹ khi hết 01 năm từ ngày người được thi hành án được thông báo hợp lệ.',
          en: 'What a prisoner paid in goes to the State only after 1 year from valid notice to the creditor.',
        },
        figures: { years: 1 },
      }),
    ],
    check({ facts, act, variant }) {
      const told = findRequest(facts.requests, 'collectPrisonerMoney')
      if (told === undefined) return null
      const last = Temporal.PlainDate.from(told.on).add({ years: Number(variant.figures?.['years']) })
      return act.on > last.toString() ? null : cureByWaiting(last.add({ days: 1 }).toString())
    },
  },
  noDecisionStands: {
    variants: [
      since2026({ ref: 'DEC-12', articles: ['L106.3.8', 'L106.52.1'], sentence: withdrawFirst }),
      until2026({ ref: 'D07', articles: ['L26.3.9', 'L26.37.1'], sentence: withdrawFirst }),
    ],
    check: ({ facts }) =>
      facts.decision === undefined
        ? null
        : cureByAct('WITHDRAW_DECISION', ['head'], undefined, { afterwards: 'decideAnew' }),
  },
  decisionStands: {
    variants: [
      since2026({ ref: 'DEC-10', articles: ['L106.52.1', 'L106.3.8'], sentence: noDecisionNow }),
      until2026({ ref: 'D07', articles: ['L26.37.1', 'L26.3.9'], sentence: noDecisionNow }),
    ],
    check: ({ facts, act }) =>
      facts.intake.withoutDecisionSince !== undefined && needDecision.has(act.act)
        ? cureByAct('ISSUE_ENFORCEMENT_DECISION', ['head'])
        : null,
  },
  paperToUndoExists: {
    variants: [
      since2026({ ref: 'DEC-10', articles: ['L106.52.1', 'L106.52.2'], sentence: grounded }),
      until2026({ ref: 'D07', articles: ['L26.37.1', 'L26.37.2', 'L26.37.3'], sentence: grounded }),
    ],
    check({ facts, act }) {
      const paper = paperToUndo(facts, act)
      const none = (vi: string, en: string) =>
        ({ detail: { vi, en }, remedy: { kind: 'none', why: { vi, en } } }) as const
      if (paper === undefined || (!isKnown(facts, paper) && paper !== facts.decision?.paper))
        return none('Không có quyết định đó trong việc này.', 'There is no such decision in this matter.')
      if (isUndone(facts.intake, paper))
        return none('Quyết định đó đã bị thu hồi hoặc hủy.', 'That decision has been withdrawn or annulled.')
      const { afterwards } = act.data
      const ends = afterwards === 'decideAnew' || afterwards === 'end'
      if (afterwards === undefined || ends === (paper === facts.decision?.paper)) return null
      return cureByAct(
        act.act === 'ANNUL_DECISION' ? 'ANNUL_DECISION' : 'WITHDRAW_DECISION',
        ['head', 'officer'],
        {
          vi: ends
            ? 'Chỉ khi thu hồi, hủy quyết định thi hành án thì việc mới chờ quyết định mới hoặc chấm dứt.'
            : 'Thu hồi, hủy quyết định thi hành án thì phải ra quyết định mới hoặc chấm dứt việc.',
          en: ends
            ? 'Only where the enforcement decision itself is taken back does the matter await a new one or end.'
            : 'Where the enforcement decision is taken back the matter awaits a new one or ends.',
        },
      )
    },
  },
  withdrawalGroundIsOfTheLaw: {
    asksData: true,
    variants: [
      since2026({ ref: 'DEC-10', articles: ['L106.52.1', 'D152.11.2', 'D151.40.1'], sentence: grounded }),
      until2026({ ref: 'D07', articles: ['L26.37.1'], sentence: grounded }),
    ],
    check(given) {
      const ground = textOf(given, 'ground') ?? ''
      const known: readonly string[] =
        given.variant.ref === 'DEC-10' ? withdrawalGrounds.law2025 : withdrawalGrounds.law2008
      if (known.includes(ground)) return null
      return cureByAct('WITHDRAW_DECISION', ['head', 'officer'], {
        vi: 'Luật đang có hiệu lực không có căn cứ này.',
        en: 'The law in force knows no such ground.',
      })
    },
  },
  changeIsReceived: {
    asksData: true,
    absent: absentBefore2026(
      'Luật 26/2008: thu hồi vì căn cứ ra quyết định không còn (Đ.37(1)(c)).',
      'Law 26/2008: withdrawn because its ground is gone (Art. 37(1)(c)).',
    ),
    variants: [
      since2026({
        ref: 'DEC-7',
        articles: ['D152.11.2', 'L106.62.4'],
        sentence: {
          vi: 'Thu hồi để ra quyết định theo mức cấp dưỡng mới, biện pháp khẩn cấp tạm thời mới chỉ khi đã nhận bản án, quyết định mới.',
          en: 'A decision is withdrawn for a new level of support or a changed interim measure once the new judgment is received.',
        },
      }),
    ],
    check({ facts, act }) {
      const ground = act.data['ground']
      if (ground !== 'supportChanged' && ground !== 'interimChanged') return null
      return facts.intake.changes.includes(ground)
        ? null
        : cureByAct('RECEIVE_CHANGE', ['registrar', 'clerk'])
    },
  },
  issuerUndoesIt: {
    variants: [
      since2026({ ref: 'DEC-10', articles: ['L106.52.1', 'L106.52.2'], sentence: byItsIssuer }),
      until2026({ ref: 'D07', articles: ['L26.37.1', 'L26.37.2', 'L26.37.3'], sentence: byItsIssuer }),
    ],
    check({ facts, act, actor }) {
      const paper = paperToUndo(facts, act)
      // Of a matter taken over only the head's own decision is known to be his.
      const signer = facts.intake.signers[paper ?? ''] ?? 'head'
      const isSigner = (signer === 'head') === (actor.role === 'head')
      if (isSigner || (act.act !== 'WITHDRAW_DECISION' && actor.role === 'head')) return null
      return signer === 'head'
        ? cureByAct(act.act as 'WITHDRAW_DECISION', ['head'])
        : actInstead('ANNUL_DECISION', ['head'], {
            vi: 'Chấp hành viên đã ra quyết định này: Chấp hành viên thu hồi, hoặc Thủ trưởng hủy.',
            en: 'The officer issued this decision: he withdraws it, or the head annuls it.',
          })
    },
  },
} satisfies Record<string, EnforcementRequirement>

/** Acts of enforcement that rest on a decision that stands; the others (notices, letters, money coming in) go on. */
const needDecision: ReadonlySet<string> = new Set([
  'VERIFY_CONDITIONS',
  'DECIDE_COERCION',
  'DEDUCT_FROM_ACCOUNT',
  'DEDUCT_FROM_INCOME',
  'COLLECT_DEBTOR_MONEY',
  'TAKE_VALUABLE_PAPERS',
  'EXPLOIT_ASSET',
  'FORCE_ACT',
  'CARRY_OUT_COERCION',
  'APPLY_SECURITY',
  'NOTIFY_SEIZURE',
  'SEIZE',
  'SEIZE_MORE',
  'SIGN_APPRAISAL_CONTRACT',
  'SIGN_AUCTION_CONTRACT',
  'HOLD_AUCTION',
  'CUT_PRICE',
  'SELL_DIRECTLY',
  'SELL_AT_MARKET',
  'CREDITOR_TAKES',
  'DECIDE_HANDOVER',
  'HAND_OVER',
  'DISBURSE',
  'COMPLETE',
])

function refuseCommonGround({ facts, act, variant }: Given) {
  const ground = act.data['commonBecause']
  if (typeof ground !== 'string') return null
  const isNew = variant.from >= newLaw
  const known: readonly string[] =
    facts.kind === 'onRequest'
      ? commonGrounds[isNew ? 'onRequest' : 'oldOnRequest']
      : commonGrounds[isNew ? 'exOfficio' : 'oldExOfficio']
  if (known.includes(ground)) return null
  return cureByAct('ISSUE_ENFORCEMENT_DECISION', ['head'], {
    vi: 'Trường hợp đã nêu không cho ra quyết định chung.',
    en: 'The case that is named allows no common decision.',
  })
}

function isDue(one: ObligationFacts, on: string, yearEnds: string): boolean {
  return one.dueOn === undefined || on >= firstDay(one, yearEnds)
}

// Support that falls due within the enforcement year (1/10 to 30/9) may be decided at its start.
function firstDay(one: ObligationFacts, yearEnds: string): string {
  const due = one.dueOn ?? ''
  if (one.type !== 'support') return due
  const lastYear = due.slice(5) > yearEnds ? Number(due.slice(0, 4)) : Number(due.slice(0, 4)) - 1
  return Temporal.PlainDate.from(`${lastYear}-${yearEnds}`).add({ days: 1 }).toString()
}

function hasEnded(given: Given): boolean {
  const { facts, calendar, variant } = given
  const filedOn = facts.request?.filedOn
  if (filedOn === undefined || variant.length === undefined) return false
  const [start] = limitationStarts(facts)
  if (start === undefined) return false
  return filedOn > limitationEnds(calendar, start.from, variant.length, facts.intake.excluded).extended
}

function isKnown(facts: Facts, ref: string): boolean {
  return facts.papers.some((paper) => paper.ref === ref)
}
