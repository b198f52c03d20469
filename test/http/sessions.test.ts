import { createHash, randomUUID } from 'node:crypto'
import pino from 'pino'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/http/build-app.ts'
import { hashPassword } from '../../src/people/passwords.ts'
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

const signIn = (username: string, password: string) =>
  http.call({ method: 'POST', url: '/api/v1/sessions', body: { username, password } })
const me = (headers: Record<string, string>) => http.call({ url: '/api/v1/me', headers })

test('signing in gives a token and a cookie that say who one is', async () => {
  const answer = await signIn(office.username('clerk'), office.password)
  expect(answer.status).toBe(201)
  expect(answer.body).toMatchObject({
    token: expect.any(String),
    person: { id: office.account('clerk'), officeId: office.id, role: 'clerk', displayName: 'Tên của clerk' },
  })
  const cookie = String(answer.headers['set-cookie'])
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Strict/i)
  expect((await me({ authorization: `Bearer ${answer.body['token']}` })).body).toMatchObject({
    role: 'clerk',
  })
  const pair = cookie.split(';')[0] ?? ''
  expect((await me({ cookie: pair })).body).toEqual(answer.body['person'])
  expect((await http.call({ url: '/api/v1/cases', headers: { cookie: pair } })).status).toBe(200)
})

test('a wrong password and a user nobody knows are answered with the same sentence', async () => {
  const wrong = await signIn(office.username('clerk'), 'sai mật khẩu')
  const unknown = await signIn('khong-ai-ca', 'sai mật khẩu')
  expectProblem(wrong, 401)
  expect(unknown.status).toBe(401)
  expect(unknown.text).toBe(wrong.text)
  expect(wrong.headers['set-cookie']).toBeUndefined()
})

test('a wrong password and a user nobody knows take the same work', async () => {
  const time = async (username: string) => {
    const start = performance.now()
    await signIn(username, 'x')
    return performance.now() - start
  }
  // In turn, so that whatever else the machine does falls on both.
  const [unknown, wrong]: [number[], number[]] = [[], []]
  for (let n = 0; n < 8; n++) {
    unknown.push(await time('khong-ai-ca'))
    wrong.push(await time(office.username('head')))
  }
  // Without the work of hashing, the first would take a tenth of the second.
  expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...wrong) / 3)
})

test('a password with diacritics is the same, however the keyboard writes them', async () => {
  const password = 'Mật khẩu thứ nhất'
  const set = async (hash: string) =>
    database.owner.db
      .updateTable('account')
      .set({ password_hash: hash })
      .where('id', '=', office.account('accountant'))
      .execute()
  for (const [one, other] of [
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ] as const) {
    await set(await hashPassword(password.normalize(one)))
    expect((await signIn(office.username('accountant'), password.normalize(other))).status).toBe(201)
  }
})

test('the word before a token may be written small', async () => {
  expect((await me({ authorization: `bearer ${await office.token('head')}` })).status).toBe(200)
})

test('an account that is closed can no longer sign in, and its token ends', async () => {
  const { body } = await signIn(office.username('examiner'), office.password)
  const headers = { authorization: `Bearer ${body['token']}` }
  expect((await me(headers)).status).toBe(200)
  const set = (active: boolean) =>
    database.owner.db
      .updateTable('account')
      .set({ active })
      .where('id', '=', office.account('examiner'))
      .execute()
  await set(false)
  expectProblem(await me(headers), 401)
  expectProblem(await signIn(office.username('examiner'), office.password), 401)
  await set(true)
})

test('signing out ends the session, and only that one', async () => {
  const [one, other] = [
    await signIn(office.username('registrar'), office.password),
    await signIn(office.username('registrar'), office.password),
  ]
  const bearer = (answer: typeof one) => ({ authorization: `Bearer ${answer.body['token']}` })
  const out = await http.call({ method: 'DELETE', url: '/api/v1/sessions/current', headers: bearer(one) })
  expect(out.status).toBe(204)
  expect(String(out.headers['set-cookie'])).toMatch(/thihanh_session=;/)
  expectProblem(await me(bearer(one)), 401)
  expect((await me(bearer(other))).status).toBe(200)
  expect((await http.call({ method: 'DELETE', url: '/api/v1/sessions/current' })).status).toBe(204)
})

test('a session that has expired is no session', async () => {
  let now = Temporal.Instant.from('2026-12-01T08:00:00+07:00')
  const app = await buildApp(
    {
      db: database.app.db,
      now: () => now,
      sessionHours: 12,
      checkReady: async () => ({ ready: true, checks: {} }),
    },
    pino({ level: 'silent' }),
  )
  const signed = await app.inject({
    method: 'POST',
    url: '/api/v1/sessions',
    payload: { username: office.username('head'), password: office.password },
  })
  const { token, expiresAt } = signed.json<{ token: string; expiresAt: string }>()
  expect(Temporal.Instant.from(expiresAt).toString()).toBe('2026-12-01T13:00:00Z')
  const status = async () =>
    (await app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } })).statusCode
  expect(await status()).toBe(200)
  now = Temporal.Instant.from('2026-12-01T12:59:59Z')
  expect(await status()).toBe(200)
  now = Temporal.Instant.from('2026-12-01T13:00:00Z')
  expect(await status()).toBe(401)
  await app.close()
})

test.each([
  '',
  'Bearer ',
  'Bearer x',
  `Bearer ${'A'.repeat(64)}`,
  `Bearer ${'A'.repeat(100_000 / 10)}`,
  'Basic dXNlcjpwYXNz',
  'Bearer null',
  "Bearer ' or 1=1 --",
])('"%s" opens nothing', async (authorization) => {
  expectProblem(await me({ authorization }), 401)
  expectProblem(await me({ cookie: `thihanh_session=${encodeURIComponent(authorization)}` }), 401)
})

test('a token of our office with other bits is no session', async () => {
  const bytes = Buffer.from(await office.token('officer'), 'base64url')
  bytes[47] = (bytes[47] ?? 0) ^ 1
  expectProblem(await me({ authorization: `Bearer ${bytes.toString('base64url')}` }), 401)
})

test('passwords are kept as Argon2id, each with its own salt, and tokens only as their hash', async () => {
  const token = await office.token('officer')
  const { rows } = await database.owner.pool.query<{ password_hash: string }>(
    'select password_hash from account',
  )
  for (const { password_hash } of rows) expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  const second = await http.openOffice()
  const hashes = await database.owner.pool.query<{ n: number }>(
    'select count(distinct password_hash)::int as n from account',
  )
  expect(second.id).not.toBe(office.id)
  expect(hashes.rows[0]?.n).toBeGreaterThanOrEqual(2)
  const sessions = await database.owner.pool.query<{ token_hash: Buffer }>('select token_hash from session')
  const hash = createHash('sha256').update(token).digest()
  expect(sessions.rows.some((row) => row.token_hash.equals(hash))).toBe(true)
  const dump = await database.owner.pool.query<{ text: string }>('select s::text as text from session s')
  expect(dump.rows.map((row) => row.text).join()).not.toContain(token)
})

test.each([
  [{ username: 'a' }, '/password'],
  [{ username: 'a', password: 5 }, '/password'],
  [{ username: '', password: 'x' }, '/username'],
  [{ username: 'a'.repeat(201), password: 'x' }, '/username'],
  [{ username: 'a', password: 'x', remember: true }, '/remember'],
  [{ username: ['a'], password: 'x' }, '/username'],
])('signing in with %j is told what is wrong', async (body, field) => {
  const answer = await http.call({ method: 'POST', url: '/api/v1/sessions', body })
  expectFault(answer, field)
  expect(answer.text).not.toContain('"x"')
})

test('no log line holds a name, a password, a token, a text or a query', async () => {
  const secret = `bi-mat-${randomUUID()}`
  const quiet = await openHttp(database)
  const place = await quiet.openOffice()
  await quiet.call({
    method: 'POST',
    url: '/api/v1/sessions',
    body: { username: `user-${secret}`, password: secret },
  })
  await quiet.call({
    url: `/api/v1/me?token=${secret}`,
    headers: { authorization: `Bearer ${secret}`, cookie: `thihanh_session=${secret}` },
  })
  await quiet.call({ url: `/${secret}/${secret}?q=${secret}` })
  await quiet.call({ url: `/api/v1/cases/%${secret}` })
  const matter = await openMatter(place, {
    parties: [{ ref: 'd1', role: 'debtor', name: secret }],
    obligations: [{ ref: 'o1', type: 'payMoney', amount: 5, from: 'd1' }],
  })
  await place.as('head', { url: `/api/v1/cases?q=${secret}` })
  await matter.give('officer', { act: 'NOTE', on: '2026-07-06', data: { text: secret } })
  await matter.give('officer', {
    act: secret,
    on: secret,
    at: secret,
    data: { [secret]: secret },
    assetId: secret,
  })
  await matter.give(
    'officer',
    { act: 'NOTE', on: '2026-07-06', data: { text: secret } },
    { headers: { 'if-match': secret } },
  )
  await place.as('officer', { method: 'POST', url: '/api/v1/cases', raw: `{"x": "${secret}` })
  // A failure inside: the database refuses the row, and its message would repeat the value.
  await matter.mustGive('registrar', { act: 'RECEIVE_REQUEST', on: '2026-07-06' })
  await database.owner.pool.query(
    `alter table enforcement_case add constraint broken check (number not like 'broken%')`,
  )
  const number = `broken-${secret}`
  const failed = await matter.give('head', {
    act: 'ISSUE_ENFORCEMENT_DECISION',
    on: '2026-07-07',
    data: { number },
  })
  await database.owner.pool.query('alter table enforcement_case drop constraint broken')
  expect(failed.status).toBe(500)
  expect(failed.type).toContain('application/problem+json')
  expect(failed.text).not.toMatch(/constraint|broken|enforcement_case/)

  const lines = quiet.log.join('')
  expect(quiet.log.length).toBeGreaterThan(9)
  for (const hidden of [secret, place.password, await place.token('head'), place.username('head'), 'Tên của'])
    expect(lines).not.toContain(hidden)
  expect(lines).not.toMatch(/\?q=|password|authorization|cookie/i)
  expect(lines).toContain('/api/v1/cases/:id/acts')
  await quiet.close()
})

test('guessing one person’s password is slowed down after thirty tries a minute, and nobody else', async () => {
  const guessed = await openHttp(database)
  const attempt = (username: string, password: string) =>
    guessed.call({ method: 'POST', url: '/api/v1/sessions', body: { username, password } })
  const tries = await Promise.all(Array.from({ length: 32 }, () => attempt(office.username('head'), 'x')))
  expect(tries.filter((answer) => answer.status === 401)).toHaveLength(30)
  for (const answer of tries.filter((one) => one.status !== 401)) expectProblem(answer, 429)
  expect((await attempt(office.username('head'), office.password)).status).toBe(429)
  expect((await attempt(office.username('clerk'), office.password)).status).toBe(201)
  await guessed.close()
})
