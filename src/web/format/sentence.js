import { showDay } from './day.js'
import { groupDigits } from './money.js'

/**
 * A sentence of the API with its days as 30/9/2026 and its amounts in groups of three.
 * @param {string} sentence
 */
export function tidySentence(sentence) {
  return sentence
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => showDay(day))
    .replace(/\b(\d{4,})(?= đồng)/g, (amount) => groupDigits(amount))
    .replace(/(từ |dưới )(\d{5,})\b/g, (_whole, word, amount) => `${word}${groupDigits(amount)}`)
}

/**
 * A problem as one or two sentences for a person.
 * @param {{ status: number, title: string, detail: string, type?: string }} problem
 */
export function describeProblem(problem) {
  if (problem.type === '/problems/not-signed-in')
    return 'Phiên làm việc đã hết. Hãy đăng nhập lại ở một thẻ khác rồi thử lại; những gì đã nhập vẫn còn.'
  if (problem.status === 429) return 'Bạn đã thử quá nhiều lần. Hãy đợi một phút rồi thử lại.'
  return `${problem.title}. ${tidySentence(problem.detail)}`
}
