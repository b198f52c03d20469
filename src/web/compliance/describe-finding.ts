import type { Finding, FindingState } from '../api/compliance.ts'
import type { Tone } from '../format/lateness.ts'
import type { Dictionary } from '../words/vietnamese.ts'

/** How loud a state is said. */
export const tones: Readonly<Record<FindingState, Tone>> = {
  late: 'soon',
  overdue: 'late',
  overridden: 'late',
  watch: 'quiet',
}

/** "9 ngày làm việc"; empty where nothing was late by a whole unit. */
export function howLate({ daysLate, unit }: Pick<Finding, 'daysLate' | 'unit'>, t: Dictionary): string {
  if (daysLate === null || daysLate === 0) return ''
  const counted = unit === 'workingDays' || unit === 'hours' ? unit : 'days'
  return `${daysLate} ${t.compliance.units[counted] ?? ''}`
}

/** Where the act of a finding stands in the record of its matter; the act that started the clock while nothing was done. */
export function addressOf({ case: matter, act, openedBy }: Finding): string {
  const entry = act ?? openedBy
  return entry === null ? `/viec/${matter.id}` : `/viec/${matter.id}?muc=${entry.seq}`
}
