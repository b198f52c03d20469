import { afterAll, beforeAll, expect, test } from 'vitest'
import { inOffice } from '../../src/db/in-office.ts'
import { countPeriod } from '../../src/statistics/count-period.ts'
import { spanOfPeriod } from '../../workflows/statistics/statistical-year.ts'
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
