/** A statistical year (1 October to 30 September), or a quarter of it. */
export const periodParts = ['year', 'q1', 'q2', 'q3', 'q4'] as const
export type PeriodPart = (typeof periodParts)[number]

export interface Span {
  from: string
  to: string
}

/** The first and last day of a part of a statistical year. */
export function spanOf(year: number, part: PeriodPart): Span {
  switch (part) {
    case 'q1':
      return { from: `${year - 1}-10-01`, to: `${year - 1}-12-31` }
    case 'q2':
      return { from: `${year}-01-01`, to: `${year}-03-31` }
    case 'q3':
      return { from: `${year}-04-01`, to: `${year}-06-30` }
    case 'q4':
      return { from: `${year}-07-01`, to: `${year}-09-30` }
    default:
      return { from: `${year - 1}-10-01`, to: `${year}-09-30` }
  }
}

/** The statistical year a day lies in. */
export function yearOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month >= 10 ? year + 1 : year
}
