import { beforeAll, expect, test } from 'vitest'
import { fillOffice, measureBoth, measureCharts } from '../../scripts/bench/measure-reports.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { readResults } from '../../src/statistics/read-results.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
let office = ''

beforeAll(async () => {
  office = await fillOffice(database.owner, 8_000)
})

test('the report of an office of 8,000 matters comes in less than a second', async () => {
  const results = await inOffice(database.app.db, { officeId: office }, (trx) =>
    readResults(trx, office, { year: 2026, months: 12, today: '2026-10-01', by: 'officer' }),
  )
  expect(results.parts).toHaveLength(24)
  expect(results.total.matters.A).toBeGreaterThan(2_000n)
  const report = await quickest(async () => (await measureBoth(database.app, office))[0], 1_000)
  expect(report).toBeLessThan(1_000)
})

test('what the charts of an office of 8,000 matters are drawn from comes in less than a fifth of a second', async () => {
  const slowest = await quickest(
    async () => Math.max(...Object.values(await measureCharts(database.app, office))),
    200,
  )
  expect(slowest).toBeLessThan(200)
})

/** The quickest of up to six measurements: a busy machine makes one slow, not all of them. Ends with the first below. */
async function quickest(measure: () => Promise<number>, below: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 6 && best >= below; turn++) best = Math.min(best, await measure())
  return best
}
