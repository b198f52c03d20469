import type { LawWords } from '../api/law.ts'
import type { FieldSchema, RecordEntry } from '../api/types.ts'
import { describe } from '../fields/describe.ts'
import { kindOfField } from '../fields/kind-of-field.ts'
import { showDay } from '../format/day.ts'
import { showMoment } from '../format/moment.ts'
import { groupDigits, showMoney } from '../format/money.ts'
import { nameChoice } from '../words/choices.ts'
import type { Dictionary } from '../words/vietnamese.ts'
import type { Names } from './name-things.ts'

/**
 * The data of a recorded act, field by field in the order of its form: "Cách xác minh: Trực tiếp". A choice between two
 * ("có hay không") tells itself, and so does a description.
 */
export function describeData(
  act: Pick<RecordEntry, 'act' | 'data'>,
  law: LawWords,
  names: Names,
  t: Dictionary,
): string[] {
  const fields = law.fields(act.act)
  return Object.entries(fields).flatMap(([name, schema]) => {
    if (!(name in act.data)) return []
    const value = showValue(name, act.data[name], schema, names, t)
    const { label } = describe(name, schema.description, t)
    const tellsItself = name === 'description' || (schema.enum && label.includes(' hay '))
    return [tellsItself ? value : `${label}: ${value}`]
  })
}

function showValue(name: string, value: unknown, schema: FieldSchema, names: Names, t: Dictionary): string {
  const kind = kindOfField(name, schema)
  const text = String(value)
  switch (kind.kind) {
    case 'boolean':
      return (value ? t.yes : t.no).toLowerCase()
    case 'money':
      return showMoney(Number(value))
    case 'number':
      return groupDigits(text)
    case 'choice':
      return nameChoice(text, t)
    case 'choices':
      return Array.isArray(value) ? value.map((one) => nameChoice(String(one), t)).join(', ') : text
    case 'day':
      return showDay(text)
    case 'moment':
      return showMoment(text)
    case 'account':
      return names.account(text)
    case 'reference':
      return nameReference(kind.target, text, names)
    case 'list':
      return Array.isArray(value)
        ? value.map((one) => showValue('', one, kind.item, names, t)).join('; ')
        : text
    case 'group':
      return Object.entries((value ?? {}) as Record<string, unknown>)
        .map(([part, one]) => {
          const inner = kind.schema.properties?.[part] ?? {}
          return `${describe(part, inner.description, t).label.toLowerCase()} ${showValue(part, one, inner, names, t)}`
        })
        .join(', ')
    default:
      return text
  }
}

function nameReference(target: string, ref: string, names: Names): string {
  if (target === 'parties') return names.party(ref)
  if (target === 'documents') return names.paper(ref)
  if (target === 'obligations') return names.obligation(ref)
  return target === 'assets' ? names.asset(ref) : ref
}
