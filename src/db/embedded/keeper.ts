import pg from 'pg'
import { databaseName, ensureOwnRoles, ensureQueueSchema } from '../roles.ts'
import type { ServerPasswords } from './server-folder.ts'

/**
 * What an attempt to become the keeper of a running server found: it is ours now; a living program keeps it; or it
 * takes no connections at this moment.
 */
export type KeeperAttempt =
  | { readonly state: 'ours'; readonly client: pg.Client }
  | { readonly state: 'kept' }
  | { readonly state: 'unready' }

const lock = 'thihanh_keeper'
const unready = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'])

/** The address of a server's database for one of its roles. */
export function toUrl(port: number, role: string, password: string, database: string = databaseName): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

/**
 * Tries to become the keeper of the server on `port`. The keeper is the one program a server belongs to: it holds an
 * advisory lock in an open session, which ends with the program, however that ends. Unlike a file with a process
 * number in it, such a lock cannot be stale.
 */
export async function tryToKeep(port: number, password: string): Promise<KeeperAttempt> {
  // So early in its start that it has not noted its port.
  if (port === 0) return { state: 'unready' }
  const client = new pg.Client({
    connectionString: toUrl(port, 'postgres', password, 'postgres'),
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    application_name: 'thi-hanh keeper',
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query('select pg_try_advisory_lock(hashtext($1)) as got', [lock])
    if (rows[0].got) return { state: 'ours', client }
    await client.end()
    return { state: 'kept' }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    // On a busy machine even its answer to a connection may take longer than is waited for one.
    if (unready.has(code ?? '') || /terminated|timeout/i.test(message)) return { state: 'unready' }
    throw error
  }
}

/** Leaves the keeper's session open without holding up the end of this process. */
export function leaveOpen(client: pg.Client): void {
  // There at run time (the pool of pg uses it), absent from the types.
  const handle = client as pg.Client & { unref: () => void }
  handle.unref()
}

/** Makes what the server must hold besides migrations: roles, database, the queue's schema. May be repeated. */
export async function setUp(keeper: pg.Client, port: number, passwords: ServerPasswords): Promise<void> {
  await ensureOwnRoles(keeper, passwords)
  const client = new pg.Client({ connectionString: toUrl(port, 'postgres', passwords.postgres) })
  await client.connect()
  try {
    await ensureQueueSchema(client)
  } finally {
    await client.end()
  }
}
