import type { Facts } from '../../workflows/enforcement/facts.ts'
import {
  countsTheSame,
  type Piece,
  piecesFrom,
  type Stretch,
  stretchOver,
} from '../../workflows/statistics/stretches.ts'
import { applyAct, openState, orderActs } from '../engine/replay.ts'
import type { CaseState, IsoDay, RecordedAct, Setting } from '../engine/vocabulary.ts'

/** What an act changes in how its matter is counted: from a day on, these stretches take the place of those before. */
export interface StretchChange {
  since: IsoDay
  stretches: readonly (Piece & { enteredOn?: IsoDay })[]
}

/** Of an act in time order: what changes from its day on; null when nothing the statistics count does. */
export function changeByAct(
  before: CaseState<Facts>,
  after: CaseState<Facts>,
  on: IsoDay,
): StretchChange | null {
  return countsTheSame(before, after, on) ? null : { since: on, stretches: piecesFrom(after, on) }
}

/** Of a history entered or corrected late: every stretch anew. */
export function changeByReplay(
  setting: Setting<Facts>,
  facts: Facts,
  acts: readonly RecordedAct[],
): StretchChange {
  return { since: '0001-01-01', stretches: foldStretches(setting, facts, acts) }
}

/** Every stretch of a history, in the order of days. */
export function foldStretches(
  setting: Setting<Facts>,
  facts: Facts,
  acts: readonly RecordedAct[],
): readonly Stretch[] {
  let state = openState(setting, facts)
  let stretches: readonly Stretch[] = []
  for (const act of orderActs(acts)) {
    const after = applyAct(setting, state, act).state
    stretches = stretchOver(stretches, { before: state, after }, act.on)
    state = after
  }
  return stretches
}
