import type { StateValue } from 'xstate'
import { type Facts, fillFacts } from '../../workflows/enforcement/facts.ts'
import { stages } from '../../workflows/enforcement/labels.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { listMoves, namesIn, UnknownStateError } from '../engine/moves.ts'
import type { CaseState } from '../engine/vocabulary.ts'

export type EnforcementState = CaseState<Facts>

/** A stored case whose machine version this server does not run. */
export class UnknownVersionError extends Error {
  constructor(version: string) {
    super(
      `The case runs on machine version "${version}", this server on "${enforcementLaw.machineVersion}"; migrate it first.`,
    )
    this.name = 'UnknownVersionError'
  }
}

/** The machine before a matter could be interrupted: `{ underway: step }`. */
const beforeInterruptions = 'enforcement-1'

/**
 * The stored snapshot as a state; throws when its machine version is not known to this server or its shape is not
 * ours. A version whose states can be told in this one's is read as this one's.
 */
export function restoreState(version: string, snapshot: unknown): EnforcementState {
  if (version !== enforcementLaw.machineVersion && version !== beforeInterruptions)
    throw new UnknownVersionError(version)
  if (typeof snapshot !== 'object' || snapshot === null || !('value' in snapshot) || !('facts' in snapshot)) {
    throw new UnknownStateError('case', String(snapshot))
  }
  const state = snapshot as EnforcementState
  const value = inTwoRegions(state.value)
  // A state that is not in the charts any more stops here, whatever is asked of the case: it is never guessed.
  listMoves(enforcementLaw.caseMachine, value)
  for (const asset of Object.values(state.assets)) listMoves(enforcementLaw.assetMachine, asset)
  return { ...state, value, facts: fillFacts(state.facts) }
}

/** A matter stored under way before the chart had regions was interrupted by nothing. Any other value stays. */
function inTwoRegions(value: StateValue): StateValue {
  const step = typeof value === 'string' ? undefined : value['underway']
  if (step === undefined || (typeof step === 'object' && 'road' in step)) return value
  return { underway: { road: step, interruption: 'running' } }
}

/** The step of the road a state stands at: the innermost stage among the states it stands in. */
export function stageOf(value: StateValue): string {
  const names = namesIn(value)
  return (
    names.filter((name) => (stages as readonly string[]).includes(name)).at(-1) ?? names[0] ?? 'acceptance'
  )
}

/** Whether a matter may go on: `running`, `postponed` or `suspended`; undefined before its decision and after its end. */
export function interruptionOf(value: StateValue): string | undefined {
  const names = namesIn(value)
  const at = names.indexOf('interruption')
  return at < 0 ? undefined : names[at + 1]
}
