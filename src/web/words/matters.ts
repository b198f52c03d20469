import { judgmentKinds, matterGroups, matterKinds } from '../../../workflows/statistics/groups.ts'
import type { Words } from '../api/types.ts'
import type { Dictionary } from './vietnamese.ts'

/** How a matter began. */
export function showMatterKind(kind: string, t: Dictionary): string {
  return (matterKinds as Readonly<Record<string, Words>>)[kind]?.[t.language] ?? kind
}

/** A part of the figures: how a matter began, the kind of its judgment, a group that is followed. */
export function showPart(part: string, t: Dictionary): string {
  const names: Readonly<Record<string, Words>> = { ...matterKinds, ...judgmentKinds, ...matterGroups }
  return names[part]?.[t.language] ?? part
}

/** What a matter is called: the number of its decision, before there is one that of its judgment. */
export function nameMatter(
  { number, judgmentNumber }: { number: string | null; judgmentNumber: string },
  t: Dictionary,
): string {
  return number ?? `${t.judgment} ${judgmentNumber}`
}
