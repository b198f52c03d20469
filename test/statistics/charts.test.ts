import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { expectSoundCase } from '../support/expect-sound-case.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { readWorkbook } from '../support/read-workbook.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice
let matter: TestMatter

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  matter = await openMatter(office)
  await matter.walkTo('BUYER_PAYS')
  // A second matter, only just decided; a third has nothing but its request.
  const second = await openMatter(office)
  await second.walkTo('SERVE_NOTICE')
  const third = await openMatter(office)
  await third.walkTo('RECEIVE_REQUEST')
})
afterAll(() => http.close())

const get = (path: string) => office.as('head', { url: `/api/v1${path}` })

interface Step {
  stage: string
  atStart: number | null
  entered: number
  left: number
  atEnd: number | null
  took: object | null
  waiting: object | null
}

async function flowOf(query: string): Promise<Record<string, Omit<Step, 'stage'>>> {
  const { body } = await get(`/reports/flow?${query}`)
  return Object.fromEntries((body['steps'] as Step[]).map(({ stage, ...step }) => [stage, step]))
}

async function countList(query: string): Promise<unknown> {
  return (await get(`/cases?${query}`)).body['total']
}

const days = (count: number) => ({ median: count, p90: count })
const nobody = { atStart: 0, entered: 0, left: 0, atEnd: 0, took: null, waiting: null }

describe('the flow through the steps', () => {
  test('a year tells who came to each step, who went on and after how many days, and who stands there', async () => {
    // Requests on 6/7, decisions on 10/7; then coercion 5/8, seizure 24/8; the second and third stay where they are.
    expect(await flowOf('year=2026')).toEqual({
      acceptance: { atStart: 0, entered: 3, left: 2, atEnd: 1, took: days(4), waiting: days(86) },
      verification: { atStart: 0, entered: 2, left: 1, atEnd: 1, took: days(26), waiting: days(82) },
      seizure: { atStart: 0, entered: 1, left: 1, atEnd: 0, took: days(19), waiting: null },
      appraisal: { atStart: 0, entered: 1, left: 0, atEnd: 1, took: null, waiting: days(37) },
      auction: nobody,
      handover: nobody,
      closure: { atStart: null, entered: 0, left: 0, atEnd: null, took: null, waiting: null },
    })
  })

  test('while a period runs, who stands there waits until today; what stood at its start is carried in', async () => {
    expect(await flowOf('year=2027&period=3')).toEqual({
      acceptance: { atStart: 1, entered: 0, left: 0, atEnd: 1, took: null, waiting: days(148) },
      verification: { atStart: 1, entered: 0, left: 0, atEnd: 1, took: null, waiting: days(144) },
      seizure: nobody,
      appraisal: { atStart: 1, entered: 0, left: 1, atEnd: 0, took: days(49), waiting: null },
      auction: { atStart: 0, entered: 1, left: 1, atEnd: 0, took: days(28), waiting: null },
      handover: { atStart: 0, entered: 1, left: 0, atEnd: 1, took: null, waiting: days(22) },
      closure: { atStart: null, entered: 0, left: 0, atEnd: null, took: null, waiting: null },
    })
    const { body } = await get('/reports/flow?year=2027&period=3')
    expect(body).toMatchObject({ on: '2026-12-01', span: { to: '2026-12-31' }, incomplete: 0 })
    expect(body['labels']).toMatchObject({ seizure: { vi: 'Kê biên', en: 'Seizure' } })
  })

  test('the list behind a step is of the same day and the same length', async () => {
    for (const [on, query] of [
      ['2026-09-30', 'year=2026'],
      ['2026-12-01', 'year=2027&period=3'],
    ] as const)
      for (const [stage, { atEnd }] of Object.entries(await flowOf(query)))
        if (atEnd !== null)
          expect([stage, await countList(`state=${stage}&on=${on}`)]).toEqual([stage, atEnd])
    expect(await countList('state=appraisal')).toBe(0)
  })

  test('an act corrected to another day is counted on that day, and the way of the matter stays whole', async () => {
    const acts = (await matter.get('/acts')).body['acts'] as { seq: number; act: string }[]
    const corrects = acts.find(({ act }) => act === 'SEIZE')?.seq
    await matter.mustGive('officer', {
      act: 'CORRECT',
      on: '2026-12-01',
      data: { corrects, on: '2026-08-25', reason: 'Ghi nhầm ngày trong biên bản' },
    })
    await expectSoundCase(database, office.id, matter.id)
    expect(await flowOf('year=2026')).toMatchObject({
      seizure: { entered: 1, left: 1, took: days(20) },
      appraisal: { waiting: days(36) },
    })
  })
})

test('a matter of which only the present step is known stands there, is told, and is laid out by a reprojection', async () => {
  const before = await flowOf('year=2027&period=3')
  await database.owner.db.deleteFrom('matter_step').where('case_id', '=', matter.id).execute()
  await database.owner.db
    .insertInto('matter_step')
    .values({
      office_id: office.id,
      case_id: matter.id,
      nth: 0,
      stage: 'handover',
      entered_on: '2026-11-09',
      left_on: null,
    })
    .execute()
  expect((await get('/reports/flow?year=2027&period=3')).body['incomplete']).toBe(1)
  expect(await flowOf('year=2027&period=3')).toMatchObject({
    auction: nobody,
    handover: { atStart: 1, entered: 0, left: 0, atEnd: 1, took: null, waiting: null },
  })
  const again = await office.as('head', { method: 'POST', url: '/api/v1/law/reprojection', body: {} })
  expect(again.body).toMatchObject({ cases: 1, limits: 0 })
  await expectSoundCase(database, office.id, matter.id)
  expect(await flowOf('year=2027&period=3')).toEqual(before)
})

describe('the age of open matters', () => {
  interface Band {
    band: string
    decidedFrom: string | null
    decidedTo: string
    matters: Record<string, number>
    money: Record<string, number>
  }
  const bandsOn = async (on: string) => {
    const { body } = await get(`/reports/ageing?on=${on}`)
    return body['bands'] as Band[]
  }
  const filled = (bands: Band[]) =>
    bands.flatMap(({ band, matters, money }) =>
      Object.entries(matters).flatMap(([side, count]) =>
        count === 0 ? [] : [[band, side, count, money[side]]],
      ),
    )

  test('it begins on the day of the decision, and a matter is three months old on the same day of the third month', async () => {
    expect(filled(await bandsOn('2026-07-09'))).toEqual([])
    // Inside the voluntary period a matter is a case of its own since 1/7/2026; when it has run out the matter has means.
    expect(filled(await bandsOn('2026-07-20'))).toEqual([['under3Months', 'stopped', 2, 3_700_000_000]])
    expect(filled(await bandsOn('2026-10-09'))).toEqual([['under3Months', 'withMeans', 2, 3_700_000_000]])
    expect(filled(await bandsOn('2026-10-10'))).toEqual([['from3Months', 'withMeans', 2, 3_700_000_000]])
    // What the buyer paid is in the office: less is left.
    expect(filled(await bandsOn('2026-12-01'))).toEqual([['from3Months', 'withMeans', 2, 1_850_000_000]])
  })

  test('bands lie side by side, the oldest without a beginning', async () => {
    expect(
      (await bandsOn('2026-05-31')).map(({ decidedFrom, decidedTo }) => [decidedFrom, decidedTo]),
    ).toEqual([
      ['2026-03-01', '2026-05-31'],
      ['2025-12-01', '2026-02-28'],
      ['2025-06-01', '2025-11-30'],
      ['2024-06-01', '2025-05-31'],
      ['2021-06-01', '2024-05-31'],
      [null, '2021-05-31'],
    ])
    // Three months from 30 November end on the last of February.
    expect((await bandsOn('2026-02-28'))[1]).toMatchObject({
      decidedFrom: '2025-09-01',
      decidedTo: '2025-11-30',
    })
  })

  test('the list behind a bar is of the same day and the same length; its file too', async () => {
    const bands = await bandsOn('2026-12-01')
    const counted = await Promise.all(
      bands.map(({ decidedFrom, decidedTo }) =>
        countList(`on=2026-12-01&decidedTo=${decidedTo}${decidedFrom ? `&decidedFrom=${decidedFrom}` : ''}`),
      ),
    )
    expect(counted).toEqual([0, 2, 0, 0, 0, 0])
    const file = await http.app.inject({
      url: `/api/v1/exports/matters.xlsx?on=2026-12-01&decidedTo=${bands[1]?.decidedTo}&decidedFrom=${bands[1]?.decidedFrom}`,
      headers: { authorization: `Bearer ${await office.token('head')}` },
    })
    const [list] = readWorkbook(file.rawPayload)
    expect([5, 6, 7].map((line) => list?.row(line)[0])).toEqual([1, 2, undefined])
    expect(await countList('on=2026-07-20&means=stopped')).toBe(2)
    expect(await countList('on=2026-07-20&means=withMeans')).toBe(0)
    expect(await countList('means=withMeans')).toBe(2)
  })

  test('while a period runs, its results and the ages are of one day: what is known of the days ahead has not come', async () => {
    const now = '2026-12-01T12:00:00+07:00'
    const ask = async () => {
      const { body } = await get('/reports/results?year=2026&period=12')
      const { I, I1, E, F, O } = (body['total'] as { matters: Record<string, number> }).matters
      const ages = filled(await bandsOn(String(body['on'])))
      const sides = Object.fromEntries(ages.map(([, side, count]) => [side, count]))
      return { on: body['on'], results: { I, I1, E, stopped: Number(F) + Number(O) }, sides }
    }
    // Two matters are inside the voluntary period, which will have run out when the year ends.
    http.setClock('2026-07-20T12:00:00+07:00')
    expect(await ask()).toEqual({
      on: '2026-07-20',
      results: { I: 2, I1: 0, E: 0, stopped: 2 },
      sides: { stopped: 2 },
    })
    http.setClock(now)
    expect(await ask()).toEqual({
      on: '2026-09-30',
      results: { I: 2, I1: 2, E: 0, stopped: 0 },
      sides: { withMeans: 2 },
    })
  })

  test('a day that has not come, is none, or lies before the known regimes is told, with the field', async () => {
    for (const path of ['/reports/ageing?on=2026-12-02', '/cases?state=auction&on=2026-12-02']) {
      const ahead = await get(path)
      expect([ahead.status, ahead.body['errors']]).toMatchObject([400, [{ field: '/on' }]])
    }
    const none = await get('/cases?decidedFrom=2026-02-30')
    expect([none.status, none.body['errors']]).toMatchObject([400, [{ field: '/decidedFrom' }]])
    for (const path of ['/reports/ageing?on=2019-12-31', '/cases?means=withMeans&on=2019-12-31']) {
      const early = await get(path)
      expect([early.status, early.body['type']]).toEqual([422, '/problems/cannot-judge'])
    }
  })

  test('who is not signed in sees nothing, another office only itself', async () => {
    const other = await http.openOffice()
    for (const path of ['/reports/ageing', '/reports/flow'])
      expect((await http.call({ url: `/api/v1${path}` })).status).toBe(401)
    const ageing = (await other.as('officer', { url: '/api/v1/reports/ageing' })).body
    expect([ageing['oldest'], filled(ageing['bands'] as Band[])]).toEqual([null, []])
    const flow = (await other.as('officer', { url: '/api/v1/reports/flow?year=2026' })).body
    for (const { stage: _stage, ...step } of flow['steps'] as Step[])
      expect(Object.values(step).filter(Boolean)).toEqual([])
  })
})
