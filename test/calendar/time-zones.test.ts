import { afterEach, expect, it } from 'vitest'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { dueDay, latestNoticeDay } from '../../workflows/calendar/due-date.ts'
import { fingerprint } from '../../workflows/calendar/fingerprint.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'
import { projectYear } from '../../workflows/calendar/project-year.ts'
import { daysBetween } from './support.ts'

const zones = ['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'Pacific/Kiritimati', 'America/Sao_Paulo']
/** What some machines still call the zone of Ho Chi Minh City. */
const formerName = 'Asia/Saigon'
const machineZone = process.env['TZ']
const days = daysBetween('2006-10-01', '2007-12-31').concat(daysBetween('2029-10-01', '2030-12-31'))

afterEach(() => {
  if (machineZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = machineZone
})

/** Years in which Vietnam's Tết (UTC+7) differs from China's, where an hour astray shows. */
function answers(): string {
  const calendar = createCalendar()
  const found = days.map((text) => {
    const day = parseDay(text)
    const due = dueDay(calendar, day, { n: 5, unit: 'workingDays' }).due
    const month = dueDay(calendar, day, { n: 1, unit: 'months' }).due
    const { latest } = latestNoticeDay(calendar, day, { n: 3, unit: 'workingDays' })
    return `${text} ${due} ${month} ${latest} ${calendar.isWorkingDay(day)}`
  })
  const years = Array.from({ length: 111 }, (_, i) =>
    projectYear(1990 + i).daysOff.map((entry) => entry.date),
  )
  return fingerprint([calendar.version, found, years])
}

it.each(zones)('Under %s the machine clock differs, and every answer is the same', (zone) => {
  process.env['TZ'] = 'UTC'
  const expected = answers()
  process.env['TZ'] = zone
  expect([zone, formerName]).toContain(Intl.DateTimeFormat().resolvedOptions().timeZone)
  expect(answers()).toBe(expected)
})

it('Tết 2007 and Tết 2030 fall by the clock in Hanoi, not in Beijing', () => {
  const tet = (year: number) => projectYear(year).daysOff.filter((entry) => entry.holiday === 'tet')[1]?.date
  expect(tet(2007)).toBe('2007-02-17')
  expect(tet(2030)).toBe('2030-02-02')
})
