import { setTimeout as wait } from 'node:timers/promises'
import { LATEST_SCHEMA_VERSION, runMigrations } from 'bullmq'
import pg from 'pg'
import { queueSchema } from '../db/roles.ts'

/** How long a failed query is held back, so that a loop that asks again at once asks once a second. */
const holdBackMs = 1000

/** BullMQ's own refusals (a lost lock and the like): answers, not failures of the server. */
const ownRefusal = 'BM001'

/**
 * The queue's own connections: the application's role, its schema first, the types as pg reads them.
 * A query that fails is answered a second later: BullMQ asks again without pause while PostgreSQL is away.
 */
export function openQueuePool(databaseUrl: string, role: string | undefined, max: number): pg.Pool {
  const url = new URL(databaseUrl)
  const given = url.searchParams.get('options')
  const ours = [...(role ? [`role=${role}`] : []), `search_path=${queueSchema}`, 'statement_timeout=30s']
  url.searchParams.set('options', [...(given ? [given] : []), ...ours.map((item) => `-c ${item}`)].join(' '))
  const pool = new pg.Pool({
    connectionString: url.toString(),
    max,
    application_name: 'thi-hanh queue',
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  })
  pool.on('connect', surviveLoss)
  holdBackFailures(pool)
  return pool
}

/**
 * A connection lost while nobody waits for an answer says so by an event, and an event nobody listens to would end the
 * process. The next query on it fails all the same. BullMQ takes every listener away before it gives a connection back.
 */
function surviveLoss(client: pg.PoolClient): void {
  const ignore = () => undefined
  const removeAll = client.removeAllListeners.bind(client)
  client.on('error', ignore)
  client.removeAllListeners = (event) => {
    removeAll(event)
    return client.on('error', ignore)
  }
}

type Ask = (...args: unknown[]) => unknown

function holdBackFailures(pool: pg.Pool): void {
  for (const method of ['query', 'connect'] as const) {
    const ask = pool[method].bind(pool) as Ask
    const patient: Ask = (...args) => {
      const answer = ask(...args)
      if (!(answer instanceof Promise)) return answer
      return answer.catch(async (error: { code?: string }) => {
        if (error.code !== ownRefusal && !pool.ending) await wait(holdBackMs)
        throw error
      })
    }
    pool[method] = patient as never
  }
}

/**
 * Brings the queue's tables up to what this BullMQ needs; nothing to do costs one query. Several processes may call it
 * at once. The schema itself is there already (`ensureQueueSchema`).
 */
export async function ensureQueueTables(pool: pg.Pool): Promise<void> {
  if ((await readVersion(pool)) >= LATEST_SCHEMA_VERSION) return
  const client = await pool.connect()
  try {
    await runMigrations(withoutCreateSchema(client), queueSchema)
  } finally {
    client.release()
  }
}

async function readVersion(pool: pg.Pool): Promise<number> {
  try {
    const { rows } = await pool.query(
      `select coalesce(max(version), 0)::int as version from ${queueSchema}.migration`,
    )
    return rows[0].version
  } catch (error) {
    const noSuchTable = '42P01'
    if ((error as { code?: string }).code === noSuchTable) return 0
    throw error
  }
}

/** PostgreSQL refuses even `create schema if not exists` to a role that may not make schemas, as ours may not. */
function withoutCreateSchema(client: pg.PoolClient) {
  return {
    query: (text: string, params?: readonly unknown[]) =>
      text.startsWith('CREATE SCHEMA IF NOT EXISTS')
        ? Promise.resolve({ rows: [] })
        : client.query(text, params as unknown[]),
  }
}
