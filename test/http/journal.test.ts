import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { type Answer, openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectFault, expectProblem } from '../support/problems.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice
let matter: TestMatter

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  matter = await openMatter(office)
  await matter.walkTo('SEND_TO_PROCURACY')
  http.setClock('2026-12-01T12:05:00+07:00')
  // Refused: coercion before means are known. Stale: a revision long gone.
  expect(
    (await matter.give('officer', { act: 'DECIDE_COERCION', on: '2026-11-30', data: { measure: 'seizure' } }))
      .status,
  ).toBe(422)
  http.setClock('2026-12-01T12:10:00+07:00')
  const stale = { headers: { 'if-match': '"1"' } }
  expect(
    (await matter.give('officer', { act: 'NOTE', on: '2026-11-30', data: { text: 'x' } }, stale)).status,
  ).toBe(409)
})
afterAll(() => http.close())

interface Entry {
  chain: string
  seq: number
  act: string
  outcome: string
  actor: { id: string; role: string }
  recordedAt: string
  reasons: { ref: string | null; sentence: { vi: string } }[]
}
const read = (as: Parameters<TestOffice['as']>[0], query = '') =>
  office.as(as, { url: `/api/v1/audit/entries?${query}` })
const entriesOf = (answer: Answer) => answer.body['entries'] as Entry[]

test('the journal tells acts and attempts, the last first, and why an attempt came to nothing', async () => {
  const entries = entriesOf(await read('head'))
  expect(entries.slice(0, 2).map(({ outcome }) => outcome)).toEqual(['conflict', 'refused'])
  expect(entries.map(({ recordedAt }) => recordedAt)).toEqual(
    entries
      .map(({ recordedAt }) => recordedAt)
      .sort()
      .reverse(),
  )
  expect(entries.filter(({ chain }) => chain === 'act')).toHaveLength(6)
  const refused = entries.find(({ outcome }) => outcome === 'refused')
  expect(refused).toMatchObject({
    act: 'DECIDE_COERCION',
    actor: { id: office.account('officer'), role: 'officer' },
  })
  expect(refused?.reasons[0]?.sentence.vi).toMatch(/^Chỉ cưỡng chế khi/)
  expect(entries.find(({ outcome }) => outcome === 'conflict')?.reasons[0]?.sentence.vi).toMatch(
    /phiên bản 6/,
  )
})

test('it is narrowed by matter, person, act, outcome and day', async () => {
  const count = async (query: string) => entriesOf(await read('head', query)).length
  expect(await count(`case=${matter.id}`)).toBe(8)
  expect(await count(`actor=${office.account('registrar')}`)).toBe(1)
  expect(await count('act=DECIDE_COERCION')).toBe(1)
  expect(await count('outcome=refused')).toBe(1)
  expect(await count('outcome=signed')).toBe(0)
  expect([
    await count('from=2026-12-01'),
    await count('from=2026-12-02'),
    await count('to=2026-11-30'),
  ]).toEqual([8, 0, 0])
  expectFault(await read('head', 'from=mai'), 'from')
  expectFault(await read('head', 'outcome=lost'), 'querystring/outcome')
})

test('pages follow one another without a gap or a double', async () => {
  const whole = entriesOf(await read('head')).map(({ chain, seq }) => `${chain}${seq}`)
  const paged: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const answer: Answer = await read('head', `limit=3&page=${next}`)
    paged.push(...entriesOf(answer).map(({ chain, seq }) => `${chain}${seq}`))
    next = answer.body['next'] as string | null
  }
  expect(paged).toEqual(whole)
  expectFault(await read('head', 'page=x'), 'page')
})

test('heads, examiners, procurators and administrators read the whole office; others their own part', async () => {
  for (const role of ['head', 'divisionHead', 'examiner', 'procurator', 'administrator'] as const) {
    const { body } = await read(role)
    expect(body['whole'], role).toBe(true)
    expect((body['entries'] as Entry[]).length, role).toBe(8)
  }
  // His matter, so also what the head and the registrar did in it.
  expect(entriesOf(await read('officer'))).toHaveLength(8)
  expect(entriesOf(await read('officer2'))).toEqual([])
  expect(entriesOf(await read('registrar')).map(({ act }) => act)).toEqual(['RECEIVE_REQUEST'])
  expect(entriesOf(await read('officer2', `case=${matter.id}`))).toHaveLength(8)
  expectProblem(await http.call({ url: '/api/v1/audit/entries' }), 401)
})

const check = () => office.as('procurator', { url: `/api/v1/audit/cases/${matter.id}/check` })

async function tamper(statement: string): Promise<void> {
  const admin = database.owner.db
  await sql.raw('alter table case_act disable trigger append_only').execute(admin)
  await sql.raw(statement).execute(admin)
  await sql.raw('alter table case_act enable always trigger append_only').execute(admin)
}

test('the record of a matter is checked on the spot; the first bad entry is named', async () => {
  const good = await check()
  expect(good.body).toMatchObject({ intact: true, checkedAt: expect.stringMatching(/^2026-12-01/) })
  expect(good.body['chains']).toMatchObject([
    { chain: 'act', entries: 6, intact: true, firstBad: null },
    { chain: 'attempt', entries: 2, intact: true },
    { chain: 'proposal', entries: 0, intact: true },
    { chain: 'statement', entries: 0, intact: true },
  ])
  const of = `where case_id = '${matter.id}' and seq = 3`
  await tamper(`update case_act set took_place_on = took_place_on - 1 ${of}`)
  expect((await check()).body).toMatchObject({
    intact: false,
    chains: [
      { chain: 'act', intact: false, firstBad: { seq: 3, why: { vi: expect.stringMatching(/niêm/) } } },
      { intact: true },
      { intact: true },
      { intact: true },
    ],
  })
  await tamper(`update case_act set took_place_on = took_place_on + 1 ${of}`)
  await tamper(
    `update case_act set payload = replace(payload, '"act":"ASSIGN_OFFICER"', '"act":"CHANGE_OFFICER"'), act = 'CHANGE_OFFICER' ${of}`,
  )
  expect((await check()).body['chains']).toMatchObject([
    { firstBad: { seq: 3, why: { vi: expect.stringMatching(/mã băm/) } } },
    {},
    {},
    {},
  ])
  await tamper(
    `update case_act set payload = replace(payload, '"act":"CHANGE_OFFICER"', '"act":"ASSIGN_OFFICER"'), act = 'ASSIGN_OFFICER' ${of}`,
  )
  expect((await check()).body['intact']).toBe(true)
  const nobody = '00000000-0000-4000-8000-000000000000'
  expectProblem(await office.as('head', { url: `/api/v1/audit/cases/${nobody}/check` }), 404)
})

test('a text that was exchanged no longer opens its commitment', async () => {
  await matter.mustGive('officer', { act: 'NOTE', on: '2026-12-01', data: { text: 'Đã hẹn đương sự' } })
  expect((await check()).body['intact']).toBe(true)
  await sql`update erasable_value set value = 'Đã nhận tiền' where case_id = ${matter.id} and entry = ${String(matter.revision)}`.execute(
    database.owner.db,
  )
  expect((await check()).body['chains']).toMatchObject([
    { firstBad: { seq: matter.revision, why: { vi: expect.stringMatching(/cam kết/) } } },
    {},
    {},
    {},
  ])
})
