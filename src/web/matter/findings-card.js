import { el } from '../dom.js'
import { showDay } from '../format/day.js'
import { citations } from '../law/citations.js'
import { chip } from '../page-parts/chip.js'
import { emptyNotice } from '../page-parts/notices.js'
import { titled } from '../page-parts/titled.js'
import { showAssetName } from '../words/asset-states.js'
import { unitWords } from '../words/units.js'

/**
 * What was late or done against a bar, as the record shows it.
 * @param {import('./read-matter.js').MatterPage} page
 */
export function findingsCard(page) {
  const { findings } = page.matter
  return titled(
    'Vi phạm thời hạn',
    { class: 'findings-card', aside: el('span', { class: 'count' }, findings.length) },
    findings.length === 0
      ? emptyNotice('Không có vi phạm nào.')
      : el(
          'ul',
          { class: 'findings' },
          ...findings.map((/** @type {any} */ one) => el('li', {}, findingItem(one, page))),
        ),
  )
}

/**
 * @param {any} finding
 * @param {import('./read-matter.js').MatterPage} page
 */
function findingItem(finding, { words, matter, limits, names }) {
  const limit = limits.find(({ key }) => key === finding.limitKey)
  const subject = limit ? names.shortSubject(limit) : finding.asset ? showAssetName(finding.asset) : ''
  const days = [
    finding.due && `hạn ${showDay(finding.due)}`,
    finding.done && `làm ${showDay(finding.done)}`,
  ].filter(Boolean)
  return el(
    'details',
    { class: 'finding' },
    el(
      'summary',
      {},
      el(
        'span',
        { class: 'finding-name' },
        nameOf(finding, words),
        el('small', {}, [days.join(', '), subject].filter(Boolean).join(' · ')),
      ),
      chip(describeFinding(finding), 'late'),
    ),
    el('p', {}, finding.sentence.vi),
    citations(finding.articles, finding.done ?? finding.due ?? matter.asOf),
  )
}

/**
 * @param {any} finding
 * @param {import('../law/law-words.js').LawWords} words
 */
function nameOf(finding, words) {
  const label = words.limitLabel(finding.rule)
  return label === finding.rule ? finding.ref : label
}

/**
 * "Quá hạn 3 ngày làm việc", "Làm muộn 2 ngày", "Vượt điều kiện".
 * @param {any} finding
 */
export function describeFinding({ kind, daysLate, unit }) {
  if (kind === 'overridden') return 'Vượt điều kiện'
  if (kind === 'warning') return 'Lưu ý'
  if (kind === 'cannotJudge') return 'Chưa kết luận được'
  const word = unit === 'workingDays' || unit === 'hours' ? unitWords[unit] : 'ngày'
  const count = daysLate > 0 ? ` ${daysLate} ${word}` : ''
  return `${kind === 'overdue' ? 'Quá hạn' : 'Làm muộn'}${count}`
}
