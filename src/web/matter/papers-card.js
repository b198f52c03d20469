import { el } from '../dom.js'
import { showDay } from '../format/day.js'
import { emptyNotice } from '../page-parts/notices.js'
import { titled } from '../page-parts/titled.js'
import { showAssetName } from '../words/asset-states.js'
import { showPaperKind } from '../words/paper-kinds.js'

/**
 * The papers of a matter, the newest first.
 * @param {import('./read-matter.js').MatterPage} page
 */
export function papersCard({ papers }) {
  const items = [...papers]
    .reverse()
    .map((paper) =>
      el(
        'li',
        { class: 'paper' },
        el(
          'span',
          {},
          paper.label?.vi ?? showPaperKind(paper.kind),
          el(
            'small',
            {},
            [paper.number, paper.asset && showAssetName(paper.asset)].filter(Boolean).join(' · '),
          ),
        ),
        el('span', { class: 'paper-day' }, showDay(paper.issuedOn)),
      ),
    )
  return titled(
    'Văn bản',
    { aside: el('span', { class: 'count' }, papers.length) },
    papers.length === 0 ? emptyNotice('Chưa có văn bản nào.') : el('ul', { class: 'papers' }, ...items),
  )
}
