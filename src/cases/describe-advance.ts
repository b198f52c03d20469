import type { Facts } from '../../workflows/enforcement/facts.ts'
import { listFindings } from '../engine/findings.ts'
import type { Step } from '../engine/replay.ts'
import type { RecordedAct } from '../engine/vocabulary.ts'
import type { EnforcementSetting } from './case-setting.ts'
import type { Advance } from './outcome.ts'
import { type EnforcementState, stageOf } from './snapshot.ts'

/** What an accepted act is answered with: where the case stands, what started, stopped, was made and was late. */
export function describeAdvance(
  setting: EnforcementSetting,
  { act, step }: { act: RecordedAct; step: Step<Facts> },
  state: EnforcementState,
  lateEntry: boolean,
): Advance {
  return {
    revision: act.seq,
    stage: stageOf(state.value),
    act: {
      seq: act.seq,
      act: act.act,
      on: act.on,
      ...(act.at === undefined ? {} : { at: act.at }),
      ...(act.asset === undefined ? {} : { assetId: act.asset }),
      lateEntry,
    },
    opened: step.opened,
    closed: step.closed,
    moved: step.moved,
    documents: step.papers,
    findings: listFindings(setting, step.closed, [act], act.on, state.facts),
    cannotJudge: [...new Set(step.cannotJudge)],
  }
}
