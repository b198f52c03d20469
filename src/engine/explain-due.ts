import { Temporal } from 'temporal-polyfill'
import {
  dueInstant,
  explainDueDay,
  explainLatestNoticeDay,
  type Length,
  type WorkingLine,
} from '../../workflows/calendar/due-date.ts'
import { vietnamZone } from '../../workflows/calendar/vietnam-time.ts'
import { citeArticles, findVariant } from './law-on-day.ts'
import { lengthOf } from './measure-limit.ts'
import type {
  CitedProvision,
  IsoDay,
  Law,
  Limit,
  Setting,
  TimeLimitRule,
  Variant,
  Words,
} from './vocabulary.ts'

/** A due day with its working, as the deadline calculator and every limit show it. */
export interface ExplainedDue {
  ref: string
  rule: string
  from: IsoDay
  due: IsoDay
  dueAt?: string
  /** Backward notice: the last day that leaves N full days between. */
  latestClear?: IsoDay
  length: Length
  working: readonly WorkingLine[]
  citations: readonly CitedProvision[]
  sentence: Words
  note?: Words
  flags: readonly string[]
}

/** Where a row is found among the clocks: its rule, its variant, and the kind of thing when the row is one of several lengths. */
export interface FoundRow<F> {
  id: string
  rule: TimeLimitRule<F>
  variant: Variant
  kind?: string
}

/** Every clock a row id stands for (`VAL-1`, `A02`, `B04`): a row may state several. */
export function findRows<F>(law: Law<F>, ref: string): FoundRow<F>[] {
  return Object.entries(law.limits).flatMap(([id, rule]) =>
    rule.variants.flatMap((variant): FoundRow<F>[] => {
      if (variant.ref === ref) return [{ id, rule, variant }]
      return Object.entries(variant.lengths ?? {})
        .filter(([, special]) => special.ref === ref)
        .map(([kind]) => ({ id, rule, variant, kind }))
    }),
  )
}

/**
 * The clock asked for among those of a row: the one named, else the one that has a length of that kind, else the one
 * that needs no kind. Undefined when the row states no clock, or none that is so named.
 */
export function pickRow<F>(
  rows: readonly FoundRow<F>[],
  asked: { rule?: string; kind?: string },
): FoundRow<F> | undefined {
  if (asked.rule !== undefined) return rows.find((row) => row.id === asked.rule)
  const { kind } = asked
  if (kind !== undefined)
    return rows.find(({ variant }) => Object.hasOwn(variant.lengths ?? {}, kind)) ?? rows[0]
  return rows.find(({ variant, kind: own }) => own !== undefined || variant.length !== undefined) ?? rows[0]
}

/** Works a due day out and shows the working. `from` is the event day (or the planned day, for "at least N before"). */
export function explainDue<F>(
  setting: Setting<F>,
  row: FoundRow<F>,
  from: IsoDay,
  picked: { length: Length; ref: string; articles: readonly string[] },
  at?: string,
): ExplainedDue {
  const base = {
    ref: picked.ref,
    rule: row.id,
    from,
    length: picked.length,
    citations: citeArticles(setting.law, [
      ...picked.articles,
      ...countingArticles(setting.law, picked.length, row.rule),
    ]),
    sentence: row.variant.sentence,
    ...(row.variant.note === undefined ? {} : { note: row.variant.note }),
  }
  const flags = [
    ...(row.variant.status === 'verified' ? [] : [row.variant.status]),
    ...outside(row.variant, from),
  ]
  const day = Temporal.PlainDate.from(from)
  if (picked.length.unit === 'hours') return { ...base, ...explainHours(day, picked.length.n, at), flags }
  if (row.rule.backward) {
    const notice = explainLatestNoticeDay(setting.calendar, day, picked.length)
    return {
      ...base,
      due: notice.latest.toString(),
      latestClear: notice.latestClear.toString(),
      working: notice.working,
      flags: [...flags, ...notice.flags],
    }
  }
  const found = explainDueDay(
    setting.calendar,
    day,
    picked.length,
    row.rule.limitation ? { limitation: true } : undefined,
  )
  return { ...base, due: found.due.toString(), working: found.working, flags: [...flags, ...found.flags] }
}

/** The working of one limit of a case, computed again from what opened it. */
export function explainLimit<F>(setting: Setting<F>, limit: Limit): ExplainedDue | null {
  const rule = setting.law.limits[limit.rule]
  const answer = rule === undefined ? undefined : findVariant(rule, limit.from)
  if (rule === undefined || !answer?.known || answer.variant === null) return null
  const picked = lengthOf(answer.variant, limit.lengthKind)
  if (picked === null) return null
  const row = { id: limit.rule, rule, variant: answer.variant }
  return withPauses(explainDue(setting, row, limit.from, picked, limit.at), limit)
}

/** The times a limit stood still, as lines after the count of its period, and the day it ends by them. */
function withPauses(explained: ExplainedDue, limit: Limit): ExplainedDue {
  const flags = limit.flags.filter((flag) => flag === 'paused' || flag === 'resumed')
  if (limit.pausedFrom === undefined && limit.pauses === undefined)
    return flags.length === 0 ? explained : { ...explained, flags: [...explained.flags, ...flags] }
  const past = (limit.pauses ?? []).map(({ from, to, rest }): WorkingLine => {
    const unit =
      rest.unit === 'workingDays' ? { vi: 'ngày làm việc', en: 'working days' } : { vi: 'ngày', en: 'days' }
    return {
      date: to,
      counted: null,
      why: {
        vi: `Đứng lại từ ${from} đến ${to}; còn lại ${rest.n} ${unit.vi}, đếm tiếp sau ngày này`,
        en: `Stood still from ${from} to ${to}; ${rest.n} ${unit.en} left, counted after this day`,
      },
    }
  })
  const now: WorkingLine[] =
    limit.pausedFrom === undefined
      ? []
      : [
          {
            date: limit.pausedFrom,
            counted: null,
            why: {
              vi: 'Đứng lại từ ngày này: việc đang bị hoãn, tạm đình chỉ hoặc chưa có điều kiện',
              en: 'Stands still from this day: the matter is postponed, suspended or not yet enforceable',
            },
          },
        ]
  return {
    ...explained,
    due: limit.due,
    working: [...explained.working, ...past, ...now],
    flags: [...explained.flags, ...flags],
  }
}

function explainHours(day: Temporal.PlainDate, hours: number, at: string | undefined) {
  const start = at === undefined ? day.toZonedDateTime(vietnamZone).toInstant() : Temporal.Instant.from(at)
  const end = dueInstant(start, hours).toZonedDateTimeISO(vietnamZone)
  const due = end.toPlainDate().toString()
  const why = {
    vi: `${hours} giờ theo đồng hồ, không trừ đêm và ngày nghỉ`,
    en: `${hours} hours by the clock, nights and days off included`,
  }
  return {
    due,
    dueAt: end.toString({ timeZoneName: 'never' }),
    working: [{ date: due, counted: hours, why }],
  }
}

function countingArticles<F>(law: Law<F>, length: Length, rule: TimeLimitRule<F>): readonly string[] {
  if (length.unit === 'immediately' || rule.limitation) return []
  return length.unit === 'workingDays' ? law.counting.workingDays : law.counting.calendarDays
}

function outside(variant: Variant, from: IsoDay): string[] {
  return from < variant.from || (variant.to !== undefined && from > variant.to) ? ['notInForceOnThatDay'] : []
}
