import type { CalendarEntry } from '../api/calendar.ts'

/** What a reader may show or hide: the kinds of entries, limits of the office apart from those of others. */
export const shownKinds = ['limit', 'others', 'coercion', 'auction', 'planned', 'appointment'] as const

export type ShownKind = (typeof shownKinds)[number]

/** The kind an entry is shown or hidden by. */
export function kindOf({ kind, limit }: CalendarEntry): ShownKind {
  return kind === 'limit' && limit?.ours === false ? 'others' : kind
}

/** A key of an entry among those of one day. */
export function keyOf({ kind, caseId, day, at, limit, planned, appointment, asset }: CalendarEntry): string {
  return [kind, caseId, day, at, limit?.key, planned?.act, planned?.field, appointment?.id, asset].join('~')
}
