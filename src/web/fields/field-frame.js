import { el, newId } from '../dom.js'

/**
 * A field of a form: what it shows, how it is read, filled and told to be wrong.
 * `read` gives the value as the API wants it (undefined when left empty) or a sentence on what is wrong.
 * @typedef {{
 *   node: HTMLElement,
 *   control: HTMLElement,
 *   read: () => { value?: unknown, fault?: string },
 *   write: (value: any) => void,
 *   showFault: (sentence: string | null) => void,
 * }} Field
 *
 * What a field is about, out of its schema.
 * @typedef {{ label: string, hint: string | null, required: boolean }} About
 */

/**
 * Puts a control under its label, with its hint, and a place for what is wrong with it.
 * @param {About} about
 * @param {HTMLElement} control takes the focus
 * @param {{ around?: HTMLElement, wide?: boolean }} [options] `around`: what is drawn, when the control has more around it
 */
export function frameField({ label, hint, required }, control, { around = control, wide = false } = {}) {
  const id = control.id || newId('field')
  control.id = id
  const hintId = `${id}-hint`
  const faultId = `${id}-fault`
  const fault = el('p', { class: 'field-fault', id: faultId, hidden: true })
  control.setAttribute('aria-describedby', `${hint === null ? '' : `${hintId} `}${faultId}`)
  if (required) control.setAttribute('aria-required', 'true')
  const node = el(
    'div',
    { class: wide ? 'field field-wide' : 'field' },
    el('label', { for: id }, label, required ? null : el('span', { class: 'optional' }, ' (nếu có)')),
    around,
    hint && el('p', { class: 'field-hint', id: hintId }, hint),
    fault,
  )
  const showFault = (/** @type {string | null} */ sentence) => {
    fault.textContent = sentence ?? ''
    fault.hidden = sentence === null
    if (sentence === null) control.removeAttribute('aria-invalid')
    else control.setAttribute('aria-invalid', 'true')
  }
  return { node, showFault }
}
