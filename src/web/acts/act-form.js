import { el, fill, say } from '../dom.js'
import { actFields } from './act-fields.js'
import { actPreview } from './act-preview.js'
import { keyOf } from './form-key.js'
import { newKey, sendAct } from './send-act.js'
import { showProblem } from './show-problem.js'

/**
 * The form of one act. It outlives reloads of the page: `renew` gives it the matter as it now stands and how to
 * close it, and keeps what was typed.
 * @typedef {{
 *   node: HTMLElement,
 *   focus: () => void,
 *   renew: (option: any, surroundings: import('./acts-card.js').Surroundings, close: () => void) => void,
 * }} ActForm
 *
 * What a form sends.
 * @typedef {{ act: string, on: string, at?: string, data: Record<string, unknown>, assetId?: string }} Order
 */

/**
 * Makes the form of an act out of its JSON schema: day, hour, data, then a preview, then the recording.
 * @param {string} act
 * @returns {ActForm}
 */
export function actForm(act) {
  /** @type {{ option: any, surroundings: import('./acts-card.js').Surroundings, close: () => void } | null} */
  let given = null
  /** @type {ReturnType<typeof actFields> | null} */
  let fields = null
  const trouble = el('div', { class: 'form-trouble', role: 'alert' })
  const outcome = el('div', { class: 'form-outcome' })
  const preview = el('button', { type: 'submit', class: 'button button-main' }, 'Xem trước')
  const cancel = el('button', { type: 'button', class: 'button', onclick: () => given?.close() }, 'Đóng')
  const inputs = el('div', { class: 'form-fields' })
  const buttons = el('div', { class: 'form-buttons' }, preview, cancel)
  const node = el('form', { class: 'act-form', novalidate: true }, inputs, trouble, buttons, outcome)

  const clear = () => {
    trouble.replaceChildren()
    outcome.replaceChildren()
    buttons.hidden = false
  }
  const fail = (/** @type {unknown} */ error) => {
    buttons.hidden = false
    if (given && fields) showProblem(error, { trouble, fields, surroundings: given.surroundings })
  }
  const record = async (
    /** @type {Order} */ order,
    /** @type {string} */ key,
    /** @type {HTMLButtonElement} */ button,
  ) => {
    if (given === null) return
    const { surroundings, option } = given
    button.disabled = true
    trouble.replaceChildren()
    try {
      await sendAct(surroundings, order, { dryRun: false, key })
      surroundings.forms.delete(keyOf(option))
      await surroundings.desk.done(option.label.vi, order.on)
    } catch (error) {
      fail(error)
    } finally {
      button.disabled = false
    }
  }
  const showPreview = async () => {
    const data = fields?.read()
    if (!data || given === null) return
    const { option, surroundings } = given
    const order = { act, ...data, ...(option.asset === undefined ? {} : { assetId: option.asset }) }
    preview.disabled = true
    try {
      const advance = await sendAct(surroundings, order, { dryRun: true, key: null })
      // One key for one intention: confirming again after a broken connection records nothing twice.
      const key = newKey()
      const confirm = (/** @type {any} */ event) => record(order, key, event.currentTarget)
      buttons.hidden = true
      fill(outcome, actPreview(advance, surroundings.page, { confirm, change: clear }))
      say('Bản xem trước đã hiện. Chưa có gì được ghi.')
      outcome.querySelector('button')?.focus()
    } catch (error) {
      fail(error)
    } finally {
      preview.disabled = false
    }
  }
  node.addEventListener('submit', (/** @type {Event} */ event) => {
    event.preventDefault()
    clear()
    showPreview()
  })
  inputs.addEventListener('input', clear)
  inputs.addEventListener('change', clear)

  return {
    node,
    focus: () => fields?.first.focus(),
    renew(option, surroundings, close) {
      given = { option, surroundings, close }
      fields ??= actFields(option, surroundings.page)
      fill(inputs, ...fields.nodes)
      clear()
    },
  }
}
