import { setTimeout as wait } from 'node:timers/promises'
import { type Connection, connectDatabase } from '../../src/db/connect.ts'
import { appRole } from '../../src/db/roles.ts'
import type { BenchServer } from './bench-server.ts'
import type { BenchRow } from './bench-table.ts'
import { prepareOffice } from './prepare-office.ts'
import { recordStatements } from './record-statements.ts'

/** Walked before the planner looks: it makes no plan for an office without matters. */
export const walkedCases = 40
const warmUpCases = 10

/**
 * What one act costs whatever else the machine does: statements it sends, rows it writes, pages it looks at, bytes of the server's log. The walk of
 * the bench, one request after another, the mean of its acts. Nobody else may write on the server meanwhile.
 */
export async function measureActs(
  server: BenchServer,
  cases: number,
  stop: AbortSignal,
): Promise<BenchRow[]> {
  const name = await server.makeDatabase(true)
  const owner = connectDatabase(server.urlOf(name, 'owner'), { max: 1 })
  const app = connectDatabase(server.urlOf(name, 'app'), { role: appRole, max: 4 })
  try {
    const opened = await prepareOffice(owner, app, walkedCases + warmUpCases + cases, stop)
    await app.close()
    const appUrl = server.urlOf(name, 'app')
    await recordStatements(appUrl, opened.slice(0, walkedCases), stop)
    await owner.pool.query('vacuum analyze')
    // The first write to a page after a checkpoint logs the page whole: those come before anything is counted.
    await recordStatements(appUrl, opened.slice(walkedCases, walkedCases + warmUpCases), stop)
    const before = await readCounters(owner)
    const recording = await recordStatements(appUrl, opened.slice(walkedCases + warmUpCases), stop)
    const after = await readCounters(owner)
    const acts = [...recording.values()].flat()
    const perAct = (total: number) => total / acts.length
    const written = (of: (row: Counters['tables'][number]) => number) =>
      after.tables.reduce((sum, row) => sum + of(row), 0) -
      before.tables.reduce((sum, row) => sum + of(row), 0)
    const updates = written((row) => row.updated)
    const row = (what: string, value: number, unit: string): BenchRow => {
      return { name: `${what} per act`, value, unit, yardstick: null, ratio: null }
    }
    return [
      row('statements', perAct(acts.reduce((sum, { statements }) => sum + statements.length, 0)), ''),
      row(
        'rows written',
        perAct(written(({ inserted, updated, deleted }) => inserted + updated + deleted)),
        '',
      ),
      row('rows written anew', perAct(updates), ''),
      row('of these in every index', perAct(updates - written((one) => one.hot)), ''),
      row('pages looked at', perAct(after.pages - before.pages), ''),
      row("server's log (WAL)", perAct(after.wal - before.wal) / 1024, 'kB'),
    ]
  } finally {
    await owner.close()
    await app.close()
    await server.dropDatabase(name)
  }
}

interface Counters {
  wal: number
  /** Of tables and their indexes, in memory or not. */
  pages: number
  tables: { inserted: number; updated: number; hot: number; deleted: number }[]
}

async function readCounters({ pool }: Connection): Promise<Counters> {
  // A session hands in what it counted when it ends.
  await wait(1500)
  const { rows } = await pool.query<Counters['tables'][number]>(`
    select n_tup_ins::float8 as inserted, n_tup_upd::float8 as updated, n_tup_hot_upd::float8 as hot, n_tup_del::float8 as deleted
    from pg_stat_user_tables`)
  const log = await pool.query<{ at: number }>(
    `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as at`,
  )
  const looked = await pool.query<{ pages: number }>(`
    select sum(heap_blks_read + heap_blks_hit + coalesce(idx_blks_read, 0) + coalesce(idx_blks_hit, 0)
      + coalesce(toast_blks_read, 0) + coalesce(toast_blks_hit, 0) + coalesce(tidx_blks_read, 0) + coalesce(tidx_blks_hit, 0))::float8 as pages
    from pg_statio_user_tables`)
  return { tables: rows, wal: log.rows[0]?.at ?? 0, pages: looked.rows[0]?.pages ?? 0 }
}
