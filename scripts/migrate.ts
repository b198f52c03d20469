import { readConfig } from '../src/config.ts'
import { startEmbeddedPostgres } from '../src/db/embedded-postgres.ts'
import { migrateDatabase } from '../src/db/migrate.ts'
import { ensureRoles } from '../src/db/roles.ts'
import { StartupError } from '../src/startup-error.ts'

/** Brings the database up to date: the given one, or the embedded one when none is given. */
async function migrate(): Promise<void> {
  const { database, dataDir } = readConfig()
  if (database.url !== undefined && database.ownerUrl !== undefined) {
    await ensureRoles(database.ownerUrl, database.url)
    return report(await migrateDatabase(database.ownerUrl))
  }
  const server = await startEmbeddedPostgres({ dataDir, whenInUse: 'join', onNotice: console.log })
  try {
    report(await migrateDatabase(server.ownerUrl))
  } finally {
    await server.stop()
  }
}

function report({ applied }: { applied: string[] }): void {
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`)
}

try {
  await migrate()
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
