import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { StartupError } from '../startup-error.ts'
import { connectDatabase } from './connect.ts'
import { migrations } from './migrations/all.ts'
import type { Database } from './schema.ts'

/**
 * Brings the schema up to date, all or nothing, in one transaction. Safe when several processes start at once: one
 * migrates, the others wait and find nothing to do.
 * @param ownerUrl the address of the role that owns the schema.
 * @param chosen the migrations, in the order of their names; those of the program unless a test says otherwise.
 * @returns the names of the migrations that were applied now.
 * @throws StartupError naming the migration that failed.
 */
export async function migrateDatabase(
  ownerUrl: string,
  chosen: Record<string, Migration> = migrations,
): Promise<{ applied: string[] }> {
  const { db, close } = connectDatabase(ownerUrl, {
    max: 1,
    name: 'thi-hanh migrate',
    statementSeconds: 0,
    idleInTransactionSeconds: 0,
  })
  try {
    // Numbers are given out before the work begins: a smaller one may come later, and touches no table of a larger one.
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => chosen },
      allowUnorderedMigrations: true,
    })
    const { error, results = [] } = await migrator.migrateToLatest()
    if (error !== undefined) {
      const failed = results.find(({ status }) => status === 'Error')
      if (error instanceof StartupError) throw error
      if ((error as { code?: string }).code === '42501') {
        throw new StartupError(
          'The database lacks migrations and this user may not make them; run "npm run migrate" with MIGRATION_DATABASE_URL set to the address of its owner.',
          { cause: error },
        )
      }
      const message = error instanceof Error ? error.message : String(error)
      throw new StartupError(
        failed
          ? `The migration ${failed.migrationName} failed and nothing was changed: ${message}.`
          : `The database could not be migrated: ${message}.`,
        { cause: error },
      )
    }
    return { applied: results.map(({ migrationName }) => migrationName) }
  } finally {
    await close()
  }
}

/**
 * The names of the migrations the database still lacks: empty when it is ready for this program.
 * @param where an address, or a connection that is open already. The application role will do.
 */
export async function pendingMigrations(where: string | Kysely<Database>): Promise<string[]> {
  if (typeof where !== 'string') {
    const applied = await readApplied(where)
    return Object.keys(migrations)
      .sort()
      .filter((name) => !applied.has(name))
  }
  const { db, close } = connectDatabase(where, { max: 1, name: 'thi-hanh readiness' })
  try {
    return await pendingMigrations(db)
  } finally {
    await close()
  }
}

async function readApplied(db: Kysely<Database>): Promise<Set<string>> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
    return new Set(rows.map(({ name }) => name))
  } catch (error) {
    const noSuchTable = '42P01'
    if ((error as { code?: string }).code === noSuchTable) return new Set()
    throw error
  }
}
