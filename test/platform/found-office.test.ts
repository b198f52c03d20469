import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp } from '../support/open-http.ts'
import { runProgram } from '../support/programs.ts'

const database = useDatabase()
let http: TestHttp

beforeAll(async () => {
  http = await openHttp(database)
})
afterAll(() => http.close())

const found = (args: Record<string, string>, env: Record<string, string> = {}) =>
  runProgram(
    'scripts/found-office.ts',
    Object.entries(args).flatMap(([name, value]) => [`--${name}`, value]),
    { DATABASE_URL: database.appUrl, MIGRATION_DATABASE_URL: database.ownerUrl, ...env },
  ).ended
const signIn = (username: string, password: string) =>
  http.call({ method: 'POST', url: '/api/v1/sessions', body: { username, password } })
const counts = async () => {
  const { rows } = await database.owner.pool.query(
    'select (select count(*)::int from office) as offices, (select count(*)::int from account) as accounts',
  )
  return rows[0] as { offices: number; accounts: number }
}

const office = { code: 'thads-q9', name: 'Thi hành án dân sự khu vực 9', username: 'quantri' }
const password = 'mot-mat-khau-dai'

test('an office is founded and its administrator signs in; the same code or user name again is refused', async () => {
  const first = await found(office, { ADMIN_PASSWORD: password })
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).not.toContain(password)
  const session = await signIn('quantri', password)
  expect(session.status).toBe(201)
  expect(session.body['person']).toMatchObject({ role: 'administrator', displayName: 'Quản trị viên' })
  const headers = { authorization: `Bearer ${session.body['token']}` }
  const people = await http.call({ url: '/api/v1/people', headers })
  expect(people.body['people']).toHaveLength(1)
  expect(await found({ ...office, username: 'quantri2' }, { ADMIN_PASSWORD: password })).toMatchObject({
    code: 1,
    err: '--code is "thads-q9"; it must be a code that no office has.\n',
  })
  expect(await found({ ...office, code: 'thads-q10' }, { ADMIN_PASSWORD: password })).toMatchObject({
    code: 1,
    err: '--username is "quantri"; it must be a user name that nobody has.\n',
  })
  expect(await counts()).toEqual({ offices: 1, accounts: 1 })
})

test('without ADMIN_PASSWORD one is made and printed once', async () => {
  const { code, out } = await found({
    ...office,
    code: 'thads-q11',
    username: 'quantri.q11',
    'display-name': 'Người quản trị',
  })
  expect(code).toBe(0)
  const made = /shown this once: (\S{16})$/m.exec(out)?.[1] ?? ''
  expect((await signIn('quantri.q11', made)).body['person']).toMatchObject({ displayName: 'Người quản trị' })
})

test.each([
  ['a bad code', { code: 'quận 9' }, {}, /^--code is "quận 9"; it must be 1 to 40 letters/],
  ['an empty name', { name: ' ' }, {}, /^--name is " "; it must be 1 to 200 characters/],
  ['a bad user name', { username: 'Quản trị' }, {}, /^--username is "Quản trị"; it must be 2 to 64 small/],
  [
    'a short password',
    {},
    { ADMIN_PASSWORD: 'ngắn' },
    /^ADMIN_PASSWORD is "\*\*\*"; it must be a password of 10/,
  ],
  [
    'a password with the user name in it',
    {},
    { ADMIN_PASSWORD: 'xx-quantri-xx' },
    /^ADMIN_PASSWORD is "\*\*\*"; it must be a password of 10 characters or more, without the user name/,
  ],
  [
    'the login of the application',
    { code: 'q12', username: 'quantri12' },
    { MIGRATION_DATABASE_URL: '' },
    /^The user of DATABASE_URL may not found an office; set MIGRATION_DATABASE_URL/,
  ],
])('%s is told in a sentence, and nothing is written', async (_name, args, env, sentence) => {
  const before = await counts()
  const { code, err } = await found({ ...office, ...args }, env)
  expect(code).toBe(1)
  expect(err).toMatch(sentence)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(await counts()).toEqual(before)
})
