import { expect, test } from 'vitest'
import {
  periodParts,
  runningPeriod,
  spanOf,
  statisticalYearOf,
} from '../../src/web/format/statistical-year.ts'
import * as law from '../../workflows/statistics/statistical-year.ts'

test('the pages know the statistical year as the statistics do, on each side of 1 October', () => {
  for (const day of ['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01', '2024-02-29'])
    expect(statisticalYearOf(day)).toBe(law.statisticalYearOf(day))
  expect(runningPeriod('2026-09-30')).toEqual({ year: 2026, months: 12 })
  expect(runningPeriod('2026-10-01')).toEqual({ year: 2027, months: 1 })
  expect(runningPeriod('2027-01-15')).toEqual({ year: 2027, months: 4 })
})

test('a year and its quarters begin and end where the statistics have them', () => {
  expect(spanOf(2027, 'year')).toEqual(law.spanOfYear(2027))
  const quarters = periodParts.slice(1).map((part) => spanOf(2027, part))
  expect(quarters).toEqual([
    { from: '2026-10-01', to: '2026-12-31' },
    { from: '2027-01-01', to: '2027-03-31' },
    { from: '2027-04-01', to: '2027-06-30' },
    { from: '2027-07-01', to: '2027-09-30' },
  ])
})
