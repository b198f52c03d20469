import type { Order } from '../api/cases.ts'
import type { FieldSchema } from '../api/types.ts'
import { readField } from '../fields/read-field.ts'
import { readDay, showDay } from '../format/day.ts'
import { readTime, vietnamMoment } from '../format/moment.ts'
import type { Dictionary } from '../words/vietnamese.ts'

/** What the form of an act holds while it is typed in. */
export interface Typed {
  on: string
  at: string
  note?: string
  data: Record<string, unknown>
}

/** @throws Error with the sentence for the field where `typed` is no day, or one that lies ahead */
export async function needDay(typed: string, today: string, t: Dictionary): Promise<void> {
  if (!typed?.trim()) throw new Error(t.fields.needDay)
  const day = readDay(typed, today)
  if (day === null) throw new Error(t.fields.badDay)
  if (day > today) throw new Error(t.fields.dayAhead(showDay(today)))
}

/** What was typed as the API wants it. Called after every field was found right. */
export function readTyped(
  typed: Typed,
  fields: FieldSchema,
  today: string,
  t: Dictionary,
): Pick<Order, 'on' | 'at' | 'data'> {
  const on = readDay(typed.on, today) ?? today
  const time = typed.at ? readTime(typed.at) : null
  const { properties = {}, required = [] } = fields
  const data: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(properties)) {
    const { value } = readField(name, schema, required.includes(name), typed.data?.[name], {
      today,
      actDay: on,
      t,
    })
    if (value !== undefined) data[name] = value
  }
  return { on, data, ...(time === null ? {} : { at: vietnamMoment(on, time) }) }
}

/** Where a field the API names ("/data/price") stands in the form; null where it stands nowhere. */
export function pathOf(field: string, { properties = {} }: FieldSchema): string[] | null {
  if (field === '/on' || field === '/at') return [field.slice(1)]
  const name = /^\/data\/([^/]+)/.exec(field)?.[1]
  return name !== undefined && name in properties ? ['data', name] : null
}
