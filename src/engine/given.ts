/** What a move of a statechart asks for. It is data on the transition, so that it can be read and shown. */
export interface Given {
  /** Conditions of law, by id; each must be in the event's `cleared` list. */
  requires?: readonly string[]
  /** The outcome this branch is for: a field of the act's data and its value. */
  data?: { field: string; equals: string }
  /** The kind of case this branch is for (`onRequest`, `exOfficio`). */
  kind?: string
}

/** The event a machine is given: the act, and which conditions the engine found to hold. */
export interface MoveEvent {
  type: string
  data: Readonly<Record<string, unknown>>
  kind: string
  cleared: ReadonlySet<string> | 'all'
}

/** True when this branch is meant for the act at all, whatever the law then says of it. */
export function isBranchFor(given: Given, event: Pick<MoveEvent, 'data' | 'kind'>): boolean {
  if (given.kind !== undefined && given.kind !== event.kind) return false
  return given.data === undefined || event.data[given.data.field] === given.data.equals
}

/** The one guard of every machine: the branch fits and every condition it names has been cleared. */
export function isGiven(given: Given, event: MoveEvent): boolean {
  if (!isBranchFor(given, event)) return false
  const { cleared } = event
  return cleared === 'all' || (given.requires ?? []).every((id) => cleared.has(id))
}
