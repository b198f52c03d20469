import { describeAsset } from '../matter/describe-asset.js'
import { showAssetName } from '../words/asset-states.js'
import { showChoice } from '../words/choices.js'

/** Acts that may be given nearly always and move nothing. */
const sideActs = new Set(['DECLARE_CONFLICT', 'NOTE'])

/**
 * Acts on each asset first, then those of the whole matter with the side acts last, then those that bring in a new
 * asset.
 * @param {readonly any[]} options
 * @param {import('../matter/read-matter.js').MatterPage} page
 * @returns {{ title: string | null, options: any[] }[]}
 */
export function groupActs(options, { matter, acts }) {
  const known = matter.assets.map((/** @type {any} */ asset) => asset.id)
  const ofMatter = options.filter((option) => option.asset === undefined)
  ofMatter.sort((one, other) => Number(sideActs.has(one.act)) - Number(sideActs.has(other.act)))
  const ofAssets = matter.assets.map((/** @type {any} */ asset) => ({
    title: [
      `${showAssetName(asset.id)}: ${showChoice(asset.kind).toLowerCase()}`,
      describeAsset(acts, asset.id),
    ]
      .filter(Boolean)
      .join(', '),
    options: options.filter((option) => option.asset === asset.id),
  }))
  const ofNew = options.filter((option) => option.asset !== undefined && !known.includes(option.asset))
  const groups = [
    ...ofAssets,
    { title: ofAssets.length > 0 ? 'Cả việc' : null, options: ofMatter },
    { title: 'Tài sản mới', options: ofNew },
  ]
  return groups.filter((group) => group.options.length > 0)
}
