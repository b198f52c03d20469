import { Temporal } from 'temporal-polyfill'

/** A stretch of days, both included, as ISO days. */
export interface Span {
  from: string
  to: string
}

/** The statistical year N of enforcement (năm thống kê): 1 October N-1 to 30 September N (TT 06/2019 Đ.4, kept since). */
export function spanOfYear(year: number): Span {
  return { from: `${year - 1}-10-01`, to: `${year}-09-30` }
}

/**
 * The day as of which a period is counted: its last, while it runs today. What is known of the days ahead already (a
 * postponement that will end) is not counted as if it had come. A period that has not begun is counted whole.
 */
export function countedOn({ from, to }: Span, today: string): string {
  return from <= today && today < to ? today : to
}

/** The statistical year a day belongs to. */
export function statisticalYearOf(day: string): number {
  const { year, month } = Temporal.PlainDate.from(day)
  return month >= 10 ? year + 1 : year
}

/**
 * The period "k months" of a statistical year, 1 to 12: always from 1 October, cumulative, to the end of its k-th month.
 * @throws RangeError for any other k.
 */
export function spanOfPeriod(year: number, months: number): Span {
  if (!Number.isInteger(months) || months < 1 || months > 12)
    throw new RangeError(`A period has 1 to 12 months, not ${months}.`)
  const start = Temporal.PlainDate.from(`${year - 1}-10-01`)
  return { from: start.toString(), to: start.add({ months }).subtract({ days: 1 }).toString() }
}

/** What a period counted as of `on` is compared with: the same days a year before; the whole period once it is over. */
export function spanYearBefore(year: number, months: number, on: string): Span {
  const before = spanOfPeriod(year - 1, months)
  if (on >= spanOfPeriod(year, months).to) return before
  return { from: before.from, to: Temporal.PlainDate.from(on).subtract({ years: 1 }).toString() }
}
