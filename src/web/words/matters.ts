import type { Dictionary } from './vietnamese.ts'

/** How a matter began. */
export function showMatterKind(kind: string, t: Dictionary): string {
  return (t.matterKinds as Record<string, string>)[kind] ?? kind
}

/** What a matter is called: the number of its decision, before there is one that of its judgment. */
export function nameMatter(
  { number, judgmentNumber }: { number: string | null; judgmentNumber: string },
  t: Dictionary,
): string {
  return number ?? `${t.judgment} ${judgmentNumber}`
}
