import { readConfig } from '../src/config.ts'
import { connectDatabase } from '../src/db/connect.ts'
import { startEmbeddedPostgres } from '../src/db/embedded-postgres.ts'
import { appRole } from '../src/db/roles.ts'
import { StartupError } from '../src/startup-error.ts'

type Connection = ReturnType<typeof connectDatabase>

/**
 * Does a piece of work on the configured database, whether or not the server is running: `owner` sees every office,
 * `app` is held by the walls. What stops it is told in one sentence and ends with 1.
 */
export async function withDatabase(
  work: (owner: Connection['db'], app: Connection['db']) => Promise<void>,
): Promise<void> {
  try {
    const { database, dataDir } = readConfig()
    const server =
      database.url === undefined ? await startEmbeddedPostgres({ dataDir, whenInUse: 'join' }) : undefined
    const url = database.url ?? server?.appUrl ?? ''
    const owner = connectDatabase(database.ownerUrl ?? server?.ownerUrl ?? url, { max: 1 })
    const app = connectDatabase(url, { role: appRole, max: 1 })
    try {
      await work(owner.db, app.db)
    } finally {
      await owner.close()
      await app.close()
      await server?.stop()
    }
  } catch (error) {
    if (!(error instanceof StartupError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
