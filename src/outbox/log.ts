/** Where a process writes what happened: the part of pino's logger used by the worker. */
export interface Log {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

/**
 * Logs errors, the same one at most once in so many milliseconds: while a server is away the same sentence comes again
 * and again, and says no more than the first time. The next line tells how often it was left out.
 */
export function logErrors(log: Log, everyMs: number, nowMs: () => number = () => performance.now()) {
  const seen = new Map<string, { at: number; leftOut: number }>()
  return (message: string, error: unknown, details: object = {}): void => {
    const key = `${message} ${error instanceof Error ? error.message : String(error)}`
    const before = seen.get(key)
    if (before !== undefined && nowMs() - before.at < everyMs) {
      before.leftOut++
      return
    }
    if (seen.size >= 100) seen.clear()
    seen.set(key, { at: nowMs(), leftOut: 0 })
    log.error({ ...details, err: error, ...(before?.leftOut ? { leftOut: before.leftOut } : {}) }, message)
  }
}
