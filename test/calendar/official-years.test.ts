import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { officialYears } from '../../workflows/calendar/holidays/official-years.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'
import { daysOfYear, weekday } from './support.ts'

/** Weekdays off and Saturdays worked, copied from the decisions. */
const decided = [
  {
    year: 2024,
    workingDays: 251,
    off: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
    worked: '05-04',
  },
  {
    year: 2025,
    workingDays: 250,
    off: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
    worked: '04-26',
  },
  {
    year: 2026,
    workingDays: 249,
    off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
    worked: '01-10 08-22',
  },
]

describe.each(decided)('The official calendar of $year', ({ year, workingDays, off, worked }) => {
  const calendar = createCalendar()
  const days = daysOfYear(year)
  const short = (day: string) => day.slice(5)

  it(`has ${workingDays} working days`, () => {
    expect(days.filter((day) => calendar.isWorkingDay(parseDay(day)))).toHaveLength(workingDays)
  })

  it('gives exactly the decided weekdays off', () => {
    const found = days.filter((day) => weekday(day) <= 5 && !calendar.isWorkingDay(parseDay(day)))
    expect(found.map(short).join(' ')).toBe(off)
  })

  it('works exactly the decided Saturdays and no Sunday', () => {
    const found = days.filter((day) => weekday(day) > 5 && calendar.isWorkingDay(parseDay(day)))
    expect(found.map(short).join(' ')).toBe(worked)
  })
})

it('2026 keeps 249 working days when the November swap is taken as adopted', () => {
  const calendar = createCalendar({ adoptedProposals: ['2026-11-23'] })
  expect(daysOfYear(2026).filter((day) => calendar.isWorkingDay(parseDay(day)))).toHaveLength(249)
  expect(calendar.isWorkingDay(parseDay('2026-11-23'))).toBe(false)
  expect(calendar.isWorkingDay(parseDay('2026-11-28'))).toBe(true)
})

describe.each([...officialYears.values()])('The data of $year', ({ year, daysOff, makeUpSaturdays }) => {
  const dates = daysOff.map((entry) => entry.date)

  it('name each date once, in order, inside their year', () => {
    expect(dates).toEqual([...new Set(dates)].sort())
    for (const date of [...dates, ...makeUpSaturdays.map((entry) => entry.date)]) {
      expect(parseDay(date).year).toBe(year)
    }
  })

  it('carry a source and a name in both languages for every entry', () => {
    for (const entry of [...daysOff, ...makeUpSaturdays]) expect(entry.source.length).toBeGreaterThan(10)
    for (const entry of daysOff) {
      expect(entry.name.vi).not.toBe('')
      expect(entry.name.en).not.toBe('')
    }
  })

  it('pay for every swapped weekday with a Saturday of the same standing', () => {
    const swaps = daysOff.filter((entry) => entry.kind === 'swapped')
    expect(makeUpSaturdays.map((entry) => [entry.replaces, entry.status]).sort()).toEqual(
      swaps.map((entry) => [entry.date, entry.status]).sort(),
    )
    for (const entry of makeUpSaturdays) expect(weekday(entry.date)).toBe(6)
    for (const entry of swaps) expect(weekday(entry.date)).toBeLessThanOrEqual(5)
  })

  it('give a weekday in return for every holiday on a weekend', () => {
    const onWeekend = daysOff.filter((entry) => entry.kind === 'statutory' && weekday(entry.date) > 5)
    const inReturn = daysOff.filter((entry) => entry.kind === 'compensatory')
    expect(inReturn.map((entry) => entry.holiday)).toEqual(onWeekend.map((entry) => entry.holiday))
    for (const entry of inReturn) expect(weekday(entry.date)).toBeLessThanOrEqual(5)
  })

  it('hold five days of Tết and two of National Day', () => {
    const statutory = daysOff.filter((entry) => entry.kind === 'statutory')
    expect(statutory.filter((entry) => entry.holiday === 'tet')).toHaveLength(5)
    expect(statutory.filter((entry) => entry.holiday === 'nationalDay')).toHaveLength(2)
  })
})

it('Only the November 2026 swap is a proposal; everything else is decided', () => {
  const proposals = [...officialYears.values()]
    .flatMap((year) => [...year.daysOff, ...year.makeUpSaturdays])
    .filter((entry) => entry.status !== 'official')
  expect(proposals.map((entry) => [entry.date, entry.status])).toEqual([
    ['2026-11-23', 'proposal'],
    ['2026-11-28', 'proposal'],
  ])
})
