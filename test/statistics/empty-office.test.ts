import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inOffice } from '../../src/db/in-office.ts'
import { readFollowed, readResults } from '../../src/statistics/read-results.ts'
import { sayResults } from '../../src/statistics/say-results.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { unpackZip } from '../support/read-workbook.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
afterAll(() => http.close())

const read = async (path: string) => {
  const { status, body } = await office.as('head', { url: `/api/v1${path}` })
  expect(status, path).toBe(200)
  return body
}

describe('an office without a matter', () => {
  test('has counts of nothing and no rates: what would be divided by nothing is not there', async () => {
    expect(await read('/reports/results?year=2026&by=officer')).toMatchObject({
      total: { matters: { A: 0, D: 0, G: 0 }, money: { A: 0, D: 0, G: 0 } },
      parts: [],
      standing: { matters: { rate: null }, money: { rate: null } },
    })
    expect(await read('/reports/ageing')).toMatchObject({ oldest: null })
    const { steps } = await read('/reports/flow?year=2026')
    expect(steps).toHaveLength(7)
    for (const step of steps as object[])
      expect(step).toMatchObject({ entered: 0, left: 0, took: null, waiting: null })
    const { scores } = await read('/compliance/scores?from=2026-10-01&to=2026-12-01')
    expect((scores as unknown[]).length).toBeGreaterThan(0)
    for (const score of scores as object[])
      expect(score).toMatchObject({ score: null, weighed: 0, lost: 0, load: { average: 0, factor: 1 } })
  })

  test('has a report, forms and lists in which every number is a number', async () => {
    const asked = { year: 2026, months: 12, today: '2026-12-01' }
    const lines = await inOffice(database.app.db, { officeId: office.id }, async (trx) =>
      sayResults(await readResults(trx, office.id, asked), await readFollowed(trx, office.id, asked)),
    )
    expect(lines[0]).toBe('Về việc: thi hành xong 0/0 việc có điều kiện thi hành, đạt tỉ lệ —.')
    expect(lines.join('\n')).not.toMatch(noNumber)
    for (const file of [
      'results.xlsx?year=2026&period=12',
      'report.docx?year=2026&period=12',
      'watch.xlsx',
      'work-plans.xlsx?year=2026',
      'file-reviews.xlsx?year=2026',
    ]) {
      const response = await http.app.inject({
        url: `/api/v1/exports/${file}`,
        headers: { authorization: `Bearer ${await office.token('head')}` },
      })
      expect(response.statusCode, file).toBe(200)
      for (const [name, text] of unpackZip(response.rawPayload))
        expect(text, `${file} ${name}`).not.toMatch(noNumber)
    }
  })
})

const noNumber = /NaN|Infinity|undefined|null/
