import type { ActName } from '../acts.ts'
import { type Interruption, interruptionsOf } from '../facts/interruption.ts'
import { standingDeclaration } from '../facts/notice.ts'
import type { Facts } from '../facts.ts'
import { oldLawKnownFrom, since2026, until2026 } from '../variant.ts'
import { cureByAct, type EnforcementRequirement, type Given } from './requirement.ts'

/**
 * The steps an interruption bars: those that carry coercion and the processing of assets forward. All others go on:
 * taking papers and money in, notices, verification, complaints, release, and handing a sold and paid asset to its
 * buyer (L Đ.86(4); L 26/2008 Đ.103(2)).
 */
const barred: ReadonlySet<string> = new Set<ActName>([
  'DECIDE_COERCION',
  'NOTIFY_COSTS',
  'OPEN_BY_FORCE',
  'FINE_AND_SET_TERM',
  'NOTIFY_SEIZURE',
  'SEIZE',
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
])

/** While a sale itself is sued over, the asset is not handed over either. */
const barredWhileTheSaleIsSued: ReadonlySet<string> = new Set<ActName>(['DECIDE_HANDOVER', 'HAND_OVER'])
/** Money stays in the office while the judgment is reviewed, or the debtor's insolvency is dealt with. */
const reviews = [
  'protestAuthorityRequest',
  'reviewPetitionPending',
  'protestSuspension',
  'insolvencyPetition',
]

const postponed = {
  vi: 'Việc, hoặc phần này, đang bị hoãn: không làm bước này cho đến khi có quyết định tiếp tục.',
  en: 'The matter, or this part, is postponed: this step waits for the decision to resume.',
}
const suspended = {
  vi: 'Việc, hoặc phần này, đang bị tạm đình chỉ: không làm bước này cho đến khi có quyết định tiếp tục.',
  en: 'The matter, or this part, is suspended: this step waits for the decision to resume.',
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
      barred.has(act.act) && standingDeclaration(facts.notice) !== undefined
        ? cureByAct('CONTINUE_ENFORCEMENT', ['head'])
        : null,
  },
} as const satisfies Record<string, EnforcementRequirement>

function bars({ facts, act }: Given, kind: Interruption['kind']): boolean {
  return interruptionsOf(facts.interruptions, subjectOf(act)).some(
    (one) => one.kind === kind && isBarredBy(one, act.act, facts, act.asset),
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

function isBarredBy(one: Interruption, act: string, facts: Facts, asset: string | undefined): boolean {
  if (act === 'DISBURSE') return reviews.includes(one.ground)
  if (barredWhileTheSaleIsSued.has(act)) {
    const isPaid = asset !== undefined && facts.assets[asset]?.paid !== undefined
    return !isPaid || one.ground === 'saleSuit' || one.ground === 'titleSuit'
  }
  return barred.has(act)
}
