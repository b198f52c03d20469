import { afterAll, beforeAll, expect, test } from 'vitest'
import { inOffice } from '../../src/db/in-office.ts'
import { countPeriod } from '../../src/statistics/count-period.ts'
import { readResults } from '../../src/statistics/read-results.ts'
import { spanOfPeriod, spanYearBefore } from '../../workflows/statistics/statistical-year.ts'
import { useDatabase } from '../support/database.ts'
import { expectSoundCase } from '../support/expect-sound-case.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
afterAll(() => http.close())

const count = (months: number) =>
  inOffice(database.app.db, { officeId: office.id }, async (trx) => {
    const [all] = await countPeriod(trx, office.id, spanOfPeriod(2026, months), 'since2026')
    return all
  })

test('a matter is nothing before its decision, new after it, inside the voluntary period an "other case", then with means', async () => {
  const matter = await openMatter(office)
  await matter.walkTo('VERIFY_CONDITIONS')
  await expectSoundCase(database, office.id, matter.id)
  expect((await count(9))?.matters).toMatchObject({ A: 0n, D: 0n, H: null })
  const [voluntary] = await inOffice(database.app.db, { officeId: office.id }, (trx) =>
    countPeriod(trx, office.id, { from: '2025-10-01', to: '2026-07-20' }, 'since2026'),
  )
  expect(voluntary?.matters).toMatchObject({ A2: 1n, D: 0n, O: 1n, H: null })
  expect((await count(10))?.matters).toMatchObject({ A: 1n, A1: 0n, A2: 1n, D3: 1n, O: 0n, G: 0n, I: 1n })
  const late = await count(12)
  expect(late?.money.A2).toBe(late?.money.D3)
})

test('a period that runs is compared with the year before up to the same day, one that is over with the whole', async () => {
  const standingOn = (today: string) =>
    inOffice(database.app.db, { officeId: office.id }, async (trx) => {
      const { standing } = await readResults(trx, office.id, { year: 2027, months: 10, today })
      return standing.matters
    })
  // On 20 July 2026 the matter was still in its voluntary period; on the 31st it had means, and nothing was done.
  expect(await standingOn('2027-07-20')).toMatchObject({ before: null, beforeFrom: null })
  expect(await standingOn('2027-07-31')).toMatchObject({ before: 0, beforeFrom: 'record' })
  expect(spanYearBefore(2028, 5, '2028-02-28')).toEqual({ from: '2026-10-01', to: '2027-02-28' })
  expect(spanYearBefore(2029, 5, '2029-02-28')).toEqual({ from: '2027-10-01', to: '2028-02-29' })
})
