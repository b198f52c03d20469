import { Temporal } from 'temporal-polyfill'
import type { TSchema } from 'typebox'
import { FIRST_YEAR, LAST_YEAR } from '../../workflows/calendar/supported-years.ts'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { momentWords, readMoment } from './read-moment.ts'
import { showFound } from './show-found.ts'
import type { ActInHand, InputFault, IsoDay } from './vocabulary.ts'

/** The last day anything may be planned for: the calendar counts some years past it. */
export const lastDay = `${LAST_YEAR - 10}-12-31`
/** The first day of a judgment that can be counted from. */
export const firstDay = `${FIRST_YEAR + 1}-01-01`

/** Whether a text is a real calendar day as `YYYY-MM-DD`. */
export function checkDayText(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** The day of an act, the days among its data and its hour: real, not before `earliest`, not in the future where they have been. */
export function checkDays(
  schema: TSchema,
  act: ActInHand,
  earliest: IsoDay,
  now: Temporal.Instant,
): InputFault[] {
  const today = vietnamDayOf(now)
  const faults = checkDay('/on', act.on, earliest, today, true)
  for (const { name, past, upToAct, fromAct, early, value } of dayFields(schema, act.data)) {
    const field = `/data/${name}`
    const latest = upToAct && act.on < today ? act.on : today
    faults.push(
      ...(past
        ? checkDay(field, value, early ? firstDay : earliest, latest, latest === today)
        : checkDayAhead(field, value, earliest)),
    )
    if (fromAct && checkDayText(value) && value < act.on)
      faults.push({
        field,
        found: value,
        expected: {
          vi: `không trước ngày của hành vi (${act.on})`,
          en: `not before the day of the act (${act.on})`,
        },
      })
  }
  if (act.at !== undefined) faults.push(...checkMoment(act, now))
  return faults
}

function checkDay(
  field: string,
  found: IsoDay,
  earliest: IsoDay,
  latest: IsoDay,
  isToday: boolean,
): InputFault[] {
  if (!checkDayText(found))
    return [
      {
        field,
        found: showFound(found),
        expected: { vi: 'một ngày dạng NĂM-THÁNG-NGÀY', en: 'a day as YYYY-MM-DD' },
      },
    ]
  if (found > latest) {
    const expected = isToday
      ? { vi: `không sau hôm nay (${latest})`, en: `not after today (${latest})` }
      : { vi: `không sau ngày của hành vi (${latest})`, en: `not after the day of the act (${latest})` }
    return [{ field, found, expected }]
  }
  if (found < earliest)
    return [
      {
        field,
        found,
        expected: {
          vi: `không trước ngày bản án (${earliest})`,
          en: `not before the judgment (${earliest})`,
        },
      },
    ]
  return []
}

// A planned day may lie ahead, but not where no calendar can count from it.
function checkDayAhead(field: string, found: string, earliest: IsoDay): InputFault[] {
  const day = found.length > 10 ? momentDay(found) : found
  if (day === null) return [{ field, found: showFound(found), expected: momentWords }]
  if (checkDayText(day) && day >= earliest && day <= lastDay) return []
  const expected = {
    vi: `từ ngày bản án (${earliest}) đến ${lastDay}`,
    en: `between the judgment (${earliest}) and ${lastDay}`,
  }
  return [{ field, found: showFound(found), expected }]
}

function momentDay(text: string): IsoDay | null {
  const moment = readMoment(text)
  return moment === null ? null : vietnamDayOf(moment)
}

interface DayField {
  name: string
  value: string
  /** Fields marked `past` in the schema hold days that have been; the others may lie ahead. */
  past: boolean
  /** Not after the act's own day. */
  upToAct: boolean
  /** Not before the act's own day. */
  fromAct: boolean
  /** It may lie before the judgment. */
  early: boolean
}

function dayFields(schema: TSchema, data: Readonly<Record<string, unknown>>): DayField[] {
  const properties =
    (
      schema as {
        properties?: Record<
          string,
          { past?: boolean; upToAct?: boolean; fromAct?: boolean; beforeJudgment?: boolean; format?: string }
        >
      }
    ).properties ?? {}
  return Object.entries(properties).flatMap(([name, { past, upToAct, fromAct, beforeJudgment, format }]) => {
    const value = data[name]
    if ((format !== 'date' && format !== 'date-time') || typeof value !== 'string') return []
    return [
      {
        name,
        value,
        past: past === true,
        upToAct: upToAct === true,
        fromAct: fromAct === true,
        early: beforeJudgment === true,
      },
    ]
  })
}

function checkMoment(act: ActInHand, now: Temporal.Instant): InputFault[] {
  const text = act.at ?? ''
  const wrong = (vi: string, en: string): InputFault[] => [
    { field: '/at', found: showFound(text), expected: { vi, en } },
  ]
  const moment = readMoment(text)
  if (moment === null) return wrong(momentWords.vi, momentWords.en)
  if (vietnamDayOf(moment) !== act.on)
    return wrong(`một giờ trong ngày ${showFound(act.on)}`, `an hour of the day ${showFound(act.on)}`)
  if (Temporal.Instant.compare(moment, now) > 0) return wrong('không sau lúc này', 'not after this moment')
  return []
}
