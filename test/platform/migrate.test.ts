import { type Migration, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { connectDatabase } from '../../src/db/connect.ts'
import { migrateDatabase, pendingMigrations } from '../../src/db/migrate.ts'
import { migrations } from '../../src/db/migrations/all.ts'
import { useDatabase } from '../support/database.ts'
import { runProgram } from '../support/programs.ts'

const database = useDatabase()
const names = Object.keys(migrations).sort()

/** The migrations of the program and one more. */
function withOneMore(up: Migration['up']): Record<string, Migration> {
  return { ...migrations, '9999-one-more': { up } }
}

describe('migrations', () => {
  it('leave nothing pending, and have nothing to do the second time', async () => {
    expect(await pendingMigrations(database.appUrl)).toEqual([])
    expect(await pendingMigrations(database.app.db)).toEqual([])
    expect(await migrateDatabase(database.ownerUrl)).toEqual({ applied: [] })
  })

  it('that fail are named, and leave nothing behind', async () => {
    const failing = withOneMore(async (db) => {
      await sql`create table half_done (n int)`.execute(db)
      await sql`create table half_done (n int)`.execute(db)
    })
    await expect(migrateDatabase(database.ownerUrl, failing)).rejects.toThrow(
      'The migration 9999-one-more failed and nothing was changed: relation "half_done" already exists.',
    )
    const { rows } = await sql`select to_regclass('half_done') as found`.execute(database.owner.db)
    expect(rows).toEqual([{ found: null }])
  })

  it('run once when several processes start at the same time', async () => {
    const slow = withOneMore(async (db) => {
      await sql`create table run_once as select pg_sleep(0.2)::text`.execute(db)
    })
    const all = await Promise.all([1, 2, 3].map(() => migrateDatabase(database.ownerUrl, slow)))
    expect(all.flatMap(({ applied }) => applied)).toEqual(['9999-one-more'])
  })

  it('are all pending in an empty database, and the command line applies them', async () => {
    const empty = `${database.name}_empty`
    const admin = connectDatabase(database.adminUrl)
    await sql.raw(`create database ${empty} owner thihanh_owner`).execute(admin.db)
    const at = (address: string) => address.replace(database.name, empty)
    try {
      expect(await pendingMigrations(at(database.appUrl))).toEqual(names)
      const env = { DATABASE_URL: at(database.appUrl), MIGRATION_DATABASE_URL: at(database.adminUrl) }
      const first = await runProgram('scripts/migrate.ts', [], env).ended
      expect(first).toMatchObject({ code: 0, out: `Applied: ${names.join(', ')}.\n` })
      const second = await runProgram('scripts/migrate.ts', [], env).ended
      expect(second).toMatchObject({ code: 0, out: 'The database is up to date.\n' })
    } finally {
      await sql.raw(`drop database ${empty} with (force)`).execute(admin.db)
      await admin.close()
    }
  })

  it('on the command line end with one sentence when the database is not there', async () => {
    const url = 'postgres://owner:secret@127.0.0.1:1/thihanh'
    const { code, err } = await runProgram('scripts/migrate.ts', [], { DATABASE_URL: url }).ended
    expect(code).toBe(1)
    expect(err).toMatch(
      /^The database thihanh at 127\.0\.0\.1:1 cannot be used as owner: nothing listens there.*\n$/,
    )
  })
})
