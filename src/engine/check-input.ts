import { Temporal } from 'temporal-polyfill'
import type { TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { FIRST_YEAR, LAST_YEAR } from '../../workflows/calendar/supported-years.ts'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { describeExpected, listFaults, type SchemaFault } from './expected-words.ts'
import { findAct } from './find-act.ts'
import { momentWords, readMoment } from './read-moment.ts'
import type { ActInHand, CaseState, InputFault, IsoDay, Law, Words } from './vocabulary.ts'

/**
 * Everything about an act that cannot be right whatever the law says: an unknown act, a wrong type, a day in the
 * future or before the judgment, an asset that is not of this case. Empty when the act may be judged.
 */
export function checkInput<F>(
  law: Law<F>,
  state: CaseState<F>,
  act: ActInHand,
  now: Temporal.Instant,
): InputFault[] {
  const definition = findAct(law, act.act)
  if (definition === undefined) return [unknownAct(law, act.act)]
  const faults = checkSchema(definition.data, act.data)
  const today = vietnamDayOf(now)
  const earliest = law.earliestDay(state.facts)
  faults.push(...checkDay('/on', act.on, earliest, today, true))
  for (const { name, past, upToAct, fromAct, early, value } of dayFields(definition.data, act.data)) {
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
  faults.push(...checkParties(law, state, act, definition.data), ...checkAsset(law, state, act))
  return faults
}

function unknownAct<F>(law: Law<F>, found: string): InputFault {
  const names = Object.keys(law.acts).join(', ')
  return { field: '/act', found, expected: { vi: `một trong: ${names}`, en: `one of: ${names}` } }
}

const validators = new WeakMap<TSchema, Validator>()

/** What is wrong with an act's data against its schema; the deepest named fields only. */
export function checkSchema(schema: TSchema, data: unknown): InputFault[] {
  let validator = validators.get(schema)
  if (validator === undefined) {
    validator = Compile(schema)
    validators.set(schema, validator)
  }
  if (validator.Check(data)) return []
  return listFaults([...validator.Errors(data)]).map(({ field, fault }) => ({
    field: `/data${field}`,
    found: show(valueAt(data, field)),
    expected: expectedText(schema, fault, field),
  }))
}

function expectedText(schema: TSchema, error: SchemaFault, field: string): Words {
  const properties = (schema as { properties?: Record<string, { description?: string }> }).properties ?? {}
  if (error.keyword === 'additionalProperties') {
    const names = Object.keys(properties).join(', ')
    return {
      vi: `không có trường này; có: ${names || 'không trường nào'}`,
      en: `no such field; known: ${names || 'none'}`,
    }
  }
  const expected = describeExpected(error)
  const hint = properties[field.split('/')[1] ?? '']?.description
  return hint === undefined ? expected : { ...expected, vi: `${hint}: ${expected.vi}` }
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
        found: show(found),
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
  if (day === null) return [{ field, found: show(found), expected: momentWords }]
  if (checkDayText(day) && day >= earliest && day <= lastDay) return []
  const expected = {
    vi: `từ ngày bản án (${earliest}) đến ${lastDay}`,
    en: `between the judgment (${earliest}) and ${lastDay}`,
  }
  return [{ field, found: show(found), expected }]
}

/** The last day anything may be planned for: the calendar counts some years past it. */
export const lastDay = `${LAST_YEAR - 10}-12-31`
/** The first day of a judgment that can be counted from. */
export const firstDay = `${FIRST_YEAR + 1}-01-01`

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
    { field: '/at', found: show(text), expected: { vi, en } },
  ]
  const moment = readMoment(text)
  if (moment === null) return wrong(momentWords.vi, momentWords.en)
  if (vietnamDayOf(moment) !== act.on)
    return wrong(`một giờ trong ngày ${show(act.on)}`, `an hour of the day ${show(act.on)}`)
  if (Temporal.Instant.compare(moment, now) > 0) return wrong('không sau lúc này', 'not after this moment')
  return []
}

/** Fields that name a party must name one of this case. */
function checkParties<F>(law: Law<F>, state: CaseState<F>, act: ActInHand, schema: TSchema): InputFault[] {
  const properties = (schema as { properties?: Record<string, { refersTo?: string }> }).properties ?? {}
  const known = law.partyRefs(state.facts)
  return Object.entries(properties).flatMap(([name, { refersTo }]) => {
    const found = act.data[name]
    if (refersTo !== 'party' || typeof found !== 'string' || known.includes(found)) return []
    const list = known.join(', ')
    return [{ field: `/data/${name}`, found, expected: { vi: `một trong: ${list}`, en: `one of: ${list}` } }]
  })
}

function checkAsset<F>(law: Law<F>, state: CaseState<F>, act: ActInHand): InputFault[] {
  const definition = findAct(law, act.act)
  if (definition?.scope !== 'asset') {
    if (act.asset === undefined) return []
    return [
      {
        field: '/assetId',
        found: act.asset,
        expected: { vi: 'hành vi này không gắn với tài sản', en: 'this act takes no asset' },
      },
    ]
  }
  const known = law.assetRefs(state.facts)
  const list = known.join(', ') || '–'
  if (act.asset === undefined)
    return [
      {
        field: '/assetId',
        found: '',
        expected: definition.introducesAsset
          ? {
              vi: `một tài sản của việc này (${list}), hoặc ký hiệu mới như a${known.length + 1}`,
              en: `an asset of this case (${list}), or a new name such as a${known.length + 1}`,
            }
          : { vi: `một tài sản của việc này: ${list}`, en: `an asset of this case: ${list}` },
      },
    ]
  if (known.includes(act.asset)) return []
  // A name every object has of its own (`constructor`) would be taken for an asset that is there.
  if (definition.introducesAsset && /^[a-z][a-z0-9]{0,15}$/.test(act.asset) && !(act.asset in {})) return []
  return [
    {
      field: '/assetId',
      found: act.asset,
      expected: { vi: `một tài sản của việc này: ${list}`, en: `an asset of this case: ${list}` },
    },
  ]
}

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

function valueAt(data: unknown, path: string): unknown {
  let value: unknown = data
  for (const part of path.split('/').filter(Boolean)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[part]
  }
  return value
}

function show(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
