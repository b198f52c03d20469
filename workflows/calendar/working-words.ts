import type { Bilingual } from './bilingual.ts'
import { COMPUTED, type DayTable, kindOf, PROPOSED, WORKING } from './day-table.ts'
import { civilOf, isoOf, weekdayOf } from './epoch-day.ts'
import type { DayUnit } from './period.ts'

/** The words of the working: what a day is, what a unit is called, where the period ends. */

const weekdays: readonly Bilingual[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
]

const unitNames: Readonly<Record<DayUnit, { vi: string; one: string; many: string }>> = {
  workingDays: { vi: 'ngày làm việc', one: 'working day', many: 'working days' },
  days: { vi: 'ngày', one: 'day', many: 'days' },
  weeks: { vi: 'tuần', one: 'week', many: 'weeks' },
  months: { vi: 'tháng', one: 'month', many: 'months' },
  years: { vi: 'năm', one: 'year', many: 'years' },
}

/** The event day, which starts a period and is left out of it. */
export const eventDay: Readonly<Bilingual> = {
  vi: 'Ngày xảy ra sự kiện, không tính (BLDS Đ.147(3))',
  en: 'Day of the event, not counted (Civil Code art. 147(3))',
}

/** Joins texts in both languages. */
export function join(parts: readonly Bilingual[], by: string): Bilingual {
  return { vi: parts.map((part) => part.vi).join(by), en: parts.map((part) => part.en).join(by) }
}

/** "3 ngày làm việc", "3 working days". */
export function amount(n: number, unit: DayUnit): Bilingual {
  const name = unitNames[unit]
  return { vi: `${n} ${name.vi}`, en: `${n} ${n === 1 ? name.one : name.many}` }
}

/** "Ngày làm việc thứ 3", "Working day 3". */
export function ordinal(n: number, unit: DayUnit): Bilingual {
  const name = unitNames[unit]
  return { vi: `${capital(name.vi)} thứ ${n}`, en: `${capital(name.one)} ${n}` }
}

/** The weekday and date: "thứ Hai 24/8/2026", "Monday 2026-08-24". */
export function dated(day: number): Bilingual {
  const weekday = weekdays[weekdayOf(day) - 1] ?? { vi: '', en: '' }
  const { year, month, day: dayOfMonth } = civilOf(day)
  return { vi: `${weekday.vi} ${dayOfMonth}/${month}/${year}`, en: `${weekday.en} ${isoOf(day)}` }
}

/**
 * What the calendar says of a day: the name of the day off, the weekday of a weekend, the make-up or the unapplied proposal
 * of a working day. Null for a plain working day.
 */
export function dayName(table: DayTable, day: number): Bilingual | null {
  const code = table.codeAt(day)
  const note = table.noteAt(day)
  const weekday = weekdays[weekdayOf(day) - 1] ?? { vi: '', en: '' }
  if (kindOf(code) === 'weekend') {
    const weekend = { vi: `Nghỉ cuối tuần (${weekday.vi})`, en: `Weekend (${weekday.en})` }
    return note ? join([weekend, note.name], '; ') : weekend
  }
  if (note === undefined) return null
  if ((code & COMPUTED) !== 0) {
    return {
      vi: `${note.name.vi} (tính theo luật, không có dữ liệu quyết định)`,
      en: `${note.name.en} (computed from the law, no decision on file)`,
    }
  }
  if ((code & PROPOSED) !== 0 && (code & WORKING) === 0) {
    return { vi: `${note.name.vi} (theo đề xuất)`, en: `${note.name.en} (as proposed)` }
  }
  return note.name
}

/** A day named and left out of the count. */
export function notCounted(name: Bilingual): Bilingual {
  return { vi: `${name.vi}, không tính`, en: `${name.en}, not counted` }
}

/** A day off named and counted all the same, as a count of calendar days does. */
export function countedAnyway(name: Bilingual): Bilingual {
  return { vi: `${name.vi}, vẫn tính`, en: `${name.en}, counted all the same` }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
