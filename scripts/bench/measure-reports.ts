import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { sql, type Transaction } from 'kysely'
import { settingFor } from '../../src/cases/case-setting.ts'
import { listCases } from '../../src/cases/list-cases.ts'
import { readListFilter } from '../../src/cases/read-list-filter.ts'
import { type Connection, connectDatabase } from '../../src/db/connect.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { appRole } from '../../src/db/roles.ts'
import type { Database } from '../../src/db/schema.ts'
import { countAgeing } from '../../src/statistics/count-ageing.ts'
import { countFlow } from '../../src/statistics/count-flow.ts'
import { readResults } from '../../src/statistics/read-results.ts'
import { spanOfPeriod } from '../../workflows/statistics/statistical-year.ts'
import type { BenchServer } from './bench-server.ts'
import type { BenchRow } from './bench-table.ts'
import { median } from './figures.ts'
import { fillStretches } from './fill-stretches.ts'

const officers = 24

/**
 * A database of its own with an office of so many matters, measured and thrown away: the report of a year, officer by officer,
 * and what the charts are drawn from.
 */
export async function measureReports(
  server: BenchServer,
  matters: number,
  stop: AbortSignal,
): Promise<BenchRow[]> {
  const name = await server.makeDatabase(true)
  // Filling a million takes longer than a statement may.
  const owner = connectDatabase(server.urlOf(name, 'owner'), { max: 1, statementSeconds: 0 })
  const app = connectDatabase(server.urlOf(name, 'app'), { role: appRole, max: 1 })
  try {
    const office = await fillOffice(owner, matters)
    stop.throwIfAborted()
    const [report, plain] = await measureBoth(app, office)
    const size = `${matters.toLocaleString('en')} matters`
    const charts = await measureCharts(app, office)
    return [
      {
        name: `report of a year, ${size}`,
        value: report,
        unit: 'ms',
        yardstick: `one plain pass over one day, same rows: ${plain.toFixed(0)} ms`,
        ratio: report / plain,
      },
      ...Object.entries(charts).map(([name, value]) => ({
        name: `${name}, ${size}`,
        value,
        unit: 'ms',
        yardstick: null,
        ratio: null,
      })),
    ]
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
  await sql`vacuum analyze enforcement_case, matter_stretch, matter_step`.execute(owner.db)
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
        readResults(trx, officeId, { year: 2026, months: 12, today: '2026-10-01', by: 'officer' }),
      ),
    )
    plain.push(await time(app, officeId, onePass))
  }
  return [median(report), median(plain)]
}

/** Milliseconds of what the charts are drawn from, and of the list behind the longest bar: the median of three each. */
export async function measureCharts(app: Connection, officeId: string) {
  const today = '2026-11-26'
  const span = spanOfPeriod(2026, 12)
  const ask: Readonly<
    Record<'ageing' | 'flow' | 'list behind a bar', (trx: Transaction<Database>) => unknown>
  > = {
    ageing: (trx) => countAgeing(trx, officeId, span.to),
    flow: (trx) => countFlow(trx, officeId, span, today),
    'list behind a bar': (trx) => {
      const filter = readListFilter(
        { on: span.to, decidedFrom: '2024-10-01', decidedTo: '2025-09-30', means: 'withMeans' },
        today,
      )
      return listCases(trx, officeId, { ...filter, limit: 50 }, settingFor())
    },
  }
  const took = { ageing: 0, flow: 0, 'list behind a bar': 0 }
  for (const name of Object.keys(took) as (keyof typeof took)[]) {
    const rounds: number[] = []
    for (let round = 0; round < 3; round++)
      rounds.push(await time(app, officeId, async (trx) => ask[name](trx)))
    took[name] = median(rounds)
  }
  return took
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
