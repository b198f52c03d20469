import { el } from '../dom.js'
import { showMoney } from '../format/money.js'
import { chip } from '../page-parts/chip.js'
import { emptyNotice } from '../page-parts/notices.js'
import { titled } from '../page-parts/titled.js'
import { showAssetName, showAssetState } from '../words/asset-states.js'
import { showChoice } from '../words/choices.js'
import { describeAsset } from './describe-asset.js'

/**
 * The assets of a matter and where each stands.
 * @param {import('./read-matter.js').MatterPage} page
 */
export function assetsCard({ matter, acts }) {
  const { assets } = matter
  const items = assets.map((/** @type {any} */ asset) => {
    const description = describeAsset(acts, asset.id)
    const price = asset.startPrice === undefined ? null : `Giá khởi điểm ${showMoney(asset.startPrice)}`
    return el(
      'li',
      { class: 'asset' },
      el(
        'span',
        { class: 'asset-name' },
        `${showAssetName(asset.id)}: ${showChoice(asset.kind).toLowerCase()}`,
      ),
      chip(showAssetState(asset.state), 'calm'),
      el('small', {}, [description, price].filter(Boolean).join(' · ')),
    )
  })
  return titled(
    'Tài sản',
    { aside: el('span', { class: 'count' }, assets.length) },
    assets.length === 0
      ? emptyNotice('Chưa có tài sản nào bị kê biên.')
      : el('ul', { class: 'assets' }, ...items),
  )
}
