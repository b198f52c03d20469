import { el } from '../dom.js'
import { showDay } from '../format/day.js'
import { describeFinding } from '../matter/findings-card.js'
import { chip } from '../page-parts/chip.js'
import { showPaperKind } from '../words/paper-kinds.js'
import { showRole } from '../words/roles.js'
import { showStage } from '../words/stages.js'

/**
 * What an act would do, before anything is recorded, with the button that records it.
 * @param {any} advance the answer of the dry run
 * @param {import('../matter/read-matter.js').MatterPage} page
 * @param {{ confirm: (event: Event) => void, change: () => void }} hands
 */
export function actPreview(advance, page, { confirm, change }) {
  const lateByKey = new Map(advance.findings.map((/** @type {any} */ one) => [one.limitKey, one]))
  const facts = [
    ...row('Bước', [stageLine(page.matter.stage, advance.stage)]),
    ...row(
      'Đóng thời hạn',
      advance.closed.map((/** @type {any} */ limit) => closedLine(limit, page, lateByKey.get(limit.key))),
    ),
    ...row(
      'Mở thời hạn',
      advance.opened.map((/** @type {any} */ limit) => openedLine(limit, page)),
    ),
    ...row(
      'Văn bản',
      advance.documents.map((/** @type {any} */ paper) => showPaperKind(paper.kind)),
    ),
  ]
  return el(
    'div',
    { class: 'preview' },
    el('h3', {}, 'Nếu ghi hành vi này'),
    advance.act.lateEntry
      ? el(
          'p',
          { class: 'preview-late' },
          `Ghi muộn: đã có hành vi sau ngày ${showDay(advance.act.on)}; các thời hạn từ ngày đó được tính lại.`,
        )
      : null,
    el('dl', {}, ...facts),
    el(
      'div',
      { class: 'form-buttons' },
      el('button', { type: 'button', class: 'button button-main', onclick: confirm }, 'Ghi vào hồ sơ'),
      el('button', { type: 'button', class: 'button', onclick: change }, 'Sửa lại'),
    ),
  )
}

/**
 * @param {string} name
 * @param {readonly import('../dom.js').Child[]} lines
 */
function row(name, lines) {
  if (lines.length === 0) return []
  return [el('dt', {}, name), el('dd', {}, ...lines.map((line) => el('div', {}, line)))]
}

/**
 * @param {string} now
 * @param {string} then
 */
function stageLine(now, then) {
  return now === then ? `Vẫn ở bước ${showStage(now)}` : `${showStage(now)} → ${showStage(then)}`
}

/**
 * @param {any} limit
 * @param {import('../matter/read-matter.js').MatterPage} page
 */
function openedLine(limit, { words, names }) {
  const about = [names.subject(limit), showRole(limit.whose)].filter(Boolean).join(' · ')
  return el(
    'span',
    {},
    `${words.limitLabel(limit.rule)}: đến `,
    el('strong', {}, showDay(limit.due)),
    el('small', {}, ` ${about}`),
  )
}

/**
 * @param {any} limit
 * @param {import('../matter/read-matter.js').MatterPage} page
 * @param {any} finding
 */
function closedLine(limit, { words, names }, finding) {
  const how = finding
    ? chip(describeFinding(finding), 'late')
    : limit.status === 'met'
      ? chip('Đúng hạn', 'done')
      : chip('Chấm dứt', 'quiet')
  return el('span', {}, `${words.limitLabel(limit.rule)} `, el('small', {}, names.subject(limit)), ' ', how)
}
