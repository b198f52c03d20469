import { el } from '../dom.js'
import { readDay, showDay } from '../format/day.js'
import { frameField } from './field-frame.js'

/**
 * A day, typed as 30/9/2026 whatever the language of the browser, or picked from its calendar.
 * @param {import('./field-frame.js').About} about
 * @param {{ today: string, latest?: string }} options
 * @returns {import('./field-frame.js').Field}
 */
export function dayField(about, { today, latest }) {
  const { control, around, read, write } = dayControl(today, latest)
  const { node, showFault } = frameField(about, control, { around })
  return {
    node,
    control,
    showFault,
    write,
    read: () => {
      const found = read()
      return found.value === undefined && about.required && !found.fault ? { fault: 'Hãy nhập ngày.' } : found
    },
  }
}

/**
 * The control of a day alone, for fields made of more than a day.
 * @param {string} today
 * @param {string} [latest]
 */
export function dayControl(today, latest) {
  const control = el('input', {
    type: 'text',
    inputmode: 'numeric',
    placeholder: 'ngày/tháng/năm',
    autocomplete: 'off',
  })
  const picker = el('input', {
    type: 'date',
    class: 'day-picker',
    tabindex: -1,
    'aria-hidden': 'true',
    max: latest,
  })
  const write = (/** @type {string | undefined} */ day) => {
    control.value = day === undefined ? '' : showDay(day)
  }
  const read = () => {
    if (control.value.trim() === '') return {}
    const value = readDay(control.value, today)
    if (value === null) return { fault: 'Hãy viết ngày như 30/9/2026.' }
    if (latest !== undefined && value > latest)
      return { fault: `Ngày này chưa tới: hôm nay là ${showDay(today)}.` }
    return { value }
  }
  const pick = () => {
    picker.value = read().value ?? today
    picker.showPicker?.()
  }
  picker.addEventListener('change', () => {
    write(picker.value === '' ? undefined : picker.value)
    control.dispatchEvent(new Event('change', { bubbles: true }))
    control.focus()
  })
  control.addEventListener('blur', () => {
    const { value } = read()
    if (value !== undefined) write(value)
  })
  const button = el(
    'button',
    { type: 'button', class: 'pick-day', 'aria-label': 'Chọn ngày trên lịch', onclick: pick },
    calendarMark(),
  )
  return { control, around: el('span', { class: 'day-box' }, control, button, picker), read, write }
}

function calendarMark() {
  const space = 'http://www.w3.org/2000/svg'
  const mark = document.createElementNS(space, 'svg')
  mark.setAttribute('viewBox', '0 0 16 16')
  mark.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(space, 'path')
  path.setAttribute('d', 'M2.5 4.5h11v9h-11zM2.5 7.5h11M5.5 2.5v3M10.5 2.5v3')
  mark.append(path)
  return mark
}
