import type { Finding } from '../api/types.ts'
import { lateBy } from '../format/lateness.ts'
import type { Dictionary } from '../words/vietnamese.ts'

/** "Quá hạn 3 ngày làm việc", "Làm muộn 2 ngày", "Vượt điều kiện". */
export function describeFinding({ kind, daysLate = 0, unit = 'days' }: Finding, t: Dictionary): string {
  if (kind === 'overridden') return t.findings.overridden
  if (kind === 'warning') return t.findings.warning
  if (kind === 'cannotJudge') return t.findings.cannotJudge
  return lateBy(kind === 'overdue' ? t.standing.overdue : t.standing.metLate, daysLate, unit, t)
}
