import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../../src/config.ts'
import { type Connection, connectDatabase } from '../../src/db/connect.ts'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { migrateDatabase } from '../../src/db/migrate.ts'
import { appRole, ensureRoles } from '../../src/db/roles.ts'

/** A migrated database that is thrown away afterwards. */
export interface ScratchDatabase {
  owner: Connection
  app: Connection
  /** The address and the role the application uses. */
  appUrl: string
  close(): Promise<void>
}

/** Makes a scratch database: on the server of DATABASE_URL where that is set, else on a PostgreSQL of its own. */
export async function openScratchDatabase(
  config: Config,
  options: { durable?: boolean; max?: number } = {},
): Promise<ScratchDatabase> {
  return config.database.ownerUrl === undefined
    ? openOwn(options)
    : openOnServer(config.database.ownerUrl, config.database.url ?? config.database.ownerUrl, options)
}

async function openOwn({
  durable = false,
  max = 10,
}: {
  durable?: boolean
  max?: number
}): Promise<ScratchDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-hanh-'))
  const server = await startEmbeddedPostgres({ dataDir, scratch: !durable })
  await migrateDatabase(server.ownerUrl)
  const owner = connectDatabase(server.ownerUrl, { max: 2 })
  const app = connectDatabase(server.appUrl, { role: appRole, max })
  const close = async () => {
    await owner.close()
    await app.close()
    await server.stop()
    if (server.cluster !== dataDir) await rm(server.cluster, { recursive: true, force: true })
    await rm(dataDir, { recursive: true, force: true })
  }
  return { owner, app, appUrl: server.appUrl, close }
}

async function openOnServer(
  ownerUrl: string,
  url: string,
  { max = 10 }: { max?: number },
): Promise<ScratchDatabase> {
  const name = `thihanh_scratch_${randomBytes(4).toString('hex')}`
  const at = (address: string) => {
    const moved = new URL(address)
    moved.pathname = `/${name}`
    return moved.href
  }
  await onServer(ownerUrl, `create database ${name}`)
  await ensureRoles(at(ownerUrl), at(url))
  await migrateDatabase(at(ownerUrl))
  const owner = connectDatabase(at(ownerUrl), { max: 2 })
  const app = connectDatabase(at(url), { role: appRole, max })
  const close = async () => {
    await owner.close()
    await app.close()
    await onServer(ownerUrl, `drop database if exists ${name} with (force)`)
  }
  return { owner, app, appUrl: at(url), close }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
