import { el } from '../dom.js'
import { dayField } from '../fields/day-field.js'
import { frameField } from '../fields/field-frame.js'
import { makeField } from '../fields/make-field.js'
import { timeControl } from '../fields/moment-field.js'
import { readTime, vietnamMoment } from '../format/moment.js'

/**
 * The fields of one act: its day and hour, then its data as the schema says, what is required first. `read` gives
 * what to send, or null after marking what is wrong; `byPath` finds a field by the path the API names it with.
 * @param {any} option
 * @param {import('../matter/read-matter.js').MatterPage} page
 */
export function actFields(option, page) {
  const today = page.matter.asOf
  const on = dayField({ label: 'Ngày thực hiện', hint: null, required: true }, { today, latest: today })
  on.write(page.on)
  const hour = timeControl('Giờ thực hiện')
  const at = { control: hour, ...frameField({ label: 'Giờ', hint: null, required: false }, hour) }
  const { properties = {}, required = [] } = option.fields
  const surroundings = { today, ...page.names.choices }
  const data = Object.entries(properties).map(([name, schema]) => ({
    name,
    ...makeField(name, schema, required.includes(name), surroundings),
  }))
  data.sort((one, other) => Number(required.includes(other.name)) - Number(required.includes(one.name)))

  const read = () => {
    const day = on.read()
    const time = hour.value.trim() === '' ? undefined : readTime(hour.value)
    on.showFault(day.fault ?? null)
    at.showFault(time === null ? 'Hãy viết giờ như 8:00.' : null)
    /** @type {Record<string, unknown>} */
    const values = {}
    let wrong = day.fault ? on.control : time === null ? hour : null
    for (const field of data) {
      const { value, fault } = field.read()
      field.showFault(fault ?? null)
      if (fault) wrong ??= field.control
      if (value !== undefined) values[field.name] = value
    }
    if (wrong !== null || typeof day.value !== 'string') {
      wrong?.focus()
      return null
    }
    return { on: day.value, data: values, ...(time ? { at: vietnamMoment(day.value, time) } : {}) }
  }
  const byPath = new Map([
    ['/on', on],
    ['/at', at],
    ...data.map((field) => /** @type {const} */ ([`/data/${field.name}`, field])),
  ])
  const first = data[0]?.control ?? on.control
  return {
    nodes: [el('div', { class: 'form-when' }, on.node, at.node), ...data.map((field) => field.node)],
    read,
    byPath,
    first,
  }
}
