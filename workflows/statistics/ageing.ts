import { Temporal } from 'temporal-polyfill'
import type { IsoDay, Words } from '../../src/engine/vocabulary.ts'

/**
 * The ages of open matters (tuổi việc), youngest first: from so many months since the enforcement decision, up to where the
 * next begins. No text fixes these bands; they are a choice of this system. "Over a year" is where the plans of the offices
 * begin to follow a matter (`workflows/watch/lists.ts`).
 */
export const ageBands = {
  under3Months: { months: 0, label: { vi: 'Dưới 3 tháng', en: 'Under 3 months' } },
  from3Months: { months: 3, label: { vi: 'Từ 3 đến dưới 6 tháng', en: '3 to 6 months' } },
  from6Months: { months: 6, label: { vi: 'Từ 6 đến dưới 12 tháng', en: '6 to 12 months' } },
  from1Year: { months: 12, label: { vi: 'Từ 1 đến dưới 2 năm', en: '1 to 2 years' } },
  from2Years: { months: 24, label: { vi: 'Từ 2 đến dưới 5 năm', en: '2 to 5 years' } },
  from5Years: { months: 60, label: { vi: 'Từ 5 năm trở lên', en: '5 years and over' } },
} as const satisfies Readonly<Record<string, { months: number; label: Words }>>

export type AgeBand = keyof typeof ageBands

/** A band as days of decisions: the first and the last day, both included. The oldest has no first day. */
export interface BandDays {
  band: AgeBand
  decidedFrom: IsoDay | null
  decidedTo: IsoDay
}

/**
 * The bands as they lie on a day, youngest first, each next to the other. A matter decided on 10 June is three months old on
 * 10 September; where a month has no such day, on its last.
 */
export function bandsOn(day: IsoDay): BandDays[] {
  const on = Temporal.PlainDate.from(day)
  const names = Object.keys(ageBands) as AgeBand[]
  // The last day of a decision that is so many months old; at the end of a month those of longer months are full as well.
  const lastOf = (band: AgeBand) => {
    const { months } = ageBands[band]
    const day = on.subtract({ months })
    return on.day === on.daysInMonth && months > 0 ? day.with({ day: day.daysInMonth }) : day
  }
  return names.map((band, index) => {
    const older = names[index + 1]
    return {
      band,
      decidedFrom: older === undefined ? null : lastOf(older).add({ days: 1 }).toString(),
      decidedTo: lastOf(band).toString(),
    }
  })
}
