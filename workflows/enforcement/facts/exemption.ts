import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'
import type { Facts, ObligationFacts } from '../facts.ts'
import type { ObligationType } from '../obligations.ts'

/** What may be proposed: all of a debt, a share of it, or the rest of one partly paid by somebody in lasting hardship. */
export const exemptionKinds = ['exemptWhole', 'reducePart', 'exemptRestForHardship'] as const
export type ExemptionKind = (typeof exemptionKinds)[number]

/** Duties owed to the State budget, the only ones a court may exempt or reduce (L Đ.42; L26 Đ.61). */
export const stateRevenue: readonly string[] = [
  'courtFee',
  'fine',
  'illicitGains',
  'recoveredMoney',
  'confiscation',
] satisfies ObligationType[]

/** What the court took off, or would: integer đồng; none where it refused. */
interface CourtAnswer {
  on: IsoDay
  amount: number
}

/** One proposal to exempt from or reduce one obligation, and how far it has come. */
export interface ExemptionFacts {
  seq: number
  on: IsoDay
  obligation: string
  kind: ExemptionKind
  amount: number
  decided?: CourtAnswer
  protestedOn?: IsoDay
  /** Protest withdrawn: the court's decision stands. */
  protestWithdrawn?: true
  ruled?: CourtAnswer
  effectiveOn?: IsoDay
}

/** What is known of the proposals after an act; total over every act. */
export function recordExemption(
  exemptions: readonly ExemptionFacts[],
  act: RecordedAct,
): readonly ExemptionFacts[] {
  const { data, on } = act
  switch (act.act) {
    case 'PROPOSE_EXEMPTION': {
      const { obligation, kind, amount } = data
      const fresh = { seq: act.seq, on, obligation: String(obligation), amount: Number(amount) }
      return [...exemptions, { ...fresh, kind: kind as ExemptionKind }]
    }
    case 'RECORD_EXEMPTION_DECISION':
      return change(exemptions, data, (one) => ({ ...one, decided: readAnswer(act) }))
    case 'RECORD_EXEMPTION_PROTEST':
      return change(exemptions, data, (one) => ({ ...one, protestedOn: on }))
    case 'RECORD_EXEMPTION_RULING':
      return change(exemptions, data, (one) =>
        data['outcome'] === 'protestWithdrawn' || data['outcome'] === 'decisionUpheld'
          ? { ...one, protestWithdrawn: true as const }
          : { ...one, ruled: readAnswer(act) },
      )
    case 'RECORD_EXEMPTION_EFFECT':
      return change(exemptions, data, (one) => ({ ...one, effectiveOn: on }))
    default:
      return exemptions
  }
}

/** The latest proposal on an obligation; naming none, the latest of all. */
export function findExemption(
  exemptions: readonly ExemptionFacts[],
  obligation: unknown,
): ExemptionFacts | undefined {
  return exemptions.findLast((one) => obligation === undefined || one.obligation === obligation)
}

/** What the court took off in the end: its decision, or what the higher court put in its place. */
export function grantedAmount(one: ExemptionFacts): number {
  return one.ruled?.amount ?? one.decided?.amount ?? 0
}

/** What is still to be paid of an obligation in money. */
export function restOf(one: ObligationFacts): number {
  return Math.max(0, (one.amount ?? 0) - one.reduced - one.collected)
}

/** The obligations once the court's decision has taken effect: no more comes off than is still owed. */
export function reduceObligation(facts: Facts, act: RecordedAct): Facts['obligations'] {
  const exemption = findExemption(facts.exemptions, act.data['obligation'])
  if (exemption === undefined || exemption.effectiveOn !== act.on) return facts.obligations
  return facts.obligations.map((one) =>
    one.ref === exemption.obligation
      ? { ...one, reduced: one.reduced + Math.min(restOf(one), grantedAmount(exemption)) }
      : one,
  )
}

function readAnswer({ data, on }: RecordedAct): CourtAnswer {
  const decidedOn = data['decidedOn']
  return {
    on: typeof decidedOn === 'string' ? decidedOn : on,
    amount: data['outcome'] === 'refused' ? 0 : Number(data['amount'] ?? 0),
  }
}

function change(
  exemptions: readonly ExemptionFacts[],
  data: RecordedAct['data'],
  apply: (one: ExemptionFacts) => ExemptionFacts,
): readonly ExemptionFacts[] {
  const found = findExemption(exemptions, data['obligation'])
  return exemptions.map((one) => (one === found ? apply(one) : one))
}
