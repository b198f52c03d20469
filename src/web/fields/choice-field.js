import { el } from '../dom.js'
import { frameField } from './field-frame.js'

/**
 * One of several things, each with its words. A required field with a single choice has it chosen.
 * @param {import('./field-frame.js').About} about
 * @param {readonly { value: unknown, text: string }[]} choices
 * @returns {import('./field-frame.js').Field}
 */
export function choiceField(about, choices) {
  const isSettled = about.required && choices.length === 1
  const first = isSettled ? [] : [el('option', { value: '' }, about.required ? 'Chọn…' : 'Không ghi')]
  const options = choices.map(({ text }, index) => el('option', { value: String(index) }, text))
  const control = el('select', {}, ...first, ...options)
  const { node, showFault } = frameField(about, control)
  const read = () => {
    if (control.value === '') return about.required ? { fault: 'Hãy chọn một mục.' } : {}
    return { value: choices[Number(control.value)]?.value }
  }
  const write = (/** @type {unknown} */ value) => {
    const index = choices.findIndex((choice) => choice.value === value)
    control.value = index === -1 ? (isSettled ? '0' : '') : String(index)
  }
  return { node, control, showFault, read, write }
}
