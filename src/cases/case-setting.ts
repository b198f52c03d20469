import { type Calendar, createCalendar } from '../../workflows/calendar/calendar.ts'
import type { CalendarSettings } from '../../workflows/calendar/settings.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import type { Setting } from '../engine/vocabulary.ts'

export type EnforcementSetting = Setting<Facts>

const calendars = new Map<string, Calendar>()

/** The law with an office's calendar: the open questions of counting are its settings, with defaults. */
export function settingFor(officeSettings: Record<string, unknown> = {}): EnforcementSetting {
  const chosen = (officeSettings['calendar'] ?? {}) as Partial<CalendarSettings>
  const key = JSON.stringify(chosen)
  let calendar = calendars.get(key)
  if (calendar === undefined) {
    calendar = createCalendar(chosen)
    calendars.set(key, calendar)
  }
  return { law: enforcementLaw, calendar }
}
