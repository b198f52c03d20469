import { el } from '../dom.js'
import { showDay } from '../format/day.js'
import { standingOf } from '../format/lateness.js'
import { citations } from '../law/citations.js'
import { flagList } from '../law/flag-list.js'
import { workingTable } from '../law/working-table.js'
import { standingChip } from '../page-parts/chip.js'
import { emptyNotice } from '../page-parts/notices.js'
import { titled } from '../page-parts/titled.js'
import { showRole } from '../words/roles.js'
import { byDueDay, isAhead, isOpen } from './next-limit.js'

/**
 * The time limits of a matter: those that run by due day, then those to come, the closed ones folded.
 * @param {import('./read-matter.js').MatterPage} page
 */
export function limitsCard(page) {
  const { limits } = page
  const open = limits.filter(isOpen).sort(byDueDay)
  const ahead = limits.filter(isAhead).sort(byDueDay)
  const closed = limits.filter((limit) => !isOpen(limit) && !isAhead(limit)).reverse()
  const shown = [...open, ...ahead]
  return titled(
    'Thời hạn',
    { class: 'limits-card', aside: el('span', { class: 'count' }, `${open.length} đang chạy`) },
    shown.length === 0 ? emptyNotice('Không có hạn nào đang chạy.') : list(shown, page),
    ...unknownLaw(page),
    closed.length === 0
      ? null
      : el(
          'details',
          { class: 'more-limits' },
          el('summary', {}, `Đã đóng (${closed.length})`),
          list(closed, page),
        ),
  )
}

/**
 * The limits that cannot be judged: the law of their day is not in the tables.
 * @param {import('./read-matter.js').MatterPage} page
 */
function unknownLaw({ matter, words }) {
  if (matter.cannotJudge.length === 0) return []
  const names = matter.cannotJudge.map(words.limitLabel).join(', ')
  return [
    el(
      'p',
      { class: 'muted small' },
      `Chưa xét được: ${names}. Văn bản có hiệu lực vào ngày đó chưa có trong hệ thống.`,
    ),
  ]
}

/**
 * @param {readonly any[]} limits
 * @param {import('./read-matter.js').MatterPage} page
 */
function list(limits, page) {
  return el('ul', { class: 'limits' }, ...limits.map((limit) => el('li', {}, limitItem(limit, page))))
}

/**
 * @param {any} limit
 * @param {import('./read-matter.js').MatterPage} page
 */
function limitItem(limit, { matter, names }) {
  const subject = [names.subject(limit), showRole(limit.whose)].filter(Boolean).join(' · ')
  const closedOn =
    limit.closedOn && limit.standing !== 'running' && limit.standing !== 'overdue'
      ? `, đóng ${showDay(limit.closedOn)}`
      : ''
  return el(
    'details',
    { class: 'limit' },
    el(
      'summary',
      {},
      el(
        'span',
        { class: 'limit-name' },
        limit.label.vi,
        ' ',
        el('span', { class: 'row-ref' }, limit.ref),
        el('small', {}, `${subject}${closedOn}`),
      ),
      el('span', { class: 'limit-day' }, showDay(limit.due)),
      standingChip(standingOf(limit, matter.asOf)),
    ),
    explanation(limit, matter.asOf),
  )
}

/**
 * @param {any} limit
 * @param {string} today
 */
function explanation({ explained, from }, today) {
  if (explained === null)
    return el('p', { class: 'muted' }, 'Không có cách tính: văn bản của ngày này chưa có trong hệ thống.')
  return el(
    'div',
    { class: 'explained' },
    el('p', {}, explained.sentence.vi),
    explained.note ? el('p', { class: 'muted' }, explained.note.vi) : null,
    citations(explained.citations, from > today ? today : from),
    flagList(explained.flags),
    el(
      'div',
      { class: 'working-scroll', tabindex: 0, role: 'group', 'aria-label': 'Cách tính' },
      workingTable(explained),
    ),
  )
}
