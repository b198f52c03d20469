import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../../src/config.ts'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { migrateDatabase } from '../../src/db/migrate.ts'
import { ensureRoles } from '../../src/db/roles.ts'

/** Who a connection is for: the one that makes databases, the owner of the schema, the application. */
export type Seat = 'admin' | 'owner' | 'app'

/** A PostgreSQL that waits for the disk (fsync on), with databases that are thrown away afterwards. */
export interface BenchServer {
  /** As `server_version` says it. */
  version: string
  urlOf(database: string, seat: Seat): string
  /** A new, migrated database; `hasty` commits do not wait for the disk (for preparing, never for measuring). */
  makeDatabase(hasty: boolean): Promise<string>
  /** A copy of a database nobody is connected to, vacuumed, with a checkpoint behind it. */
  copyDatabase(template: string, hasty: boolean): Promise<string>
  dropDatabase(name: string): Promise<void>
  /** Drops what is left and stops what was started; may be called again. */
  close(): Promise<void>
}

/**
 * Opens the server of the bench: that of DATABASE_URL (its owner must be able to make databases), else an embedded
 * one of its own in a temporary folder.
 */
export async function openBenchServer(config: Config): Promise<BenchServer> {
  const { url, ownerUrl } = config.database
  const given =
    ownerUrl === undefined
      ? await startOwn()
      : { admin: ownerUrl, owner: ownerUrl, app: url ?? ownerUrl, stop: async () => {} }
  const run = `thihanh_bench_${randomBytes(3).toString('hex')}`
  const left = new Set<string>()
  const urlOf = (database: string, seat: Seat) => {
    const moved = new URL(given[seat])
    moved.pathname = `/${database}`
    return moved.href
  }
  const create = async (from: string, hasty: boolean) => {
    const name = `${run}_${left.size}_${randomBytes(2).toString('hex')}`
    left.add(name)
    const owner = pg.escapeIdentifier(decodeURIComponent(new URL(given.owner).username))
    await ask(given.admin, `create database ${name}${from} owner ${owner}`)
    if (hasty) await ask(given.admin, `alter database ${name} set synchronous_commit = off`)
    return name
  }
  const dropDatabase = async (name: string) => {
    await ask(given.admin, `drop database if exists ${name} with (force)`)
    left.delete(name)
  }
  let closing: Promise<void> | undefined
  return {
    version: String((await ask(given.admin, 'show server_version'))[0]?.['server_version']),
    urlOf,
    dropDatabase,
    makeDatabase: async (hasty) => {
      const name = await create('', hasty)
      await ensureRoles(urlOf(name, 'admin'), urlOf(name, 'app'))
      await migrateDatabase(urlOf(name, 'owner'))
      return name
    },
    copyDatabase: async (template, hasty) => {
      const name = await create(` template ${template}`, hasty)
      await ask(urlOf(name, 'owner'), 'vacuum analyze')
      // Not every user may ask for one; then it comes when it comes.
      await ask(urlOf(name, 'admin'), 'checkpoint').catch(() => undefined)
      return name
    },
    close: () => {
      closing ??= (async () => {
        for (const name of left) await dropDatabase(name)
        await given.stop()
      })()
      return closing
    },
  }
}

async function startOwn() {
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-hanh-bench-'))
  const server = await startEmbeddedPostgres({ dataDir })
  const stop = async () => {
    await server.stop()
    if (server.cluster !== dataDir) await rm(server.cluster, { recursive: true, force: true })
    await rm(dataDir, { recursive: true, force: true })
  }
  return { admin: server.adminUrl, owner: server.ownerUrl, app: server.appUrl, stop }
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
