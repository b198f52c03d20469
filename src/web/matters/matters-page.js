import { read } from '../api.js'
import { el, fill, say } from '../dom.js'
import { loadLawWords } from '../law/law-words.js'
import { emptyNotice, loadingNotice, problemNotice } from '../page-parts/notices.js'
import { filterForm } from './filter-form.js'
import { matterRow, mattersTable } from './matters-table.js'

const pageLength = '30'

/**
 * "Tất cả việc": every matter of the office, newest first, narrowed by words, step and time limit.
 * @param {HTMLElement} root
 * @param {import('../router.js').Visit} visit
 */
export async function mattersPage(root, visit) {
  const words = await loadLawWords()
  const results = el('div', { class: 'results' })
  let asked = 0
  const search = async (/** @type {Record<string, string>} */ filter) => {
    asked += 1
    const turn = asked
    keepInAddress(filter)
    if (results.childElementCount === 0) fill(results, loadingNotice('Đang tìm…'))
    try {
      const first = await read('/cases', { ...filter, limit: pageLength })
      if (turn === asked) drawResults(results, first, filter, words)
    } catch (error) {
      if (turn === asked)
        fill(
          results,
          problemNotice(error, () => search(filter)),
        )
    }
  }
  const form = filterForm(visit.query, search)
  visit.title('Tất cả việc')
  fill(root, el('div', { class: 'page-head' }, el('h1', { tabindex: -1 }, 'Tất cả việc')), form.node, results)
  await search(form.read())
}

/**
 * @param {HTMLElement} results
 * @param {{ cases: any[], next: string | null }} first
 * @param {Record<string, string>} filter
 * @param {import('../law/law-words.js').LawWords} words
 */
function drawResults(results, first, filter, words) {
  if (first.cases.length === 0) {
    const narrowed = Object.values(filter).some(Boolean)
    const sentence = narrowed
      ? 'Không có việc nào khớp. Hãy thử ít chữ hơn hoặc bỏ bớt điều kiện.'
      : 'Cơ quan chưa có việc nào.'
    say(sentence)
    return fill(results, emptyNotice(sentence))
  }
  const body = el('tbody')
  const more = el('button', { type: 'button', class: 'button' }, 'Xem thêm')
  const told = el('span', { class: 'muted' })
  let next = first.next
  const append = (/** @type {{ cases: any[], next: string | null }} */ page) => {
    body.append(...page.cases.map((line) => matterRow(line, words)))
    next = page.next
    more.hidden = next === null
    told.textContent = `${body.childElementCount} việc${next === null ? '' : ' đầu tiên'}`
    say(told.textContent)
  }
  more.addEventListener('click', async () => {
    more.disabled = true
    try {
      append(await read('/cases', { ...filter, limit: pageLength, page: next }))
    } catch (error) {
      results.append(problemNotice(error))
    } finally {
      more.disabled = false
    }
  })
  append(first)
  fill(
    results,
    el('section', { class: 'card list-card', 'aria-label': 'Kết quả' }, mattersTable(body)),
    el('p', { class: 'more' }, told, more),
  )
}

/**
 * Writes the filter into the address without a new visit, so that it can be kept, sent and gone back to.
 * @param {Record<string, string>} filter
 */
function keepInAddress(filter) {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString()
  window.history.replaceState(null, '', `#/viec${query === '' ? '' : `?${query}`}`)
}
