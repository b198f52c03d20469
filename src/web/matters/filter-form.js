import { el, newId } from '../dom.js'
import { stages } from '../words/stages.js'

const typingPause = 300

/**
 * The fields that narrow the list of matters: words, step, time limit.
 * @param {URLSearchParams} query what to begin with
 * @param {(filter: Record<string, string>) => void} search called when a person changes something
 */
export function filterForm(query, search) {
  const q = el('input', { type: 'search', id: newId('q'), maxlength: 200, value: query.get('q') ?? '' })
  q.setAttribute('placeholder', 'Số quyết định, số bản án, tên đương sự')
  const state = choose([['', 'Mọi bước'], ...stages], query.get('state'))
  const due = choose(
    [
      ['', 'Mọi hạn'],
      ['overdue', 'Quá hạn'],
      ['week', 'Quá hạn hoặc trong 7 ngày'],
    ],
    query.get('due'),
  )
  const read = () => ({ q: q.value.trim(), state: state.value, due: due.value })
  let pause = 0
  const later = () => {
    window.clearTimeout(pause)
    pause = window.setTimeout(() => search(read()), typingPause)
  }
  const now = (/** @type {Event} */ event) => {
    event.preventDefault()
    window.clearTimeout(pause)
    search(read())
  }
  q.addEventListener('input', later)
  state.addEventListener('change', now)
  due.addEventListener('change', now)
  const node = el(
    'form',
    { class: 'filters', role: 'search', 'aria-label': 'Lọc danh sách', onsubmit: now },
    labelled('Tìm', q, 'filter-words'),
    labelled('Bước', state),
    labelled('Thời hạn', due),
    el('button', { class: 'button', type: 'submit' }, 'Tìm'),
  )
  return { node, read }
}

/**
 * @param {readonly (readonly [string, string])[]} choices
 * @param {string | null} chosen
 */
function choose(choices, chosen) {
  const options = choices.map(([value, text]) =>
    el('option', { value, selected: value === (chosen ?? '') }, text),
  )
  return el('select', { id: newId('filter') }, ...options)
}

/**
 * @param {string} text
 * @param {HTMLElement} control
 * @param {string} [className]
 */
function labelled(text, control, className = '') {
  return el('div', { class: `field ${className}`.trim() }, el('label', { for: control.id }, text), control)
}
