import type { WorklistLine } from '../api/types.ts'

/** A line of the worklist with how many it stands for, and the group of days it lies in. */
export interface FoldedLine extends WorklistLine {
  id: string
  times: number
  /** Towards whom each of them is and about which paper, as the matter refers to them; null where there is none. */
  about: readonly { recipient: string | null; document: string | null }[]
  group: 'overdue' | 'dueToday' | 'next7Days'
}

/**
 * Lines with the same matter, rule, day and asset as one, with how many they are: a paper to be served on three parties
 * is one line, three times.
 */
export function foldLines(lines: readonly WorklistLine[], group: FoldedLine['group']): FoldedLine[] {
  const folded = new Map<string, FoldedLine>()
  for (const line of lines) {
    const id = [group, line.caseId, line.rule, line.due, line.assetId].join('~')
    const first = folded.get(id)
    const about = [...(first?.about ?? []), { recipient: line.recipientRef, document: line.documentRef }]
    folded.set(id, { ...(first ?? line), id, times: about.length, about, group })
  }
  return [...folded.values()]
}
