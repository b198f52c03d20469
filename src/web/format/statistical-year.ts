/** The statistical year (năm thống kê) a day lies in: from 1 October it is the next one. */
export function statisticalYearOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month >= 10 ? year + 1 : year
}

/** The statistical year that runs on a day and how many of its months have begun. */
export function runningPeriod(today: string): { year: number; months: number } {
  const month = Number(today.split('-')[1])
  return { year: statisticalYearOf(today), months: month >= 10 ? month - 9 : month + 3 }
}

/** A statistical year, or a quarter of it. */
export const periodParts = ['year', 'q1', 'q2', 'q3', 'q4'] as const
export type PeriodPart = (typeof periodParts)[number]

export interface Span {
  from: string
  to: string
}

/** The first and last day of a part of a statistical year. */
export function spanOf(year: number, part: PeriodPart): Span {
  const [first, last] = ends[part]
  // The year before it has the first quarter.
  const yearOf = (day: string) => (day >= '10' ? year - 1 : year)
  return { from: `${yearOf(first)}-${first}`, to: `${yearOf(last)}-${last}` }
}

const ends: Readonly<Record<PeriodPart, readonly [first: string, last: string]>> = {
  year: ['10-01', '09-30'],
  q1: ['10-01', '12-31'],
  q2: ['01-01', '03-31'],
  q3: ['04-01', '06-30'],
  q4: ['07-01', '09-30'],
}
