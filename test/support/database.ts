import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Connection, connectDatabase } from '../../src/db/connect.ts'
import { addressFor, withDatabase } from './servers.ts'

/** A database of a test file's own. Use from the first test (or a later `beforeAll`) on. */
export type TestDatabase = {
  readonly name: string
  readonly adminUrl: string
  readonly ownerUrl: string
  readonly appUrl: string
  /** As the application sees it; connects at first use. */
  readonly app: Connection
  /** As the owner of the schema sees it; connects at first use. */
  readonly owner: Connection
}

/**
 * Gives a test file a database of its own: a copy of the migrated template, made before its first test and dropped
 * after its last. The file fails when a connection of `app` or `owner` was taken and not given back. Call it at the
 * top of the file.
 */
export function useDatabase(): TestDatabase {
  const server = inject('testServer')
  const name = `t_${randomBytes(6).toString('hex')}`
  const appUrl = addressFor(server, name, 'app')
  const ownerUrl = addressFor(server, name, 'owner')
  const open = new Map<string, Connection>()
  const connect = (url: string): Connection => {
    // A hundred requests at once share five connections: on a busy machine the last of them waits its turn.
    const connection =
      open.get(url) ?? connectDatabase(url, { max: 5, name: 'thi-hanh test', waitSeconds: 120 })
    open.set(url, connection)
    return connection
  }
  beforeAll(() => copyTemplate(server.adminUrl, server.template, name))
  afterAll(async () => {
    const countKept = () =>
      [...open.values()].reduce((sum, { pool }) => sum + pool.totalCount - pool.idleCount, 0)
    // What was begun and is not waited for, like a request the test gave up, gives its connection back in a moment.
    for (let tenths = 0; tenths < 100 && countKept() > 0; tenths++) await wait(100)
    const kept = countKept()
    // Closing would wait for ever for a connection that nobody gives back.
    if (kept === 0) for (const connection of open.values()) await connection.close()
    await asAdmin(server.adminUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`))
    if (kept > 0) throw new Error(`${kept} database connection(s) were taken and not given back.`)
  })
  return {
    name,
    adminUrl: withDatabase(server.adminUrl, name),
    ownerUrl,
    appUrl,
    get app() {
      return connect(appUrl)
    },
    get owner() {
      return connect(ownerUrl)
    },
  }
}

/** Copies one at a time over all workers: PostgreSQL refuses to copy a database somebody else is copying. */
async function copyTemplate(adminUrl: string, template: string, name: string): Promise<void> {
  await asAdmin(adminUrl, async (admin) => {
    await admin.query(`select pg_advisory_lock(hashtext('${template}'))`)
    for (let attempt = 1; ; attempt++) {
      try {
        return await admin.query(`create database ${name} template ${template} owner thihanh_owner`)
      } catch (error) {
        const inUse = '55006'
        if ((error as { code?: string }).code !== inUse || attempt === 50) throw error
        await wait(100)
      }
    }
  })
}

async function asAdmin(url: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}
