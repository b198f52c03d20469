import type { TSchema } from 'typebox'
import { judge } from './decide.ts'
import { findMoves, listMoves } from './moves.ts'
import { assetValue } from './replay.ts'
import type { ActDefinition, Actor, CaseState, IsoDay, Refusal, Setting } from './vocabulary.ts'

/** One act a person might give now: allowed, or refused with every reason. */
export interface Option {
  act: string
  label: { vi: string; en: string }
  asset?: string
  allowed: boolean
  refusals: readonly Refusal[]
  /** JSON schema of the data the act takes. */
  fields: TSchema
}

/**
 * Every act of the law for this person on this day. Conditions that depend on data not yet given (a price, an
 * amount) are judged again when the act comes; here they count as open.
 */
export function listOptions<F>(setting: Setting<F>, state: CaseState<F>, on: IsoDay, actor: Actor): Option[] {
  const { law } = setting
  return Object.entries(law.acts).flatMap(([name, definition]) => {
    if (definition.scope === 'case') return [optionFor(setting, state, on, actor, name, definition)]
    const known = law
      .assetRefs(state.facts)
      .map((asset) => optionFor(setting, state, on, actor, name, definition, asset))
    return definition.introducesAsset
      ? [
          ...known,
          optionFor(setting, state, on, actor, name, definition, nextAsset(law.assetRefs(state.facts))),
        ]
      : known
  })
}

/** The reference the next new asset would get. */
export function nextAsset(known: readonly string[]): string {
  for (let index = 1; ; index++) if (!known.includes(`a${index}`)) return `a${index}`
}

function optionFor<F>(
  setting: Setting<F>,
  state: CaseState<F>,
  on: IsoDay,
  actor: Actor,
  act: string,
  definition: ActDefinition,
  asset?: string,
): Option {
  const branches = branchesOf(setting, state, act, asset)
  const tries = branches.map((data) =>
    judge(setting, state, { act, on, data, ...(asset === undefined ? {} : { asset }) }, actor),
  )
  const best = tries.reduce((one, other) => (other.length < one.length ? other : one))
  const open = best.filter((no) => !dependsOnData(setting, no.requirement))
  return {
    act,
    label: definition.label,
    ...(asset === undefined ? {} : { asset }),
    allowed: open.length === 0,
    refusals: open,
    fields: definition.data,
  }
}

// A move with several outcomes (an auction held: succeeded or failed) is open when one of them is.
function branchesOf<F>(
  { law }: Setting<F>,
  state: CaseState<F>,
  act: string,
  asset?: string,
): Record<string, unknown>[] {
  const moves = [
    ...listMoves(law.caseMachine, state.value),
    ...(asset === undefined ? [] : listMoves(law.assetMachine, assetValue(law, state, asset))),
  ].filter((move) => move.act === act && move.given.data !== undefined)
  const branches = moves.map(({ given }) =>
    given.data === undefined ? {} : { [given.data.field]: given.data.equals },
  )
  return branches.length === 0 ? [{}] : branches
}

function dependsOnData<F>({ law }: Setting<F>, requirement: string): boolean {
  return law.requirements[requirement]?.asksData === true
}

/** The acts the machines list here at all, whoever asks. */
export function actsInOrder<F>(setting: Setting<F>, state: CaseState<F>): string[] {
  const event = { data: {}, kind: setting.law.kindOf(state.facts) }
  return Object.keys(setting.law.acts).filter(
    (type) => findMoves(setting.law.caseMachine, state.value, { ...event, type }).length > 0,
  )
}
