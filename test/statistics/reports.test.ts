import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe('the results over HTTP', () => {
  test('a head reads them, with the target and how much is missing to it', async () => {
    const matter = await openMatter(office)
    await matter.walkTo('VERIFY_CONDITIONS')
    const target = await office.as('head', {
      method: 'POST',
      url: '/api/v1/reports/targets',
      body: {
        year: 2026,
        measure: 'matters',
        rate: 8345,
        source: 'Quyết định giao chỉ tiêu',
      },
    })
    expect(target.status).toBe(201)
    const answer = await office.as('head', { url: '/api/v1/reports/results?year=2026&by=officer' })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      year: 2026,
      months: 12,
      regime: { id: 'TT05/2026' },
      total: { matters: { A: 1, A2: 1, D: 1, G: 0, H: 0 } },
      standing: { matters: { rate: 0, target: 8345, pointsToTarget: -8345, missing: 1 } },
    })
    expect((answer.body['parts'] as unknown[]).length).toBe(1)
  })

  test('officers, units and kinds have targets of their own; each part says how much it lacks', async () => {
    const target = (body: object) =>
      office.as('head', {
        method: 'POST',
        url: '/api/v1/reports/targets',
        body: { year: 2026, measure: 'matters', source: 'Quyết định giao chỉ tiêu', ...body },
      })
    const [officer, unit] = [office.account('officer'), office.account('divisionHead')]
    await database.owner.db
      .updateTable('account')
      .set({ superior_id: unit })
      .where('id', '=', officer)
      .execute()
    expect((await target({ rate: 9000, officer })).status).toBe(201)
    expect((await target({ rate: 5000, unit })).status).toBe(201)
    expect((await target({ rate: 7000, kind: 'onRequest' })).status).toBe(201)
    expect((await target({ rate: 7000, officer, unit })).status).toBe(422)
    expect((await target({ rate: 7000, officer: unit })).status).toBe(422)
    const partsBy = async (by: string) => {
      const { body } = await office.as('head', { url: `/api/v1/reports/results?year=2026&by=${by}` })
      return body['parts']
    }
    expect(await partsBy('officer')).toMatchObject([
      { part: officer, standing: { matters: { target: 9000, pointsToTarget: -9000, missing: 1 } } },
    ])
    expect(await partsBy('unit')).toMatchObject([
      { part: unit, matters: { D: 1 }, standing: { matters: { target: 5000 } } },
    ])
    expect(await partsBy('kind')).toMatchObject([
      { part: 'onRequest', standing: { matters: { target: 7000 }, money: { target: null } } },
    ])
    const own = await office.as('head', { url: `/api/v1/reports/results?year=2026&officer=${officer}` })
    expect(own.body).toMatchObject({ standing: { matters: { target: 9000 } } })
    const other = await office.as('head', {
      url: `/api/v1/reports/results?year=2026&unit=${office.account('head')}`,
    })
    expect(other.body).toMatchObject({
      total: { matters: { A: 0 } },
      standing: { matters: { target: 8345 } },
    })
    const list = await office.as('head', { url: '/api/v1/reports/targets?year=2026' })
    expect(list.body['targets']).toMatchObject([
      { rate: 7000, kind: 'onRequest' },
      { rate: 5000, unit },
      { rate: 9000, officer },
      { rate: 8345, officer: null, unit: null, kind: null },
    ])
  })

  test('a published figure that computes otherwise is told with both numbers, and nothing is changed', async () => {
    const said = {
      year: 2026,
      months: 12,
      measure: 'matters',
      indicator: 'D',
      value: '7',
      source: 'Báo cáo năm',
    }
    const answer = await office.as('examiner', {
      method: 'POST',
      url: '/api/v1/reports/published',
      body: said,
    })
    expect(answer.body['differences']).toEqual([
      {
        measure: 'matters',
        indicator: 'D',
        published: '7',
        computed: '1',
        from: 'record',
        source: 'Báo cáo năm',
      },
    ])
    const results = await office.as('examiner', { url: '/api/v1/reports/results?year=2026' })
    expect(results.body).toMatchObject({
      total: { matters: { D: 1 } },
      differences: [{ published: '7', computed: '1' }],
    })
  })

  test('a closed period keeps its figures; closing twice is refused, an adjustment has its reason (I12)', async () => {
    const closed = await office.as('head', {
      method: 'POST',
      url: '/api/v1/reports/closed-periods',
      body: { year: 2026, months: 12 },
    })
    expect(closed.status).toBe(201)
    const again = await office.as('head', {
      method: 'POST',
      url: '/api/v1/reports/closed-periods',
      body: { year: 2026, months: 12 },
    })
    expect([again.status, again.body['type']]).toEqual([409, '/problems/period-closed'])
    const more = await openMatter(office)
    await more.walkTo('VERIFY_CONDITIONS')
    const change = { measure: 'matters', indicator: 'A2', change: '1', reason: 'Nhập muộn một việc' }
    const id = String(closed.body['id'])
    expect(
      (
        await office.as('head', {
          method: 'POST',
          url: `/api/v1/reports/closed-periods/${id}/adjustments`,
          body: change,
        })
      ).status,
    ).toBe(201)
    const list = await office.as('examiner', { url: '/api/v1/reports/closed-periods' })
    expect(list.body['periods']).toMatchObject([
      { id, hash: closed.body['hash'], results: { total: { matters: { A2: 1 } } }, adjustments: [change] },
    ])
  })

  test('a period is not closed before its last day, and the refusal says when', async () => {
    const close = (months: number) =>
      office.as('head', {
        method: 'POST',
        url: '/api/v1/reports/closed-periods',
        body: { year: 2027, months },
      })
    http.setClock('2026-12-30T23:59:59+07:00')
    const early = await close(3)
    expect([early.status, early.body['type'], early.body['lastDay']]).toEqual([
      409,
      '/problems/period-runs',
      '2026-12-31',
    ])
    expect(early.body['detail']).toMatch('31/12/2026')
    http.setClock('2026-12-31T00:00:00+07:00')
    expect((await close(3)).status).toBe(201)
    http.setClock('2026-12-01T12:00:00+07:00')
  })

  test('who may not close a period is told; a year before the known regimes cannot be judged', async () => {
    const answer = await office.as('officer', {
      method: 'POST',
      url: '/api/v1/reports/closed-periods',
      body: { year: 2026, months: 3 },
    })
    expect(answer.status).toBe(403)
    const early = await office.as('head', { url: '/api/v1/reports/results?year=2019' })
    expect([early.status, early.body['type']]).toEqual([422, '/problems/cannot-judge'])
    const odd = await office.as('head', { url: '/api/v1/reports/results?year=2026&period=13' })
    expect(odd.status).toBe(400)
  })
})
