import { describe } from '../fields/make-field.js'
import { showDay } from '../format/day.js'
import { showMoment } from '../format/moment.js'
import { showMoney } from '../format/money.js'
import { showChoice } from '../words/choices.js'

/**
 * The data of a recorded act, field by field in the order of its form: "Cách xác minh: Trực tiếp". A choice between
 * two ("có hay không") tells itself, and so does a description.
 * @param {any} act
 * @param {import('./read-matter.js').MatterPage} page
 * @returns {string[]}
 */
export function describeData(act, { words, names }) {
  const fields = words.actFields(act.act)
  const known = Object.keys(fields).filter((name) => name in act.data)
  return known.map((name) => {
    const schema = fields[name]
    const value = showValue(name, act.data[name], schema, names)
    const label = describe(schema.description ?? name).label
    const tellsItself = name === 'description' || (schema.enum && label.includes(' hay '))
    return tellsItself ? value : `${label}: ${value}`
  })
}

/**
 * @param {string} name
 * @param {unknown} value
 * @param {any} schema
 * @param {import('./read-matter.js').MatterPage['names']} names
 */
function showValue(name, value, schema, names) {
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'number') return showMoney(value)
  const text = String(value)
  if (schema.enum) return showChoice(text)
  if (schema.format === 'date') return showDay(text)
  if (schema.format === 'date-time') return showMoment(text)
  if (schema.account) return names.officer(text)
  if (['recipient', 'requester', 'by'].includes(name)) return names.party(text)
  if (name === 'document') return names.paper(text)
  return name === 'obligation' ? names.obligation(text) : text
}
