import type { Threshold, ThresholdId } from '../../workflows/compliance/thresholds.ts'
import { type EnforcementSetting, settingFor } from '../cases/case-setting.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { thresholdsOf } from '../office/office-thresholds.ts'

/** What findings are looked for with: the law and calendar of an office, its thresholds, and which day it is. */
export interface ComplianceSetting extends EnforcementSetting {
  today: IsoDay
  thresholds: Readonly<Record<ThresholdId, Threshold>>
}

/** The setting of an office on a day. */
export function complianceSetting(
  officeSettings: Record<string, unknown> | undefined,
  today: IsoDay,
): ComplianceSetting {
  return { ...settingFor(officeSettings), today, thresholds: thresholdsOf(officeSettings) }
}
