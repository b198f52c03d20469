import type { ActInHand, IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** Measures of L Đ.66(1)(a)–(d); the exit ban is one of them only since Law 106/2025. */
export const securityMeasures = ['freeze', 'stopTransaction', 'hold', 'exitBan'] as const
export type SecurityMeasure = (typeof securityMeasures)[number]

/** One security measure (biện pháp bảo đảm), by its own reference. */
export interface SecurityFacts {
  id: string
  measure: SecurityMeasure
  /** `minutes`: put on by minutes in urgency, the formal decision still to come. */
  step: 'minutes' | 'applied' | 'ended'
  on: IsoDay
  /** Proposed by an enforcement office (Thừa hành viên). */
  ofOffice?: true
  returnedOn?: IsoDay
}

/** The measure an act is about: the one it names, else a new one when it is put on, else the latest that stands. */
export function securityNamed(
  securities: readonly SecurityFacts[],
  act: Pick<ActInHand, 'act' | 'data'>,
): string | undefined {
  const named = act.data['security']
  if (typeof named === 'string') return named
  const fresh = `bp${securities.length + 1}`
  if (act.act === 'PUT_ON_BY_MINUTES') return fresh
  // Only what was held can be returned, whatever other measure stands beside it.
  if (act.act === 'RETURN_HELD') return securities.findLast((one) => one.measure === 'hold')?.id
  const { measure } = act.data
  const fits = (one: SecurityFacts) => measure === undefined || one.measure === measure
  if (act.act === 'APPLY_SECURITY')
    return securities.findLast((one) => one.step === 'minutes' && fits(one))?.id ?? fresh
  const standing = securities.findLast((one) => one.step !== 'ended' && fits(one))
  return (standing ?? securities.findLast(fits))?.id
}

export function findSecurity(
  securities: readonly SecurityFacts[],
  act: Pick<ActInHand, 'act' | 'data'>,
): SecurityFacts | undefined {
  const id = securityNamed(securities, act)
  return securities.find((one) => one.id === id)
}

/** What is known of security measures after an act; total over every act. */
export function recordSecurity(
  securities: readonly SecurityFacts[],
  act: RecordedAct,
): readonly SecurityFacts[] {
  const { data, on } = act
  const id = securityNamed(securities, act)
  const change = (what: Partial<SecurityFacts>) =>
    securities.map((one) => (one.id === id ? { ...one, ...what } : one))
  switch (act.act) {
    case 'PUT_ON_BY_MINUTES':
    case 'APPLY_SECURITY': {
      const measure = securityMeasures.find((one) => one === data['measure']) ?? 'freeze'
      const step = act.act === 'APPLY_SECURITY' ? 'applied' : 'minutes'
      const office = data['proposedBy'] === 'enforcementOffice' ? { ofOffice: true as const } : {}
      return [...securities.filter((one) => one.id !== id), { id: id ?? 'bp1', measure, step, on, ...office }]
    }
    case 'END_SECURITY':
      return change({ step: 'ended' })
    case 'RETURN_HELD':
      return change({ returnedOn: on })
    default:
      return securities
  }
}

/** Measures in force. */
export function standingSecurities(securities: readonly SecurityFacts[]): readonly SecurityFacts[] {
  return securities.filter((one) => one.step !== 'ended')
}
