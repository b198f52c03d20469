import { el } from '../dom.js'
import { daysBetween, showDay } from '../format/day.js'
import { showMoment, vietnamDayOf } from '../format/moment.js'
import { chip } from '../page-parts/chip.js'
import { emptyNotice } from '../page-parts/notices.js'
import { titled } from '../page-parts/titled.js'
import { showAssetName } from '../words/asset-states.js'
import { showRole } from '../words/roles.js'
import { describeData } from './describe-data.js'

/**
 * The record of a matter: every act, the last recorded first, with the day it happened and the moment it was
 * recorded.
 * @param {import('./read-matter.js').MatterPage} page
 */
export function recordCard(page) {
  const entries = [...page.acts].reverse().map((act) => recordEntry(act, page))
  return titled(
    'Nhật ký',
    { class: 'record-card', aside: el('span', { class: 'count' }, `${entries.length} hành vi`) },
    entries.length === 0
      ? emptyNotice('Chưa có hành vi nào.')
      : el('ol', { class: 'record', reversed: true }, ...entries),
  )
}

/**
 * @param {any} act
 * @param {import('./read-matter.js').MatterPage} page
 */
function recordEntry(act, page) {
  const asset = act.assetId === null ? null : el('small', {}, ` ${showAssetName(act.assetId)}`)
  const data = describeData(act, page)
  const late = daysBetween(act.on, vietnamDayOf(act.recordedAt))
  return el(
    'li',
    { class: 'entry' },
    el('span', { class: 'entry-day' }, showDay(act.on)),
    el(
      'div',
      { class: 'entry-what' },
      el(
        'p',
        { class: 'entry-name' },
        page.words.actLabel(act.act),
        asset,
        act.overridden ? [' ', chip('Vượt điều kiện', 'late')] : null,
      ),
      data.length === 0 ? null : el('p', { class: 'entry-data' }, data.join(' · ')),
      act.overrideReason ? el('p', { class: 'entry-data' }, `Lý do: ${act.overrideReason}`) : null,
    ),
    el(
      'div',
      { class: 'entry-who' },
      el('span', {}, `${act.actor.name ?? 'Không còn tên'}, ${showRole(act.actor.role).toLowerCase()}`),
      el(
        'small',
        {},
        `ghi ${showMoment(act.recordedAt)}`,
        late > 0 ? el('span', { class: 'entry-late' }, ` ghi muộn ${late} ngày`) : null,
      ),
    ),
    el(
      'span',
      { class: 'entry-seal', title: `Dấu niêm của dòng nhật ký: ${act.hash}` },
      act.hash.slice(0, 8),
    ),
  )
}
