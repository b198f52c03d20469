import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, test } from 'vitest'
import { inOffice } from '../../src/db/in-office.ts'
import { loadSampleOffice } from '../../src/sample/load-sample-office.ts'
import { type Breakdown, countPeriod } from '../../src/statistics/count-period.ts'
import { readResults } from '../../src/statistics/read-results.ts'
import { sayResults } from '../../src/statistics/say-results.ts'
import { regimeOn } from '../../workflows/statistics/regimes.ts'
import { spanOfYear } from '../../workflows/statistics/statistical-year.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
let officeId = ''

beforeAll(async () => {
  const now = Temporal.Instant.from('2026-11-26T03:00:00Z')
  const loaded = await loadSampleOffice(database.owner.db, database.app.db, now)
  officeId = loaded.officeId ?? ''
}, 120_000)

const count = (year: number, by?: Breakdown, only?: { group?: string }) =>
  inOffice(database.app.db, { officeId }, (trx) =>
    countPeriod(
      trx,
      officeId,
      spanOfYear(year),
      regimeOn(spanOfYear(year).to)?.tree ?? 'until2026',
      by,
      only,
    ),
  )

describe('the year 2024 of the sample office, counted from its acts', () => {
  test('gives the published figures, to the matter and to the đồng', async () => {
    const [all] = await count(2024)
    expect(all?.matters).toMatchObject({ D: 3_459n, G: 2_946n, H: 8517 })
    expect(all?.money).toMatchObject({ D: 4_189_942_596_000n, G: 2_509_939_977_000n, H: 5990 })
  })

  test('four economic-corruption matters and thirty-nine of bank credit were completed, with their money', async () => {
    const [corruption] = await count(2024, undefined, { group: 'economicCorruption' })
    expect([corruption?.matters.D1, corruption?.money.D1]).toEqual([4n, 136_857_823_000n])
    const [credit] = await count(2024, undefined, { group: 'bankCredit' })
    expect([credit?.matters.D1, credit?.money.D1]).toEqual([39n, 421_613_586_000n])
  })

  test.each(['officer', 'kind', 'judgmentKind'] as const)(
    'what is broken down by %s adds up to the whole (I9)',
    async (by) => {
      const [all] = await count(2024)
      const parts = await count(2024, by)
      expect(parts.length).toBeGreaterThan(1)
      for (const key of ['A', 'A1', 'A2', 'C', 'D', 'D1', 'D3', 'E', 'G', 'I'] as const) {
        expect(
          parts.reduce((sum, one) => sum + one.matters[key], 0n),
          key,
        ).toBe(all?.matters[key])
        expect(
          parts.reduce((sum, one) => sum + one.money[key], 0n),
          key,
        ).toBe(all?.money[key])
      }
    },
  )

  test('in the words of the report', async () => {
    const lines = await inOffice(database.app.db, { officeId }, async (trx) => {
      const groups = []
      for (const group of ['economicCorruption', 'bankCredit'] as const)
        groups.push({
          group,
          results: (await readResults(trx, officeId, { year: 2024, months: 12, group })).total,
        })
      return sayResults(await readResults(trx, officeId, { year: 2024, months: 12 }), groups)
    })
    expect(lines).toEqual([
      'Về việc: thi hành xong 2.946/3.459 việc có điều kiện thi hành, đạt tỉ lệ 85,17%, cao hơn 1,85 điểm % so với cùng kỳ năm 2023 (vượt 1,72 điểm % so với chỉ tiêu được giao).',
      'Về tiền: thi hành xong 2.509.939.977.000 đồng/4.189.942.596.000 đồng có điều kiện thi hành, đạt tỉ lệ 59,90%, cao hơn 1,08 điểm % so với cùng kỳ năm 2023 (vượt 13,35 điểm % so với chỉ tiêu được giao).',
      'Kinh tế, tham nhũng: thi hành xong 4 việc, tương ứng số tiền 136.857.823.000 đồng.',
      'Tín dụng, ngân hàng: thi hành xong 39 việc, tương ứng số tiền 421.613.586.000 đồng.',
    ])
  })

  test('what one year carries on is what the next one takes over (I10)', async () => {
    const [year] = await count(2024)
    const [next] = await count(2025)
    expect(next?.matters.A1).toBe(year?.matters.I)
    expect(next?.money.A1).toBe(year?.money.I)
  })
})
