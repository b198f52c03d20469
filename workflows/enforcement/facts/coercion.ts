import type { ActInHand, IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** One coercive measure that was decided (biện pháp cưỡng chế), and whether it has been ended. */
export interface MeasureFacts {
  measure: string
  paper: string
  on: IsoDay
  about?: string
  /** Of a forced act: which duty it is. */
  duty?: string
  obligation?: string
  endedOn?: IsoDay
}

/** A coercion plan (kế hoạch cưỡng chế) until the coercion it is for has been carried out. */
export interface PlanFacts {
  draftedOn: IsoDay
  plannedAt?: string
  large: boolean
  /** Days on which this debtor must not be coerced by force: traditional days, special local days (D152 Đ.42(2)). */
  daysToAvoid: readonly IsoDay[]
  approvedOn?: IsoDay
  sentTo: readonly string[]
}

/** What is known of the force to be mobilised for a coercion: police, plan, meeting, reports. */
export interface ForceFacts {
  police?: { askedOn: IsoDay; answer?: { on: IsoDay; result: PoliceAnswer } }
  steering?: { reportedOn: IsoDay; directedOn?: IsoDay }
  plan?: PlanFacts
  policePlan?: { on: IsoDay; protects: boolean }
  metOn?: IsoDay
  largeCaseReportedOn?: IsoDay
  costsNotifiedOn?: IsoDay
}

export const policeAnswers = ['agrees', 'otherOpinion', 'toProvince'] as const
export type PoliceAnswer = (typeof policeAnswers)[number]

/** Every act that decides a coercive measure. */
export const coerciveDecisions = [
  'DECIDE_COERCION',
  'DEDUCT_FROM_ACCOUNT',
  'DEDUCT_FROM_INCOME',
  'COLLECT_DEBTOR_MONEY',
  'TAKE_VALUABLE_PAPERS',
  'EXPLOIT_ASSET',
  'FORCE_ACT',
  'FORCE_SECURITIES_TRANSFER',
] as const

/** The measure an act decides, by the names of L Đ.71; none for any other act. */
export function measureOf(act: ActInHand): string | undefined {
  switch (act.act) {
    case 'DECIDE_COERCION':
      return String(act.data['measure'])
    case 'DEDUCT_FROM_ACCOUNT':
      return 'account'
    case 'DEDUCT_FROM_INCOME':
      return 'income'
    case 'COLLECT_DEBTOR_MONEY':
      return 'money'
    case 'TAKE_VALUABLE_PAPERS':
      return 'papers'
    case 'EXPLOIT_ASSET':
      return 'exploitation'
    case 'FORCE_ACT':
      return 'forcedAct'
    case 'FORCE_SECURITIES_TRANSFER':
      return 'securitiesTransferred'
    default:
      return undefined
  }
}

/** What is known of the measures after an act. */
export function recordMeasures(known: readonly MeasureFacts[], act: RecordedAct): readonly MeasureFacts[] {
  const measure = measureOf(act)
  const about = textIn(act, 'about')
  if (measure !== undefined) {
    const duty = textIn(act, 'duty')
    const obligation = textIn(act, 'obligation')
    return [
      ...known,
      {
        measure,
        paper: `p${act.seq}`,
        on: act.on,
        ...(about === undefined ? {} : { about }),
        ...(duty === undefined ? {} : { duty }),
        ...(obligation === undefined ? {} : { obligation }),
      },
    ]
  }
  if (act.act !== 'END_COERCION') return known
  return known.map((one) =>
    one.endedOn === undefined &&
    one.measure === act.data['measure'] &&
    (about === undefined || one.about === undefined || one.about === about)
      ? { ...one, endedOn: act.on }
      : one,
  )
}

/** The measures of a kind that stand: decided and not ended. */
export function standingMeasures(known: readonly MeasureFacts[], measure: string): MeasureFacts[] {
  return known.filter((one) => one.measure === measure && one.endedOn === undefined)
}

/** Whether an act is carried out with mobilised force (có huy động lực lượng). */
export function usesForce(act: Pick<ActInHand, 'data'>): boolean {
  return act.data['force'] === true
}

/** What is known of the force after an act; a plan is used up by the coercion it was made for. */
export function recordForce(known: ForceFacts, act: RecordedAct): ForceFacts {
  const { data, on } = act
  switch (act.act) {
    case 'CONSULT_POLICE':
      return { ...known, police: { askedOn: on } }
    case 'RECORD_POLICE_ANSWER': {
      const result = policeAnswers.find((one) => one === data['result']) ?? 'otherOpinion'
      return { ...known, police: { askedOn: on, ...known.police, answer: { on, result } } }
    }
    case 'REPORT_TO_STEERING_BOARD':
      return { ...known, steering: { reportedOn: on } }
    case 'RECORD_STEERING_DIRECTION':
      return { ...known, steering: { reportedOn: on, ...known.steering, directedOn: on } }
    case 'DRAFT_PLAN': {
      const { metOn: _met, policePlan: _plan, ...rest } = known
      return { ...rest, plan: draftedPlan(act) }
    }
    case 'APPROVE_PLAN':
      return known.plan === undefined ? known : { ...known, plan: { ...known.plan, approvedOn: on } }
    case 'SEND_PLAN':
      return known.plan === undefined
        ? known
        : { ...known, plan: { ...known.plan, sentTo: [...known.plan.sentTo, String(data['to'])] } }
    case 'RECEIVE_POLICE_PLAN':
      return { ...known, policePlan: { on, protects: data['protects'] !== false } }
    case 'MEET_COORDINATION':
      return { ...known, metOn: on }
    case 'REPORT_LARGE_CASE':
      return { ...known, largeCaseReportedOn: on }
    case 'NOTIFY_COSTS':
      return { ...known, costsNotifiedOn: on }
    case 'SEIZE':
    case 'HAND_OVER':
    case 'CARRY_OUT_COERCION':
      // What was arranged was for this day; the next force needs its own plan.
      if (!usesForce(act)) return known
      return known.costsNotifiedOn === undefined ? {} : { costsNotifiedOn: known.costsNotifiedOn }
    default:
      return known
  }
}

function draftedPlan(act: RecordedAct): PlanFacts {
  const days = act.data['daysToAvoid']
  const plannedAt = textIn(act, 'plannedAt')
  return {
    draftedOn: act.on,
    ...(plannedAt === undefined ? {} : { plannedAt }),
    large: act.data['large'] === true,
    daysToAvoid: Array.isArray(days) ? days.filter((day): day is string => typeof day === 'string') : [],
    sentTo: [],
  }
}

function textIn(act: ActInHand, field: string): string | undefined {
  const value = act.data[field]
  return typeof value === 'string' ? value : undefined
}
