import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
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

test('the money of a matter is what was taken in and paid out, entry by entry, as of any day', async () => {
  const matter = await openMatter(office)
  await matter.walkTo('SEND_TO_PROCURACY')
  const collect = (on: string, amount: number) => ({ act: 'COLLECT', on, data: { obligation: 'o1', amount } })
  await matter.mustGive('accountant', collect('2026-07-20', 300_000_000))
  await matter.mustGive('accountant', {
    act: 'DISBURSE',
    on: '2026-07-27',
    data: { obligation: 'o1', amount: 100_000_000 },
  })
  const answer = await matter.get('/money')
  expect(answer.body['money']).toMatchObject({ in: 300_000_000, payable: 300_000_000, out: 100_000_000 })
  expect(answer.body['entries']).toMatchObject([
    { act: 'COLLECT', on: '2026-07-20', amount: 300_000_000, obligation: 'o1' },
    { act: 'DISBURSE', on: '2026-07-27', amount: 100_000_000, obligation: 'o1' },
  ])
  const before = await matter.get('/money?asOf=2026-07-21')
  expect(before.body['entries']).toHaveLength(1)
  expect(before.body['money']).toMatchObject({ in: 300_000_000, out: 0 })
})

test('the worklist names the matters that hold money, how much, by when it is paid out, and whether it is held back', async () => {
  const own = await http.openOffice()
  const matter = await openMatter(own)
  const empty = await openMatter(own)
  for (const one of [matter, empty]) await one.walkTo('SEND_TO_PROCURACY')
  const money = async () => (await own.as('officer', { url: '/api/v1/worklist' })).body['moneyHeld']
  expect(await money()).toEqual([])
  const data = { obligation: 'o1', amount: 300_000_000 }
  await matter.mustGive('accountant', { act: 'COLLECT', on: '2026-07-20', data })
  // Ten days from Mon 20/7: Thu 30/7/2026.
  const line = { caseId: matter.id, held: 300_000_000, heldBack: false, due: '2026-07-30' }
  expect(await money()).toMatchObject([line])
  await matter.mustGive('accountant', {
    act: 'DISBURSE',
    on: '2026-07-27',
    data: { ...data, amount: 100_000_000 },
  })
  expect(await money()).toMatchObject([{ ...line, held: 200_000_000 }])
  const others = await own.as('officer2', { url: '/api/v1/worklist' })
  expect(others.body['moneyHeld']).toEqual([])
  await matter.mustGive('accountant', {
    act: 'DISBURSE',
    on: '2026-07-28',
    data: { ...data, amount: 200_000_000 },
  })
  expect(await money()).toEqual([])
})
