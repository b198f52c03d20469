import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../src/engine/vocabulary.ts'
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

const url = '/api/v1/accounts'
const add = (body: object, of = office) => of.as('administrator', { method: 'POST', url, body })
const change = (id: string, body: object, of = office) =>
  of.as('administrator', { method: 'PATCH', url: `${url}/${id}`, body })
const list = async (of = office) => (await of.as('administrator', { url })).body
const signIn = (username: string, password: string) =>
  http.call({ method: 'POST', url: '/api/v1/sessions', body: { username, password } })
const me = (token: unknown) => http.call({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } })
const newcomer = () => ({
  username: `chv.${randomUUID().slice(0, 8)}`,
  displayName: 'Người mới',
  role: 'officer',
  password: 'mot-mat-khau-dai',
})

test('an administrator opens an account; its person signs in and is seen by the others', async () => {
  const given = { ...newcomer(), superior: office.account('divisionHead') }
  const made = await add(given)
  expect(made.status, made.text).toBe(201)
  const { password, ...shown } = given
  expect(made.body).toEqual({ id: made.body['id'], ...shown, active: true, openMatters: 0 })
  expect(made.text).not.toContain(password)
  expect((await signIn(given.username, password)).body['person']).toMatchObject({ role: 'officer' })
  const seen = await list()
  expect(seen['accounts']).toContainEqual(made.body)
  expect(seen['accounts']).toHaveLength(roles.length + 2)
  expect((seen['history'] as object[])[0]).toMatchObject({
    account: made.body['id'],
    before: {},
    after: { username: given.username, role: 'officer' },
    by: 'Tên của administrator',
  })
  expect(JSON.stringify(seen)).not.toMatch(/argon2|mot-mat-khau/)
})

test('nobody but an administrator sees or changes accounts', async () => {
  for (const role of roles.filter((one) => one !== 'administrator')) {
    expectProblem(await office.as(role, { url }), 403)
    expectProblem(await office.as(role, { method: 'POST', url, body: newcomer() }), 403)
    const own = `${url}/${office.account(role)}`
    expectProblem(await office.as(role, { method: 'PATCH', url: own, body: { role: 'administrator' } }), 403)
  }
  expectProblem(await http.call({ url }), 401)
})

test('what is wrong with an account is told by field, and nothing is opened', async () => {
  const before = await list()
  const given = newcomer()
  expectFault(await add({ ...given, username: office.username('clerk') }), '/username', /nobody has/)
  const theirs = await http.openOffice()
  expectFault(await add({ ...given, username: theirs.username('clerk') }), '/username', /nobody has/)
  expectFault(await add({ ...given, username: 'Chấp hành viên' }), '/username', /small letters/)
  expectFault(await add({ ...given, displayName: ' ' }), '/displayName')
  expectFault(await add({ ...given, role: 'king' }), '/role', /administrator/)
  expectFault(await add({ ...given, password: 'ngắn' }), '/password', /10/)
  const named = await add({ ...given, password: `x-${given.username}-x` })
  expectFault(named, '/password', /without the user name/)
  expect(named.text).not.toContain(`x-${given.username}`)
  expectFault(await add({ ...given, superior: theirs.account('head') }), '/superior', /of this office/)
  expectFault(await add({ ...given, superior: 'me' }), '/superior')
  expectFault(await add({ ...given, active: false }), '/active')
  expectProblem(await change(theirs.account('clerk'), { displayName: 'Của tôi' }), 404)
  expectProblem(await change(randomUUID(), { displayName: 'Của tôi' }), 404)
  expect(await list()).toEqual(before)
})

test('who is deactivated is out at once, his sessions do not come back, and his open matters wait for a hand-over', async () => {
  const quiet = await http.openOffice()
  const matter = await openMatter(quiet)
  await matter.walkTo('SEND_TO_PROCURACY')
  const officer = quiet.account('officer')
  const token = await quiet.token('officer')
  const off = await change(officer, { active: false }, quiet)
  expect(off.status, off.text).toBe(200)
  expect(off.body).toMatchObject({ id: officer, active: false, openMatters: 1 })
  expectProblem(await me(token), 401)
  expectProblem(await signIn(quiet.username('officer'), quiet.password), 401)
  const people = (await quiet.as('head', { url: '/api/v1/people' })).body['people'] as { id: string }[]
  expect(people.some(({ id }) => id === officer)).toBe(false)
  expect((await list(quiet))['accounts']).toContainEqual(
    expect.objectContaining({ id: officer, active: false }),
  )
  expect((await change(officer, { active: true }, quiet)).body).toMatchObject({ active: true })
  expectProblem(await me(token), 401)
  expect((await signIn(quiet.username('officer'), quiet.password)).status).toBe(201)
})

test('a name, a role, a superior and a password are changed, each recorded without the password', async () => {
  const other = await http.openOffice()
  const clerk = other.account('clerk')
  const token = await other.token('clerk')
  const moved = { displayName: 'Tên mới', role: 'registrar', superior: other.account('head') }
  expect((await change(clerk, moved, other)).body).toMatchObject({ id: clerk, ...moved, active: true })
  expect((await me(token)).body).toMatchObject({ displayName: 'Tên mới', role: 'registrar' })
  // What says nothing new is no change.
  await change(clerk, { displayName: 'Tên mới' }, other)
  expect((await change(clerk, { password: 'mat-khau-duoc-cap' }, other)).status).toBe(200)
  expectProblem(await me(token), 401)
  expectProblem(await signIn(other.username('clerk'), other.password), 401)
  expect((await signIn(other.username('clerk'), 'mat-khau-duoc-cap')).status).toBe(201)
  expect((await list(other))['history']).toMatchObject([
    { account: clerk, before: {}, after: { password: true }, by: 'Tên của administrator' },
    {
      account: clerk,
      before: { displayName: 'Tên của clerk', role: 'clerk', superior: null },
      after: moved,
    },
  ])
  expectFault(await change(clerk, { superior: clerk }, other), '/superior')
  expectFault(await change(other.account('head'), { superior: clerk }, other), '/superior', /under him/)
  expectFault(await change(clerk, { password: `${other.username('clerk')}1` }, other), '/password')
  expectProblem(await change(clerk, {}, other), 400)
})

test('an administrator neither deactivates himself nor gives up his role, so an office always has one', async () => {
  const own = office.account('administrator')
  expectFault(await change(own, { active: false }), '/active', /another/)
  expectFault(await change(own, { role: 'clerk' }), '/role', /another/)
  expectFault(await change(own, { password: 'mot-mat-khau-khac' }), '/password', /me\/password/)
  const other = await http.openOffice()
  const second = { ...newcomer(), role: 'administrator' }
  const made = String((await add(second, other)).body['id'])
  const session = await signIn(second.username, second.password)
  const headers = { authorization: `Bearer ${session.body['token']}` }
  // Each closes the other at the same moment: one of them stays.
  const [mine, his] = await Promise.all([
    change(made, { active: false }, other),
    http.call({
      method: 'PATCH',
      url: `${url}/${other.account('administrator')}`,
      body: { active: false },
      headers,
    }),
  ])
  expect([mine.status, his.status].filter((status) => status === 200)).toHaveLength(1)
  expect(Math.max(mine.status, his.status)).toBeLessThan(500)
  const left = await database.owner.db
    .selectFrom('account')
    .select('id')
    .where('id', 'in', [made, other.account('administrator')])
    .where('active', '=', true)
    .execute()
  expect(left).toHaveLength(1)
})

test('the record of accounts is only added to', async () => {
  for (const statement of ['update account_entry set after = after', 'delete from account_entry'])
    for (const [connection, why] of [
      [database.app, /permission denied/],
      [database.owner, /append-only/],
    ] as const)
      await expect(connection.pool.query(statement)).rejects.toThrow(why)
})
