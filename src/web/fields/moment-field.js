import { el } from '../dom.js'
import { readTime, vietnamDayOf, vietnamMoment } from '../format/moment.js'
import { dayControl } from './day-field.js'
import { frameField } from './field-frame.js'

/**
 * A day with an hour of Vietnam, sent as an instant with its offset.
 * @param {import('./field-frame.js').About} about
 * @param {{ today: string }} options
 * @returns {import('./field-frame.js').Field}
 */
export function momentField(about, { today }) {
  const day = dayControl(today)
  const time = timeControl(`${about.label}: giờ`)
  const around = el('span', { class: 'moment-box' }, day.around, time)
  const { node, showFault } = frameField(about, day.control, { around })
  const read = () => {
    const found = day.read()
    if (found.fault) return found
    if (found.value === undefined) return about.required ? { fault: 'Hãy nhập ngày và giờ.' } : {}
    const hour = readTime(time.value)
    if (hour === null) return { fault: 'Hãy viết giờ như 8:00.' }
    return { value: vietnamMoment(found.value, hour) }
  }
  const write = (/** @type {string | undefined} */ moment) => {
    day.write(moment === undefined ? undefined : vietnamDayOf(moment))
    time.value = moment === undefined ? '' : moment.slice(11, 16)
  }
  return { node, control: day.control, showFault, read, write }
}

/**
 * The control of an hour of the day, 24 hours, typed as 8:00.
 * @param {string} label
 */
export function timeControl(label) {
  return el('input', {
    type: 'text',
    class: 'time',
    inputmode: 'numeric',
    placeholder: 'giờ:phút',
    'aria-label': label,
    maxlength: 5,
  })
}
