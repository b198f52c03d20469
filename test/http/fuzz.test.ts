import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { roles } from '../../src/engine/vocabulary.ts'
import { badBody, goodBody } from '../support/act-bodies.ts'
import { useDatabase } from '../support/database.ts'
import { expectSoundCase } from '../support/expect-sound-case.ts'
import { type Answer, openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectProblem } from '../support/problems.ts'
import { expectRefusal } from '../support/refusals.ts'

// Hundreds of requests in a test: seconds on a quiet machine, more on a busy one.
vi.setConfig({ testTimeout: 240_000 })

const database = useDatabase()
let http: TestHttp
let office: TestOffice
let matters: TestMatter[]

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  matters = await Promise.all(Array.from({ length: 5 }, () => openMatter(office)))
  const places = ['RECEIVE_REQUEST', 'SEND_TO_PROCURACY', 'SEIZE', 'HOLD_AUCTION']
  for (const [index, place] of places.entries()) await matters[index]?.walkTo(place)
})
afterAll(() => http.close())

const accounts = () => [office.account('officer'), office.account('officer2'), office.account('head')]

/** What holds of every answer: never an error of the server, and every no is a problem document. */
function expectAnswer(answer: Answer, body: unknown): void {
  expect(answer.status, `${JSON.stringify(body)} → ${answer.text.slice(0, 500)}`).toBeLessThan(500)
  if (answer.status < 400) return
  expectProblem(answer)
  if (answer.body['type'] === '/problems/refused') expectRefusal(answer)
  if (answer.body['type'] === '/problems/bad-input')
    expect((answer.body['errors'] as object[]).length).toBeGreaterThan(0)
  expect(answer.text.length).toBeLessThan(60_000)
}

const someRole = fc.constantFrom(...roles.filter((role) => role !== 'procurator' && role !== 'administrator'))
const who = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('head' as const, 'officer' as const) },
  { weight: 1, arbitrary: someRole },
)

test('acts that could be right are accepted or refused with reasons, whatever their order, and every case stays whole', async () => {
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(goodBody(accounts()), who, fc.nat(4), fc.boolean(), async (body, role, pick, dryRun) => {
      const matter = matters[pick] as TestMatter
      const seen = matter.revision
      const answer = await matter.give(role, body as never, { dryRun })
      expectAnswer(answer, body)
      if (answer.status === 201) {
        accepted++
        expect(answer.body['revision']).toBe(seen + 1)
      }
    }),
    { numRuns: 220, endOnFailure: true },
  )
  expect(accepted).toBeGreaterThan(10)
  for (const matter of matters) {
    await expectSoundCase(database, office.id, matter.id)
    for (const path of ['', '/options', '/acts', '/time-limits', '/documents'])
      expect((await matter.get(path)).status).toBe(200)
  }
})

test('bodies with something wrong in them are answered with a problem, never with an error of the server', async () => {
  await fc.assert(
    fc.asyncProperty(badBody(accounts()), who, fc.nat(4), async (body, role, pick) => {
      const answer = await (matters[pick] as TestMatter).give(role, body as never)
      expectAnswer(answer, body)
    }),
    { numRuns: 200, endOnFailure: true },
  )
  for (const matter of matters) await expectSoundCase(database, office.id, matter.id)
})

test('any body at all, to any door, is answered with a problem, never with an error of the server', async () => {
  const doors = ['/api/v1/cases', '/api/v1/sessions', `/api/v1/cases/${matters[0]?.id}/acts`]
  await fc.assert(
    fc.asyncProperty(
      fc.json({ maxDepth: 4, stringUnit: 'binary' }),
      fc.constantFrom(...doors),
      async (raw, url) => {
        const answer = await office.as('head', { method: 'POST', url, raw, headers: { 'if-match': '"0"' } })
        expectAnswer(answer, raw)
      },
    ),
    { numRuns: 60, endOnFailure: true },
  )
})

test('any query at all is answered with a problem or a list, never with an error of the server', async () => {
  const names = [
    'q',
    'state',
    'officer',
    'group',
    'due',
    'page',
    'limit',
    'asOf',
    'knownAt',
    'on',
    'from',
    'kind',
    'at',
  ]
  const paths = [
    '/api/v1/cases',
    `/api/v1/cases/${matters[0]?.id}`,
    `/api/v1/cases/${matters[2]?.id}/options`,
    `/api/v1/cases/${matters[2]?.id}/time-limits`,
    '/api/v1/worklist',
    '/api/v1/law/rules',
    '/api/v1/law/rules/AUC-6/due',
    '/api/v1/law/rules/VAL-1/due',
  ]
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '2026-08-24',
      '9999-12-31',
      '0001-01-01',
      '%00',
      'realEstate',
      'constructor',
      '1',
      'overdue',
      '2026-08-24T08:00:00Z',
    ),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 }),
      async (path, query) => {
        const asked = query.map(([name, text]) => `${name}=${encode(text)}`).join('&')
        const answer = await office.as('head', { url: `${path}?${asked}` })
        expectAnswer(answer, asked)
      },
    ),
    { numRuns: 120, endOnFailure: true },
  )
})

// Half a surrogate pair has no encoding in an address.
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
