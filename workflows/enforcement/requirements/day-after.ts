import { Temporal } from 'temporal-polyfill'
import type { IsoDay } from '../../../src/engine/vocabulary.ts'

/** The calendar day after a day. */
export function dayAfter(day: IsoDay): IsoDay {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}
