import { el, fill, newId } from '../dom.js'
import { dayField } from '../fields/day-field.js'
import { showChoice } from '../words/choices.js'
import { showLength } from '../words/units.js'

/**
 * What is asked: a rule in force on the day, the day, and the kind of thing where the rule has several lengths.
 * @typedef {{ rule: any | null, from: string, kind: string | null }} Question
 */

/**
 * The form of the calculator. It asks again whenever something changes; a new day brings the rules of that day.
 * @param {{
 *   today: string, rules: readonly any[], query: URLSearchParams,
 *   ask: (question: Question) => Promise<unknown>,
 *   rulesOn: (day: string) => Promise<{ rules: readonly any[] }>,
 * }} given
 */
export function questionForm({ today, rules, query, ask, rulesOn }) {
  let inForce = limitsOf(rules)
  let lawDay = today
  const rule = el('select', { id: newId('rule'), class: 'rule-select' })
  const kind = el('select', { id: newId('kind') })
  const kindField = el('div', { class: 'field' }, el('label', { for: kind.id }, 'Loại'), kind)
  const day = dayField(
    {
      label: 'Tính từ ngày',
      hint: 'Ngày xảy ra sự kiện; với thông báo trước, ngày dự định.',
      required: true,
    },
    { today },
  )
  day.write(query.get('ngay') ?? today)

  const chosen = () => inForce.find((one) => one.rule === rule.value) ?? null
  const drawRules = (/** @type {string | null} */ wanted) => {
    fill(
      rule,
      ...inForce.map((one) => el('option', { value: one.rule, selected: one.rule === wanted }, nameOf(one))),
    )
    drawKinds(kind.value || query.get('loai'))
  }
  const drawKinds = (/** @type {string | null} */ wanted) => {
    const kinds = Object.keys(chosen()?.lengths ?? {})
    kindField.hidden = kinds.length === 0
    fill(
      kind,
      ...kinds.map((one) =>
        el('option', { value: one, selected: one === wanted }, nameOfKind(chosen(), one)),
      ),
    )
  }
  const askNow = async () => {
    const { value, fault } = day.read()
    day.showFault(fault ?? null)
    if (typeof value !== 'string') return
    if (value !== lawDay) {
      // The same rule on another day may be another row: the law of that day counts.
      const found = await rulesOn(value).catch(() => ({ rules }))
      inForce = limitsOf(found.rules)
      lawDay = value
      drawRules(rule.value)
    }
    await ask({ rule: chosen(), from: value, kind: kindField.hidden ? null : kind.value })
  }
  rule.addEventListener('change', () => {
    drawKinds(kind.value)
    askNow()
  })
  kind.addEventListener('change', askNow)
  day.control.addEventListener('change', askNow)
  drawRules(query.get('quytac'))
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault()
    askNow()
  }
  const node = el(
    'form',
    { class: 'card question', onsubmit: submit },
    el('div', { class: 'field' }, el('label', { for: rule.id }, 'Thời hạn'), rule),
    day.node,
    kindField,
    el('button', { class: 'button button-main', type: 'submit' }, 'Tính hạn'),
  )
  return { node, askNow }
}

/** @param {readonly any[]} rules */
function limitsOf(rules) {
  return rules.filter((one) => one.type === 'timeLimit')
}

/** @param {any} rule */
function nameOf(rule) {
  const length = rule.length ? ` – ${showLength(rule.length)}` : ''
  return `${rule.label.vi}${length} (${rule.ref})`
}

/**
 * @param {any} rule
 * @param {string} kind
 */
function nameOfKind(rule, kind) {
  const special = rule?.lengths?.[kind]
  return `${showChoice(kind)} – ${showLength(special.length)}`
}
