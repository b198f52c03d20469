import { generateKeyPairSync } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildTree } from '../../src/audit/build-tree.ts'
import { parseCheckpoint } from '../../src/audit/checkpoint.ts'
import { makeCheckpoint } from '../../src/audit/make-checkpoint.ts'
import { findSigners, parseVerifierKey } from '../../src/audit/signed-note.ts'
import { verifyBundle } from '../../src/audit/verify-bundle.ts'
import { useDatabase } from '../support/database.ts'
import { type Answer, openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectFault, expectProblem } from '../support/problems.ts'

const database = useDatabase()
const key = generateKeyPairSync('ed25519').privateKey
let http: TestHttp
let office: TestOffice
let matter: TestMatter

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  matter = await openMatter(office)
})
afterAll(() => http.close())

const read = (as: Parameters<TestOffice['as']>[0], url = '/api/v1/audit/checkpoint', accept?: string) =>
  office.as(as, { url, ...(accept === undefined ? {} : { headers: { accept } }) })

/** Takes everything recorded so far into the tree and signs it at a moment. */
async function sign(size: number, moment: string): Promise<void> {
  const now = Temporal.Instant.from(moment)
  for (let built = 0; built < size; await wait(20))
    built = (await buildTree(database.app.db, office.id, now)).size
  expect(await makeCheckpoint(database.app.db, office.id, [key], now)).toBe(size)
}

test('before anything was signed it is said so, and what is needed', async () => {
  const answer = await read('officer')
  expectProblem(answer, 404)
  expect(answer.body['detail']).toMatch(/AUDIT_KEY/)
  expect((await read('officer', '/api/v1/audit/checkpoints')).body).toEqual({ checkpoints: [], next: null })
})

test('the latest checkpoint is read as JSON and as a note that its verifier key believes', async () => {
  await matter.walkTo('SEND_TO_PROCURACY')
  await sign(matter.revision, '2026-12-01T12:00:00+07:00')
  const { body } = await read('officer')
  expect(body).toMatchObject({
    number: 1,
    size: 6,
    waiting: 0,
    closesOn: null,
    origin: `thi-hanh/${office.id}`,
    madeAt: '2026-12-01T05:00:00Z',
  })
  for (const answer of [
    await read('officer', '/api/v1/audit/checkpoint', 'text/plain'),
    await read('officer', '/api/v1/audit/checkpoint?as=note'),
  ]) {
    expect(answer.type).toBe('text/plain; charset=utf-8')
    expect(answer.text).toBe(body['note'])
    const said = parseCheckpoint(answer.text)
    expect(said?.checkpoint).toMatchObject({ origin: `thi-hanh/${office.id}`, size: 6 })
    const [verifier] = body['verifierKeys'] as string[]
    expect(findSigners(said?.note as never, [parseVerifierKey(verifier ?? '') as never])).toHaveLength(1)
  }
  expectFault(await read('officer', '/api/v1/audit/checkpoint?as=pdf'), 'querystring/as')
})

test('all checkpoints are read page by page, the latest first', async () => {
  for (const day of ['02', '03', '04']) await sign(6, `2026-12-${day}T00:00:10+07:00`)
  const first = await read('procurator', '/api/v1/audit/checkpoints?limit=3')
  const second = await read('procurator', `/api/v1/audit/checkpoints?limit=3&page=${first.body['next']}`)
  const numbers = [first, second].map(({ body }) =>
    (body['checkpoints'] as { number: number; closesOn: string }[]).map((one) => [one.number, one.closesOn]),
  )
  expect(numbers).toEqual([
    [
      [4, '2026-12-03'],
      [3, '2026-12-02'],
      [2, '2026-12-01'],
    ],
    [[1, null]],
  ])
  expect(second.body['next']).toBeNull()
  expectFault(await read('procurator', '/api/v1/audit/checkpoints?page=x'), 'page')
})

interface Bundle {
  entries: { chain: string; leaf: number; proof: string[]; payload: string }[]
  values: { entry: string; path: string; salt: string; value: string }[]
  checkpoint: string
}
const prove = (as: Parameters<TestOffice['as']>[0], query = '', id = matter.id) =>
  office.as(as, { url: `/api/v1/audit/cases/${id}/proof${query}` })
const bundleOf = (answer: Answer) => answer.body as unknown as Bundle

test('the proof of a matter is checked with nothing but the file; what is newer comes with the next checkpoint', async () => {
  const answer = await prove('procurator')
  expect(answer.headers['content-disposition']).toBe(`attachment; filename="bang-chung-${matter.id}.json"`)
  expect(bundleOf(answer).entries.map(({ chain, leaf }) => [chain, leaf])).toEqual(
    [0, 1, 2, 3, 4, 5].map((leaf) => ['act', leaf]),
  )
  expect(verifyBundle(answer.text)).toMatchObject({ kind: 'intact' })

  http.setClock('2026-12-05T08:00:00+07:00')
  await matter.mustGive('officer', { act: 'NOTE', on: '2026-12-05', data: { text: 'Đã hẹn bà Thử' } })
  expect(
    (
      await matter.give('officer', {
        act: 'SEIZE',
        on: '2026-12-05',
        assetId: 'a1',
        data: { kind: 'realEstate' },
      })
    ).status,
  ).toBe(422)
  expect((await prove('officer')).text).toBe(answer.text)
  await sign(8, '2026-12-05T08:10:00+07:00')
  const later = await prove('officer')
  expect(bundleOf(later).entries.map(({ chain }) => chain)).toEqual([...Array(7).fill('act'), 'attempt'])
  expect(verifyBundle(later.text)).toMatchObject({ kind: 'intact' })
})

test('names and words go along, or not at all; erased ones are gone and the proof holds', async () => {
  const whole = await prove('officer')
  expect(bundleOf(whole).values.map(({ entry, path, value }) => `${entry}${path} ${value}`)).toEqual([
    '7/text Đã hẹn bà Thử',
    'intake/names/c1 Ngân hàng Thử Nghiệm',
    'intake/names/d1 Trần Văn Kiểm Thử',
  ])
  const bare = await prove('officer', '?values=none')
  expect(bare.text).not.toMatch(/Thử/)
  expect(verifyBundle(bare.text).kind).toBe('intact')
  await sql`update erasable_value set salt = null, value = null where case_id = ${matter.id} and entry = '7'`.execute(
    database.owner.db,
  )
  const erased = await prove('officer')
  expect(erased.text).not.toMatch(/bà Thử/)
  expect(bundleOf(erased).values).toHaveLength(2)
  expect(verifyBundle(erased.text).kind).toBe('intact')
})

test('a matter that nothing was signed of has no proof yet, and one of another office none at all', async () => {
  const fresh = await openMatter(office)
  const answer = await prove('officer', '', fresh.id)
  expectProblem(answer, 404)
  expect(answer.body['detail']).toMatch(/trong vài phút/)
  const other = await http.openOffice()
  expectProblem(await other.as('head', { url: `/api/v1/audit/cases/${matter.id}/proof` }), 404)
  expectProblem(await http.call({ url: `/api/v1/audit/cases/${matter.id}/proof` }), 401)
  expectFault(await prove('officer', '?values=some'), 'querystring/values')
})

test('a matter asked for in capitals is the same matter, and its proof holds', async () => {
  const answer = await prove('officer', '', matter.id.toUpperCase())
  expect(answer.text).toBe((await prove('officer')).text)
  expect(answer.headers['content-disposition']).toContain(matter.id)
  expect(verifyBundle(answer.text).kind).toBe('intact')
})

/** Does what only the owner of the schema can, looks, and puts everything back. */
async function whileTampered(table: string, statement: string, look: () => Promise<void>): Promise<void> {
  const change = (text: string) =>
    sql
      .raw(`alter table ${table} disable trigger append_only; ${text};
      alter table ${table} enable always trigger append_only`)
      .execute(database.owner.db)
  await sql.raw(`create table kept as select * from ${table}`).execute(database.owner.db)
  await change(statement)
  await look().finally(async () => {
    await change(`delete from ${table}; insert into ${table} select * from kept`)
    await sql.raw('drop table kept').execute(database.owner.db)
  })
}

async function expectBroken(detail: RegExp, id = matter.id) {
  const answer = await prove('officer', '', id)
  expectProblem(answer, 409)
  expect(answer.body).toMatchObject({
    type: '/problems/record-broken',
    detail: expect.stringMatching(detail),
  })
}

test('a record that does not hold is not handed out as a proof: the first bad entry is named', () =>
  whileTampered(
    'case_act',
    `update case_act set payload = payload || ' ' where case_id = '${matter.id}' and seq = 3`,
    () => expectBroken(/không phải là mục đứng trong cây.*\(act 3\)/),
  ))

test('an entry that was taken out is missed, the last of its chain and the only one too', async () => {
  for (const [chain, seq] of [
    ['act', 4],
    ['act', 7],
    ['attempt', 1],
  ] as const)
    await whileTampered(
      `case_${chain}`,
      `delete from case_${chain} where case_id = '${matter.id}' and seq = ${seq}`,
      () => expectBroken(RegExp(`không có trong hồ sơ.*\\(${chain} ${seq}\\)`)),
    )
  await whileTampered('case_act', `delete from case_act where case_id = '${matter.id}'`, () =>
    expectBroken(/không có trong hồ sơ.*\(act 1\)/),
  )
  expect(verifyBundle((await prove('officer')).text).kind).toBe('intact')
})

test('a place of the tree that was taken out is missed: the entry is named, or the place', async () => {
  const out = (seq: number) => `delete from audit_leaf where case_id = '${matter.id}' and seq = ${seq}`
  await whileTampered('audit_leaf', out(2), () => expectBroken(/không còn chỗ trong cây.*\(act 2\)/))
  await whileTampered('audit_leaf', out(7), () => expectBroken(/thiếu mục ở chỗ 6/))
})

test('a stranger reads none, and another office not ours', async () => {
  expectProblem(await http.call({ url: '/api/v1/audit/checkpoint' }), 401)
  const other = await http.openOffice()
  expectProblem(await other.as('head', { url: '/api/v1/audit/checkpoint' }), 404)
})
