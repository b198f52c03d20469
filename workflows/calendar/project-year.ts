import { CalendarVietnamese } from 'date-chinese'
import { epochDayOf, isoOf, weekdayOf } from './epoch-day.ts'
import { compensatory, statutory } from './holidays/entries.ts'
import type { DayOff, HolidayId, YearOfHolidays } from './holidays/year-of-holidays.ts'
import { requireSupportedYear } from './supported-years.ts'

/**
 * The law on days off through the years, as the projection applies it. It is data so that the calendar's version
 * changes when it does.
 */
export const projectionRules = {
  /** Labour Code 10/2012 art. 115, in force 1/5/2013, raised Tết from 4 days to 5: the first such Tết is 2014. */
  fiveDaysOfTetSince: 2014,
  /** Law 84/2007 (art. 73 of the Labour Code 1994): 10/3 lunar is a day off from 2007. */
  hungKingsSince: 2007,
  /** Labour Code 45/2019 art. 112(1)(đ), in force 1/1/2021: National Day is two days. */
  twoNationalDaysSince: 2021,
  /** Resolution 28/2026/QH16: 24 November, first applied in 2026. */
  cultureDaySince: 2026,
  /** Tết begins on the day before mùng 1. The Prime Minister fixes the days each year and often begins one earlier. */
  tetDaysBeforeFirst: 1,
  /** Weekdays of 2 September (1 = Monday) whose second day off is taken to be 3 September; otherwise 1 September. */
  nationalDayFollowedBySecondDay: [1, 4, 7],
} as const

const SOURCE = 'Computed: Labour Code art. 111(3), 112, and its forerunners; lunar days by date-chinese'

/**
 * The days off of a year as the law alone gives them, every entry `computed`: the decisions that fix Tết and the
 * second National Day, and swaps, are not known. A holiday on a weekly rest day is made up on the next working day
 * (nghỉ bù, Labour Code 45/2019 art. 111(3)). The same on any machine: no time zone is consulted.
 * The week is Monday to Friday throughout, although state agencies worked on Saturdays until October 1999.
 * @throws RangeError for a year outside 1990–2100.
 */
export function projectYear(year: number): YearOfHolidays {
  requireSupportedYear(year)
  const holidays = statutoryDays(year)
  const daysOff = [...holidays].map(([day, holiday]) => statutory(isoOf(day), holiday, SOURCE, 'computed'))
  return {
    year,
    daysOff: [...daysOff, ...compensatoryDays(holidays)].sort((a, b) => (a.date < b.date ? -1 : 1)),
    makeUpSaturdays: [],
  }
}

/** The epoch day of mùng 1 Tết in a Gregorian year, by the Vietnamese lunar calendar (UTC+7). */
export function firstLunarDay(year: number): number {
  return lunarDay(year, 1, 1)
}

function lunarDay(year: number, month: number, day: number): number {
  const found = new CalendarVietnamese(0, 0, month, false, day).toGregorian(year)
  return epochDayOf(found.year, found.month, found.day)
}

/** The statutory holidays of the year in order of date. */
function statutoryDays(year: number): Map<number, HolidayId> {
  const rules = projectionRules
  const days: [number, HolidayId][] = [
    [epochDayOf(year, 1, 1), 'newYear'],
    [epochDayOf(year, 4, 30), 'victory'],
    [epochDayOf(year, 5, 1), 'labour'],
    [epochDayOf(year, 9, 2), 'nationalDay'],
  ]
  const firstTetDay = firstLunarDay(year) - rules.tetDaysBeforeFirst
  const tetDays = year >= rules.fiveDaysOfTetSince ? 5 : 4
  for (let i = 0; i < tetDays; i++) days.push([firstTetDay + i, 'tet'])
  if (year >= rules.hungKingsSince) days.push([lunarDay(year, 3, 10), 'hungKings'])
  if (year >= rules.twoNationalDaysSince) days.push([secondNationalDay(year), 'nationalDay'])
  if (year >= rules.cultureDaySince) days.push([epochDayOf(year, 11, 24), 'cultureDay'])
  return new Map(days.sort(([a], [b]) => a - b))
}

/**
 * The day beside 2 September that makes one long rest with the weekend, as the Prime Minister has chosen each year
 * from 2021 to 2026.
 */
function secondNationalDay(year: number): number {
  const nationalDay = epochDayOf(year, 9, 2)
  const after = (projectionRules.nationalDayFollowedBySecondDay as readonly number[]).includes(
    weekdayOf(nationalDay),
  )
  return after ? nationalDay + 1 : nationalDay - 1
}

function compensatoryDays(holidays: ReadonlyMap<number, HolidayId>): DayOff[] {
  const taken = new Map<number, HolidayId>()
  for (const [day, holiday] of holidays) {
    if (!isWeekend(day)) continue
    let next = day + 1
    while (isWeekend(next) || holidays.has(next) || taken.has(next)) next++
    taken.set(next, holiday)
  }
  return [...taken].map(([day, holiday]) => compensatory(isoOf(day), holiday, SOURCE, 'computed'))
}

function isWeekend(day: number): boolean {
  return weekdayOf(day) > 5
}
