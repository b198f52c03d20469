import { sql } from 'kysely'
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
})

const indicators = [
  'A',
  'A1',
  'A2',
  'B1',
  'B2',
  'C',
  'D',
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'E',
  'F',
  'O',
  'G',
  'I',
  'I1',
  'K',
] as const
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
      const asked = { year: 2024, months: 12, today: '2024-10-01' }
      const groups = []
      for (const group of ['economicCorruption', 'bankCredit'] as const)
        groups.push({
          group,
          results: (await readResults(trx, officeId, { ...asked, group })).total,
        })
      return sayResults(await readResults(trx, officeId, asked), groups)
    })
    expect(lines).toEqual([
      'Về việc: thi hành xong 2.946/3.459 việc có điều kiện thi hành, đạt tỉ lệ 85,17%, cao hơn 1,85 điểm % so với cùng kỳ năm 2023 (vượt 1,72 điểm % so với chỉ tiêu được giao).',
      'Về tiền: thi hành xong 2.509.939.977.000 đồng/4.189.942.596.000 đồng có điều kiện thi hành, đạt tỉ lệ 59,90%, cao hơn 1,08 điểm % so với cùng kỳ năm 2023 (vượt 13,35 điểm % so với chỉ tiêu được giao).',
      'Kinh tế, tham nhũng: thi hành xong 4 việc, tương ứng số tiền 136.857.823.000 đồng.',
      'Tín dụng, ngân hàng: thi hành xong 39 việc, tương ứng số tiền 421.613.586.000 đồng.',
    ])
  })

  test('one completed matter taken out changes exactly the figures it should', async () => {
    const span = spanOfYear(2024)
    const { rows } = await sql<{ id: string; officer: string; kind: string; fresh: boolean; owed: bigint }>`
      select s.case_id as id, s.officer_id as officer, c.kind, s.entered_on >= ${span.from}::date as fresh, s.owed
      from matter_stretch s join enforcement_case c on c.id = s.case_id
      where s.standing = 'completed' and s.from_on between ${span.from}::date and ${span.to}::date
        and c.matter_groups = '{stateBudget}' order by s.case_id limit 1`.execute(database.owner.db)
    const [gone] = rows
    if (gone === undefined) throw new Error('No matter was completed.')
    const before = {
      all: await count(2024),
      officers: await count(2024, 'officer'),
      groups: await count(2024, 'group'),
    }
    const goneBack = new Error('taken back')
    const after = await takeOut(gone.id)
    const [one, other] = [before.all[0], after.all[0]]
    // Matters: one fewer where it stood; money: its sum, which was collected within the year.
    const changed = ['A', gone.fresh ? 'A2' : 'A1', 'C', 'D', 'D1', 'G'] as const
    for (const measure of ['matters', 'money'] as const) {
      const by = measure === 'matters' ? 1n : gone.owed
      for (const key of indicators) {
        const was = one?.[measure][key] ?? 0n
        const isChanged = (changed as readonly string[]).includes(key)
        expect(other?.[measure][key], `${measure} ${key}`).toBe(isChanged ? was - by : was)
      }
    }
    expect([other?.matters.H, other?.matters.D, other?.matters.G]).toEqual([8516, 3_458n, 2_945n])
    const differ = (parts: typeof before.officers, others: typeof before.officers) =>
      parts
        .filter(({ part, matters, money }) => {
          const same = others.find((two) => two.part === part)
          return same?.matters.A !== matters.A || same.money.A !== money.A
        })
        .map(({ part }) => part)
    expect(differ(before.officers, after.officers)).toEqual([gone.officer])
    expect(differ(before.groups, after.groups)).toEqual(['stateBudget'])
    expect(await count(2024)).toEqual(before.all)

    async function takeOut(caseId: string) {
      let found: typeof before | undefined
      const tree = regimeOn(span.to)?.tree ?? 'until2026'
      await inOffice(database.owner.db, { officeId }, async (trx) => {
        await trx.deleteFrom('matter_stretch').where('case_id', '=', caseId).execute()
        found = {
          all: await countPeriod(trx, officeId, span, tree),
          officers: await countPeriod(trx, officeId, span, tree, 'officer'),
          groups: await countPeriod(trx, officeId, span, tree, 'group'),
        }
        throw goneBack
      }).catch((failure: unknown) => {
        if (failure !== goneBack) throw failure
      })
      if (found === undefined) throw new Error('Nothing was counted.')
      return found
    }
  })

  test('what one year carries on is what the next one takes over (I10)', async () => {
    const [year] = await count(2024)
    const [next] = await count(2025)
    expect(next?.matters.A1).toBe(year?.matters.I)
    expect(next?.money.A1).toBe(year?.money.I)
  })
})
