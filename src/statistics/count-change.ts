import type { Facts } from '../../workflows/enforcement/facts.ts'
import {
  countsTheSame,
  type Piece,
  piecesFrom,
  type Stretch,
  stretchOver,
} from '../../workflows/statistics/stretches.ts'
import { stageOf } from '../cases/snapshot.ts'
import { applyAct, openState, orderActs } from '../engine/replay.ts'
import type { CaseState, IsoDay, RecordedAct, Setting } from '../engine/vocabulary.ts'
import { type Visit, visitOver } from './step-visits.ts'

/** What an act changes in how its matter is counted: the stretches it stood in, the steps it went through. */
export interface CountChange {
  /** From a day on, these take the place of those before; null when nothing the statistics count changes. */
  stretches: { since: IsoDay; stretches: readonly (Piece & { enteredOn?: IsoDay })[] } | null
  visits: VisitChange
}

/**
 * The step the matter stands at after an act in time order: a new stay begins where the last one is at another step. Of a
 * history entered or corrected late: every stay anew.
 */
export type VisitChange = { stage: string; on: IsoDay } | { anew: readonly Visit[] } | null

/** Of an act in time order: what changes from its day on. */
export function changeByAct(before: CaseState<Facts>, after: CaseState<Facts>, on: IsoDay): CountChange {
  const stage = stageOf(after.value)
  // At its intake a matter may have no stay yet; whether it has is seen when the act is written.
  const mayMove = stageOf(before.value) !== stage || before.facts.decision === undefined
  return {
    stretches: countsTheSame(before, after, on) ? null : { since: on, stretches: piecesFrom(after, on) },
    visits: mayMove ? { stage, on } : null,
  }
}

/** Of a history entered or corrected late: everything anew. */
export function changeByReplay(
  setting: Setting<Facts>,
  facts: Facts,
  acts: readonly RecordedAct[],
): CountChange {
  const { stretches, visits } = countHistory(setting, facts, acts)
  return { stretches: { since: '0001-01-01', stretches }, visits: { anew: visits } }
}

/** Every stretch and every stay of a history, in the order of days. */
export function countHistory(
  setting: Setting<Facts>,
  facts: Facts,
  acts: readonly RecordedAct[],
): { stretches: readonly Stretch[]; visits: readonly Visit[] } {
  let state = openState(setting, facts)
  let stretches: readonly Stretch[] = []
  let visits: readonly Visit[] = []
  for (const act of orderActs(acts)) {
    const after = applyAct(setting, state, act).state
    stretches = stretchOver(stretches, { before: state, after }, act.on)
    visits = visitOver(visits, stageOf(after.value), act.on)
    state = after
  }
  return { stretches, visits }
}
