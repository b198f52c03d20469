import { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../../workflows/calendar/calendar.ts'
import { dueDay, dueInstant, type Length, latestNoticeDay } from '../../workflows/calendar/due-date.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'
import { vietnamDayOf, vietnamZone } from '../../workflows/calendar/vietnam-time.ts'
import type { IsoDay, Limit, TimeLimitRule, Variant } from './vocabulary.ts'

/** A rule's length on a variant, by kind where it has several, with the row that says it. */
export function lengthOf(
  variant: Variant,
  kind: string | undefined,
): { length: Length; ref: string; articles: readonly string[] } | null {
  const lengths = variant.lengths ?? {}
  const special = Object.hasOwn(lengths, kind ?? '') ? lengths[kind ?? ''] : undefined
  if (special !== undefined)
    return {
      length: special.length,
      ref: special.ref ?? variant.ref,
      articles: special.articles ?? variant.articles,
    }
  return variant.length === undefined
    ? null
    : { length: variant.length, ref: variant.ref, articles: variant.articles }
}

type Unmeasured = Omit<Limit, 'due' | 'dueAt' | 'unit' | 'flags' | 'calendarVersion'>

/** A limit with its end: days by the calendar, hours by the clock, or counted back from a planned day. */
export function measure<F>(
  calendar: Calendar,
  rule: TimeLimitRule<F>,
  length: Length,
  limit: Unmeasured,
): Limit {
  const from = parseDay(limit.from)
  const base = { ...limit, unit: length.unit, calendarVersion: calendar.version }
  if (length.unit === 'hours') {
    const start = limit.at ?? from.toZonedDateTime(vietnamZone).toInstant().toString()
    const end = dueInstant(Temporal.Instant.from(start), length.n)
    return { ...base, due: vietnamDayOf(end), dueAt: end.toString(), flags: [] }
  }
  if (rule.backward) {
    const notice = latestNoticeDay(calendar, from, length)
    return {
      ...base,
      due: notice.latest.toString(),
      flags: notice.flags.filter((flag) => flag !== 'clearDaysShort'),
    }
  }
  const { due, flags } = dueDay(calendar, from, length, rule.limitation ? { limitation: true } : undefined)
  return { ...base, due: due.toString(), flags }
}

/** How far the law lets a clock be extended, where it does at all. */
export function extendable(calendar: Calendar, variant: Variant, from: IsoDay): Pick<Limit, 'extendableTo'> {
  if (variant.extension === undefined) return {}
  return { extendableTo: dueDay(calendar, parseDay(from), variant.extension.length).due.toString() }
}
