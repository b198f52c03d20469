import { el } from '../dom.js'
import { showDay } from '../format/day.js'
import { timeLeft } from '../format/lateness.js'
import { standingChip } from '../page-parts/chip.js'
import { nameMatter } from '../words/matters.js'
import { showStage } from '../words/stages.js'

const columns = [
  'Số quyết định',
  'Số bản án',
  'Người phải thi hành án',
  'Bước',
  'Hạn gần nhất',
  'Đến ngày',
  'Còn, quá',
]

/**
 * The table of a list of matters around its body.
 * @param {HTMLElement} body
 */
export function mattersTable(body) {
  return el(
    'table',
    { class: 'lines' },
    el('thead', {}, el('tr', {}, ...columns.map((name) => el('th', { scope: 'col' }, name)))),
    body,
  )
}

/**
 * One matter of the list.
 * @param {any} line
 * @param {import('../law/law-words.js').LawWords} words
 */
export function matterRow(line, words) {
  const { nextDue, nextRef } = line
  const label = nextRef === null ? null : words.rowLabel(nextRef)
  return el(
    'tr',
    {},
    el(
      'td',
      { class: 'cell-name' },
      el('a', { class: 'row-link', href: `#/viec/${line.id}` }, nameMatter(line)),
    ),
    el('td', { class: 'cell-judgment' }, line.judgmentNumber),
    el('td', { class: 'cell-who' }, line.debtors ?? '(đã xóa tên)'),
    el('td', { class: 'cell-stage' }, showStage(line.stage)),
    el(
      'td',
      { class: nextRef === null ? 'cell-what is-none' : 'cell-what' },
      nextRef === null ? '–' : [label ? `${label} ` : '', el('span', { class: 'row-ref' }, nextRef)],
    ),
    el(
      'td',
      { class: nextDue === null ? 'cell-day is-none' : 'cell-day' },
      nextDue === null ? '–' : showDay(nextDue),
    ),
    el(
      'td',
      { class: 'cell-standing' },
      nextDue === null ? null : standingChip(timeLeft(nextDue, words.today)),
    ),
  )
}
