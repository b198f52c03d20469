import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readChain } from '../../src/audit/read-chain.ts'
import { verifyChain } from '../../src/audit/verify-chain.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { readAttempts, readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { type Answer, openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'
import { expectFault, expectProblem } from '../support/problems.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  // Signed in beforehand, so that all requests of a test leave at the same moment.
  await Promise.all([office.token('registrar'), office.token('clerk')])
})
afterAll(() => http.close())

const request = { act: 'RECEIVE_REQUEST', on: '2026-07-06' }
const times = <T>(n: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, index) => work(index)))
const send = (caseId: string, body: unknown, headers: Record<string, string>) =>
  office.as('registrar', { method: 'POST', url: `/api/v1/cases/${caseId}/acts`, body, headers })

async function expectIntactChains(caseId: string): Promise<void> {
  for (const chain of ['act', 'attempt'] as const) {
    const stored = await inOffice(database.app.db, { officeId: office.id }, (trx) =>
      readChain(trx, office.id, caseId, chain),
    )
    if (stored === undefined) throw new Error('the case is there')
    expect(verifyChain(stored.genesis, stored.entries, chain, stored.end)).toEqual({ intact: true })
  }
}

test('of 64 clients that give the same act at once one is accepted, and 63 are told the revision now', async () => {
  const matter = await openMatter(office)
  const answers = await times(64, () =>
    send(matter.id, request, { 'if-match': '"0"', 'idempotency-key': randomUUID() }),
  )
  const accepted = answers.filter((answer) => answer.status === 201)
  const stale = answers.filter((answer) => answer.status === 409)
  expect([accepted.length, stale.length]).toEqual([1, 63])
  for (const answer of stale) {
    expectProblem(answer, 409)
    expect(answer.body['revision']).toBe(1)
  }
  const rows = await readCaseRows(database.owner.db, matter.id)
  expect(rows.case['revision']).toBe(1)
  expect(rows.acts).toHaveLength(1)
  expect(rows.outbox).toHaveLength(1)
  const attempts = await readAttempts(database.owner.db, matter.id)
  expect(attempts).toHaveLength(63)
  expect(attempts.map((one) => one.seq)).toEqual(Array.from({ length: 63 }, (_, index) => index + 1))
  expect(new Set(attempts.map((one) => one.outcome))).toEqual(new Set(['conflict']))
  await expectIntactChains(matter.id)
})

test('the same key 100 times at once is one act, and all 100 are told the same', async () => {
  const matter = await openMatter(office)
  const key = randomUUID()
  const answers = await times(100, () =>
    send(
      matter.id,
      { ...request, data: { content: 'Một lần' } },
      { 'if-match': '"0"', 'idempotency-key': key },
    ),
  )
  expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 100 }, () => 201))
  const [first] = answers as [Answer]
  for (const answer of answers) expect(answer.body).toEqual(first.body)
  const rows = await readCaseRows(database.owner.db, matter.id)
  expect([rows.acts.length, rows.outbox.length, rows.documents.length, rows.erasable.length]).toEqual([
    1, 1, 1, 3,
  ])
  expect(await readAttempts(database.owner.db, matter.id)).toHaveLength(0)
  await expectIntactChains(matter.id)
})

test('the same key on twenty cases at once is an act on one of them, and names Idempotency-Key on the others', async () => {
  const matters = await times(20, () => openMatter(office))
  const key = randomUUID()
  const answers = await Promise.all(
    matters.map((matter) => send(matter.id, request, { 'if-match': '"0"', 'idempotency-key': key })),
  )
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
  for (const answer of answers.filter((one) => one.status !== 201)) expectFault(answer, 'Idempotency-Key')
  const counts = await Promise.all(
    matters.map(async (matter) => (await readCaseRows(database.owner.db, matter.id)).acts.length),
  )
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
})

test('one key sent at once with two revisions and two acts is one act or two answers, never an error', async () => {
  for (let round = 0; round < 5; round++) {
    const matter = await openMatter(office)
    const headers = { 'idempotency-key': randomUUID() }
    const note = { act: 'NOTE', on: '2026-07-07', data: { text: 'x' } }
    const answers = await times(10, (index) =>
      send(matter.id, index % 2 === 0 ? request : note, { ...headers, 'if-match': `"${index % 2}"` }),
    )
    for (const answer of answers) expect([201, 409, 422]).toContain(answer.status)
    expect((await readCaseRows(database.owner.db, matter.id)).acts).toHaveLength(1)
  }
})

test('many people who follow each other on one case leave a dense record', async () => {
  const matter = await openMatter(office)
  let accepted = 0
  await times(5, async (client) => {
    for (let note = 0; note < 3; ) {
      const seen = Number((await matter.get('', 'clerk')).body['revision'])
      const answer = await office.as(client % 2 === 0 ? 'registrar' : 'clerk', {
        method: 'POST',
        url: `/api/v1/cases/${matter.id}/acts`,
        body: { act: 'NOTE', on: '2026-07-06', data: { text: `${client}.${note}` } },
        headers: { 'if-match': `"${seen}"`, 'idempotency-key': `${matter.id}-${client}-${note}-${seen}` },
      })
      if (answer.status === 201) {
        accepted++
        note++
      } else expect(answer.status, answer.text).toBe(409)
    }
  })
  const rows = await readCaseRows(database.owner.db, matter.id)
  expect(accepted).toBe(15)
  expect(rows.acts.map((act) => act['seq'])).toEqual(Array.from({ length: 15 }, (_, index) => index + 1))
  const acts = (await matter.get('/acts')).body['acts'] as { data: { text: string } }[]
  expect(new Set(acts.map((act) => act.data.text)).size).toBe(15)
  await expectIntactChains(matter.id)
})

test('who reads a matter while others record in it sees every act whole, and its chain holds at every moment', async () => {
  const matter = await openMatter(office)
  await send(matter.id, request, { 'if-match': '"0"' })
  const [notes, texts, checks] = [40, new Set<unknown>(), new Set<unknown>()]
  let recording = true
  const record = async () => {
    for (let revision = 1; revision <= notes; revision++) {
      const note = { act: 'NOTE', on: '2026-07-07', data: { text: `Lời ghi ${revision}` } }
      const answer = await send(matter.id, note, { 'if-match': `"${revision}"` })
      expect(answer.status).toBe(201)
    }
    recording = false
  }
  const readActs = async () => {
    while (recording) {
      const { body } = await matter.get('/acts', 'clerk')
      const acts = body['acts'] as { act: string; data: { text?: unknown } }[]
      for (const { act, data } of acts) if (act === 'NOTE') texts.add(data.text)
    }
  }
  const checkChain = async () => {
    while (recording) {
      const { body } = await office.as('examiner', { url: `/api/v1/audit/cases/${matter.id}/check` })
      checks.add(body['intact'])
    }
  }
  await Promise.all([record(), readActs(), readActs(), checkChain(), checkChain()])
  // Each is the sentence that was written down, never what stands for it in the chain.
  expect([...texts].filter((text) => typeof text !== 'string' || !/^Lời ghi \d+$/.test(text))).toEqual([])
  expect(texts.size).toBeGreaterThan(1)
  expect([...checks]).toEqual([true])
})
