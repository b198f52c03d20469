import type { FieldSchema } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { vietnamDayOf, vietnamHourOf } from '../format/moment.ts'
import { groupDigits } from '../format/money.ts'
import { kindOfField } from './kind-of-field.ts'

/** A value of the API as its field would hold it had a person typed it: what `readField` reads back. */
export function writeField(name: string, schema: FieldSchema, value: unknown): unknown {
  if (value === undefined || value === null) return undefined
  const kind = kindOfField(name, schema)
  switch (kind.kind) {
    case 'boolean':
      return String(value)
    case 'money':
    case 'number':
      return groupDigits(String(value))
    case 'day':
      return showDay(String(value))
    case 'moment':
      return { day: showDay(vietnamDayOf(String(value))), time: vietnamHourOf(String(value)) }
    case 'list':
      return Array.isArray(value) ? value.map((one) => writeField('', kind.item, one)) : undefined
    case 'group':
      return writeFields(kind.schema.properties ?? {}, value as Record<string, unknown>)
    default:
      return value
  }
}

/** Values of the API as the fields of a form hold them. */
export function writeFields(
  properties: Readonly<Record<string, FieldSchema>>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) =>
      name in values ? [[name, writeField(name, schema, values[name])]] : [],
    ),
  )
}
