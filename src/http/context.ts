import type { Kysely } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Database } from '../db/schema.ts'
import type { NoticeBoard } from '../people/notice-board.ts'
import type { SignedIn } from '../people/sessions.ts'

/** What every route is built with: the database, the clock, how long a session lasts. */
export interface HttpContext {
  db: Kysely<Database>
  now: () => Temporal.Instant
  sessionHours: number
  /** Who listens for new messages; without one the pages only ask now and then. */
  notices?: NoticeBoard
  /** Whether the database, the migrations and the queue are ready to serve. */
  checkReady: () => Promise<{ ready: boolean; checks: Record<string, boolean> }>
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the auth hook on every route behind it. */
    person: SignedIn | null
  }
}
