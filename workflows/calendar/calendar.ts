import type { Temporal } from 'temporal-polyfill'
import type { Bilingual } from './bilingual.ts'
import { attachTable } from './calendar-internals.ts'
import { createDayTable, type DayKind, kindOf, WORKING } from './day-table.ts'
import { plainDateOf, toEpochDay } from './epoch-day.ts'
import { fingerprint } from './fingerprint.ts'
import { officialYears } from './holidays/official-years.ts'
import { projectionRules } from './project-year.ts'
import { type CalendarSettings, defaultCalendarSettings } from './settings.ts'

/**
 * The calendar of civil judgment enforcement, 1990–2100: which days are worked, and why the others are not.
 *
 * How the folder is laid out:
 * - `holidays/` is data: one file a year, an entry for each day off with its source and status. A year the Government
 *   has not decided is projected from the law (`project-year.ts`) and everything resting on it is flagged.
 * - `settings.ts` holds what the law leaves open, with the default reading and its citation.
 * - `due-date.ts` counts periods forward and backward (Civil Code 2015 art. 144–151) and shows the working;
 *   `blackout.ts` says when coercion may not take place.
 * - Everything is a function of data and settings. No clock, no time zone, no I/O. Days are integers inside
 *   (`epoch-day.ts`, `day-table.ts`) and `Temporal.PlainDate` outside.
 *
 * A working day (ngày làm việc) is not defined by the enforcement laws. Here it is Monday to Friday, less statutory
 * holidays, compensatory and swapped days off, plus make-up Saturdays: the calendar of state agencies
 * (Labour Code 45/2019 art. 111(3), 112; the Government's yearly decisions).
 */

/** One day of the calendar. `name` and `source` are there when something other than the week speaks of the day. */
export interface DayInfo {
  date: Temporal.PlainDate
  kind: DayKind
  working: boolean
  name?: Bilingual
  /**
   * `official` for any day of a decided year, `computed` for any day of a projected one, `proposal` where a proposal is
   * about the day; `kind` then says whether the proposal is taken as adopted.
   */
  status: 'official' | 'proposal' | 'computed'
  source?: string
}

/** A reading of the calendar under one set of settings. Dates outside 1990–2100 are a RangeError naming the year. */
export interface Calendar {
  /** Short stable identifier of the data, the projection's rules and the settings. */
  readonly version: string
  readonly settings: CalendarSettings
  dayInfo(day: Temporal.PlainDate): DayInfo
  isWorkingDay(day: Temporal.PlainDate): boolean
}

/**
 * Builds a calendar; settings not given take their default. Build one and keep it: it remembers what it worked out.
 * @throws RangeError when a proposal is named that the data do not hold.
 */
export function createCalendar(settings: Partial<CalendarSettings> = {}): Calendar {
  const chosen: CalendarSettings = { ...defaultCalendarSettings, ...settings }
  chosen.adoptedProposals = [...new Set(chosen.adoptedProposals)].sort()
  requireKnownProposals(chosen.adoptedProposals)
  Object.freeze(chosen.adoptedProposals)
  const table = createDayTable(chosen)
  const calendar: Calendar = Object.freeze({
    version: `vn-${fingerprint([[...officialYears], projectionRules, chosen])}`,
    settings: Object.freeze(chosen),
    isWorkingDay: (day: Temporal.PlainDate) => (table.codeAt(toEpochDay(day)) & WORKING) !== 0,
    dayInfo(day: Temporal.PlainDate): DayInfo {
      const at = toEpochDay(day)
      const code = table.codeAt(at)
      const note = table.noteAt(at)
      const known = { date: plainDateOf(at), kind: kindOf(code), working: (code & WORKING) !== 0 }
      if (note) return { ...known, ...note }
      return { ...known, status: officialYears.has(day.year) ? 'official' : 'computed' }
    },
  })
  attachTable(calendar, table)
  return calendar
}

function requireKnownProposals(keys: readonly string[]): void {
  const entries = [...officialYears.values()].flatMap((year) => year.daysOff)
  for (const key of keys) {
    if (!entries.some((entry) => entry.status === 'proposal' && entry.date === key)) {
      throw new RangeError(`No proposal with the key "${key}" is on file.`)
    }
  }
}
