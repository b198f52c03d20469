import { randomUUID } from 'node:crypto'
import { get } from 'node:http'
import pino from 'pino'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/http/build-app.ts'
import { openNoticeBoard } from '../../src/people/notice-board.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'
import { expectFault, expectProblem } from '../support/problems.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
afterAll(() => http.close())

const chosen = { mode: 'digest', daysBefore: [7, 3], muted: ['superior'], digestHour: 7 }

test('a person chooses which reminders come, on which days and at which hour; nobody else’s change', async () => {
  const put = (body: object) => office.as('officer', { method: 'PUT', url: '/api/v1/me/reminders', body })
  expect((await put(chosen)).body).toEqual(chosen)
  const read = async (as: 'officer' | 'head') => (await office.as(as, { url: '/api/v1/me/reminders' })).body
  expect(await read('officer')).toMatchObject(chosen)
  expect(await read('head')).toMatchObject({ mode: 'single', daysBefore: null, muted: [], digestHour: null })
  expectFault(await put({ ...chosen, daysBefore: [4] }), '/daysBefore', /1, 2, 3, 5, 7, 10, 15/)
  expectFault(await put({ ...chosen, muted: ['late'] }), '/muted/0', /superior/)
  expectFault(await put({ ...chosen, digestHour: 24 }), '/digestHour')
})

test('a password is changed by whoever knows it; every other session of his ends', async () => {
  const other = await http.openOffice()
  const [first, second] = [await signIn(other, other.password), await signIn(other, other.password)]
  const change = (token: string, body: object) =>
    http.call({
      method: 'POST',
      url: '/api/v1/me/password',
      body,
      headers: { authorization: `Bearer ${token}` },
    })
  const next = `khac-${randomUUID()}`
  expectFault(await change(first, { current: 'sai mất rồi', next }), '/current')
  expectFault(await change(first, { current: other.password, next: 'ngắn' }), '/next', /10/)
  expectFault(await change(first, { current: other.password, next: other.password }), '/next')
  expectFault(await change(first, { current: other.password, next: `x${other.username('clerk')}x` }), '/next')
  expect((await change(first, { current: other.password, next })).status).toBe(204)
  const me = (token: string) =>
    http.call({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } })
  expect((await me(first)).status).toBe(200)
  expectProblem(await me(second), 401)
  expect(await signIn(other, next)).not.toBe('')
  expect(await signIn(other, other.password)).toBe('')
  // A colleague's stays as it was.
  expect((await other.as('officer', { url: '/api/v1/me' })).status).toBe(200)
})

async function signIn(of: TestOffice, password: string): Promise<string> {
  const body = { username: of.username('clerk'), password }
  return String((await http.call({ method: 'POST', url: '/api/v1/sessions', body })).body['token'] ?? '')
}

test('how the office reads an open point: seen by all, previewed before it is chosen, recorded with who and why', async () => {
  http.setClock('2026-12-01T12:00:00+07:00')
  const quiet = await http.openOffice()
  const matter = await openMatter(quiet)
  await matter.walkTo('BUYER_PAYS')
  await matter.mustGive('officer', { act: 'DECIDE_HANDOVER', on: '2026-11-20', assetId: 'a1' })
  const calendar = { adoptedProposals: ['2026-11-23'] }
  const preview = (as: 'head' | 'officer') =>
    quiet.as(as, { method: 'POST', url: '/api/v1/office/settings/preview', body: { calendar } })
  const before = (await matter.get('/time-limits')).body
  const told = (await preview('head')).body
  expect(told).toMatchObject({ cases: 1, more: false, needMigration: 0 })
  expect(told['moved']).toContainEqual(
    expect.objectContaining({ ref: 'NTF-2', before: '2026-11-26', after: '2026-11-27' }),
  )
  expect((await matter.get('/time-limits')).body).toEqual(before)
  expectProblem(await preview('officer'), 403)
  const put = (body: object, as: 'head' | 'clerk' = 'head') =>
    quiet.as(as, { method: 'PUT', url: '/api/v1/office/settings', body })
  expectFault(
    await put({ calendar: { makeUpSaturdayEndsPeriod: 'maybe' }, reason: 'x' }),
    '/calendar/makeUpSaturdayEndsPeriod',
    /true/,
  )
  expectFault(await put({ calendar: { weekends: true }, reason: 'x' }), '/calendar/weekends')
  expectFault(await put({ calendar }), '/reason')
  expectProblem(await put({ calendar, reason: 'x' }, 'clerk'), 403)
  expect((await put({ calendar, reason: 'Công văn số 1' })).body).toMatchObject({ calendar })
  const { body } = await quiet.as('officer', { url: '/api/v1/office/settings' })
  expect(body).toMatchObject({
    calendar: { ...calendar, rollOverSwappedDays: true },
    mayChange: false,
    history: [{ before: {}, after: calendar, reason: 'Công văn số 1', by: 'Tên của head' }],
  })
  // What the worker will carry out.
  const waiting = await database.owner.db
    .selectFrom('outbox')
    .select('topic')
    .where('office_id', '=', quiet.id)
    .where('topic', '=', 'reproject')
    .execute()
  expect(waiting).toHaveLength(1)
  await quiet.as('head', { method: 'POST', url: '/api/v1/law/reprojection', body: {} })
  const { rows } = await database.owner.pool.query(
    `select count(distinct calendar_version)::int as n from time_limit where office_id = $1`,
    [quiet.id],
  )
  expect(rows).toEqual([{ n: 1 }])
})

test('the bell is live: a message is told of at once, to nobody else, and the stream ends with the session', async () => {
  const notices = openNoticeBoard(database.appUrl, pino({ level: 'silent' }))
  const app = await buildApp(
    {
      db: database.app.db,
      now: () => Temporal.Instant.from('2026-12-01T12:00:00+07:00'),
      sessionHours: 100,
      checkReady: async () => ({ ready: true, checks: {} }),
      notices,
    },
    pino({ level: 'silent' }),
  )
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const heard = { officer: [] as string[], officer2: [] as string[] }
  const listen = async (as: 'officer' | 'officer2') => {
    const token = await office.token(as)
    return new Promise<void>((resolve) => {
      get(
        `${address}/api/v1/notifications/stream`,
        { headers: { authorization: `Bearer ${token}` } },
        (response) => {
          expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
          response.setEncoding('utf8')
          response.on('data', (text: string) => {
            heard[as].push(...text.split('\n').filter((line) => line.startsWith('data: ')))
            resolve()
          })
        },
      )
    })
  }
  // Who came before the listening began would be told once more when it does.
  // Only the same role is told what a connection last asked.
  const listening = async () =>
    (
      await database.app.pool.query(
        `select from pg_stat_activity where datname = current_database() and query like 'listen %' and state = 'idle'`,
      )
    ).rowCount
  await expect.poll(listening).toBe(1)
  await Promise.all([listen('officer'), listen('officer2')])
  const tell = (account: 'officer' | 'officer2') =>
    database.owner.db
      .insertInto('notification')
      .values({
        office_id: office.id,
        id: randomUUID(),
        account_id: office.account(account),
        kind: 'reminder',
        body: '{}',
        created_at: '2026-12-01T00:00:00Z',
      })
      .execute()
  await tell('officer')
  await expect.poll(() => heard.officer.at(-1)).toContain('"unread":1')
  // Whatever he was told of a colleague's message would have come before what he is told of his own.
  await tell('officer2')
  await expect.poll(() => heard.officer2.at(-1)).toContain('"unread":1')
  expect(heard.officer2).toHaveLength(2)
  expectProblem(await http.call({ url: '/api/v1/notifications/stream' }), 401)
  await app.close()
  await notices.close()
})
