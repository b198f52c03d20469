import { LATEST_SCHEMA_VERSION } from 'bullmq'
import { afterEach, describe, expect, it } from 'vitest'
import { ensureQueueTables, openQueuePool } from '../../src/outbox/postgres-queue.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
const opened: { end(): Promise<void> }[] = []
afterEach(async () => {
  for (const pool of opened.splice(0)) await pool.end()
})

function openPool(url = database.appUrl) {
  const pool = openQueuePool(url, 'thihanh_app', 2)
  opened.push(pool)
  return pool
}

describe('the queue in PostgreSQL', () => {
  it('makes its tables as the application, in its own schema, also when several processes start at once', async () => {
    const pools = [openPool(), openPool(), openPool()]
    await Promise.all(pools.map((pool) => ensureQueueTables(pool)))
    await ensureQueueTables(openPool())
    const { rows } = await openPool().query(
      `select current_user::text as who, to_regclass('job')::text as found, (select max(version) from migration) as version,
        (select count(*)::int from pg_class where relowner = current_user::regrole and relnamespace = 'public'::regnamespace) as beside`,
    )
    expect(rows).toEqual([{ who: 'thihanh_app', found: 'job', version: LATEST_SCHEMA_VERSION, beside: 0 }])
  })

  it('is not asked without pause while it fails', async () => {
    const pool = openPool()
    const started = performance.now()
    await expect(pool.query('select no_such_column')).rejects.toThrow('no_such_column')
    expect(performance.now() - started).toBeGreaterThan(900)
    // What the queue itself refuses is no such failure. The quickest of some: the machine may be busy.
    const took: number[] = []
    for (let turn = 0; turn < 8; turn++) {
      const refused = performance.now()
      await expect(pool.query(`do $$ begin raise sqlstate 'BM001'; end $$`)).rejects.toThrow()
      took.push(performance.now() - refused)
    }
    expect(Math.min(...took)).toBeLessThan(500)
  })

  it('may lose a connection that nobody is waiting on', async () => {
    const pool = openPool()
    const client = await pool.connect()
    const lost = new Promise((resolve) => client.once('end', resolve))
    // As BullMQ does before it gives its listening connection back.
    client.removeAllListeners('notification')
    client.removeAllListeners('error')
    const { rows } = await client.query('select pg_backend_pid() as pid')
    await pool.query('select pg_terminate_backend($1)', [rows[0].pid])
    await lost
    // An error event without a listener would have ended the process, and fails the run of the tests.
    await expect(client.query('select 1')).rejects.toThrow()
    client.release(true)
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })
})
