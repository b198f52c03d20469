import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readAttempts, readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { expectSoundCase } from '../support/expect-sound-case.ts'
import { openAccount } from '../support/open-account.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectFault, expectProblem } from '../support/problems.ts'
import { expectRefusal } from '../support/refusals.ts'

vi.setConfig({ testTimeout: 240_000 })

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
afterAll(() => http.close())

interface Result {
  index: number
  outcome: string
  caseId?: string
  revision?: number
  refusals?: { ref: string; requirement: string; hard: boolean }[]
  errors?: { field: string }[]
  state?: string
  stale?: boolean
}
const batch = (items: unknown[], more: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  office.as('head', { method: 'POST', url: '/api/v1/batches', body: { items, ...more }, headers })
const resultsOf = (body: Record<string, unknown>) => body['results'] as Result[]
const handOver = (
  body: object,
  who: Parameters<TestOffice['as']>[0] = 'head',
  headers: Record<string, string> = {},
) => office.as(who, { method: 'POST', url: '/api/v1/hand-over', body, headers })

const decide = (caseId: string, number: string) => ({
  caseId,
  act: 'ISSUE_ENFORCEMENT_DECISION',
  on: '2026-07-10',
  data: { number },
})

async function received(count: number, of = office): Promise<TestMatter[]> {
  const matters: TestMatter[] = []
  for (let index = 0; index < count; index++) {
    const matter = await openMatter(of)
    await matter.walkTo('RECEIVE_REQUEST')
    matters.push(matter)
  }
  return matters
}

describe('a batch', () => {
  test('looked at first stores nothing and tells how each item would end; what is for signing is not looked at', async () => {
    const matters = await received(2)
    const [done, open] = matters as [TestMatter, TestMatter]
    await done.mustGive('head', {
      act: 'ISSUE_ENFORCEMENT_DECISION',
      on: '2026-07-10',
      data: { number: '1/QĐ' },
    })
    const items = matters.map((one, index) => decide(one.id, `7${index}/QĐ`))
    const before = (await open.get('')).body
    const looked = await batch(items, { dryRun: true }, { 'idempotency-key': 'nhìn trước' })
    expect(resultsOf(looked.body).map(({ outcome }) => outcome)).toEqual(['refused', 'accepted'])
    expect((await open.get('')).body).toEqual(before)
    expect(await readAttempts(database.owner.db, done.id)).toEqual([])
    const signed = await batch([{ sign: randomUUID() }], { dryRun: true })
    expect(resultsOf(signed.body)).toMatchObject([{ outcome: 'badInput', errors: [{ field: '/' }] }])
    // Looking kept no answer under its key: the batch itself is done.
    const given = await batch(items, {}, { 'idempotency-key': 'nhìn trước' })
    expect(given.body).toMatchObject({ accepted: 1, refused: 1 })
  })

  test('of 100 with 3 bad ones does 97', async () => {
    const matters = await received(98)
    const [bare] = [await openMatter(office, { kind: 'exOfficio' })]
    const items: Record<string, unknown>[] = matters.map((one, index) => decide(one.id, `${index}/QĐ`))
    // One whose number is missing, one that is nobody's, one that the law refuses: out of order.
    items[10] = { ...items[10], data: {} }
    items.push({ ...decide(randomUUID(), 'x') })
    items.push({ caseId: bare?.id, act: 'COMPLETE', on: '2026-07-10' })
    expect(items).toHaveLength(100)
    const answer = await batch(items)
    expect(answer.status, answer.text).toBe(200)
    expect([answer.body['accepted'], answer.body['refused']]).toEqual([97, 3])
    const results = resultsOf(answer.body)
    expect(results.map((one) => one.index)).toEqual(items.map((_, index) => index))
    const bad = results.filter((one) => one.outcome !== 'accepted')
    expect(bad.map((one) => [one.index, one.outcome])).toEqual([
      [10, 'badInput'],
      [98, 'notFound'],
      [99, 'refused'],
    ])
    expect(bad[0]?.errors?.map((one) => one.field)).toEqual(['/data/number'])
    expect(bad[2]?.refusals?.length).toBeGreaterThan(0)
    expect((await readCaseRows(database.owner.db, matters[10]?.id ?? '')).case['revision']).toBe(1)
    expect((await readCaseRows(database.owner.db, matters[11]?.id ?? '')).case['revision']).toBe(2)
    expect(await readAttempts(database.owner.db, bare?.id ?? '')).toHaveLength(1)
    await expectSoundCase(database, office.id, matters[97]?.id ?? '')
  })

  test('with the same key is done once, however often it is sent, also at the same moment', async () => {
    const matters = await received(5)
    const items = matters.map((one, index) => ({ ...decide(one.id, `${index}/QĐ`), revision: 1 }))
    const headers = { 'idempotency-key': randomUUID() }
    const answers = await Promise.all([1, 2, 3].map(() => batch(items, {}, headers)))
    answers.push(await batch(items, {}, headers))
    for (const answer of answers) expect(answer.body).toEqual(answers[0]?.body)
    expect(answers[0]?.body).toMatchObject({ accepted: 5, refused: 0 })
    for (const matter of matters)
      expect((await readCaseRows(database.owner.db, matter.id)).acts).toHaveLength(2)
    expectFault(await batch(items.slice(1), {}, headers), 'Idempotency-Key')
  })

  test('that was cut off goes on where it was when it is sent again with its key', async () => {
    const matters = await received(3)
    const items = matters.map((one, index) => ({ ...decide(one.id, `${index}/QĐ`), revision: 1 }))
    const headers = { 'idempotency-key': randomUUID() }
    const first = await batch(items, {}, headers)
    // As if the process had ended after the last item and before the answer of the whole was kept.
    await database.owner.db.deleteFrom('idempotency').where('key', '=', headers['idempotency-key']).execute()
    expect((await batch(items, {}, headers)).body).toEqual(first.body)
    for (const matter of matters)
      expect((await readCaseRows(database.owner.db, matter.id)).acts).toHaveLength(2)
  })

  test('tells a stale revision as a conflict, and what is no item by its field', async () => {
    const [matter] = (await received(1)) as [TestMatter]
    const answer = await batch([
      { ...decide(matter.id, '1/QĐ'), revision: 0 },
      { caseId: matter.id },
      { sign: 'x' },
      { caseId: matter.id, act: 'NOTE', on: '2026-07-07', data: { text: 'x' }, bogus: 1 },
    ])
    expect(resultsOf(answer.body)).toMatchObject([
      { outcome: 'conflict', revision: 1 },
      { outcome: 'badInput' },
      { outcome: 'badInput', errors: [{ field: '/sign' }] },
      { outcome: 'badInput', errors: [{ field: '/bogus' }] },
    ])
    const fields = resultsOf(answer.body)[1]?.errors?.map((one) => one.field)
    expect(fields).toEqual(expect.arrayContaining(['/act', '/on']))
    const other = await batch([decide(matter.id, '1/QĐ')], { kind: 'sign' })
    expect(resultsOf(other.body)).toMatchObject([{ outcome: 'badInput', errors: [{ field: '/' }] }])
    expectProblem(await batch([]), 400)
    expectProblem(await batch(Array.from({ length: 501 }, () => ({}))), 400)
    const reader = { method: 'POST', url: '/api/v1/batches', body: { items: [{}] } } as const
    expectProblem(await office.as('procurator', reader), 403)
  })

  test('signs and sends back what waits', async () => {
    const matters = await received(3)
    const ids: string[] = []
    for (const [index, matter] of matters.entries()) {
      const { caseId: _case, ...body } = decide(matter.id, `${index}/QĐ`)
      const url = `/api/v1/cases/${matter.id}/proposals`
      ids.push(String((await office.as('officer', { method: 'POST', url, body })).body['id']))
    }
    await matters[1]?.mustGive('registrar', { act: 'NOTE', on: '2026-07-07', data: { text: 'x' } })
    const headers = { 'idempotency-key': randomUUID() }
    const items = [
      { sign: ids[0] },
      { sign: ids[1], on: '2026-07-13' },
      { sendBack: ids[2], reason: 'Thiếu bản án' },
      { sign: ids[2] },
      { sendBack: randomUUID(), reason: 'x' },
    ]
    const answer = await batch(items, {}, headers)
    expect(resultsOf(answer.body)).toMatchObject([
      { outcome: 'accepted', revision: 2, stale: false },
      { outcome: 'accepted', revision: 3, stale: true, act: { on: '2026-07-13' } },
      { outcome: 'accepted', proposalId: ids[2] },
      { outcome: 'conflict', state: 'sentBack' },
      { outcome: 'notFound' },
    ])
    expect(answer.body).toMatchObject({ accepted: 3, refused: 2 })
    expect((await batch(items, {}, headers)).body).toEqual(answer.body)
  })
})

describe('handing over', () => {
  test('100 matters with one conflict of interest hands over 99', async () => {
    const own = await http.openOffice()
    const matters = await received(100, own)
    const [from, to] = [own.account('officer'), own.account('officer2')]
    for (const [index, matter] of matters.entries()) {
      await matter.walkTo('ASSIGN_OFFICER')
      if (index === 41)
        await matter.mustGive('officer2', {
          act: 'DECLARE_CONFLICT',
          on: '2026-07-12',
          data: { officer: to, relation: 'Em ruột của người phải thi hành án' },
        })
    }
    const load = async () =>
      (
        (await own.as('head', { url: '/api/v1/officers/load' })).body['officers'] as {
          officer: { id: string }
          openMatters: number
          byStage: Record<string, number>
          outstanding: number
        }[]
      ).map((one) => [one.officer.id, one.openMatters, one.byStage, one.outstanding])
    expect(await load()).toContainEqual([from, 100, { verification: 100 }, 185_000_000_000])
    expect(await load()).toContainEqual([to, 0, {}, 0])

    const headers = { 'idempotency-key': randomUUID() }
    const body = { from, to, all: true, reason: 'Nghỉ thai sản', on: '2026-11-30' }
    const give = () => own.as('head', { method: 'POST', url: '/api/v1/hand-over', body, headers })
    const answer = await give()
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body).toMatchObject({ accepted: 99, refused: 1, left: 0 })
    const [no] = resultsOf(answer.body).filter((one) => one.outcome !== 'accepted')
    expect(no).toMatchObject({
      caseId: matters[41]?.id,
      outcome: 'refused',
      refusals: [{ ref: 'ASG-4', hard: true }],
    })
    expect((await give()).body).toEqual(answer.body)
    expect(await load()).toContainEqual([from, 1, { verification: 1 }, 1_850_000_000])
    expect(await load()).toContainEqual([to, 99, { verification: 99 }, 99 * 1_850_000_000])
    await expectSoundCase(database, own.id, matters[0]?.id ?? '')
  })

  test('takes only matters that are the officer’s, and only an officer takes them', async () => {
    const [one, other] = (await received(2)) as [TestMatter, TestMatter]
    await one.walkTo('ASSIGN_OFFICER')
    const [from, to] = [office.account('officer'), office.account('officer2')]
    const rest = { reason: 'Nghỉ hưu', on: '2026-11-30' }
    const answer = await handOver({ from, to, caseIds: [one.id, other.id, randomUUID()], ...rest })
    expect(resultsOf(answer.body)).toMatchObject([
      { outcome: 'accepted' },
      { outcome: 'badInput', errors: [{ field: '/from' }] },
      { outcome: 'notFound' },
    ])
    expectFault(await handOver({ from, to, ...rest }), '/caseIds')
    expectFault(await handOver({ from, to: from, all: true, ...rest }), '/to')
    expectFault(await handOver({ from, to: office.account('clerk'), all: true, ...rest }), '/to')
    expectFault(await handOver({ from: randomUUID(), to, all: true, ...rest }), '/from')
    expectRefusal(await handOver({ from, to, all: true, ...rest }, 'officer'))
  })

  test('is for the head, or for who has it delegated', async () => {
    const deputy = await openAccount(database, http, office, {
      role: 'head',
      superior: office.account('head'),
    })
    const [matter] = (await received(1)) as [TestMatter]
    await matter.walkTo('ASSIGN_OFFICER')
    const body = {
      from: office.account('officer'),
      to: office.account('officer2'),
      caseIds: [matter.id],
      reason: 'Chuyển công tác',
      on: '2026-11-30',
    }
    const give = () => deputy.call({ method: 'POST', url: '/api/v1/hand-over', body })
    expect(expectRefusal(await give())[0]?.ref).toBe('ASG-1')
    await office.as('head', {
      method: 'POST',
      url: '/api/v1/delegations',
      body: {
        to: deputy.id,
        acts: ['CHANGE_OFFICER'],
        from: '2026-11-01',
        until: '2026-12-31',
        number: '31/QĐ',
      },
    })
    expect((await give()).body).toMatchObject({ accepted: 1 })
    const acts = (await matter.get('/acts')).body['acts'] as { delegation: unknown }[]
    expect(acts.at(-1)?.delegation).toMatchObject({ number: '31/QĐ', by: office.account('head') })
  })
})
