import type { Matter } from '../api/cases.ts'
import type { Option } from '../api/types.ts'
import { describeAsset } from '../matter/name-things.ts'
import { showAssetName } from '../words/assets.ts'
import { nameChoice } from '../words/choices.ts'
import type { Dictionary } from '../words/vietnamese.ts'

/** What is done day by day in a matter of any step, in the order it is looked for; the seldom ones follow in the order of the law. */
const everyday = [
  'SERVE_NOTICE',
  'VERIFY_CONDITIONS',
  'COLLECT',
  'DISBURSE',
  'SEND_REQUEST',
  'RECORD_ANSWER',
  'NOTE',
]

/** Acts that may be given nearly always and move nothing. */
const sideActs = new Set(['DECLARE_CONFLICT'])

/** The name of an act with its asset: no two options share it. */
export function keyOf({ act, asset }: { act: string; asset?: string }): string {
  return `${act}~${asset ?? ''}`
}

export interface ActGroup {
  title: string | null
  options: Option[]
}

/** Acts on each asset first, then those of the whole matter, the everyday ones first, then those that bring in a new asset. */
export function groupActs(options: readonly Option[], { view, acts }: Matter, t: Dictionary): ActGroup[] {
  const known = view.assets.map((asset) => asset.id)
  const ofMatter = options
    .filter((option) => option.asset === undefined)
    .sort((one, other) => placeOf(one) - placeOf(other))
  const ofAssets = view.assets.map((asset) => ({
    title: [
      `${showAssetName(asset.id, t)}: ${nameChoice(asset.kind, t).toLowerCase()}`,
      describeAsset(acts, asset.id),
    ]
      .filter(Boolean)
      .join(', '),
    options: options.filter((option) => option.asset === asset.id),
  }))
  const ofNew = options.filter((option) => option.asset !== undefined && !known.includes(option.asset))
  return [
    ...ofAssets,
    { title: ofAssets.length > 0 ? t.acts.whole : null, options: ofMatter },
    { title: t.acts.newAsset, options: ofNew },
  ].filter((group) => group.options.length > 0)
}

function placeOf({ act }: Option): number {
  const place = everyday.indexOf(act)
  if (place >= 0) return place
  return everyday.length + Number(sideActs.has(act))
}

export type RefusalKind = 'propose' | 'condition' | 'order' | 'others' | 'never'

/** Whether nothing stands against an act but that somebody else must sign it: it can be submitted to him. */
export function canPropose({ allowed, refusals }: Option): boolean {
  return !allowed && refusals.every((no) => no.requirement === 'mayGiveAct')
}

/** Why an act is refused, as a heap to put it on: as the refusals of the API say, nothing is judged here. */
export function kindOfRefusal(option: Option): RefusalKind {
  const { refusals } = option
  const has = (requirement: string) => refusals.some((no) => no.requirement === requirement)
  if (canPropose(option)) return 'propose'
  if (has('mayGiveAct')) return 'others'
  if (!has('order')) return 'condition'
  return refusals.some((no) => no.remedy.kind === 'none') ? 'never' : 'order'
}
