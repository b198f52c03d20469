import type { FieldSchema } from '../api/types.ts'
import { readDay, showDay } from '../format/day.ts'
import { readTime, vietnamMoment } from '../format/moment.ts'
import { groupDigits } from '../format/money.ts'
import type { Dictionary } from '../words/vietnamese.ts'
import { type FieldKind, kindOfField } from './kind-of-field.ts'

/** A day and an hour, each as typed. */
export interface MomentText {
  day: string
  time: string
}

/** What a field means: a value as the API wants it, nothing when left empty, or a sentence on what is wrong. */
export interface Reading {
  value?: unknown
  fault?: string
}

/** What the reading of a field hangs on. `actDay`: the day of the act, where it can be read. */
export interface ReadContext {
  today: string
  actDay: string | null
  t: Dictionary
}

/** Reads what was typed into a field, as its schema describes it. */
export function readField(
  name: string,
  schema: FieldSchema,
  required: boolean,
  typed: unknown,
  context: ReadContext,
): Reading {
  const { t } = context
  const kind = kindOfField(name, schema)
  const missing = (sentence: string): Reading => (required ? { fault: sentence } : {})
  switch (kind.kind) {
    case 'choice':
    case 'account':
    case 'reference':
      return isEmpty(typed) ? missing(t.fields.needChoice) : { value: typed }
    case 'boolean':
      return isEmpty(typed) ? missing(t.fields.needChoice) : { value: String(typed) === 'true' }
    case 'choices':
      return Array.isArray(typed) && typed.length > 0 ? { value: typed } : missing(t.fields.needChoice)
    case 'money':
    case 'number':
      return readNumber(schema, typed, kind.kind, context, missing)
    case 'day':
      return isEmpty(typed) ? missing(t.fields.needDay) : readDayOf(kind, String(typed), context)
    case 'moment':
      return readMomentOf((typed ?? { day: '', time: '' }) as MomentText, required, context)
    case 'list':
      return readList(kind.item, typed, required, context)
    case 'group':
      return readGroup(kind.schema, (typed ?? {}) as Record<string, unknown>, required, context)
    default:
      return readText(schema, typed, kind.pattern, context, missing)
  }
}

function isEmpty(typed: unknown): boolean {
  return typed === undefined || typed === null || typed === ''
}

function readNumber(
  { minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: FieldSchema,
  typed: unknown,
  kind: 'money' | 'number',
  { t }: ReadContext,
  missing: (sentence: string) => Reading,
): Reading {
  const digits = String(typed ?? '').replace(/\D/g, '')
  if (digits === '') return missing(kind === 'money' ? t.fields.needMoney : t.fields.needNumber)
  const value = Number(digits)
  if (value < minimum) {
    const least = groupDigits(minimum)
    return { fault: t.fields.tooSmall(kind === 'money' ? `${least} ${t.fields.dong}` : least) }
  }
  return value > maximum ? { fault: t.fields.tooLarge } : { value }
}

function readDayOf(
  { past, upToAct }: Extract<FieldKind, { kind: 'day' }>,
  text: string,
  { today, actDay, t }: ReadContext,
): Reading {
  const value = readDay(text, today)
  if (value === null) return { fault: t.fields.badDay }
  if (past && value > today) return { fault: t.fields.dayAhead(showDay(today)) }
  if (upToAct && actDay !== null && value > actDay) return { fault: t.fields.afterAct }
  return { value }
}

function readMomentOf({ day, time }: MomentText, required: boolean, { today, t }: ReadContext): Reading {
  if (day.trim() === '' && time.trim() === '') return required ? { fault: t.fields.needMoment } : {}
  const read = readDay(day, today)
  if (read === null) return { fault: t.fields.badDay }
  const hour = readTime(time)
  return hour === null ? { fault: t.fields.badTime } : { value: vietnamMoment(read, hour) }
}

function readText(
  { minLength = 0, maxLength }: FieldSchema,
  typed: unknown,
  pattern: string | undefined,
  { t }: ReadContext,
  missing: (sentence: string) => Reading,
): Reading {
  const value = String(typed ?? '').trim()
  if (value === '') return missing(t.fields.needText)
  if (value.length < minLength) return { fault: t.fields.needText }
  if (maxLength !== undefined && value.length > maxLength) return { fault: t.fields.tooLarge }
  if (pattern !== undefined && !new RegExp(pattern).test(value)) return { fault: t.fields.badPattern }
  return { value }
}

function readList(item: FieldSchema, typed: unknown, required: boolean, context: ReadContext): Reading {
  const rows = Array.isArray(typed) ? typed : []
  if (rows.length === 0) return required ? { fault: context.t.fields.needText } : {}
  const read = rows.map((row) => readField('', item, true, row, context))
  const wrong = read.find(({ fault }) => fault !== undefined)
  return wrong === undefined ? { value: read.map(({ value }) => value) } : { fault: wrong.fault as string }
}

function readGroup(
  { properties = {}, required = [] }: FieldSchema,
  typed: Record<string, unknown>,
  needed: boolean,
  context: ReadContext,
): Reading {
  const values: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(properties)) {
    const { value, fault } = readField(name, schema, required.includes(name), typed[name], context)
    if (fault !== undefined) return { fault }
    if (value !== undefined) values[name] = value
  }
  return Object.keys(values).length === 0 && !needed ? {} : { value: values }
}
