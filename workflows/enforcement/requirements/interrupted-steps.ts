import type { ActInHand } from '../../../src/engine/vocabulary.ts'
import type { ActName } from '../acts.ts'
import { measureOf } from '../facts/coercion.ts'
import { holdsMoney, type Interruption, interruptionsOf } from '../facts/interruption.ts'
import { standingDeclaration } from '../facts/notice.ts'
import type { Facts } from '../facts.ts'
import { oldLawKnownFrom, since2026, until2026 } from '../variant.ts'
import { cureByAct, type EnforcementRequirement, type Given } from './requirement.ts'

/**
 * The steps an interruption bars: those that carry coercion and the processing of assets forward. All others go on:
 * taking papers and money in, notices, verification, complaints, release, and handing a sold and paid asset to its
 * buyer (L Đ.86(4); L 26/2008 Đ.103(2)).
 */
export const barredActs: ReadonlySet<string> = new Set<ActName>([
  'NOTIFY_COSTS',
  'APPROVE_PLAN',
  'MEET_COORDINATION',
  'CARRY_OUT_COERCION',
  'OPEN_BY_FORCE',
  'FINE_AND_SET_TERM',
  'NOTIFY_SEIZURE',
  'SEIZE',
  'SEIZE_MORE',
  'DECIDE_SUPPLEMENTARY_SEIZURE',
  'RECORD_JUDGED_SEIZURE',
  'SIGN_APPRAISAL_CONTRACT',
  'ESTABLISH_PRICE_COUNCIL',
  'DETERMINE_PRICE',
  'ORDER_REAPPRAISAL',
  'SELL_AT_MARKET',
  'SELECT_AUCTION_HOUSE',
  'SIGN_AUCTION_CONTRACT',
  'REFER_TO_PUBLIC_CENTRE',
  'PUBLISH_AUCTION',
  'HOLD_AUCTION',
  'CUT_PRICE',
  'ANNOUNCE_OWN_AUCTION',
  'RESUME_AUCTION',
  'SELL_DIRECTLY',
  'CREDITOR_TAKES',
  'NOTIFY_DIRECT_SALE',
  'EXERCISE_PREEMPTION',
  'RETURN_TO_DEBTOR',
])

/** While a sale itself is sued over, the asset is not handed over either. */
const barredWhileTheSaleIsSued: ReadonlySet<string> = new Set<ActName>(['DECIDE_HANDOVER', 'HAND_OVER'])
const postponed = {
  vi: 'Việc, hoặc phần này, đang bị hoãn: không làm bước này cho đến khi có quyết định tiếp tục.',
  en: 'The matter, or this part, is postponed: this step waits for the decision to resume.',
}
const suspended = {
  vi: 'Việc, hoặc phần này, đang bị tạm đình chỉ: không làm bước này cho đến khi có quyết định tiếp tục.',
  en: 'The matter, or this part, is suspended: this step waits for the decision to resume.',
}
const pausedByComplaint = {
  vi: 'Việc thi hành án đang tạm ngừng trong thời hạn giải quyết khiếu nại.',
  en: 'Enforcement is paused while a complaint is being decided.',
}
const withoutMeans = {
  vi: 'Việc đã có quyết định chưa có điều kiện: phải có quyết định tiếp tục thi hành án trước.',
  en: 'The matter is declared not yet enforceable: a decision to continue comes first.',
}

/** Asked of every act: what is interrupted is not carried on. */
export const interruptedStepRequirements = {
  isNotPostponed: {
    variants: [
      since2026({ ref: 'HOA-1', articles: ['L106.46.1'], sentence: postponed }),
      until2026({ ref: 'P01', articles: ['L26.48.1'], sentence: postponed }),
    ],
    check: (given) => (bars(given, 'postponement') ? cureByAct('RESUME', ['head']) : null),
  },
  isNotSuspended: {
    variants: [
      since2026({ ref: 'TDC-1', articles: ['L106.47.1', 'L106.47.2'], sentence: suspended }),
      until2026({ ref: 'P09', articles: ['L26.49.1', 'L26.49.2'], sentence: suspended }),
    ],
    check: (given) => (bars(given, 'suspension') ? cureByAct('RESUME', ['head']) : null),
  },
  isNotWithoutMeans: {
    variants: [
      since2026({ ref: 'NOC-11', articles: ['L106.38.2'], sentence: withoutMeans }),
      until2026({ ref: 'V15', from: '2015-09-01', articles: ['D62.9.4'], sentence: withoutMeans }),
    ],
    absent: [
      {
        from: oldLawKnownFrom,
        to: '2015-08-31',
        why: { vi: 'Nghị định 62/2015 chưa có hiệu lực.', en: 'Decree 62/2015 was not yet in force.' },
      },
    ],
    check: ({ facts, act }) =>
      isStep(act, facts) && standingDeclaration(facts.notice) !== undefined
        ? cureByAct('CONTINUE_ENFORCEMENT', ['head'])
        : null,
  },
  isNotPausedByComplaint: {
    variants: [
      since2026({ ref: 'CPL-10', articles: ['L106.101.1.b'], sentence: pausedByComplaint }),
      until2026({ ref: 'P14', articles: ['L26.145'], sentence: pausedByComplaint }),
    ],
    check: ({ facts, act }) =>
      isStep(act, facts) && facts.complaints.some((one) => one.pausedWhole)
        ? cureByAct('CONTINUE_AFTER_COMPLAINT', ['head'])
        : null,
  },
} satisfies Record<string, EnforcementRequirement>

function bars({ facts, act }: Given, kind: Interruption['kind']): boolean {
  return interruptionsOf(facts.interruptions, subjectOf(act)).some(
    (one) => one.kind === kind && isBarredBy(one, act, facts),
  )
}

function subjectOf({ asset, data }: Given['act']) {
  const text = (field: string) => (typeof data[field] === 'string' ? data[field] : undefined)
  const [obligation, recipient] = [text('obligation'), text('debtor')]
  return {
    ...(asset === undefined ? {} : { asset }),
    ...(obligation === undefined ? {} : { obligation }),
    ...(recipient === undefined ? {} : { recipient }),
  }
}

function isBarredBy(one: Interruption, act: ActInHand, facts: Facts): boolean {
  if (act.act === 'DISBURSE') return holdsMoney(one)
  if (barredWhileTheSaleIsSued.has(act.act)) {
    const { asset } = act
    const isPaid = asset !== undefined && facts.assets[asset]?.paid !== undefined
    return !isPaid || one.ground === 'saleSuit' || one.ground === 'titleSuit'
  }
  return isStep(act, facts)
}

/** A step of coercion or of processing; coercion to give a paid asset to its buyer is none. */
function isStep(act: ActInHand, facts: Facts): boolean {
  const isForBuyer =
    act.data['measure'] === 'handover' &&
    Object.values(facts.assets).some((asset) => asset.paid !== undefined && asset.handedOverOn === undefined)
  return !isForBuyer && (barredActs.has(act.act) || measureOf(act) !== undefined)
}
