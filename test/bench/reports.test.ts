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
  const [report] = await measureBoth(database.app, office)
  expect(report).toBeLessThan(1_000)
})

test('what the charts of an office of 8,000 matters are drawn from comes in less than a fifth of a second', async () => {
  const { ageing, flow, ...list } = await measureCharts(database.app, office)
  expect(ageing).toBeLessThan(200)
  expect(flow).toBeLessThan(200)
  expect(list['list behind a bar']).toBeLessThan(200)
})
