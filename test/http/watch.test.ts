import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellWatchLists } from '../../src/watch/tell-watch.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectFault } from '../support/problems.ts'
import { readWorkbook } from '../support/read-workbook.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice
let bank: TestMatter
let seized: TestMatter

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  // Both have means since 25/7/2026: the voluntary period ended on the 24th.
  bank = await openMatter(office, { groups: ['bankCredit', 'centralSteering'] })
  await bank.walkTo('VERIFY_CONDITIONS')
  seized = await openMatter(office)
  await seized.walkTo('SEIZE')
})
afterAll(() => http.close())

const counts = async (query = '') => {
  const { body } = await office.as('head', { url: `/api/v1/watch${query}` })
  return Object.fromEntries(
    (body['lists'] as { name: string; count: number }[]).map((one) => [one.name, one.count]),
  )
}
const ids = async (list: string) => {
  const { body } = await office.as('head', { url: `/api/v1/watch/${list}` })
  return (body['lines'] as { caseId: string }[]).map(({ caseId }) => caseId)
}
const choose = (as: 'head' | 'officer' | 'administrator', chosen: object) =>
  office.as(as, {
    method: 'PUT',
    url: '/api/v1/office/thresholds',
    body: { thresholds: chosen, reason: 'Kế hoạch của Cục' },
  })

describe('the watch lists of an office', () => {
  test('a list holds what its sentence says: carried over, with assets under way, followed from above', async () => {
    expect(await counts()).toEqual({
      carriedOver: 2,
      assetControl: 1,
      meansOverYear: 0,
      bankCreditLarge: 0,
      centralSteering: 1,
      economicCorruption: 0,
      separateBook: 0,
    })
    expect(await ids('assetControl')).toEqual([seized.id])
    expect(await ids('centralSteering')).toEqual([bank.id])
  })

  test('a year with means is over on the day after it, not on it', async () => {
    http.setClock('2027-07-25T09:00:00+07:00')
    expect(await ids('meansOverYear')).toEqual([])
    http.setClock('2027-07-26T09:00:00+07:00')
    expect((await ids('meansOverYear')).sort()).toEqual([bank.id, seized.id].sort())
    const { body } = await office.as('head', { url: '/api/v1/watch/meansOverYear' })
    expect((body['lines'] as object[])[0]).toMatchObject({
      since: '2026-07-25',
      standing: 'underway',
      owed: 1_850_000_000,
      left: 1_850_000_000,
      review: null,
    })
    http.setClock('2026-12-01T12:00:00+07:00')
  })

  test('an office chooses its thresholds; who may not is told; to the đồng and to the month', async () => {
    const chosen = { longWithMeans: 4, largeBankCredit: 1_850_000_000, longBankCredit: 4 }
    expect((await choose('officer', chosen)).status).toBe(403)
    expect((await choose('administrator', chosen)).status).toBe(403)
    expectFault(await choose('head', { ...chosen, longWithMeans: 0 }), '/thresholds/longWithMeans')
    expectFault(await choose('head', { ...chosen, longWithMeans: 241 }), '/thresholds/longWithMeans')
    expectFault(await choose('head', { meansMonths: 4 }), '/thresholds/meansMonths')
    expect((await choose('head', chosen)).status).toBe(200)
    // "Above": exactly the amount is not above it.
    expect(await counts()).toMatchObject({ meansOverYear: 2, bankCreditLarge: 0 })
    await choose('head', { largeBankCredit: 1_849_999_999 })
    expect(await ids('bankCreditLarge')).toEqual([bank.id])
    await choose('head', { longBankCredit: 5 })
    expect(await ids('bankCreditLarge')).toEqual([])
    const { body } = await office.as('head', { url: '/api/v1/watch' })
    expect(body['thresholds']).toEqual({
      meansMonths: 4,
      bankCreditAmount: 1_849_999_999,
      bankCreditMonths: 5,
    })
    expect(body['defaults']).toEqual({
      meansMonths: 12,
      bankCreditAmount: 20_000_000_000,
      bankCreditMonths: 36,
    })
  })

  test('what is watched as K30 goes by the same thresholds; each says who set it; the default can be taken again', async () => {
    const long = async () =>
      (
        (await office.as('head', { url: `/api/v1/compliance/findings?rule=overAYear&caseId=${bank.id}` }))
          .body['findings'] as { threshold: { n: number } }[]
      ).map(({ threshold }) => threshold.n)
    expect(await long()).toEqual([4])
    type Read = {
      thresholds: { id: string; n: number; usual: number; chosen: object | null }[]
      history: object[]
    }
    const read = async () =>
      (await office.as('officer', { url: '/api/v1/office/thresholds' })).body as unknown as Read
    const lineOf = async (id: string) => (await read()).thresholds.find((one) => one.id === id)
    expect(await lineOf('longWithMeans')).toMatchObject({
      n: 4,
      usual: 12,
      chosen: { by: 'Tên của head', reason: 'Kế hoạch của Cục' },
    })
    expect(await lineOf('quietDays')).toMatchObject({ n: 90, chosen: null })
    await choose('head', { longWithMeans: null })
    expect(await lineOf('longWithMeans')).toMatchObject({ n: 12 })
    expect(await long()).toEqual([])
    expect((await read()).history[0]).toMatchObject({
      before: { longWithMeans: 4 },
      after: { longWithMeans: null },
    })
    // Every choice stays on record; what was refused left none.
    expect((await read()).history).toHaveLength(4)
    // How the office reads the law has a history of its own.
    const settings = (await office.as('head', { url: '/api/v1/office/settings' })).body
    expect(settings['history']).toEqual([])
    await choose('head', { longWithMeans: 4 })
  })

  test('those of one officer', async () => {
    expect(await counts(`?officer=${office.account('officer2')}`)).toMatchObject({ carriedOver: 0 })
    expect(await counts(`?officer=${office.account('officer')}`)).toMatchObject({ carriedOver: 2 })
  })

  test('a list is kept as it stood, without names, and goes to Excel now and later', async () => {
    const kept = await office.as('examiner', {
      method: 'POST',
      url: '/api/v1/watch/assetControl/copies',
      body: { note: 'Giao ban tháng 12' },
    })
    expect([kept.status, kept.body['count']]).toEqual([201, 1])
    const { body } = await office.as('head', { url: '/api/v1/watch/copies' })
    expect(body['copies']).toMatchObject([
      { id: kept.body['id'], list: 'assetControl', on: '2026-12-01', note: 'Giao ban tháng 12', count: 1 },
    ])
    const [row] = await database.owner.db.selectFrom('watch_copy').select('lines').execute()
    expect(JSON.stringify(row)).not.toMatch('Kiểm Thử')
    const file = async (query: string) =>
      readWorkbook(
        (
          await http.app.inject({
            url: `/api/v1/exports/watch.xlsx?${query}`,
            headers: { authorization: `Bearer ${await office.token('head')}` },
          })
        ).rawPayload,
      )
    expect((await file('')).map(({ name }) => name)).toHaveLength(7)
    const [now] = await file('list=assetControl')
    expect(now?.row(5)).toContain('Trần Văn Kiểm Thử')
    expect(now?.row(5)).toContain(1_850_000_000)
    const [then] = await file(`copy=${kept.body['id']}`)
    expect(then?.row(5)).toContain(1_850_000_000)
    expect(then?.row(5)).not.toContain('Trần Văn Kiểm Thử')
  })

  test('who runs a matter that comes onto a list is told once, and so is his superior', async () => {
    await database.owner.db
      .updateTable('account')
      .set({ superior_id: office.account('divisionHead') })
      .where('id', '=', office.account('officer'))
      .execute()
    const now = Temporal.Instant.from('2026-12-01T05:00:00Z')
    // Two with means for over four months, one of them followed by the Committee.
    expect(await tellWatchLists(database.app.db, now)).toBe(3)
    expect(await tellWatchLists(database.app.db, now.add({ hours: 1 }))).toBe(0)
    for (const [as, role] of [
      ['bearer', 'officer'],
      ['superior', 'divisionHead'],
    ] as const) {
      const { body } = await office.as(role, { url: '/api/v1/notifications' })
      const notes = (body['notifications'] as { kind: string; body: { list: string } }[]).filter(
        ({ kind }) => kind === 'watch',
      )
      expect(
        notes.map((one) => one.body).sort((one, other) => one.list.localeCompare(other.list)),
      ).toMatchObject([
        { list: 'centralSteering', count: 1, cases: [bank.id], as },
        { list: 'meansOverYear', count: 2, as },
      ])
    }
  })

  test('one office sees nothing of another', async () => {
    const other = await http.openOffice()
    const { body } = await other.as('head', { url: '/api/v1/watch' })
    expect(body['lists']).toHaveLength(7)
    expect((body['lists'] as { count: number }[]).every(({ count }) => count === 0)).toBe(true)
    expect((await http.call({ url: '/api/v1/watch' })).status).toBe(401)
  })
})
