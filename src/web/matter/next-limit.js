/**
 * The limit that comes first: a duty that runs; failing that any limit that runs; failing that the next to begin.
 * Null when nothing runs and nothing will.
 * @param {readonly any[]} limits
 */
export function nextLimit(limits) {
  const open = limits.filter(isOpen)
  const duties = open.filter((limit) => limit.kind !== 'right')
  const ahead = limits.filter((limit) => limit.standing === 'scheduled')
  const first = [duties, open, ahead].find((group) => group.length > 0) ?? []
  return [...first].sort(byDueDay)[0] ?? null
}

/**
 * Whether a limit runs or is overdue.
 * @param {any} limit
 */
export function isOpen({ standing }) {
  return standing === 'running' || standing === 'overdue'
}

/**
 * Whether a limit binds nobody now but will: it has not begun, or it stands still.
 * @param {any} limit
 */
export function isAhead({ standing }) {
  return standing === 'scheduled' || standing === 'paused'
}

/**
 * @param {any} one
 * @param {any} other
 */
export function byDueDay(one, other) {
  return one.due < other.due ? -1 : one.due > other.due ? 1 : 0
}
