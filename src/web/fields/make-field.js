import { showChoice } from '../words/choices.js'
import { choiceField } from './choice-field.js'
import { dayField } from './day-field.js'
import { momentField } from './moment-field.js'
import { moneyField } from './money-field.js'
import { textField } from './text-field.js'

/**
 * What the references of a matter may point to, as choices.
 * @typedef {{ value: string, text: string }[]} Choices
 * @typedef {{ today: string, parties: Choices, obligations: Choices, documents: Choices, officers: Choices }} Surroundings
 */

// The schema of a reference does not say what it points to; the name of its field does.
/** @type {Record<string, 'parties' | 'obligations' | 'documents'>} */
const pointsTo = {
  recipient: 'parties',
  requester: 'parties',
  by: 'parties',
  obligation: 'obligations',
  document: 'documents',
}

const shortBracket = 10

const yesOrNo = [
  { value: true, text: 'Có' },
  { value: false, text: 'Không' },
]

/**
 * The field for one property of an act's data, as its JSON schema describes it.
 * @param {string} name
 * @param {any} schema
 * @param {boolean} required
 * @param {Surroundings} surroundings
 * @returns {import('./field-frame.js').Field}
 */
export function makeField(name, schema, required, surroundings) {
  const about = { ...describe(schema.description ?? name), required }
  if (schema.enum) {
    return choiceField(
      about,
      schema.enum.map((/** @type {string} */ value) => ({ value, text: showChoice(value) })),
    )
  }
  if (schema.type === 'boolean') return choiceField(about, yesOrNo)
  if (schema.type === 'integer') return moneyField(about, schema)
  if (schema.format === 'date')
    return dayField(about, {
      today: surroundings.today,
      ...(schema.past ? { latest: surroundings.today } : {}),
    })
  if (schema.format === 'date-time') return momentField(about, surroundings)
  if (schema.account && surroundings.officers.length > 0) return choiceField(about, surroundings.officers)
  const target = pointsTo[name]
  if (target !== undefined) return choiceField(about, surroundings[target])
  return textField(about, schema)
}

/**
 * A description as a label and a hint: "ngày nhận; bỏ trống là ngày của hành vi", "giá thẩm định (đồng)". Short
 * brackets name a unit or a numbering that the control shows by itself.
 * @param {string} description
 */
export function describe(description) {
  const [first = '', ...rest] = description.split('; ')
  const [, label = first, bracket] = /^(.*?) \((.*)\)$/.exec(first) ?? []
  const hints = [...(bracket !== undefined && bracket.length > shortBracket ? [bracket] : []), ...rest]
  return { label: capital(label), hint: hints.length === 0 ? null : `${hints.map(capital).join('. ')}.` }
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
