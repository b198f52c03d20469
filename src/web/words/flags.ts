import type { Dictionary } from './vietnamese.ts'

const doubtful = new Set([
  'provisionalCalendar',
  'proposalNearby',
  'openPoint',
  'unverified',
  'notInForceOnThatDay',
])

/** A flag of an answer as a sentence. */
export function showFlag(flag: string, t: Dictionary): string {
  return (t.flags as Record<string, string>)[flag] ?? flag
}

/** Whether a flag means that the answer itself may change, not only how it came about. */
export function isDoubt(flag: string): boolean {
  return doubtful.has(flag)
}
