import { el } from '../dom.js'
import { describeProblem } from '../format/sentence.js'

/**
 * Says that something is on its way.
 * @param {string} sentence
 */
export function loadingNotice(sentence) {
  return el('p', { class: 'notice notice-loading', role: 'status' }, sentence)
}

/**
 * Says that there is nothing, and why that is fine.
 * @param {string} sentence
 */
export function emptyNotice(sentence) {
  return el('p', { class: 'notice notice-empty' }, sentence)
}

/**
 * Says what went wrong and offers to try again.
 * @param {unknown} error
 * @param {(() => void) | null} [retry]
 */
export function problemNotice(error, retry = null) {
  const sentence = describeError(error)
  const again = retry && el('button', { type: 'button', class: 'button', onclick: retry }, 'Thử lại')
  return el('div', { class: 'notice notice-problem', role: 'alert' }, el('p', {}, sentence), again)
}

/**
 * The sentence for whatever was thrown.
 * @param {unknown} error
 */
export function describeError(error) {
  const problem = /** @type {any} */ (error)?.problem
  if (problem) return describeProblem(problem)
  return 'Trang gặp lỗi khi vẽ. Hãy tải lại trang; việc thi hành án không bị thay đổi.'
}
