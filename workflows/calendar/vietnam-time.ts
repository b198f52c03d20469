import { Temporal } from 'temporal-polyfill'

/** Offices keep Vietnam time: UTC+7, no summer time. */
export const vietnamZone = 'Asia/Ho_Chi_Minh'

const hour = 3_600_000
const names = new Map<number, string>()

/** The calendar day in Vietnam of a moment since 1976 (UTC+7 throughout), as `YYYY-MM-DD`. */
export function vietnamDayOf(moment: Temporal.Instant | string): string {
  const { epochMilliseconds } = typeof moment === 'string' ? Temporal.Instant.from(moment) : moment
  const day = Math.floor((epochMilliseconds + 7 * hour) / (24 * hour))
  const known = names.get(day)
  if (known !== undefined) return known
  const name = Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString()
  if (names.size > 10_000) names.clear()
  names.set(day, name)
  return name
}
