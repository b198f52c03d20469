import type { IsoDay } from '../engine/vocabulary.ts'

/** One stay of a matter at a step of the road, from the day of the act that led there to the day of the one that led on. */
export interface Visit {
  stage: string
  enteredOn: IsoDay
  /** The day it went on; a step the matter stands at has none. */
  leftOn?: IsoDay
}

/**
 * Carries the stays of a matter over one act: nothing changes while it stays where it stands. The first act opens the first
 * stay, at the step it leads to: a matter taken over from before the system (ADOPT_MATTER) comes in at the step it had
 * reached, on the day it was taken over. Folding this over the acts in legal order gives the whole.
 */
export function visitOver(before: readonly Visit[], stage: string, on: IsoDay): readonly Visit[] {
  const last = before.at(-1)
  if (last?.stage === stage) return before
  const left = last === undefined ? [] : [{ ...last, leftOn: on }]
  return [...before.slice(0, -1), ...left, { stage, enteredOn: on }]
}
