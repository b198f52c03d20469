import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** Costs of enforcement: advances of the parties, and the estimate before a coercion. */
export interface CostFacts {
  /** Integer đồng paid in advance by parties, and given back. */
  advanced?: number
  refunded?: number
  estimate?: { on: IsoDay; approvedOn?: IsoDay }
}

export const noCosts: CostFacts = {}

/** What is known of costs after an act; total over every act. */
export function recordCosts(costs: CostFacts, { act, on, data }: RecordedAct): CostFacts {
  switch (act) {
    case 'RECEIVE_COST_ADVANCE':
      return { ...costs, advanced: (costs.advanced ?? 0) + Number(data['amount']) }
    case 'REFUND_COST_ADVANCE':
      return { ...costs, refunded: (costs.refunded ?? 0) + Number(data['amount']) }
    case 'DRAFT_COST_ESTIMATE':
      return { ...costs, estimate: { on } }
    case 'APPROVE_COST_ESTIMATE':
      return { ...costs, estimate: { on: costs.estimate?.on ?? on, approvedOn: on } }
    default:
      return costs
  }
}

/** What parties advanced and has not been given back. */
export function advanceLeft(costs: CostFacts): number {
  return (costs.advanced ?? 0) - (costs.refunded ?? 0)
}
