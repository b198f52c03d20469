import type { Config } from '../config.ts'
import { type Connection, connectDatabase } from './connect.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { migrateDatabase } from './migrate.ts'
import { appRole, ensureRoles } from './roles.ts'

/** Connections of one process. More than the server has processors to serve only makes requests wait inside it. */
export const poolSize = 8

/** A migrated database, open for the application and, for set-up, for its owner. */
export interface StartedDatabase {
  app: Connection
  /** What the queue's own connection uses, and the role it acts as. */
  appUrl: string
  appRole: string
  ownerUrl: string
  embedded: boolean
  stop(): Promise<void>
}

/** Starts (or finds) the database a configuration names, migrates it, and opens the application's pool. */
export async function startDatabase(
  config: Config,
  say: (sentence: string) => void,
): Promise<StartedDatabase> {
  const { url, ownerUrl } = config.database
  if (url !== undefined) {
    const owner = ownerUrl ?? url
    await ensureRoles(owner, url)
    await migrateDatabase(owner)
    const app = connectDatabase(url, { role: appRole, max: poolSize })
    return { app, appUrl: url, appRole, ownerUrl: owner, embedded: false, stop: () => app.close() }
  }
  const server = await startEmbeddedPostgres({ dataDir: config.dataDir, onNotice: say })
  await migrateDatabase(server.ownerUrl)
  const app = connectDatabase(server.appUrl, { role: appRole, max: poolSize })
  const stop = async () => {
    await app.close()
    await server.stop()
  }
  return { app, appUrl: server.appUrl, appRole, ownerUrl: server.ownerUrl, embedded: true, stop }
}
