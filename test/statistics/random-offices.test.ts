import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingFor } from '../../src/cases/case-setting.ts'
import { decideHistory } from '../../src/cases/decide-history.ts'
import { writeHistories } from '../../src/cases/write-histories.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { readResults } from '../../src/statistics/read-results.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp } from '../support/open-http.ts'
import { drawOffice } from './random-office.ts'
import { recount } from './recount.ts'

const database = useDatabase()
let http: TestHttp

beforeAll(async () => {
  http = await openHttp(database)
})
afterAll(() => http.close())

// Literal days: full years, half a year, the two sides of 1/7/2026, and a year that has only begun.
const periods = [
  { year: 2024, months: 12, from: '2023-10-01', to: '2024-09-30', old: true },
  { year: 2025, months: 6, from: '2024-10-01', to: '2025-03-31', old: true },
  { year: 2025, months: 12, from: '2024-10-01', to: '2025-09-30', old: true },
  { year: 2026, months: 9, from: '2025-10-01', to: '2026-06-30', old: true },
  { year: 2026, months: 10, from: '2025-10-01', to: '2026-07-31', old: false },
  { year: 2026, months: 12, from: '2025-10-01', to: '2026-09-30', old: false },
  { year: 2027, months: 2, from: '2026-10-01', to: '2026-11-30', old: false },
]

test('twenty offices drawn by chance equal a naive recount of their acts, in every period, officer by officer', async () => {
  const seen = new Map<string, bigint>()
  for (let seed = 1; seed <= 20; seed++) {
    const office = await http.openOffice()
    const matters = drawOffice(seed, office, 30)
    const decided = matters.map(({ history }) => decideHistory(settingFor(), history))
    await inOffice(database.app.db, { officeId: office.id }, (trx) =>
      writeHistories(trx, settingFor(), office.id, decided),
    )
    for (const { year, months, ...period } of periods) {
      const results = await inOffice(database.app.db, { officeId: office.id }, (trx) =>
        readResults(trx, office.id, { year, months, today: period.to, by: 'officer' }),
      )
      const name = `office ${seed}, ${months} months of ${year}`
      expect(results.total, name).toEqual(recount(matters, period))
      const parts = new Set(results.parts.map(({ part }) => part))
      for (const officer of [office.account('officer'), office.account('officer2')])
        expect([officer, parts.has(officer) || isEmpty(recount(matters, period, officer))], name).toEqual([
          officer,
          true,
        ])
      for (const { part, standing: _against, ...counted } of results.parts)
        expect(counted, `${name}, ${part}`).toEqual(recount(matters, period, part ?? undefined))
      for (const [indicator, value] of Object.entries(results.total.matters))
        if (typeof value === 'bigint') seen.set(indicator, (seen.get(indicator) ?? 0n) + value)
    }
  }
  // The draw reaches every line of the tree but the withdrawn: nothing is equal only because it is empty.
  const empty = [...seen].filter(([, sum]) => sum === 0n).map(([indicator]) => indicator)
  expect(empty).toEqual(['B2'])
})

function isEmpty({ matters }: ReturnType<typeof recount>): boolean {
  return Object.values(matters).every((value) => typeof value !== 'bigint' || value === 0n)
}
