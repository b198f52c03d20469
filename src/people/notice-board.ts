import pg from 'pg'
import type { Log } from '../outbox/log.ts'

/** Tells whoever listens that a person has a new message, or one was read. */
export interface NoticeBoard {
  /** Calls `tell` whenever the person's messages change; gives what ends it. */
  subscribe(officeId: string, accountId: string, tell: () => void): () => void
  close(): Promise<void>
}

const channel = 'thihanh_message'
const firstPauseMs = 1000
const longestPauseMs = 30_000

/**
 * Listens to the database for new messages, on one connection for the whole process. When that is lost it is opened
 * again, and everybody is told once: something may have come meanwhile. Nothing rests on it: a page that hears nothing
 * asks now and then.
 */
export function openNoticeBoard(databaseUrl: string, log: Log): NoticeBoard {
  const listeners = new Map<string, Set<() => void>>()
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | null = null
  let pause = firstPauseMs
  let isClosed = false

  const tellAll = () => {
    for (const some of listeners.values()) for (const tell of some) tell()
  }
  const again = () => {
    if (isClosed || timer !== null) return
    timer = setTimeout(() => {
      timer = null
      void connect()
    }, pause)
    timer.unref()
    pause = Math.min(pause * 2, longestPauseMs)
  }
  const connect = async () => {
    const fresh = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'thi-hanh notices',
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    })
    fresh.on('notification', ({ payload }) => {
      for (const tell of listeners.get(payload ?? '') ?? []) tell()
    })
    fresh.on('error', () => undefined)
    fresh.on('end', again)
    try {
      await fresh.connect()
      await fresh.query(`listen ${channel}`)
      client = fresh
      pause = firstPauseMs
      tellAll()
      if (isClosed) await fresh.end()
    } catch (error) {
      log.warn({ err: error }, 'not listening for messages; tried again')
      await fresh.end().catch(() => undefined)
      again()
    }
  }
  const ready = connect()
  return {
    subscribe(officeId, accountId, tell) {
      const key = `${officeId} ${accountId}`
      const own = listeners.get(key) ?? new Set()
      listeners.set(key, own.add(tell))
      return () => {
        own.delete(tell)
        if (own.size === 0) listeners.delete(key)
      }
    },
    async close() {
      isClosed = true
      if (timer !== null) clearTimeout(timer)
      await ready
      await client?.end().catch(() => undefined)
    },
  }
}
