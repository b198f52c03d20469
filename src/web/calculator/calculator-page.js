import { read } from '../api.js'
import { el, fill } from '../dom.js'
import { emptyNotice, loadingNotice, problemNotice } from '../page-parts/notices.js'
import { answerCard } from './answer-card.js'
import { questionForm } from './question-form.js'

/**
 * "Tra thời hạn": from a rule and a day to the due day, with its working and its articles. Open to everybody.
 * @param {HTMLElement} root
 * @param {import('../router.js').Visit} visit
 */
export async function calculatorPage(root, visit) {
  const { on: today, rules } = await read('/law/rules')
  const answer = el('div', { class: 'answer', 'aria-live': 'polite' })
  let asked = 0

  const ask = async (/** @type {import('./question-form.js').Question} */ question) => {
    asked += 1
    const turn = asked
    keepInAddress(question)
    if (question.rule === null) return fill(answer, emptyNotice('Chọn một thời hạn và một ngày.'))
    fill(answer, loadingNotice('Đang tính…'))
    const { rule, from, kind } = question
    try {
      const explained = await read(`/law/rules/${encodeURIComponent(rule.ref)}/due`, { from, kind })
      if (turn === asked) fill(answer, answerCard(explained, rule))
    } catch (error) {
      if (turn === asked)
        fill(
          answer,
          problemNotice(error, () => ask(question)),
        )
    }
  }
  const form = questionForm({
    today,
    rules,
    query: visit.query,
    ask,
    rulesOn: (day) => read('/law/rules', { on: day }),
  })
  visit.title('Tra thời hạn')
  fill(
    root,
    el(
      'div',
      { class: 'page-head' },
      el('h1', { tabindex: -1 }, 'Tra thời hạn'),
      el('p', { class: 'muted' }, 'Tính theo lịch nghỉ chính thức và quy định có hiệu lực vào ngày đã chọn.'),
    ),
    el('div', { class: 'calculator' }, form.node, answer),
  )
  await form.askNow()
}

/** @param {import('./question-form.js').Question} question */
function keepInAddress({ rule, from, kind }) {
  const query = new URLSearchParams({
    ...(rule === null ? {} : { quytac: rule.rule }),
    ngay: from,
    ...(kind === null ? {} : { loai: kind }),
  })
  window.history.replaceState(null, '', `#/tra-thoi-han?${query}`)
}
