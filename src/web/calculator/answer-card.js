import { el } from '../dom.js'
import { showDay, showDayWithWeekday } from '../format/day.js'
import { citations } from '../law/citations.js'
import { flagList } from '../law/flag-list.js'
import { workingTable } from '../law/working-table.js'
import { showLength } from '../words/units.js'
import { monthSheets } from './month-sheets.js'

/**
 * The answer of the calculator: the day, what to know about it, why, and how it was counted.
 * @param {any} explained
 * @param {any} rule
 */
export function answerCard(explained, rule) {
  const { due, dueAt, from, length, latestClear } = explained
  const isBackward = latestClear !== undefined
  const start = isBackward
    ? `ít nhất ${showLength(length)} trước ${showDay(from)}`
    : `${showLength(length)} từ ${showDay(from)}`
  return el(
    'article',
    { class: 'card answer-card' },
    el('p', { class: 'eyebrow' }, `${rule.label.vi} · ${explained.ref} · ${start}`),
    el(
      'p',
      { class: 'answer-day' },
      isBackward ? 'Chậm nhất ' : 'Đến hết ',
      el('strong', {}, showDayWithWeekday(due)),
    ),
    dueAt ? el('p', {}, `Lúc ${dueAt.slice(11, 16)}.`) : null,
    isBackward && latestClear !== due
      ? el('p', {}, `Để còn đủ ngày trọn ở giữa: chậm nhất ${showDayWithWeekday(latestClear)}.`)
      : null,
    flagList(explained.flags),
    el('p', { class: 'answer-sentence' }, explained.sentence.vi),
    explained.note ? el('p', { class: 'muted' }, explained.note.vi) : null,
    citations(explained.citations, from),
    monthSheets(explained),
    el('h2', {}, 'Cách tính'),
    el(
      'div',
      { class: 'working-scroll', tabindex: 0, role: 'group', 'aria-label': 'Cách tính từng ngày' },
      workingTable(explained),
    ),
  )
}
