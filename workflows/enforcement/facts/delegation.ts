import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** How much is delegated: the whole matter, a part of it, or only the processing of an asset that lies elsewhere. */
export const delegationScopes = ['whole', 'part', 'asset'] as const
export type DelegationScope = (typeof delegationScopes)[number]

/** A delegation that came in: it takes the place of a request or a judgment. */
export interface DelegationIn {
  on: IsoDay
  /** Enforcement of the judgment, or the processing of an asset. */
  of: 'enforcement' | 'asset'
}

/** A delegation that went out (ủy thác thi hành án, ủy thác xử lý tài sản). */
export interface DelegationOut {
  seq: number
  scope: DelegationScope
  on: IsoDay
  /** Nothing more is processed there: the delegating agency said so, or the result came. */
  endedOn?: IsoDay
}

export interface DelegationFacts {
  received?: DelegationIn
  out: readonly DelegationOut[]
}

export const nothingDelegated: DelegationFacts = { out: [] }

/** What is known of delegations after an act. */
export function recordDelegation(facts: DelegationFacts, act: RecordedAct): DelegationFacts {
  const { data, on } = act
  switch (act.act) {
    case 'RECEIVE_DELEGATION': {
      const day = typeof data['receivedOn'] === 'string' ? data['receivedOn'] : on
      return { ...facts, received: { on: day, of: data['of'] === 'asset' ? 'asset' : 'enforcement' } }
    }
    case 'DELEGATE': {
      const scope = delegationScopes.find((one) => one === data['scope']) ?? 'part'
      return { ...facts, out: [...facts.out, { seq: act.seq, scope, on }] }
    }
    case 'NOTIFY_DELEGATE':
      return data['what'] === 'end' ? { ...facts, out: endAssets(facts.out, on) } : facts
    case 'RECORD_DELEGATION_RESULT':
      return data['what'] === 'result' ? { ...facts, out: endAssets(facts.out, on) } : facts
    default:
      return facts
  }
}

function endAssets(out: readonly DelegationOut[], on: IsoDay): readonly DelegationOut[] {
  return out.map((one) =>
    one.scope === 'asset' && one.endedOn === undefined ? { ...one, endedOn: on } : one,
  )
}

/** Whether an asset is being processed elsewhere on our behalf. */
export function isProcessedElsewhere(facts: DelegationFacts): boolean {
  return facts.out.some((one) => one.scope === 'asset' && one.endedOn === undefined)
}
