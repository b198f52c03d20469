import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { expectFault, expectProblem } from '../support/problems.ts'

const database = useDatabase()
let http: TestHttp
let mine: TestOffice
let theirs: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  mine = await http.openOffice()
  theirs = await http.openOffice()
})
afterAll(() => http.close())

async function notify(office: TestOffice, role: 'officer' | 'officer2'): Promise<string> {
  const id = randomUUID()
  await database.owner.db
    .insertInto('notification')
    .values({
      office_id: office.id,
      id,
      account_id: office.account(role),
      kind: 'due',
      body: JSON.stringify({ ref: 'VAL-1' }),
      created_at: '2026-12-01T00:00:00Z',
    })
    .execute()
  return id
}
const listOf = async (office: TestOffice, role: 'officer' | 'officer2') =>
  (await office.as(role, { url: '/api/v1/notifications' })).body['notifications'] as {
    id: string
    readAt: string | null
  }[]

test('a person sees his own notifications and marks them read, and nobody else does', async () => {
  const id = await notify(mine, 'officer')
  const [foreign, colleague] = [await notify(theirs, 'officer'), await notify(mine, 'officer2')]
  expect((await listOf(mine, 'officer')).map((one) => one.id)).toEqual([id])
  const read = (which: string) =>
    mine.as('officer', { method: 'POST', url: `/api/v1/notifications/${which}/read` })
  const nothing = await read(randomUUID())
  expectProblem(nothing, 404)
  for (const other of [foreign, colleague]) {
    const answer = await read(other)
    expect([answer.status, answer.text]).toEqual([404, nothing.text])
  }
  expect((await listOf(theirs, 'officer'))[0]?.readAt).toBeNull()
  expect((await listOf(mine, 'officer2'))[0]?.readAt).toBeNull()
  expect((await read(id)).status).toBe(204)
  expect((await listOf(mine, 'officer'))[0]?.readAt).not.toBeNull()
})

test('how reminders come is each person’s own choice', async () => {
  const choose = (body: unknown) => mine.as('officer', { method: 'PATCH', url: '/api/v1/me', body })
  expect((await choose({ reminderMode: 'digest' })).body).toEqual({ reminderMode: 'digest' })
  const { rows } = await database.owner.pool.query<{ id: string }>(
    `select id from account where reminder_mode = 'digest'`,
  )
  expect(rows).toEqual([{ id: mine.account('officer') }])
  expectFault(await choose({ reminderMode: 'never' }), '/reminderMode', /single, digest/)
  expectFault(await choose({ reminderMode: 'single', role: 'head' }), '/role', /no such field/)
  expectFault(await choose({}), '/reminderMode', /required/)
})

test('a stranger is told to sign in, and a number that is no id what one looks like', async () => {
  expectProblem(await http.call({ url: '/api/v1/notifications' }), 401)
  expectProblem(
    await http.call({ method: 'PATCH', url: '/api/v1/me', body: { reminderMode: 'single' } }),
    401,
  )
  expectFault(
    await mine.as('officer', { method: 'POST', url: '/api/v1/notifications/1/read' }),
    'params/id',
    /uuid/,
  )
})
