import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, test } from 'vitest'
import { inOffice } from '../../src/db/in-office.ts'
import { loadSampleOffice } from '../../src/sample/load-sample-office.ts'
import { type Breakdown, countPeriod } from '../../src/statistics/count-period.ts'
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

  test('what one year carries on is what the next one takes over (I10)', async () => {
    const [year] = await count(2024)
    const [next] = await count(2025)
    expect(next?.matters.A1).toBe(year?.matters.I)
    expect(next?.money.A1).toBe(year?.money.I)
  })
})
