import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'
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

test('all of one’s own are marked read at once, what stands ready for later is not, and nobody else’s are', async () => {
  const [office, colleague] = [await http.openOffice(), 'officer2'] as const
  for (let index = 0; index < 3; index++) await notify(office, 'officer')
  await notify(office, colleague)
  const later = await notify(office, 'officer')
  await database.owner.pool.query(
    `update notification set created_at = '2030-01-01T00:00:00Z' where id = $1`,
    [later],
  )
  const readAll = () => office.as('officer', { method: 'POST', url: '/api/v1/notifications/read' })
  expect((await readAll()).body).toEqual({ read: 3 })
  expect((await listOf(office, 'officer')).every(({ readAt }) => readAt !== null)).toBe(true)
  expect((await listOf(office, colleague)).map(({ readAt }) => readAt)).toEqual([null])
  const { rows } = await database.owner.pool.query('select read_at from notification where id = $1', [later])
  expect(rows).toEqual([{ read_at: null }])
  expect((await readAll()).body).toEqual({ read: 0 })
})

test('a matter without a number is called by its judgment in the messages about it', async () => {
  const office = await http.openOffice()
  const matter = await openMatter(office)
  const id = await notify(office, 'officer')
  const body = { items: [{ caseId: matter.id, caseNumber: null, ref: 'DEC-4' }] }
  await database.owner.pool.query('update notification set body = $2 where id = $1', [
    id,
    JSON.stringify(body),
  ])
  const told = (await office.as('officer', { url: '/api/v1/notifications' })).body
  expect(told['judgments']).toEqual({ [matter.id]: '45/2026/DS-PT' })
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
