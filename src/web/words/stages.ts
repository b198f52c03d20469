import { stages, stateLabels } from '../../../workflows/enforcement/labels.ts'
import type { Dictionary } from './vietnamese.ts'

export { stages }

/** The name of a step, in the words of the law's own table. */
export function showStage(stage: string, t: Dictionary): string {
  return stateLabels[stage]?.[t.language] ?? stage
}

/** Whether a state of the chart is a step of the road. */
export function isStage(state: string): boolean {
  return (stages as readonly string[]).includes(state)
}
