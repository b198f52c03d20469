import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { prepareByName } from './named-statements.ts'
import type { Database } from './schema.ts'
import { parserOf } from './type-parsers.ts'
import { explainUnreachable } from './unreachable.ts'

/** How a process uses the database. */
export type ConnectOptions = {
  /** The role every connection acts as, when it is not the user of the address (see `ensureRoles`). */
  readonly role?: string
  /** Connections at most; 10 when not given. */
  readonly max?: number
  /** What the server's list of sessions shows. */
  readonly name?: string
  /** Seconds a query waits for a connection, a new one or one that is given back; 5 when not given. */
  readonly waitSeconds?: number
  /** Seconds a statement may take; 30 when not given, 0 for no end. */
  readonly statementSeconds?: number
  /** Seconds a transaction may stay open doing nothing; 30 when not given, 0 for no end. */
  readonly idleInTransactionSeconds?: number
}

/** A pool of connections and the query builder on it. */
export type Connection = {
  readonly db: Kysely<Database>
  readonly pool: pg.Pool
  /** Closes every connection once it is given back; may be called again. */
  readonly close: () => Promise<void>
}

/**
 * Opens a pool on a PostgreSQL database; the first query connects. Days come as `YYYY-MM-DD`, instants as ISO 8601
 * text in UTC, `bigint` as BigInt and `numeric` as text (this pool only; nothing global is changed). Every statement
 * is prepared once per connection under a name.
 *
 * When the server cannot be reached, queries fail with a StartupError in one sentence.
 */
export function connectDatabase(url: string, options: ConnectOptions = {}): Connection {
  const pool = new pg.Pool({
    connectionString: withStartupOptions(url, options),
    max: options.max ?? 10,
    application_name: options.name ?? 'thi-hanh',
    connectionTimeoutMillis: (options.waitSeconds ?? 5) * 1000,
    types: { getTypeParser: parserOf },
    keepAlive: true,
  })
  pool.on('connect', prepareByName)
  // A connection lost inside a transaction tells through its next statement; unheard, the event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  // A connection lost while idle is replaced by the pool; the next query tells if the server is gone.
  pool.on('error', () => undefined)
  const dialect = new PostgresDialect({
    pool: {
      connect: () =>
        pool.connect().catch((error) => {
          throw explainUnreachable(error, url)
        }),
      end: () => pool.end(),
    },
  })
  const db = new Kysely<Database>({ dialect })
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= db.destroy().then(() => (pool.ending ? undefined : pool.end()))
    return closing
  }
  return { db, pool, close }
}

/** Settings that must hold from the first statement on travel in the address's `options`, after those it has. */
function withStartupOptions(address: string, options: ConnectOptions): string {
  const url = new URL(address)
  const settings = {
    ...(options.role ? { role: options.role } : {}),
    timezone: 'UTC',
    datestyle: 'ISO',
    statement_timeout: `${options.statementSeconds ?? 30}s`,
    idle_in_transaction_session_timeout: `${options.idleInTransactionSeconds ?? 30}s`,
  }
  const given = url.searchParams.get('options')
  const ours = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  url.searchParams.set('options', [...(given ? [given] : []), ...ours].join(' '))
  return url.toString()
}
