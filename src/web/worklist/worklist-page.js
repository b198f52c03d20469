import { read } from '../api.js'
import { el, fill } from '../dom.js'
import { showDayWithWeekday } from '../format/day.js'
import { loadLawWords } from '../law/law-words.js'
import { nameWorklist } from '../words/worklist.js'
import { foldLines } from './fold-lines.js'
import { fillLateness } from './lateness-cells.js'
import { worklistGroup } from './worklist-group.js'

const groups = [
  { key: 'overdue', title: 'Quá hạn', tone: 'late', none: 'Không có việc nào quá hạn.' },
  { key: 'dueToday', title: 'Hôm nay', tone: 'soon', none: 'Hôm nay không có hạn nào.' },
  { key: 'next7Days', title: '7 ngày tới', tone: 'calm', none: 'Bảy ngày tới không có hạn nào.' },
]

/**
 * "Việc của tôi": what is overdue, due today, due within a week. An officer sees the matters assigned to him,
 * everybody else those of the office.
 * @param {HTMLElement} root
 * @param {import('../router.js').Visit} visit
 */
export async function worklistPage(root, visit) {
  const [words, worklist] = await Promise.all([loadLawWords(), read('/worklist')])
  const isOwn = visit.person?.role === 'officer'
  const title = nameWorklist(visit.person)
  const drawn = groups.map((group) => {
    const lines = foldLines(worklist[group.key])
    return {
      ...group,
      lines,
      ...worklistGroup(group, lines, { words, today: worklist.today, showsBearer: !isOwn }),
    }
  })
  visit.title(title)
  fill(
    root,
    el(
      'div',
      { class: 'page-head' },
      el('h1', { tabindex: -1 }, title),
      el('p', { class: 'muted' }, showDayWithWeekday(worklist.today)),
    ),
    el('div', { class: 'count-cards' }, ...drawn.map(countCard)),
    ...drawn.map(({ node }) => node),
  )
  const overdue = drawn[0]
  if (overdue) await fillLateness(overdue.lines, overdue.cells)
}

/** @param {any} group */
function countCard({ title, tone, lines, node }) {
  const show = () => {
    node.scrollIntoView({ block: 'start' })
    node.querySelector('h2').focus({ preventScroll: true })
  }
  return el(
    'button',
    { type: 'button', class: `count-card count-${lines.length === 0 ? 'none' : tone}`, onclick: show },
    el('strong', {}, lines.length),
    el('span', {}, title),
  )
}
