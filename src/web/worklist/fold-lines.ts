import type { WorklistLine } from '../api/types.ts'

/** A line of the worklist with how many it stands for, and the group of days it lies in. */
export interface FoldedLine extends WorklistLine {
  id: string
  times: number
  /** Towards whom each of them is, as the matter refers to them; null where it is towards nobody. */
  recipients: readonly (string | null)[]
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
    const recipients = [...(first?.recipients ?? []), line.recipientRef]
    folded.set(id, { ...(first ?? line), id, times: recipients.length, recipients, group })
  }
  return [...folded.values()]
}
