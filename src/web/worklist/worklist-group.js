import { el } from '../dom.js'
import { showDay } from '../format/day.js'
import { timeLeft } from '../format/lateness.js'
import { standingChip } from '../page-parts/chip.js'
import { emptyNotice } from '../page-parts/notices.js'
import { showAssetName } from '../words/asset-states.js'
import { nameMatter } from '../words/matters.js'
import { showRole } from '../words/roles.js'
import { showStage } from '../words/stages.js'

/**
 * One group of the worklist as a table; `cells` are the cells that say how late each line is, in their order.
 * @param {{ title: string, none: string }} group
 * @param {readonly any[]} lines
 * @param {{ words: import('../law/law-words.js').LawWords, today: string, showsBearer: boolean }} options
 */
export function worklistGroup({ title, none }, lines, { words, today, showsBearer }) {
  const cells = lines.map((line) =>
    el('td', { class: 'cell-standing' }, standingChip(timeLeft(line.due, today))),
  )
  const names = [
    'Số quyết định',
    'Người phải thi hành án',
    'Bước',
    'Hạn',
    ...(showsBearer ? ['Ai làm'] : []),
    'Đến ngày',
    'Còn, quá',
  ]
  const rows = lines.map((line, index) =>
    el(
      'tr',
      {},
      el(
        'td',
        { class: 'cell-name' },
        el('a', { class: 'row-link', href: `#/viec/${line.caseId}` }, nameMatter(line)),
      ),
      el('td', { class: 'cell-who' }, line.debtors ?? '(đã xóa tên)'),
      el('td', { class: 'cell-stage' }, showStage(line.stage)),
      el('td', { class: 'cell-what' }, ...whatIsDue(line, words)),
      showsBearer && el('td', { class: 'cell-bearer' }, showRole(line.whose)),
      el('td', { class: 'cell-day' }, showDay(line.due)),
      cells[index],
    ),
  )
  const table = el(
    'table',
    { class: 'lines' },
    el('thead', {}, el('tr', {}, ...names.map((name) => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, ...rows),
  )
  const heading = el('h2', { tabindex: -1 }, title, ' ', el('span', { class: 'count' }, lines.length))
  const node = el(
    'section',
    { class: 'card list-card', 'aria-label': title },
    el('div', { class: 'card-head' }, heading),
    lines.length === 0 ? emptyNotice(none) : table,
  )
  return { node, cells }
}

/**
 * @param {any} line
 * @param {import('../law/law-words.js').LawWords} words
 */
function whatIsDue(line, words) {
  const asset = line.assetId === null ? '' : `, ${showAssetName(line.assetId).toLowerCase()}`
  const times = line.times > 1 ? el('span', { class: 'times' }, `${line.times} lượt`) : null
  return [`${words.limitLabel(line.rule)}${asset} `, el('span', { class: 'row-ref' }, line.ref), times]
}
