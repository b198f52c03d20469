import type { Logger } from 'pino'
import { Temporal } from 'temporal-polyfill'
import type { Config } from './config.ts'
import type { StartedDatabase } from './db/start-database.ts'
import { buildApp } from './http/build-app.ts'
import { listen } from './http/listen.ts'
import { readiness } from './http/readiness.ts'
import { openQueue } from './outbox/queue.ts'
import { openNoticeBoard } from './people/notice-board.ts'
import type { Running } from './run-program.ts'

/** Builds the API on a started database and listens; gives the address. */
export async function startApi(
  config: Config,
  log: Logger,
  database: StartedDatabase,
): Promise<Running & { address: string }> {
  const notices = openNoticeBoard(database.appUrl, log)
  const queue = openQueue({ redisUrl: config.redisUrl, databaseUrl: database.appUrl, role: database.appRole })
  const app = await buildApp(
    {
      db: database.app.db,
      now: () => Temporal.Now.instant(),
      sessionHours: config.sessionHours,
      notices,
      checkReady: readiness(database.app.db, () => queue.ping()),
    },
    log,
  )
  try {
    const address = await listen(app, config.http.host, config.http.port)
    const stop = async () => {
      await app.close()
      await notices.close()
      await queue.close()
    }
    return { address, stop }
  } catch (error) {
    await app.close()
    await notices.close()
    await queue.close()
    throw error
  }
}
