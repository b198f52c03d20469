import { el } from '../dom.js'
import { showDayWithWeekday } from '../format/day.js'

/**
 * The working of a due day, line by line: day, running count, why.
 * @param {{ due: string, working: readonly { date: string, counted: number | null, why: { vi: string } }[] }} explained
 */
export function workingTable({ due, working }) {
  const lines = working.map(({ date, counted, why }) =>
    el(
      'tr',
      { class: date === due ? 'is-due' : counted === null ? 'is-not-counted' : null },
      el('td', { class: 'working-day' }, showDayWithWeekday(date)),
      el('td', { class: 'working-count' }, counted ?? '–'),
      el('td', {}, why.vi),
    ),
  )
  return el(
    'table',
    { class: 'working' },
    el('caption', { class: 'visually-hidden' }, 'Cách tính từng ngày'),
    el(
      'thead',
      {},
      el('tr', {}, ...['Ngày', 'Đếm', 'Vì sao'].map((name) => el('th', { scope: 'col' }, name))),
    ),
    el('tbody', {}, ...lines),
  )
}
