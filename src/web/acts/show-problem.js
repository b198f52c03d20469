import { el, fill } from '../dom.js'
import { tidySentence } from '../format/sentence.js'
import { describeError } from '../page-parts/notices.js'
import { refusalList } from './refusal-list.js'

/**
 * Shows in a form why the API did not take its act: refused by law, changed meanwhile, or wrong in some field.
 * @param {any} error
 * @param {{ trouble: HTMLElement, fields: any, surroundings: import('./acts-card.js').Surroundings }} form
 */
export function showProblem(error, { trouble, fields, surroundings }) {
  const problem = error?.problem ?? {}
  if (problem.type === '/problems/stale-revision') return fill(trouble, conflictBox(surroundings, fields))
  if (Array.isArray(problem.refusals)) {
    return fill(
      trouble,
      el('p', { class: 'trouble-title' }, 'Không được thực hiện'),
      refusalList(problem.refusals, surroundings),
    )
  }
  if (Array.isArray(problem.errors)) return showFaults(problem.errors, trouble, fields)
  fill(trouble, el('p', {}, describeError(error)))
}

/**
 * @param {import('./acts-card.js').Surroundings} surroundings
 * @param {any} fields
 */
function conflictBox({ desk }, fields) {
  const reload = async (/** @type {any} */ event) => {
    event.currentTarget.disabled = true
    await desk.reload()
    fields.first.focus()
  }
  return el(
    'div',
    { class: 'conflict' },
    el('p', { class: 'trouble-title' }, 'Việc đã thay đổi'),
    el(
      'p',
      {},
      'Trong lúc bạn nhập, người khác đã ghi một hành vi. Chưa có gì của bạn được ghi; những gì đã nhập vẫn còn.',
    ),
    el(
      'button',
      { type: 'button', class: 'button button-main', onclick: reload },
      'Tải lại việc, giữ những gì đã nhập',
    ),
  )
}

/**
 * @param {readonly any[]} faults
 * @param {HTMLElement} trouble
 * @param {any} fields
 */
function showFaults(faults, trouble, fields) {
  const elsewhere = faults.filter(({ field, expected }) => {
    const found = fields.byPath.get(field)
    found?.showFault(`Cần: ${tidySentence(expected.vi)}.`)
    return found === undefined
  })
  const sentences = elsewhere.map(({ field, expected }) =>
    el('p', {}, `${field}: ${tidySentence(expected.vi)}.`),
  )
  const isMarked = elsewhere.length < faults.length
  fill(trouble, isMarked ? el('p', {}, 'Có mục chưa đúng, xem chỗ đánh dấu ở trên.') : null, ...sentences)
  fields.byPath.get(faults[0]?.field)?.control.focus()
}
