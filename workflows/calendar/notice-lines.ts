import type { Bilingual } from './bilingual.ts'
import { type DayTable, WORKING } from './day-table.ts'
import { isoOf } from './epoch-day.ts'
import type { DayUnit, WorkingLine } from './period.ts'
import { reckonNotice } from './reckon-notice.ts'
import { amount, dayName, eventDay, join, notCounted } from './working-words.ts'

const countedTo: Readonly<Bilingual> = {
  vi: 'ngày thông báo được tính là ngày cuối',
  en: 'the notice day counts as the last of them',
}
const latestInclusive: Readonly<Bilingual> = {
  vi: 'thông báo muộn nhất vào ngày này nếu tính cả ngày thông báo',
  en: 'latest notice, the notice day counted',
}
const mustMoveBack: Readonly<Bilingual> = {
  vi: 'ngày nghỉ, phải thông báo trước đó',
  en: 'a day off, notice must be given before it',
}

/** The working of a notice "at least N before `event`", from the event day backwards. The last line is the latest clear day. */
export function noticeLines(
  table: DayTable,
  event: number,
  length: { n: number; unit: DayUnit },
): WorkingLine[] {
  const found = reckonNotice(table, event, length, 'inclusive')
  const clear = latestClear(length)
  const lines: WorkingLine[] = [{ date: isoOf(event), counted: null, why: eventDay }]
  for (const day of daysToShow(event, found.latestClear, found.countedInclusive, length)) {
    const counted = day >= found.countedInclusive ? countAt(table, event, day, length) : null
    const name = dayName(table, day)
    const parts: Bilingual[] = []
    if (counted !== null) parts.push(countedBack(counted, length.unit))
    if (name) parts.push(counted === null && day > found.countedInclusive ? notCounted(name) : name)
    if (day === found.countedInclusive) parts.push(countedTo)
    if (day <= found.countedInclusive && (table.codeAt(day) & WORKING) === 0) parts.push(mustMoveBack)
    if (day === found.inclusive) parts.push(latestInclusive)
    if (day === found.latestClear) parts.push(clear)
    lines.push({ date: isoOf(day), counted, why: join(parts, '; ') })
  }
  return lines
}

/** Working days and days one by one; weeks, months and years only from the day counted to. */
function daysToShow(
  event: number,
  last: number,
  countedInclusive: number,
  { unit }: { unit: DayUnit },
): number[] {
  const first = unit === 'workingDays' || unit === 'days' ? event - 1 : countedInclusive
  return Array.from({ length: first - last + 1 }, (_, i) => first - i)
}

function countAt(
  table: DayTable,
  event: number,
  day: number,
  { n, unit }: { n: number; unit: DayUnit },
): number | null {
  if (unit === 'days') return event - day
  if (unit !== 'workingDays') return n
  if ((table.codeAt(day) & WORKING) === 0) return null
  let count = 0
  for (let d = event - 1; d >= day; d--) if ((table.codeAt(d) & WORKING) !== 0) count++
  return count
}

function countedBack(n: number, unit: DayUnit): Bilingual {
  const { vi, en } = amount(n, unit)
  return { vi: `${vi} trước sự kiện`, en: `${en} before the event` }
}

function latestClear({ n, unit }: { n: number; unit: DayUnit }): Bilingual {
  const { vi, en } = amount(n, unit)
  return { vi: `thông báo muộn nhất để còn đủ ${vi} trọn`, en: `latest notice leaving ${en} clear` }
}
