import type { Dictionary } from './vietnamese.ts'

/** The steps of the road, in order. */
export const stages = [
  'acceptance',
  'verification',
  'seizure',
  'appraisal',
  'auction',
  'handover',
  'closure',
] as const

/** The name of a step. */
export function showStage(stage: string, t: Dictionary): string {
  return (t.stages as Record<string, string>)[stage] ?? stage
}
