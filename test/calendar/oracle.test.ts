import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { type DayUnit, dueDay, latestNoticeDay } from '../../workflows/calendar/due-date.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'
import { projectYear } from '../../workflows/calendar/project-year.ts'
import { daysBetween } from './support.ts'

/**
 * A second, naive counting: a list of dates as text and a set of days off, walked one by one. It shares with the code
 * under test only the projection of years without a decision, which has a test of its own.
 */
const decidedOff = `
  2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18 2024-04-29 2024-04-30 2024-05-01
  2024-09-02 2024-09-03
  2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01 2025-05-02
  2025-09-01 2025-09-02
  2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01
  2026-08-31 2026-09-01 2026-09-02 2026-11-24`
const decidedWorked = ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']

const first = '2014-01-01'
const days = daysBetween(first, '2042-12-31')
const position = new Map(days.map((day, i) => [day, i]))
const off = new Set(decidedOff.trim().split(/\s+/))
for (let year = 2014; year <= 2042; year++) {
  if (year >= 2024 && year <= 2026) continue
  for (const entry of projectYear(year).daysOff) off.add(entry.date)
}
// 1 January 2014 was a Wednesday.
const works = days.map((day, i) => {
  const weekend = (i + 2) % 7 >= 5
  return decidedWorked.includes(day) || (!weekend && !off.has(day))
})

function naiveDue(from: number, n: number, unit: DayUnit): string {
  let at = from
  if (unit === 'workingDays') {
    for (let count = 0; count < n; ) if (works[++at]) count++
  } else if (unit === 'days') at += n
  else if (unit === 'weeks') at += n * 7
  else at = naiveCorresponding(days[from] ?? '', unit === 'years' ? 12 * n : n)
  while (!works[at]) at++
  return days[at] ?? ''
}

function naiveCorresponding(day: string, months: number): number {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  const ahead = year * 12 + month - 1 + months
  for (let d = dayOfMonth; ; d--) {
    const date = `${Math.floor(ahead / 12)}-${String((ahead % 12) + 1).padStart(2, '0')}-${String(d).padStart(2, '0')}`
    const found = position.get(date)
    if (found !== undefined) return found
  }
}

function naiveNotice(
  event: number,
  n: number,
  unit: 'workingDays' | 'days',
): [inclusive: string, clear: string] {
  let at = event
  if (unit === 'days') at -= n
  else for (let count = 0; count < n; ) if (works[--at]) count++
  const back = (from: number) => {
    let day = from
    while (!works[day]) day--
    return days[day] ?? ''
  }
  return [back(at), back(at - 1)]
}

const lengths: [n: number, unit: DayUnit][] = [
  ...[1, 2, 3, 5, 7, 10, 15, 20, 30].map((n): [number, DayUnit] => [n, 'workingDays']),
  ...[1, 3, 5, 7, 9, 10, 15, 20, 30, 45, 60, 90].map((n): [number, DayUnit] => [n, 'days']),
  ...[1, 2, 4].map((n): [number, DayUnit] => [n, 'weeks']),
  ...[1, 2, 3, 6].map((n): [number, DayUnit] => [n, 'months']),
  ...[1, 2, 3, 5].map((n): [number, DayUnit] => [n, 'years']),
]
const start = position.get('2015-01-01') ?? 0
const end = position.get('2035-12-31') ?? 0
const calendar = createCalendar()

describe('Every day from 2015 to 2035', () => {
  it.each(lengths)('as the start of %i %s ends where a count by hand ends', (n, unit) => {
    const wrong: string[] = []
    for (let from = start; from <= end; from++) {
      const due = dueDay(calendar, parseDay(days[from] ?? ''), { n, unit }).due.toString()
      const expected = naiveDue(from, n, unit)
      if (due !== expected) wrong.push(`${days[from]}: ${due}, by hand ${expected}`)
    }
    expect(wrong).toEqual([])
  })

  it.each([
    [1, 'workingDays'],
    [2, 'workingDays'],
    [3, 'workingDays'],
    [2, 'days'],
    [15, 'days'],
    [30, 'days'],
  ] as const)('as an event with notice of %i %s gives the notice days a count by hand gives', (n, unit) => {
    const wrong: string[] = []
    for (let event = start; event <= end; event++) {
      const { latest, latestClear } = latestNoticeDay(calendar, parseDay(days[event] ?? ''), { n, unit })
      const found = `${latest} ${latestClear}`
      const expected = naiveNotice(event, n, unit).join(' ')
      if (found !== expected) wrong.push(`${days[event]}: ${found}, by hand ${expected}`)
    }
    expect(wrong).toEqual([])
  })
})
