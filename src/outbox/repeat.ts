import { setTimeout as wait } from 'node:timers/promises'

/** After failures in a row the pause grows to at most this. */
const longestPauseMs = 30_000

/** Something done again and again until it is stopped. */
export interface Repetition {
  /** Resolves when what runs just now has ended. */
  stop(): Promise<void>
}

/**
 * Does something at once and then again after each pause, never twice at a time. A failure is told and survived; each
 * further one doubles the pause, up to half a minute.
 */
export function repeat(
  everyMs: number,
  work: () => Promise<unknown>,
  onError: (error: unknown) => void,
): Repetition {
  const stopping = new AbortController()
  const { signal } = stopping
  const loop = async () => {
    let pause = everyMs
    while (!signal.aborted) {
      try {
        await work()
        pause = everyMs
      } catch (error) {
        onError(error)
        pause = Math.max(everyMs, Math.min(pause * 2, longestPauseMs))
      }
      await wait(pause, undefined, { signal }).catch(() => undefined)
    }
  }
  const ended = loop()
  return {
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}
