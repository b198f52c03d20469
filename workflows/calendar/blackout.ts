import { Temporal } from 'temporal-polyfill'
import type { Bilingual } from './bilingual.ts'
import type { Calendar } from './calendar.ts'
import { internalsOf } from './calendar-internals.ts'
import { kindOf, type TetDays, WORKING } from './day-table.ts'
import { plainDateOf, toEpochDay } from './epoch-day.ts'
import { isSupportedYear } from './supported-years.ts'
import { vietnamZone } from './vietnam-time.ts'
import { dated, dayName, join } from './working-words.ts'

/** Whether coercion may take place on a day, and the reason when it may not. */
export interface RestBlackout {
  blocked: boolean
  why?: Bilingual
}

/** The days around Tết on which coercion may not take place: `from` to `to`, both included. */
export interface TetBlackout extends RestBlackout {
  from: Temporal.PlainDate
  to: Temporal.PlainDate
  /** The Tết days off of that year are projected, not decided. */
  provisional: boolean
}

/**
 * Whether `day` is a rest day: weekend, holiday, compensatory or swapped day off, and a make-up Saturday unless the
 * setting `coercionOnMakeUpSaturday` allows it. Law 106/2025 art. 72(5) (COE-4); Law 26/2008 art. 46(2) (C04).
 * @throws RangeError outside 1990–2100.
 */
export function restBlackout(calendar: Calendar, day: Temporal.PlainDate): RestBlackout {
  const { table } = internalsOf(calendar)
  const at = toEpochDay(day)
  const code = table.codeAt(at)
  const allowed =
    kindOf(code) === 'makeUp' ? calendar.settings.coercionOnMakeUpSaturday : (code & WORKING) !== 0
  if (allowed) return { blocked: false }
  const name = dayName(table, at)
  return { blocked: true, why: join([dated(at), ...(name ? [name] : [])], ': ') }
}

/**
 * Whether a moment lies in the night from `start` (included) to `end` (excluded), such as 22:00 to 06:00.
 * A ZonedDateTime of any zone is read by the clock in Vietnam; a PlainTime is taken as that clock.
 * @throws RangeError when `start` or `end` is no time of day.
 */
export function nightBlackout(
  at: Temporal.ZonedDateTime | Temporal.PlainTime,
  start: Temporal.PlainTime | string,
  end: Temporal.PlainTime | string,
): boolean {
  const time = at instanceof Temporal.PlainTime ? at : at.withTimeZone(vietnamZone).toPlainTime()
  const first = Temporal.PlainTime.from(start)
  const last = Temporal.PlainTime.from(end)
  const begun = Temporal.PlainTime.compare(time, first) >= 0
  const notOver = Temporal.PlainTime.compare(time, last) < 0
  const overMidnight = Temporal.PlainTime.compare(first, last) > 0
  return overMidnight ? begun || notOver : begun && notOver
}

/**
 * Whether `day` lies within `days` before or after Tết, or in Tết itself. By the setting `tetCountedFrom` the days are
 * counted from the first and the last statutory Tết day off, or from mùng 1. When not blocked, `from` and `to` are those
 * of the Tết of the same year. Decree 152/2026 art. 42(2) (COE-5); Decree 62/2015 art. 13(2) (C05).
 * @throws RangeError outside 1990–2100, or when `days` is not a whole number of at least 0.
 */
export function tetBlackout(calendar: Calendar, day: Temporal.PlainDate, days: number): TetBlackout {
  if (!Number.isSafeInteger(days) || days < 0) {
    throw new RangeError(`Days around Tết must be a whole number of at least 0, not ${days}.`)
  }
  const { table } = internalsOf(calendar)
  const at = toEpochDay(day)
  const { year } = day
  const own = windowOf(calendar, table.tetOf(year), days)
  const windows = [own]
  // Late in the year the next Tết is the nearer one; the one before is never nearer than the year's own.
  if (isSupportedYear(year + 1)) windows.push(windowOf(calendar, table.tetOf(year + 1), days))
  const hit = windows.find((window) => window.first <= at && at <= window.last)
  const shown = hit ?? own
  const answer = {
    blocked: hit !== undefined,
    from: plainDateOf(shown.first),
    to: plainDateOf(shown.last),
    provisional: shown.provisional,
  }
  return hit === undefined ? answer : { ...answer, why: reason(shown, days) }
}

interface TetWindow {
  first: number
  last: number
  provisional: boolean
}

function windowOf(calendar: Calendar, tet: TetDays, days: number): TetWindow {
  const byDaysOff = calendar.settings.tetCountedFrom === 'statutoryDaysOff'
  return {
    first: (byDaysOff ? tet.first : tet.firstLunarDay) - days,
    last: (byDaysOff ? tet.last : tet.firstLunarDay) + days,
    provisional: byDaysOff && tet.status === 'computed',
  }
}

function reason({ first, last }: TetWindow, days: number): Bilingual {
  const [from, to] = [dated(first), dated(last)]
  return {
    vi: `Trong ${days} ngày trước và sau Tết Nguyên đán: từ ${from.vi} đến ${to.vi}`,
    en: `Within ${days} days before and after Tết: from ${from.en} to ${to.en}`,
  }
}
