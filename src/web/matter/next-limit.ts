import type { LimitView } from '../api/types.ts'

/** The limit that comes first: a duty that runs; failing that any limit that runs; failing that the next to begin. */
export function nextLimit(limits: readonly LimitView[]): LimitView | null {
  const open = limits.filter(isOpen)
  const duties = open.filter((limit) => limit.kind !== 'right')
  const ahead = limits.filter((limit) => limit.standing === 'scheduled')
  const first = [duties, open, ahead].find((group) => group.length > 0) ?? []
  return [...first].sort(byDueDay)[0] ?? null
}

/** Whether a limit runs or is overdue. */
export function isOpen({ standing }: LimitView): boolean {
  return standing === 'running' || standing === 'overdue'
}

/** Whether a limit binds nobody now but will: it has not begun, or it stands still. */
export function isAhead({ standing }: LimitView): boolean {
  return standing === 'scheduled' || standing === 'paused'
}

/** By due day, the earliest first. */
export function byDueDay(one: { due: string }, other: { due: string }): number {
  return one.due < other.due ? -1 : one.due > other.due ? 1 : 0
}
