import pino, { type Logger } from 'pino'

/** A logger and the way to write out what it still holds. */
export interface OpenLog {
  log: Logger
  flush(): void
}

/**
 * The log of a process: one JSON line for each event, no personal data (paths and ids only). Lines are written in
 * blocks, and at least once a second, so that a request does not wait for its own line.
 * @param destination a file descriptor, or a file.
 */
export function openLog(level: string, destination: number | string): OpenLog {
  const stream = pino.destination({ dest: destination, sync: false, minLength: 4096, periodicFlush: 1000 })
  const redact = { paths: ['req.headers', '*.password', '*.token'], remove: true }
  return {
    log: pino({ level, base: null, redact }, stream),
    flush() {
      try {
        stream.flushSync()
      } catch {
        // Not open yet: there is nothing to write.
      }
    },
  }
}
