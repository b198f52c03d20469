import type { StateValue } from 'xstate'
import { type Facts, fillFacts } from '../../workflows/enforcement/facts.ts'
import { enforcementLaw, stages } from '../../workflows/enforcement/law.ts'
import { UnknownStateError } from '../engine/moves.ts'
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

/** The stored snapshot as a state; throws when its machine version is not this server's or its shape is not ours. */
export function restoreState(version: string, snapshot: unknown): EnforcementState {
  if (version !== enforcementLaw.machineVersion) throw new UnknownVersionError(version)
  if (typeof snapshot !== 'object' || snapshot === null || !('value' in snapshot) || !('facts' in snapshot)) {
    throw new UnknownStateError('case', String(snapshot))
  }
  const state = snapshot as EnforcementState
  return { ...state, facts: fillFacts(state.facts) }
}

/** The step of the road a state stands at: the innermost stage name on its path. */
export function stageOf(value: StateValue): string {
  const path: string[] = []
  let at: StateValue | undefined = value
  while (at !== undefined) {
    if (typeof at === 'string') {
      path.push(at)
      break
    }
    const key: string | undefined = Object.keys(at)[0]
    if (key === undefined) break
    path.push(key)
    at = at[key]
  }
  return path.filter((name) => (stages as readonly string[]).includes(name)).at(-1) ?? path[0] ?? 'acceptance'
}
