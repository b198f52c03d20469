import { el } from '../dom.js'
import { showDay, showDayWithWeekday } from '../format/day.js'
import { standingOf } from '../format/lateness.js'
import { chip, standingChip } from '../page-parts/chip.js'
import { showInterruption } from '../words/interruptions.js'
import { nameMatter, showMatterKind } from '../words/matters.js'
import { showObligation } from '../words/obligations.js'
import { showRole } from '../words/roles.js'
import { showStage } from '../words/stages.js'
import { nextLimit } from './next-limit.js'

/**
 * The head of a matter: number, judgment, parties, officer, step, the limit that comes first.
 * @param {import('./read-matter.js').MatterPage} page
 */
export function matterHead(page) {
  const { matter } = page
  const title = nameMatter({ number: matter.number, judgmentNumber: matter.judgment.number })
  return el(
    'header',
    { class: 'card matter-head' },
    el(
      'div',
      { class: 'matter-title' },
      el(
        'p',
        { class: 'eyebrow' },
        matter.number === null ? 'Chưa có quyết định thi hành án' : 'Quyết định thi hành án',
      ),
      el('h1', { tabindex: -1 }, title),
      el(
        'div',
        { class: 'chips' },
        chip(showStage(matter.stage), 'calm'),
        ...interruptionChips(matter),
        chip(showMatterKind(matter.kind), 'quiet'),
      ),
      el(
        'button',
        { type: 'button', class: 'button button-small print-button', onclick: () => window.print() },
        'In tóm tắt',
      ),
    ),
    el('dl', { class: 'facts' }, ...partyFacts(matter), ...judgmentFacts(matter)),
    nextLimitBox(page),
  )
}

/**
 * What keeps the matter, or a part of it, from going on.
 * @param {any} matter
 */
function interruptionChips({ interruptions = [] }) {
  return interruptions.map((/** @type {any} */ one) => chip(showInterruption(one), 'soon'))
}

/** @param {any} matter */
function partyFacts({ parties, obligations }) {
  const roles = ['debtor', 'creditor', 'related']
  const facts = roles.flatMap((role) => {
    const names = parties.filter((/** @type {any} */ party) => party.role === role)
    if (names.length === 0) return []
    return fact(
      showRole(role),
      names.map((/** @type {any} */ { name, ref }) => name ?? `${ref} (đã xóa tên)`).join(', '),
      role === 'debtor',
    )
  })
  return [...facts, ...fact('Nghĩa vụ', obligations.map(showObligation).join('; '), true)]
}

/** @param {any} matter */
function judgmentFacts({ judgment, officer }) {
  const court = judgment.court ? `, ${judgment.court}` : ''
  const effective = judgment.effectiveOn ? `, có hiệu lực ${showDay(judgment.effectiveOn)}` : ''
  return [
    ...fact('Bản án, quyết định', `${judgment.number} ngày ${showDay(judgment.date)}${court}${effective}`),
    ...fact('Chấp hành viên', officer === null ? 'Chưa phân công' : officer.name),
  ]
}

/**
 * @param {string} name
 * @param {string} value
 * @param {boolean} [isMain]
 */
function fact(name, value, isMain = false) {
  return [el('dt', {}, name), el('dd', { class: isMain ? 'is-main' : null }, value)]
}

/** @param {import('./read-matter.js').MatterPage} page */
function nextLimitBox({ limits, matter, names }) {
  const limit = nextLimit(limits)
  if (limit === null) {
    return el(
      'div',
      { class: 'next-limit' },
      el('p', { class: 'eyebrow' }, 'Hạn gần nhất'),
      el('p', { class: 'muted' }, 'Không có hạn nào đang chạy.'),
    )
  }
  const standing = standingOf(limit, matter.asOf)
  return el(
    'div',
    { class: `next-limit next-limit-${standing.tone}` },
    el('p', { class: 'eyebrow' }, 'Hạn gần nhất'),
    el('p', { class: 'next-limit-day' }, showDayWithWeekday(limit.due)),
    el('p', {}, limit.label.vi),
    el(
      'p',
      { class: 'muted small' },
      [names.shortSubject(limit), showRole(limit.whose)].filter(Boolean).join(' · '),
    ),
    standingChip(standing),
  )
}
