import type { Temporal } from 'temporal-polyfill'
import type { Bilingual } from './bilingual.ts'

/** A unit counted in days: `workingDays` = ngày làm việc, `days` = ngày, `weeks`, `months`, `years`. */
export type DayUnit = 'workingDays' | 'days' | 'weeks' | 'months' | 'years'

/** The length of a period of law. `immediately` = ngay. */
export type Length =
  | { n: number; unit: DayUnit }
  | { n: number; unit: 'hours' }
  | { n: 0; unit: 'immediately' }

/** One day of the working behind an answer. */
export interface WorkingLine {
  /** YYYY-MM-DD */
  date: string
  /** The running count in the period's unit after this day; null when the day is not counted. */
  counted: number | null
  why: Bilingual
}

/**
 * What to know about an answer:
 * - `provisionalCalendar`: it rests on a day in a year projected from the law; a decision may move it.
 * - `proposalNearby`: a published proposal about a day it rests on; adopted or dropped, it may move the answer.
 * - `rolledOver`: the last day was a day off, so the period runs on to the next working day (BLDS art. 148(5)).
 * - `endsOnDayOff`: it ends on a day that is not worked, because a setting reads the law so.
 * - `noCorrespondingDate`: the last month lacks the date, so its last day is taken (BLDS art. 148(3); for years by analogy).
 * - `movedBack`: of a notice, the day counted back to was a day off, so the notice must be given before it.
 * - `clearDaysShort`: of a notice, one given on the latest day is in time but leaves fewer than N clear days.
 */
export type DueFlag =
  | 'provisionalCalendar'
  | 'proposalNearby'
  | 'rolledOver'
  | 'endsOnDayOff'
  | 'noCorrespondingDate'
  | 'movedBack'
  | 'clearDaysShort'

/**
 * The end of a period. It ends at 24:00 of `due` (BLDS art. 148(6)). The object is shared and frozen: copy before changing.
 */
export interface DueDay {
  due: Temporal.PlainDate
  /** The last day as counted, before days off are looked at. */
  nominal: Temporal.PlainDate
  /** The day of the event, which is not counted. */
  from: Temporal.PlainDate
  flags: DueFlag[]
}

/** The last days on which a notice "at least N before" an event may be given. */
export interface NoticeDay {
  event: Temporal.PlainDate
  /** After this day the notice is a breach, by the count the setting `backwardNotice` names. */
  latest: Temporal.PlainDate
  /** After this day fewer than N full days lie between notice and event. */
  latestClear: Temporal.PlainDate
  flags: DueFlag[]
}
