import type { Bilingual } from '../bilingual.ts'

/** The holidays of Labour Code 45/2019 art. 112(1), and 24 November (Resolution 28/2026/QH16). */
export type HolidayId = 'newYear' | 'tet' | 'hungKings' | 'victory' | 'labour' | 'nationalDay' | 'cultureDay'

/**
 * How sure an entry is: `official` = a published decision, or fixed by law; `proposal` = published but not
 * decided (counts only when the office takes it as adopted); `computed` = projected from the law.
 */
export type EntryStatus = 'official' | 'proposal' | 'computed'

/**
 * A day off. `statutory` = ngày nghỉ lễ, tết; `compensatory` = nghỉ bù (Labour Code art. 111(3));
 * `swapped` = nghỉ hoán đổi, worked off on a make-up Saturday.
 */
export interface DayOff {
  /** YYYY-MM-DD */
  date: string
  /** The holiday it belongs to; null for a swapped day. */
  holiday: HolidayId | null
  name: Bilingual
  kind: 'statutory' | 'compensatory' | 'swapped'
  status: EntryStatus
  source: string
}

/** A Saturday worked in exchange for a swapped day off (làm bù). */
export interface MakeUpSaturday {
  /** YYYY-MM-DD */
  date: string
  /** The swapped day off it pays for, YYYY-MM-DD. Of a proposal, this date is its key. */
  replaces: string
  status: EntryStatus
  source: string
}

/** All that is known of a year; days not listed follow the week: Monday to Friday worked. */
export interface YearOfHolidays {
  year: number
  daysOff: readonly DayOff[]
  makeUpSaturdays: readonly MakeUpSaturday[]
}
