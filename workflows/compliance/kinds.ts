import type { Words } from '../../src/engine/vocabulary.ts'
import type { BarId, ComplianceKind, OtherGroup, View } from './kind.ts'
import { assetKinds } from './kinds-of-assets.ts'
import { decisionKinds } from './kinds-of-decisions.ts'
import { moneyKinds } from './kinds-of-money.ts'

/** K01–K30 (danh mục vi phạm), in their order. */
export const complianceKinds = { ...decisionKinds, ...assetKinds, ...moneyKinds } satisfies Record<
  string,
  ComplianceKind
>

export type KindId = keyof typeof complianceKinds

/** What no K names. The clocks of outsiders are no breach of the office: their bearer says so, none is listed. */
export const otherGroups = {
  outsiders: {
    label: { vi: 'Thời hạn của người ngoài cơ quan', en: 'Terms of people outside the office' },
    reason: {
      vi: 'Người khác phải thực hiện; trễ thì không phải vi phạm của cơ quan thi hành án (trừ K20, để theo dõi).',
      en: 'Somebody else has to act; lateness is no breach of the office (but for K20, which is watched).',
    },
  },
  otherSteps: {
    label: { vi: 'Vi phạm khác', en: 'Other breaches' },
    reason: {
      vi: 'Thời hạn, điều kiện của luật mà danh mục K01–K30 không nêu riêng; vẫn là vi phạm và vẫn hiện ra.',
      en: 'Terms and conditions of the law that K01–K30 do not name; they are breaches all the same and are shown.',
    },
    limits: [
      'cancellationMeeting',
      'certificate',
      'costWaiver',
      'decideTransfer',
      'destroyEvidence',
      'destructionCouncil',
      'evidenceInventory',
      'officerChangeAnswer',
      'surplusNotice',
      'surplusTransfer',
    ],
    bars: ['mayGiveAct', 'order'],
  },
} as const satisfies Readonly<Record<string, OtherGroup>>

/** The word under which a finding of the group of other breaches is shown. */
export const otherKind = 'other'

export const otherWords: { label: Words; sentence: Words } = {
  label: otherGroups.otherSteps.label,
  sentence: {
    vi: 'Không đúng thời hạn, điều kiện của luật.',
    en: 'Not within a term, or without a condition, of the law.',
  },
}

/** A kind as one type, whatever it names. */
export function kindOf(id: string): ComplianceKind | undefined {
  return Object.hasOwn(complianceKinds, id) ? complianceKinds[id as KindId] : undefined
}

/** Which kind a clock belongs to. */
export const kindOfLimit: ReadonlyMap<string, string> = new Map(
  entries().flatMap(([id, kind]) => (kind.limits ?? []).map((limit) => [limit, id] as const)),
)

/** Which kind a condition that was set aside belongs to; every other one is of the group of other breaches. */
export const kindOfBar: ReadonlyMap<string, string> = new Map(
  entries().flatMap(([id, kind]) => (kind.bars ?? []).map((bar: BarId) => [bar as string, id] as const)),
)

/** Every view with the kind it belongs to. */
export const views: readonly { kind: string; view: View }[] = entries().flatMap(([id, kind]) =>
  (kind.views ?? []).map((view) => ({ kind: id, view })),
)

function entries(): [string, ComplianceKind][] {
  return Object.entries(complianceKinds)
}
