import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp } from '../support/open-http.ts'
import { expectFault, expectProblem } from '../support/problems.ts'

const database = useDatabase()
let http: TestHttp
beforeAll(async () => {
  http = await openHttp(database)
})
afterAll(() => http.close())

const due = (ref: string, query: string) => http.call({ url: `/api/v1/law/rules/${ref}/due?${query}` })

test('five working days from 24 August 2026 end on 3 September, and the working shows the days left out', async () => {
  const { status, body } = await due('VAL-1', 'from=2026-08-24')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    ref: 'VAL-1',
    from: '2026-08-24',
    due: '2026-09-03',
    citations: expect.arrayContaining([
      expect.objectContaining({
        act: expect.stringContaining('106/2025'),
        article: 'Đ.82',
        inForceFrom: '2026-07-01',
      }),
    ]),
    flags: [],
  })
  const working = body['working'] as { date: string; counted: number | null; why: { vi: string } }[]
  const counted = working.filter((line) => (line.counted ?? 0) > 0).map((line) => line.date)
  expect(counted).toEqual(['2026-08-25', '2026-08-26', '2026-08-27', '2026-08-28', '2026-09-03'])
  for (const off of ['2026-08-29', '2026-08-30', '2026-08-31', '2026-09-01', '2026-09-02'])
    expect(working.find((line) => line.date === off)?.why.vi, off).toMatch(/\S/)
})

test('the auction of real estate has 45 days, of movables 30', async () => {
  const at = async (kind: string) => (await due('AUC-6', `from=2026-10-12&kind=${kind}`)).body
  expect(await at('realEstate')).toMatchObject({ due: '2026-11-26', length: { n: 45, unit: 'days' } })
  expect(await at('movable')).toMatchObject({ due: '2026-11-11', length: { n: 30, unit: 'days' } })
})

test('the first verification has its nine days where no case is named, and is done at once for an interim measure', async () => {
  const at = async (kind: string) => (await due('VER-1', `from=2026-11-26${kind}`)).body
  expect(await at('')).toMatchObject({ due: '2026-12-07', length: { n: 9, unit: 'days' } })
  expect(await at('&kind=interimMeasure')).toMatchObject({ due: '2026-11-26' })
})

test.each(['', '&kind=', '&kind=ship', '&kind=constructor', '&kind=__proto__', '&kind=toString'])(
  'an auction asked for with "%s" is told the kinds there are',
  async (kind) => {
    const answer = await due('AUC-6', `from=2026-10-12${kind}`)
    expectFault(answer, 'kind', /movable, realEstate|realEstate, movable/)
    expect(answer.status).toBe(400)
  },
)

test('a row of the old law counts as the old law did, and says where it is not in force', async () => {
  expect((await due('A02', 'from=2026-04-29')).body).toMatchObject({
    ref: 'A02',
    due: '2026-05-08',
    flags: [],
  })
  const now = (await due('A02', 'from=2026-08-24')).body
  expect(now['flags']).toContain('notInForceOnThatDay')
  expect((await due('VAL-1', 'from=2026-04-29')).body['flags']).toContain('notInForceOnThatDay')
  expect((await due('B04', 'from=2026-03-02')).body).toMatchObject({ ref: 'B04', due: '2026-04-16' })
})

test('a notice is counted backwards from the day it is for', async () => {
  expect((await due('KB-2', 'from=2026-08-24')).body).toMatchObject({
    ref: 'KB-2',
    due: '2026-08-20',
    latestClear: '2026-08-19',
  })
})

test.each(['X-99', 'val-1', 'constructor', '__proto__', 'VAL-1%20', '%F0%9F%98%80', "VAL-1'"])(
  'a row called %s is not there',
  async (ref) => {
    expectProblem(await due(ref, 'from=2026-08-24'), 404)
    expectProblem(await http.call({ url: `/api/v1/law/rules/${ref}` }), 404)
  },
)

const wrongDays: [string, string, RegExp?][] = [
  ['', 'querystring/from', /required/],
  ['from=', 'from', /YYYY-MM-DD/],
  ['from=2026-02-30', 'from', /YYYY-MM-DD/],
  ['from=24/08/2026', 'from', /YYYY-MM-DD/],
  ['from=1990-12-31', 'from', /1991/],
  ['from=2091-01-01', 'from', /2090/],
  ['from=%00', 'querystring/from', /NUL/],
  ['from=2026-08-24&from=2026-08-25', 'querystring/from', /text/],
  ['from=2026-08-24&at=noon', 'querystring/at', /offset/],
  ['from=2026-08-24&at=2026-08-24T10:00:00.1234567890Z', 'at', /offset/],
]
test.each(wrongDays)('a due day asked with "%s" is told what is wrong', async (query, field, right) => {
  expectFault(await due('VAL-1', query), field, right)
})

test('every clock of the law counts from every edge of the calendar without failing', async () => {
  const { body } = await http.call({ url: '/api/v1/law/rules?on=2026-08-24' })
  const rules = body['rules'] as { ref: string; type: string; lengths?: Record<string, unknown> }[]
  for (const { ref, lengths } of rules.filter((rule) => rule.type === 'timeLimit'))
    for (const from of ['1991-01-01', '2026-07-01', '2028-02-29', '2090-12-31'])
      for (const kind of Object.keys(lengths ?? { '': 1 })) {
        const answer = await due(ref, `from=${from}${kind === '' ? '' : `&kind=${kind}`}`)
        expect(answer.status, `${ref} ${from} ${kind}: ${answer.text}`).toBe(200)
      }
})

test('the rules in force on a day are those of that day', async () => {
  const refs = async (on: string) =>
    ((await http.call({ url: `/api/v1/law/rules?on=${on}` })).body['rules'] as { ref: string }[]).map(
      (rule) => rule.ref,
    )
  const [old, now] = [await refs('2026-06-30'), await refs('2026-07-01')]
  expect(old).toContain('A02')
  expect(old).not.toContain('VAL-1')
  expect(now).toContain('VAL-1')
  expect(now).not.toContain('A02')
  expectFault(await http.call({ url: '/api/v1/law/rules?on=yesterday' }), 'on', /YYYY-MM-DD/)
})

test('each rule shows its sentence, its articles with their days, and how sure we are', async () => {
  const { body } = await http.call({ url: '/api/v1/law/rules?on=2026-08-24' })
  for (const rule of body['rules'] as Record<string, unknown>[])
    expect(rule).toMatchObject({
      ref: expect.stringMatching(/^[A-Z]/),
      sentence: { vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) },
      status: expect.stringMatching(/^(verified|openPoint|unverified)$/),
      articles: expect.any(Array),
    })
})

test('one row shows every record it stands for', async () => {
  const { body } = await http.call({ url: '/api/v1/law/rules/VAL-5' })
  const types = (body['records'] as { type: string }[]).map((one) => one.type)
  expect(types).toEqual(expect.arrayContaining(['timeLimit', 'condition']))
})
