import { el } from '../dom.js'
import { groupDigits } from '../format/money.js'
import { frameField } from './field-frame.js'

/**
 * An amount in đồng, grouped by thousands while it is typed, sent as an integer.
 * @param {import('./field-frame.js').About} about
 * @param {{ minimum?: number, maximum?: number }} schema
 * @returns {import('./field-frame.js').Field}
 */
export function moneyField(about, { minimum = 0, maximum = Number.MAX_SAFE_INTEGER }) {
  const control = el('input', {
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    class: 'money',
    maxlength: 26,
  })
  control.addEventListener('input', () => regroup(control))
  const around = el(
    'span',
    { class: 'money-box' },
    control,
    el('span', { class: 'money-unit', 'aria-hidden': 'true' }, 'đồng'),
  )
  const { node, showFault } = frameField(about, control, { around })
  const read = () => {
    const digits = control.value.replace(/\D/g, '')
    if (digits === '') return about.required ? { fault: 'Hãy nhập số tiền.' } : {}
    const value = Number(digits)
    if (value < minimum) return { fault: `Số tiền từ ${groupDigits(minimum)} đồng.` }
    if (value > maximum) return { fault: 'Số tiền quá lớn.' }
    return { value }
  }
  const write = (/** @type {number | undefined} */ amount) => {
    control.value = amount === undefined ? '' : groupDigits(amount)
  }
  return { node, control, showFault, read, write }
}

// Keeps the caret behind the same digit while the dots move.
/** @param {HTMLInputElement} control */
function regroup(control) {
  const caret = control.selectionStart ?? control.value.length
  const before = control.value.slice(0, caret).replace(/\D/g, '').length
  control.value = groupDigits(control.value.replace(/\D/g, '').replace(/^0+(?=\d)/, ''))
  let seen = 0
  let place = 0
  while (place < control.value.length && seen < before) {
    if (/\d/.test(control.value.charAt(place))) seen += 1
    place += 1
  }
  control.setSelectionRange(place, place)
}
