import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { dueInstant, type Length, lateness, latenessInHours } from '../../workflows/calendar/due-date.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'

const calendar = createCalendar()
const late = (due: string, done: string, unit: Length['unit']) =>
  lateness(calendar, parseDay(due), parseDay(done), unit)
const instant = (text: string) => Temporal.Instant.from(text)

describe('Lateness is told in the unit of the rule', () => {
  it.each([
    ['2026-09-03', '2026-09-07', 'workingDays', 2],
    ['2026-09-03', '2026-09-07', 'days', 4],
    ['2026-09-03', '2026-09-07', 'months', 4],
    ['2026-09-03', '2026-09-07', 'weeks', 4],
    ['2026-09-03', '2026-09-07', 'years', 4],
    ['2026-09-03', '2026-09-07', 'immediately', 4],
    ['2026-09-03', '2026-09-07', 'hours', 4],
    ['2026-08-28', '2026-09-03', 'workingDays', 1],
    ['2026-08-21', '2026-08-24', 'workingDays', 2],
    ['2025-12-31', '2027-01-04', 'workingDays', 250],
    ['2017-12-18', '2018-09-20', 'days', 276],
  ] as const)('due %s, done %s: late by %s %d', (due, done, unit, expected) => {
    expect(late(due, done, unit)).toBe(expected)
  })

  it('is 0 on the due day and before it', () => {
    expect(late('2026-09-03', '2026-09-03', 'workingDays')).toBe(0)
    expect(late('2026-09-03', '2026-08-03', 'workingDays')).toBe(0)
    expect(late('2026-09-03', '2026-09-03', 'days')).toBe(0)
    expect(late('2026-09-03', '2026-08-03', 'days')).toBe(0)
  })

  it('counts no working day when only days off have passed', () => {
    expect(late('2026-09-04', '2026-09-06', 'workingDays')).toBe(0)
    expect(late('2026-09-04', '2026-09-06', 'days')).toBe(2)
  })

  it('cannot be told outside the calendar', () => {
    expect(() =>
      lateness(calendar, parseDay('2100-12-31'), Temporal.PlainDate.from('2101-01-01'), 'days'),
    ).toThrow('Year 2101')
  })
})

describe('Hours run by the clock', () => {
  it('through nights, weekends and Tết', () => {
    expect(dueInstant(instant('2026-02-14T16:30:00+07:00'), 24).toString()).toBe('2026-02-15T09:30:00Z')
    expect(dueInstant(instant('2026-08-24T08:00:00+07:00'), 48).toString()).toBe('2026-08-26T01:00:00Z')
  })

  it('and an hour begun is an hour late', () => {
    const due = instant('2026-02-15T09:30:00Z')
    expect(latenessInHours(due, instant('2026-02-15T09:30:00Z'))).toBe(0)
    expect(latenessInHours(due, instant('2026-02-14T09:30:00Z'))).toBe(0)
    expect(latenessInHours(due, instant('2026-02-15T09:30:01Z'))).toBe(1)
    expect(latenessInHours(due, instant('2026-02-15T10:30:00Z'))).toBe(1)
    expect(latenessInHours(due, instant('2026-02-16T10:00:00Z'))).toBe(25)
  })
})
