import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingFor } from '../../src/cases/case-setting.ts'
import { decideHistory } from '../../src/cases/decide-history.ts'
import { listCases } from '../../src/cases/list-cases.ts'
import { readListFilter } from '../../src/cases/read-list-filter.ts'
import { writeHistories } from '../../src/cases/write-histories.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { countAgeing } from '../../src/statistics/count-ageing.ts'
import { countFlow } from '../../src/statistics/count-flow.ts'
import { countPeriod } from '../../src/statistics/count-period.ts'
import type { Side } from '../../workflows/statistics/sides.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp } from '../support/open-http.ts'
import { type DrawnMatter, drawOffice } from './random-office.ts'
import { daysToLookAt, recountAgeing, recountFlow } from './recount-charts.ts'

const database = useDatabase()
const today = '2026-12-01'
const offices: { id: string; matters: DrawnMatter[] }[] = []
let http: TestHttp

beforeAll(async () => {
  http = await openHttp(database)
  for (let seed = 101; seed <= 108; seed++) {
    const office = await http.openOffice()
    const matters = drawOffice(seed, office, 40)
    const decided = matters.map(({ history }) => decideHistory(settingFor(), history))
    await inOffice(database.app.db, { officeId: office.id }, (trx) =>
      writeHistories(trx, settingFor(), office.id, decided),
    )
    offices.push({ id: office.id, matters })
  }
})
afterAll(() => http.close())

const days = daysToLookAt('2023-04-01', '2026-12-01')

test('the ages of open matters in offices drawn by chance equal a naive recount of their acts, on every day looked at', async () => {
  const seen = new Set<string>()
  for (const { id, matters } of offices)
    await inOffice(database.app.db, { officeId: id }, async (trx) => {
      for (const day of days) {
        const { bands } = await countAgeing(trx, id, day)
        const counted = Object.fromEntries(
          bands.flatMap(({ band, matters: count, money }) =>
            (Object.keys(count) as Side[]).flatMap((side) =>
              count[side] === 0n ? [] : [[`${band} ${side}`, [count[side], money[side]]]],
            ),
          ),
        )
        expect(counted, day).toEqual(recountAgeing(matters, day, day < '2026-07-01'))
        for (const key of Object.keys(counted)) seen.add(key)
      }
    })
  // Histories begin in 2023: nothing is five years old; all else is reached.
  expect(seen.size).toBe(15)
})

test('what is open on the last day of a period is what the period carries on, side by side', async () => {
  for (const { id } of offices.slice(0, 4))
    await inOffice(database.app.db, { officeId: id }, async (trx) => {
      for (const [on, tree] of [
        ['2024-09-30', 'until2026'],
        ['2026-06-30', 'until2026'],
        ['2026-09-30', 'since2026'],
      ] as const) {
        const { bands } = await countAgeing(trx, id, on)
        const [period] = await countPeriod(
          trx,
          id,
          { from: `${Number(on.slice(0, 4)) - 1}-10-01`, to: on },
          tree,
        )
        for (const measure of ['matters', 'money'] as const) {
          const sum = (side: Side) => bands.reduce((all, band) => all + band[measure][side], 0n)
          const { I1, E, F, O, D3, D4 } = period?.[measure] ?? {}
          expect([sum('withMeans'), sum('withoutMeans'), sum('stopped')], `${on} ${measure}`).toEqual([
            // In money "carried on with means" is what is left under way: what came in is done.
            measure === 'matters' ? I1 : (D3 ?? 0n) + (D4 ?? 0n),
            E,
            (F ?? 0n) + (O ?? 0n),
          ])
        }
      }
    })
})

test('the list behind each bar holds as many matters as the bar says', async () => {
  for (const { id } of offices.slice(0, 3))
    await inOffice(database.app.db, { officeId: id }, async (trx) => {
      const total = async (query: Parameters<typeof readListFilter>[0]) =>
        (await listCases(trx, id, { ...readListFilter(query, today), limit: 1 }, settingFor())).total
      for (const on of ['2025-02-28', '2026-06-30', '2026-09-30', today]) {
        for (const { decidedFrom, decidedTo, matters } of (await countAgeing(trx, id, on)).bands)
          for (const means of Object.keys(matters) as Side[])
            expect(
              BigInt(await total({ on, decidedTo, means, ...(decidedFrom === null ? {} : { decidedFrom }) })),
            ).toBe(matters[means])
        for (const { stage, atEnd } of (await countFlow(trx, id, { from: '2023-10-01', to: on }, today))
          .steps)
          if (atEnd !== null) expect([stage, await total({ on, state: stage })]).toEqual([stage, atEnd])
      }
    })
})

test('the flow through the steps equals a naive recount of the acts, in every period; what stood and came is what went and stands', async () => {
  const reached = new Set<string>()
  for (const { id, matters } of offices)
    await inOffice(database.app.db, { officeId: id }, async (trx) => {
      for (const [from, to] of [
        ['2023-10-01', '2024-09-30'],
        ['2024-10-01', '2025-03-31'],
        ['2025-10-01', '2026-06-30'],
        ['2025-10-01', '2026-09-30'],
        ['2026-10-01', '2026-12-31'],
      ] as const) {
        const { steps } = await countFlow(trx, id, { from, to }, today)
        const counted = Object.fromEntries(steps.map(({ stage, ...step }) => [stage, step]))
        expect(counted, `${from} to ${to}`).toEqual(recountFlow(matters, from, to, today))
        for (const { stage, atStart, entered, left, atEnd } of steps) {
          if (atStart !== null) expect(atStart + entered - left).toBe(atEnd)
          if (left > 0) reached.add(stage)
        }
      }
    })
  expect([...reached].sort()).toEqual(['acceptance', 'appraisal', 'auction', 'seizure', 'verification'])
})
