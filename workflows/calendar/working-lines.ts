import type { Bilingual } from './bilingual.ts'
import { type DayTable, WORKING } from './day-table.ts'
import { isoOf, toEpochDay } from './epoch-day.ts'
import type { DayUnit, DueDay, WorkingLine } from './period.ts'
import { countForward } from './reckon.ts'
import { amount, countedAnyway, dayName, eventDay, join, notCounted, ordinal } from './working-words.ts'

const ends: Readonly<Bilingual> = {
  vi: 'hết thời hạn lúc 24 giờ (BLDS Đ.148(6))',
  en: 'the period ends at 24:00 (Civil Code art. 148(6))',
}
const rolls: Readonly<Bilingual> = {
  vi: 'ngày cuối là ngày nghỉ, thời hạn kéo đến ngày làm việc tiếp theo (BLDS Đ.148(5))',
  en: 'the last day is a day off, the period runs on to the next working day (Civil Code art. 148(5))',
}
const endsOnDayOff: Readonly<Bilingual> = {
  vi: 'kết thúc vào ngày nghỉ, theo cách hiểu đã chọn trong cài đặt',
  en: 'it ends on a day off, as the settings read the law',
}
const limitationNominal: Readonly<Bilingual> = {
  vi: 'ngày cuối của thời hiệu (BLDS Đ.151)',
  en: 'the last day of the limitation (Civil Code art. 151)',
}
const nextWorkingDay: Readonly<Bilingual> = { vi: 'Ngày làm việc tiếp theo', en: 'Next working day' }

/** The working of a duty to act at once: one line. */
export function immediateLines(day: number): WorkingLine[] {
  const why = { vi: 'Phải thực hiện ngay trong ngày', en: 'To be done at once, on the day itself' }
  return [{ date: isoOf(day), counted: null, why }]
}

/** The working of a period forward, in the order of days. The last line is the due day. */
export function dueLines(
  table: DayTable,
  answer: DueDay,
  length: { n: number; unit: DayUnit },
  limitation: boolean,
): WorkingLine[] {
  const from = toEpochDay(answer.from)
  const nominal = toEpochDay(answer.nominal)
  const due = toEpochDay(answer.due)
  const tail: Bilingual[] = limitation ? [limitationNominal] : []
  if (answer.flags.includes('endsOnDayOff')) tail.push(endsOnDayOff)
  tail.push(due !== nominal ? rolls : ends)
  const lines: WorkingLine[] = [{ date: isoOf(from), counted: null, why: eventDay }]
  for (const { day, counted, why } of countedDays(table, from, nominal, length, answer)) {
    const full = day === nominal ? join([why, ...tail], '; ') : why
    lines.push({ date: isoOf(day), counted, why: full })
  }
  for (let day = nominal + 1; day <= due; day++) {
    const name = dayName(table, day)
    const why =
      day === due ? join([nextWorkingDay, ...(name ? [name] : []), ends], '; ') : (name ?? nextWorkingDay)
    lines.push({ date: isoOf(day), counted: null, why })
  }
  return lines
}

interface CountedDay {
  day: number
  counted: number | null
  why: Bilingual
}

function countedDays(
  table: DayTable,
  from: number,
  nominal: number,
  { n, unit }: { n: number; unit: DayUnit },
  answer: DueDay,
): CountedDay[] {
  if (unit === 'workingDays') return workingDays(table, from, nominal)
  if (unit === 'days' || unit === 'weeks') {
    return Array.from({ length: n }, (_, i) => {
      const { day } = countForward(table, from, i + 1, unit)
      return { day, counted: i + 1, why: named(table, day, ordinal(i + 1, unit)) }
    })
  }
  const missing = answer.flags.includes('noCorrespondingDate')
  const why = missing ? lastOfMonth(n, unit) : correspondingDate(n, unit)
  return [{ day: nominal, counted: n, why: named(table, nominal, why) }]
}

function workingDays(table: DayTable, from: number, nominal: number): CountedDay[] {
  const lines: CountedDay[] = []
  let count = 0
  for (let day = from + 1; day <= nominal; day++) {
    const name = dayName(table, day)
    if ((table.codeAt(day) & WORKING) !== 0) {
      count++
      lines.push({ day, counted: count, why: named(table, day, ordinal(count, 'workingDays')) })
    } else if (name) {
      lines.push({ day, counted: null, why: notCounted(name) })
    }
  }
  return lines
}

/** What a counted day is, with its name where the calendar gives it one. */
function named(table: DayTable, day: number, why: Bilingual): Bilingual {
  const name = dayName(table, day)
  if (name === null) return why
  const off = (table.codeAt(day) & WORKING) === 0
  return join([why, off ? countedAnyway(name) : name], ': ')
}

function correspondingDate(n: number, unit: 'months' | 'years'): Bilingual {
  const { vi, en } = amount(n, unit)
  const clause = unit === 'months' ? 3 : 4
  return {
    vi: `Ngày tương ứng sau ${vi} (BLDS Đ.148(${clause}))`,
    en: `Corresponding date after ${en} (Civil Code art. 148(${clause}))`,
  }
}

function lastOfMonth(n: number, unit: 'months' | 'years'): Bilingual {
  const { vi, en } = amount(n, unit)
  const [viRule, enRule] =
    unit === 'months'
      ? ['BLDS Đ.148(3)', 'Civil Code art. 148(3)']
      : ['tương tự BLDS Đ.148(3)', 'by analogy with Civil Code art. 148(3)']
  return {
    vi: `Sau ${vi} không có ngày tương ứng: ngày cuối tháng (${viRule})`,
    en: `No corresponding date after ${en}: last day of the month (${enRule})`,
  }
}
