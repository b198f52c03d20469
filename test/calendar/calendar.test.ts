import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { latestNoticeDay } from '../../workflows/calendar/due-date.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'

const calendar = createCalendar()
const info = (day: string, of = calendar) => of.dayInfo(parseDay(day))

describe('What a day is', () => {
  it.each([
    ['2026-08-24', 'working', true],
    ['2026-08-23', 'weekend', false],
    ['2026-09-02', 'statutory', false],
    ['2026-04-26', 'statutory', false],
    ['2026-04-27', 'compensatory', false],
    ['2026-08-31', 'swapped', false],
    ['2026-08-22', 'makeUp', true],
  ] as const)('%s is a %s day', (day, kind, working) => {
    expect(info(day)).toMatchObject({ kind, working, status: 'official' })
    expect(calendar.isWorkingDay(parseDay(day))).toBe(working)
    expect(info(day).date.toString()).toBe(day)
  })

  it('a day off says its name in both languages and where that is written', () => {
    expect(info('2026-04-27')).toMatchObject({
      name: { vi: 'Nghỉ bù Giỗ Tổ Hùng Vương', en: "Day off in lieu of Hùng Kings' Commemoration Day" },
      source: 'Labour Code 45/2019 Art. 112, 111.3',
    })
  })

  it('a make-up Saturday names the day it pays for', () => {
    expect(info('2026-08-22').name).toEqual({
      vi: 'Làm bù cho ngày 31/8/2026',
      en: 'Make-up working day for 2026-08-31',
    })
  })

  it('an ordinary day has no name and no source', () => {
    expect(info('2026-08-24')).not.toHaveProperty('name')
    expect(info('2026-08-24')).not.toHaveProperty('source')
  })

  it.each(['2017-11-24', '2017-11-25', '2027-11-24', '2027-11-25'])(
    '%s lies in a year without a decision, so it is computed',
    (day) => {
      expect(info(day).status).toBe('computed')
    },
  )

  it('24 November is worked until 2025 and off from 2026', () => {
    expect(calendar.isWorkingDay(parseDay('2025-11-24'))).toBe(true)
    expect(calendar.isWorkingDay(parseDay('2026-11-24'))).toBe(false)
  })
})

describe('The November 2026 proposal', () => {
  const adopted = createCalendar({ adoptedProposals: ['2026-11-23'] })

  it('counts for nothing by default, and the days say that it exists', () => {
    expect(info('2026-11-23')).toMatchObject({ kind: 'working', working: true, status: 'proposal' })
    expect(info('2026-11-23').name?.en).toBe('Proposed, not applied: Swapped day off')
    expect(info('2026-11-28')).toMatchObject({ kind: 'weekend', working: false, status: 'proposal' })
  })

  it('taken as adopted, moves both its days and still says that it is a proposal', () => {
    expect(info('2026-11-23', adopted)).toMatchObject({
      kind: 'swapped',
      working: false,
      status: 'proposal',
      name: { vi: 'Nghỉ hoán đổi', en: 'Swapped day off' },
    })
    expect(info('2026-11-28', adopted)).toMatchObject({ kind: 'makeUp', working: true, status: 'proposal' })
  })

  it('is refused under a key that is no proposal', () => {
    expect(() => createCalendar({ adoptedProposals: ['2026-11-30'] })).toThrow(
      'No proposal with the key "2026-11-30"',
    )
    expect(() => createCalendar({ adoptedProposals: ['2026-08-31'] })).toThrow(RangeError)
  })
})

describe('The version of a calendar', () => {
  it('is the same for the same data and settings', () => {
    expect(calendar.version).toMatch(/^vn-[0-9a-f]{8}$/)
    expect(createCalendar().version).toBe(calendar.version)
    expect(createCalendar({ backwardNotice: 'inclusive', rollOverSwappedDays: true }).version).toBe(
      calendar.version,
    )
    expect(createCalendar({ adoptedProposals: ['2026-11-23', '2026-11-23'] }).version).toBe(
      createCalendar({ adoptedProposals: ['2026-11-23'] }).version,
    )
  })

  it('changes with every setting', () => {
    const versions = [
      calendar,
      createCalendar({ rollOverSwappedDays: false }),
      createCalendar({ makeUpSaturdayEndsPeriod: false }),
      createCalendar({ limitationRollsOver: false }),
      createCalendar({ backwardNotice: 'clearDays' }),
      createCalendar({ coercionOnMakeUpSaturday: false }),
      createCalendar({ tetCountedFrom: 'firstLunarDay' }),
      createCalendar({ adoptedProposals: ['2026-11-23'] }),
    ].map((each) => each.version)
    expect(new Set(versions).size).toBe(versions.length)
  })
})

it('The settings of a calendar cannot be changed behind its back', () => {
  expect(() => {
    calendar.settings.rollOverSwappedDays = false
  }).toThrow(TypeError)
  expect(() => calendar.settings.adoptedProposals.push('2026-11-23')).toThrow(TypeError)
})

it.each(['1989-12-31', '2101-01-01'])(
  '%s lies outside the calendar, and the refusal names the year',
  (day) => {
    const outside = Temporal.PlainDate.from(day)
    expect(() => calendar.isWorkingDay(outside)).toThrow(RangeError)
    expect(() => calendar.dayInfo(outside)).toThrow(
      `Year ${outside.year} is outside the calendar (1990–2100)`,
    )
  },
)

it('The first and the last day of the calendar are answered for', () => {
  expect(info('1990-01-01')).toMatchObject({ kind: 'statutory', status: 'computed' })
  expect(info('2100-12-31')).toMatchObject({ kind: 'working', status: 'computed' })
})

it('A calendar that createCalendar did not make is refused', () => {
  const copy = { ...calendar }
  expect(() => latestNoticeDay(copy, parseDay('2026-08-24'), { n: 3, unit: 'workingDays' })).toThrow(
    TypeError,
  )
})
