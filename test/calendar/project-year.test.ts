import { describe, expect, it } from 'vitest'
import { projectYear } from '../../workflows/calendar/project-year.ts'
import { weekday } from './support.ts'

/** Mùng 1 Tết and 10/3 lunar by year, from a computation of the Vietnamese lunar calendar independent of the one used. */
const lunar: [year: string, tet: string, hungKings: string][] = [
  ['2007', '02-17', '04-26'],
  ['2008', '02-07', '04-15'],
  ['2009', '01-26', '04-04'],
  ['2010', '02-14', '04-23'],
  ['2011', '02-03', '04-12'],
  ['2012', '01-23', '03-31'],
  ['2013', '02-10', '04-19'],
  ['2014', '01-31', '04-09'],
  ['2015', '02-19', '04-28'],
  ['2016', '02-08', '04-16'],
  ['2017', '01-28', '04-06'],
  ['2018', '02-16', '04-25'],
  ['2019', '02-05', '04-14'],
  ['2020', '01-25', '04-02'],
  ['2021', '02-12', '04-21'],
  ['2022', '02-01', '04-10'],
  ['2023', '01-22', '04-29'],
  ['2024', '02-10', '04-18'],
  ['2025', '01-29', '04-07'],
  ['2026', '02-17', '04-26'],
  ['2027', '02-06', '04-16'],
  ['2028', '01-26', '04-04'],
  ['2029', '02-13', '04-23'],
  ['2030', '02-02', '04-12'],
  ['2031', '01-23', '04-01'],
  ['2032', '02-11', '04-19'],
  ['2033', '01-31', '04-09'],
  ['2034', '02-19', '04-28'],
  ['2035', '02-08', '04-17'],
  ['2036', '01-28', '04-06'],
  ['2037', '02-15', '04-24'],
  ['2038', '02-04', '04-13'],
  ['2039', '01-24', '04-03'],
  ['2040', '02-12', '04-20'],
  ['2041', '02-01', '04-10'],
  ['2042', '01-22', '04-29'],
  ['2043', '02-10', '04-19'],
  ['2044', '01-30', '04-07'],
  ['2045', '02-17', '04-26'],
  ['2046', '02-06', '04-15'],
  ['2047', '01-26', '04-04'],
  ['2048', '02-14', '04-22'],
  ['2049', '02-02', '04-11'],
  ['2050', '01-23', '04-01'],
  ['2051', '02-11', '04-20'],
  ['2052', '02-01', '04-09'],
  ['2053', '02-18', '04-28'],
  ['2054', '02-08', '04-17'],
  ['2055', '01-28', '04-06'],
  ['2056', '02-15', '04-24'],
  ['2057', '02-04', '04-13'],
  ['2058', '01-24', '04-02'],
  ['2059', '02-12', '04-21'],
  ['2060', '02-02', '04-10'],
]

const off = (year: number) => projectYear(year).daysOff.map((entry) => `${entry.date} ${entry.kind}`)
const daysOf = (year: number, holiday: string) =>
  projectYear(year)
    .daysOff.filter((entry) => entry.holiday === holiday && entry.kind === 'statutory')
    .map((entry) => entry.date)

it('2027 is projected as reviewed', () => {
  expect(off(2027)).toEqual([
    '2027-01-01 statutory',
    '2027-02-05 statutory',
    '2027-02-06 statutory',
    '2027-02-07 statutory',
    '2027-02-08 statutory',
    '2027-02-09 statutory',
    '2027-02-10 compensatory',
    '2027-02-11 compensatory',
    '2027-04-16 statutory',
    '2027-04-30 statutory',
    '2027-05-01 statutory',
    '2027-05-03 compensatory',
    '2027-09-02 statutory',
    '2027-09-03 statutory',
    '2027-11-24 statutory',
  ])
  expect(projectYear(2027).makeUpSaturdays).toEqual([])
})

it('Every projected entry says that it is computed', () => {
  for (const entry of projectYear(2031).daysOff) expect(entry.status).toBe('computed')
})

it.each(lunar)('In %s mùng 1 Tết is %s and the Hùng Kings are honoured on %s', (year, tet, hungKings) => {
  const days = daysOf(Number(year), 'tet')
  expect(days[1]).toBe(`${year}-${tet}`)
  expect(daysOf(Number(year), 'hungKings')).toEqual([`${year}-${hungKings}`])
})

describe('The law changes over the years', () => {
  it('Tết is four days until 2013 and five from 2014 (Labour Code 2012, in force 1 May 2013)', () => {
    expect(daysOf(2013, 'tet')).toEqual(['2013-02-09', '2013-02-10', '2013-02-11', '2013-02-12'])
    expect(daysOf(2014, 'tet')).toEqual([
      '2014-01-30',
      '2014-01-31',
      '2014-02-01',
      '2014-02-02',
      '2014-02-03',
    ])
  })

  it('the Hùng Kings have a day off from 2007', () => {
    expect(daysOf(2006, 'hungKings')).toEqual([])
    expect(daysOf(2007, 'hungKings')).toEqual(['2007-04-26'])
  })

  it('National Day is one day until 2020 and two from 2021', () => {
    expect(daysOf(2020, 'nationalDay')).toEqual(['2020-09-02'])
    expect(daysOf(2021, 'nationalDay')).toEqual(['2021-09-02', '2021-09-03'])
  })

  it('Vietnam Culture Day is off from 2026', () => {
    expect(daysOf(2025, 'cultureDay')).toEqual([])
    expect(daysOf(2026, 'cultureDay')).toEqual(['2026-11-24'])
  })
})

it.each([
  [2021, '2021-09-03'],
  [2022, '2022-09-01'],
  [2023, '2023-09-01'],
  [2024, '2024-09-03'],
  [2025, '2025-09-01'],
  [2026, '2026-09-01'],
])('In %i the second National Day falls where the Prime Minister put it: %s', (year, second) => {
  expect(daysOf(year, 'nationalDay')).toContain(second)
})

it('When 2 September is a Sunday the second National Day is the Monday after it', () => {
  expect(weekday('2029-09-02')).toBe(7)
  expect(off(2029).filter((day) => day.startsWith('2029-09'))).toEqual([
    '2029-09-02 statutory',
    '2029-09-03 statutory',
    '2029-09-04 compensatory',
  ])
})

it('Holidays in a row on a weekend are made up on working days in a row, past other holidays', () => {
  expect(off(2022).filter((day) => day >= '2022-04-30' && day < '2022-06')).toEqual([
    '2022-04-30 statutory',
    '2022-05-01 statutory',
    '2022-05-02 compensatory',
    '2022-05-03 compensatory',
  ])
  expect(off(2023).filter((day) => day >= '2023-04' && day < '2023-06')).toEqual([
    '2023-04-29 statutory',
    '2023-04-30 statutory',
    '2023-05-01 statutory',
    '2023-05-02 compensatory',
    '2023-05-03 compensatory',
  ])
})

it('Every year from 1990 to 2100 has its days in order, inside the year, with a weekday for each holiday on a weekend', () => {
  for (let year = 1990; year <= 2100; year++) {
    const { daysOff } = projectYear(year)
    const dates = daysOff.map((entry) => entry.date)
    expect(dates).toEqual([...new Set(dates)].sort())
    expect(dates.every((date) => date.startsWith(`${year}-`))).toBe(true)
    const onWeekend = daysOff.filter((entry) => entry.kind === 'statutory' && weekday(entry.date) > 5)
    const inReturn = daysOff.filter((entry) => entry.kind === 'compensatory')
    expect(inReturn).toHaveLength(onWeekend.length)
    expect(inReturn.every((entry) => weekday(entry.date) <= 5)).toBe(true)
  }
})

it.each([1989, 2101, 2026.5])('Year %d cannot be projected, and the refusal names it', (year) => {
  expect(() => projectYear(year)).toThrow(RangeError)
  expect(() => projectYear(year)).toThrow(`Year ${year} is outside`)
})
