import { el } from '../dom.js'
import { frameField } from './field-frame.js'

const longText = 300

/**
 * Free text; more than a line's worth gets a box of its own.
 * @param {import('./field-frame.js').About} about
 * @param {{ maxLength?: number }} schema
 * @returns {import('./field-frame.js').Field}
 */
export function textField(about, { maxLength = longText }) {
  const isLong = maxLength > longText
  const control = isLong
    ? el('textarea', { rows: 2, maxlength: maxLength })
    : el('input', { type: 'text', maxlength: maxLength, autocomplete: 'off' })
  const { node, showFault } = frameField(about, control, { wide: isLong })
  const read = () => {
    const value = control.value.trim()
    if (value === '') return about.required ? { fault: 'Hãy điền mục này.' } : {}
    return { value }
  }
  const write = (/** @type {string | undefined} */ text) => {
    control.value = text ?? ''
  }
  return { node, control, showFault, read, write }
}
