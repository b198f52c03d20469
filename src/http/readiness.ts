import { type Kysely, sql } from 'kysely'
import { pendingMigrations } from '../db/migrate.ts'
import type { Database } from '../db/schema.ts'

/** Whether the database answers, is migrated, and the queue answers; each within its own time. */
export function readiness(db: Kysely<Database>, pingQueue: () => Promise<unknown>) {
  return async () => {
    const database = await holds(() => sql`select 1`.execute(db))
    const migrations =
      database &&
      (await holds(async () => {
        if ((await pendingMigrations(db)).length > 0) throw new Error('migrations are pending')
      }))
    const queue = await holds(pingQueue)
    return { ready: database && migrations && queue, checks: { database, migrations, queue } }
  }
}

async function holds(check: () => Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 3000).unref())
  return Promise.race([
    check().then(
      () => true,
      () => false,
    ),
    late,
  ])
}
