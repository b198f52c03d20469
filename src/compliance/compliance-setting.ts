import type { Threshold, ThresholdId } from '../../workflows/compliance/thresholds.ts'
import { thresholds } from '../../workflows/compliance/thresholds.ts'
import { type EnforcementSetting, settingFor } from '../cases/case-setting.ts'
import type { IsoDay } from '../engine/vocabulary.ts'

/** What findings are looked for with: the law and calendar of an office, its thresholds, and which day it is. */
export interface ComplianceSetting extends EnforcementSetting {
  today: IsoDay
  thresholds: Readonly<Record<ThresholdId, Threshold>>
}

/** The setting of an office on a day: its own thresholds (`settings.compliance`) where it has any, else the defaults. */
export function complianceSetting(
  officeSettings: Record<string, unknown> | undefined,
  today: IsoDay,
): ComplianceSetting {
  const chosen = (officeSettings?.['compliance'] ?? {}) as Record<string, unknown>
  const own = Object.fromEntries(
    Object.entries(thresholds).map(([id, threshold]) => {
      const n = chosen[id]
      return [
        id,
        typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= 10_000
          ? { ...threshold, n }
          : threshold,
      ]
    }),
  ) as Record<ThresholdId, Threshold>
  return { ...settingFor(officeSettings), today, thresholds: own }
}
