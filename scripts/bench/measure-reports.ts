import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { sql, type Transaction } from 'kysely'
import { type Connection, connectDatabase } from '../../src/db/connect.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { appRole } from '../../src/db/roles.ts'
import type { Database } from '../../src/db/schema.ts'
import { readResults } from '../../src/statistics/read-results.ts'
import type { BenchServer } from './bench-server.ts'
import type { BenchRow } from './bench-table.ts'
import { median } from './figures.ts'
import { fillStretches } from './fill-stretches.ts'

const officers = 24

/** A database of its own with an office of so many matters, measured and thrown away: the report of a year, officer by officer. */
export async function measureReports(
  server: BenchServer,
  matters: number,
  stop: AbortSignal,
): Promise<BenchRow> {
  const name = await server.makeDatabase(true)
  // Filling a million takes longer than a statement may.
  const owner = connectDatabase(server.urlOf(name, 'owner'), { max: 1, statementSeconds: 0 })
  const app = connectDatabase(server.urlOf(name, 'app'), { role: appRole, max: 1 })
  try {
    const office = await fillOffice(owner, matters)
    stop.throwIfAborted()
    const [report, plain] = await measureBoth(app, office)
    return {
      name: `report of a year, ${matters.toLocaleString('en')} matters`,
      value: report,
      unit: 'ms',
      yardstick: `one plain pass over one day, same rows: ${plain.toFixed(0)} ms`,
      ratio: report / plain,
    }
  } finally {
    await owner.close()
    await app.close()
    await server.dropDatabase(name)
  }
}

/** An office with officers and matters that exist for the statistics alone; hands back its id. */
export async function fillOffice(owner: Connection, matters: number): Promise<string> {
  const officeId = randomUUID()
  const ids = Array.from({ length: officers }, () => randomUUID())
  await owner.db
    .insertInto('office')
    .values({ id: officeId, code: officeId.slice(0, 8), name: 'Bench office', settings: '{}' })
    .execute()
  await owner.db
    .insertInto('account')
    .values(
      ids.map((id, index) => ({
        office_id: officeId,
        id,
        username: `officer-${index}-${officeId.slice(0, 8)}`,
        password_hash: '',
        display_name: `Officer ${index}`,
        role: 'officer',
      })),
    )
    .execute()
  await inOffice(owner.db, { officeId }, (trx) => fillStretches(trx, officeId, ids, matters))
  // As a database is that has stood for a while.
  await sql`vacuum analyze enforcement_case, matter_stretch`.execute(owner.db)
  return officeId
}

/** Milliseconds of the whole report, and of the yardstick: the median of three each, taken in turn. */
export async function measureBoth(
  app: Connection,
  officeId: string,
): Promise<[report: number, plain: number]> {
  const report: number[] = []
  const plain: number[] = []
  for (let round = 0; round < 3; round++) {
    report.push(
      await time(app, officeId, (trx) =>
        readResults(trx, officeId, { year: 2026, months: 12, by: 'officer' }),
      ),
    )
    plain.push(await time(app, officeId, onePass))
  }
  return [median(report), median(plain)]
}

function onePass(trx: Transaction<Database>) {
  return sql`
    select officer_id, standing, count(*), sum(owed), sum(done) from matter_stretch
    where from_on <= '2026-09-30' and (to_on is null or to_on >= '2026-09-30') group by 1, 2`.execute(trx)
}

async function time(
  app: Connection,
  officeId: string,
  work: (trx: Transaction<Database>) => Promise<unknown>,
): Promise<number> {
  const start = performance.now()
  await inOffice(app.db, { officeId }, work)
  return performance.now() - start
}
