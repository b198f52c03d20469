import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CaseRows, readAttempts, readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { expectSoundCase } from '../support/expect-sound-case.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { type Give, intake, openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectFault, expectProblem } from '../support/problems.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice
/** A matter whose coercion is decided: acts on the case and on its assets are in order. */
let matter: TestMatter
let before: CaseRows

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  matter = await openMatter(office)
  await matter.walkTo('NOTIFY_SEIZURE')
  before = await readCaseRows(database.owner.db, matter.id)
})
afterAll(() => http.close())

async function expectNothingStored(): Promise<void> {
  expect(await readCaseRows(database.owner.db, matter.id)).toEqual(before)
}

const note = { act: 'NOTE', on: '2026-08-19', data: { text: 'Đã gọi điện cho đương sự.' } }
const seizure = {
  act: 'NOTIFY_SEIZURE',
  on: '2026-08-19',
  assetId: 'a1',
  data: { kind: 'realEstate', plannedAt: '2026-08-25T08:00:00+07:00' },
}

describe('an act that cannot be right is told field by field and leaves nothing in the case', () => {
  const wrong: [string, Give | Record<string, unknown>, string, RegExp?][] = [
    ['an act nobody knows', { ...note, act: 'BURN_FILE' }, '/act', /RECEIVE_REQUEST.*NOTE/],
    ['a forged timer event', { ...note, act: 'xstate.after.2592000000.case.underway' }, '/act', /one of/],
    ['a forged start event', { ...note, act: 'xstate.init' }, '/act', /one of/],
    ['a forged done event', { ...note, act: 'xstate.done.state.case' }, '/act', /one of/],
    ['a wildcard', { ...note, act: '*' }, '/act', /one of/],
    ['a name every object has', { ...note, act: 'constructor' }, '/act', /one of/],
    ['another name every object has', { ...note, act: 'toString' }, '/act', /one of/],
    ['the prototype as an act', { ...note, act: '__proto__' }, '/act', /one of/],
    ['an empty act', { ...note, act: '' }, '/act', /at least 1/],
    ['an act that is a number', { ...note, act: 7 }, '/act', /text/],
    ['no act at all', { on: note.on, data: note.data }, '/act', /required/],
    ['no day', { act: 'NOTE', data: note.data }, '/on', /required/],
    ['a day that is a number', { ...note, on: 20260819 }, '/on', /text/],
    ['a day that is null', { ...note, on: null }, '/on', /text/],
    ['a day in the future', { ...note, on: '2026-12-02' }, '/on', /not after today \(2026-12-01\)/],
    [
      'a day before the judgment',
      { ...note, on: '2026-06-11' },
      '/on',
      /not before the judgment \(2026-06-12\)/,
    ],
    ['30 February', { ...note, on: '2026-02-30' }, '/on', /YYYY-MM-DD/],
    ['29 February of a common year', { ...note, on: '2027-02-29' }, '/on', /YYYY-MM-DD/],
    ['a day in the other order', { ...note, on: '19-08-2026' }, '/on', /YYYY-MM-DD/],
    ['a moment as a day', { ...note, on: '2026-08-19T08:00:00+07:00' }, '/on', /YYYY-MM-DD/],
    ['a day with a calendar of its own', { ...note, on: '2026-08-19[u-ca=chinese]' }, '/on', /YYYY-MM-DD/],
    ['a day of seven-digit years', { ...note, on: '+002026-08-19' }, '/on', /YYYY-MM-DD/],
    [
      'an hour of another day',
      { ...note, at: '2026-08-20T00:00:00+07:00' },
      '/at',
      /hour of the day 2026-08-19/,
    ],
    [
      'an hour that is the next day in Vietnam',
      { ...note, at: '2026-08-19T17:30:00Z' },
      '/at',
      /hour of the day 2026-08-19/,
    ],
    [
      'an hour later today',
      { ...note, on: '2026-12-01', at: '2026-12-01T12:00:01+07:00' },
      '/at',
      /not after/,
    ],
    ['an hour without a zone', { ...note, at: '2026-08-19T08:00:00' }, '/at', /offset/],
    [
      'an hour with an annotation',
      { ...note, at: '2026-08-19T08:00:00+07:00[Asia/Ho_Chi_Minh]' },
      '/at',
      /offset/,
    ],
    ['an hour without minutes', { ...note, at: '2026-08-19T08+07' }, '/at', /offset/],
    ['an offset with seconds', { ...note, at: '2026-08-19T08:00:00+07:00:00.5' }, '/at', /offset/],
    ['an offset no place has', { ...note, at: '2026-08-20T06:59:00+23:00' }, '/at', /offset/],
    ['a leap second', { ...note, at: '2026-08-19T06:59:60+07:00' }, '/at', /offset/],
    ['nanoseconds', { ...note, at: '2026-08-19T08:00:00.123456789+07:00' }, '/at', /offset/],
    ['a field the body does not have', { ...note, actor: 'head' }, '/actor', /no such field/],
    ['a role in the body', { ...note, role: 'head' }, '/role', /no such field/],
    ['data as a list', { ...note, data: ['x'] }, '/data', /object/],
    ['data as text', { ...note, data: 'x' }, '/data', /object/],
    ['data as null', { ...note, data: null }, '/data', /object/],
    [
      'a field the act does not have',
      { ...note, data: { ...note.data, colour: 'red' } },
      '/data/colour',
      /known: text/,
    ],
    ['a field missing', { ...note, data: {} }, '/data/text', /required/],
    ['an empty text', { ...note, data: { text: '' } }, '/data/text', /at least 1/],
    ['a text that is too long', { ...note, data: { text: 'x'.repeat(4001) } }, '/data/text', /4000/],
    ['a megabyte of text', { ...note, data: { text: 'x'.repeat(1_000_000) } }, '/data/text', /4000/],
    ['a megabyte as the day', { ...note, on: '9'.repeat(1_000_000) }, '/on', /YYYY-MM-DD/],
    ['a megabyte as the hour', { ...note, at: '9'.repeat(1_000_000) }, '/at', /offset/],
    ['a text as an object', { ...note, data: { text: { vi: 'x' } } }, '/data/text', /text/],
    ['a text as a commitment', { ...note, data: { text: { commitment: 'x' } } }, '/data/text', /text/],
    [
      'a choice that is none',
      { ...seizure, data: { ...seizure.data, kind: 'ship' } },
      '/data/kind',
      /realEstate, movable/,
    ],
    [
      'a choice as a number',
      { ...seizure, data: { ...seizure.data, kind: 1 } },
      '/data/kind',
      /realEstate, movable|text/,
    ],
    [
      'a moment that is none',
      { ...seizure, data: { ...seizure.data, plannedAt: 'soon' } },
      '/data/plannedAt',
      /offset/,
    ],
    [
      'a planned 30 February',
      { ...seizure, data: { ...seizure.data, plannedAt: '2027-02-30T08:00:00+07:00' } },
      '/data/plannedAt',
      /offset/,
    ],
    [
      'a moment only half the world can read',
      { ...seizure, data: { ...seizure.data, plannedAt: '2026-08-25T08:00:00+07:00[!u-x=y]' } },
      '/data/plannedAt',
      /offset/,
    ],
    [
      'a moment beyond the calendar',
      { ...seizure, data: { ...seizure.data, plannedAt: '9999-08-25T08:00:00+07:00' } },
      '/data/plannedAt',
      /2090/,
    ],
    [
      'a moment before the judgment',
      { ...seizure, data: { ...seizure.data, plannedAt: '0001-08-25T08:00:00+07:00' } },
      '/data/plannedAt',
      /judgment/,
    ],
    ['an asset for an act that takes none', { ...note, assetId: 'a1' }, '/assetId', /no asset/],
    ['no asset for an act that needs one', { ...seizure, assetId: undefined }, '/assetId', /a1/],
    [
      'an asset the case does not have',
      { ...seizure, act: 'SIGN_APPRAISAL_CONTRACT', assetId: 'a9', data: {} },
      '/assetId',
      /a1/,
    ],
    ['an asset by a uuid', { ...seizure, assetId: randomUUID() }, '/assetId', /a1/],
    ['an asset with a name every object has', { ...seizure, assetId: 'constructor' }, '/assetId', /a1/],
    ['an asset that is a number', { ...seizure, assetId: 1 }, '/assetId', /text/],
    ['an asset with a name too long', { ...seizure, assetId: 'a'.repeat(65) }, '/assetId', /64/],
    [
      'a whole number for true or false',
      { act: 'SEIZE', on: '2026-08-24', assetId: 'a1', data: { kind: 'realEstate', force: 1 } },
      '/data/force',
      /true or false/,
    ],
    ['an override without its reason', { ...note, override: {} }, '/override/reason', /required/],
    ['an override that is a word', { ...note, override: 'yes' }, '/override', /object/],
    [
      'an override with an empty reason',
      { ...note, override: { reason: '' } },
      '/override/reason',
      /at least 1/,
    ],
    [
      'an override with more than a reason',
      { ...note, override: { reason: 'x', by: 'me' } },
      '/override/by',
      /no such field/,
    ],
    [
      'a recipient that is no reference',
      { act: 'SERVE_NOTICE', on: '2026-08-19', data: { recipient: 'Ông A' } },
      '/data/recipient',
      /of the form/,
    ],
    [
      'service on a day to come',
      { act: 'SERVE_NOTICE', on: '2026-08-19', data: { recipient: 'd1', validOn: '2026-12-02' } },
      '/data/validOn',
      /not after today/,
    ],
    [
      'service before the judgment',
      { act: 'SERVE_NOTICE', on: '2026-08-19', data: { recipient: 'd1', servedOn: '2026-06-11' } },
      '/data/servedOn',
      /not before the judgment/,
    ],
    [
      'service on 30 February',
      { act: 'SERVE_NOTICE', on: '2026-08-19', data: { recipient: 'd1', validOn: '2026-02-30' } },
      '/data/validOn',
      /YYYY-MM-DD/,
    ],
    [
      'news of an auction from the future',
      {
        act: 'HOLD_AUCTION',
        on: '2026-08-19',
        assetId: 'a1',
        data: { result: 'failed', noticeReceivedOn: '2027-01-04' },
      },
      '/data/noticeReceivedOn',
      /not after today/,
    ],
    [
      'news of a failed auction from before it was held',
      {
        act: 'HOLD_AUCTION',
        on: '2026-08-19',
        assetId: 'a1',
        data: { result: 'failed', noticeReceivedOn: '2026-08-18' },
      },
      '/data/noticeReceivedOn',
      /not before the day of the act \(2026-08-19\)/,
    ],
    [
      'a certificate valid until year 9999',
      {
        act: 'RECORD_APPRAISAL',
        on: '2026-08-19',
        assetId: 'a1',
        data: { price: 5, validUntil: '9999-12-31' },
      },
      '/data/validUntil',
      /2090/,
    ],
    [
      'somebody who is no account',
      { act: 'CHANGE_OFFICER', on: '2026-08-19', data: { officer: 'chv1', reason: 'x' } },
      '/data/officer',
      /uuid/,
    ],
    [
      'an account that is not there',
      { act: 'CHANGE_OFFICER', on: '2026-08-19', data: { officer: randomUUID(), reason: 'x' } },
      '/data/officer',
      /an officer of this office/,
    ],
  ]
  test.each(wrong)('%s', async (_name, body, field, right) => {
    const answer = await matter.give('head', body as Give)
    expectFault(answer, field, right)
    await expectNothingStored()
  })

  const amounts: [string, unknown, RegExp][] = [
    ['a negative amount', -1, /at least 1/],
    ['an amount of zero', 0, /at least 1/],
    ['half a đồng', 12_000_000.5, /whole number/],
    ['an amount as text', '12000000', /whole number/],
    ['an amount nobody can count exactly', 9_007_199_254_740_992, /at most 100000000000000/],
    ['a huge amount', 1e300, /at most|whole number/],
    ['an amount as a list', [12_000_000], /whole number/],
    ['an amount as an object', { đồng: 12_000_000 }, /whole number/],
    ['true as an amount', true, /whole number/],
    ['null as an amount', null, /whole number/],
  ]
  test.each(amounts)('%s', async (_name, amount, right) => {
    const data = { plannedAt: '2026-08-25T08:00:00+07:00', amount }
    expectFault(
      await matter.give('officer', { act: 'NOTIFY_COSTS', on: '2026-08-19', data }),
      '/data/amount',
      right,
    )
    await expectNothingStored()
  })

  test('an account written in capitals is not taken for somebody else', async () => {
    const officer = office.account('officer2').toUpperCase()
    const answer = await matter.give('head', {
      act: 'DECLARE_CONFLICT',
      on: '2026-08-19',
      data: { officer, relation: 'Anh em ruột' },
    })
    expectFault(answer, '/data/officer', /lower case/)
    await expectNothingStored()
  })

  test('a clerk cannot be made the officer of a matter', async () => {
    const data = { officer: office.account('clerk'), reason: 'Thiếu người' }
    expectFault(
      await matter.give('head', { act: 'CHANGE_OFFICER', on: '2026-08-19', data }),
      '/data/officer',
      /an officer of this office/,
    )
    await expectNothingStored()
  })

  test('an asset of another case is not an asset of this one', async () => {
    const other = await openMatter(office)
    await other.walkTo('DECIDE_COERCION')
    await other.mustGive('officer', { ...seizure, assetId: 'b7' })
    const answer = await matter.give('officer', {
      act: 'SIGN_APPRAISAL_CONTRACT',
      on: '2026-08-19',
      assetId: 'b7',
    })
    expectFault(answer, '/assetId', /an asset of this case: a1/)
    await expectNothingStored()
  })

  test.each([8, 9, 50, 5000])(
    'an act with %i fields it does not have is refused, and names one of them',
    async (count) => {
      const extra = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`x${index}`, 'Nguyễn Văn Thừa']),
      )
      const answer = await matter.give('officer', { ...note, data: { ...note.data, ...extra } })
      expectFault(answer, '/data/x0', /no such field/)
      await expectNothingStored()
      const wide = await matter.give('officer', { ...note, ...extra } as Give)
      expectFault(wide, '/x0', /no such field/)
      await expectNothingStored()
    },
  )

  test('several faults are told at once', async () => {
    const answer = await matter.give('officer', {
      act: 'NOTIFY_COSTS',
      on: '2027-01-01',
      data: { plannedAt: 'soon', amount: 0, to: 'd1' },
    })
    for (const field of ['/on', '/data/plannedAt', '/data/amount', '/data/to']) expectFault(answer, field)
  })

  test('what a caller made up is not kept for ever among the attempts', async () => {
    const secret = 'Nguyễn Văn Bí Mật 079123456789'
    await matter.give('officer', { ...note, on: secret })
    await matter.give('officer', { ...note, data: { text: 'x', [secret]: secret } })
    await matter.give(
      'officer',
      { ...note, data: { text: 'x', [secret]: secret } },
      { headers: { 'if-match': '"0"' } },
    )
    await matter.give('officer', { ...seizure, assetId: secret })
    await matter.give('officer', { ...note, act: secret })
    const attempts = await readAttempts(database.owner.db, matter.id)
    expect(attempts.map((one) => one.payload).join('\n')).not.toContain('Bí Mật')
  })
})

describe('the revision seen and the key of a request', () => {
  test('a stale revision is answered with the revision now', async () => {
    const answer = await matter.give('officer', note, { headers: { 'if-match': '"1"' } })
    expectProblem(answer, 409)
    expect(answer.body).toMatchObject({ type: '/problems/stale-revision', revision: matter.revision })
    await expectNothingStored()
  })

  test('a revision that is yet to come is as stale as an old one', async () => {
    const answer = await matter.give('officer', note, { headers: { 'if-match': '"999999999"' } })
    expectProblem(answer, 409)
    expect(answer.body['revision']).toBe(matter.revision)
    await expectNothingStored()
  })

  test('an act without If-Match is asked for it', async () => {
    const answer = await office.as('officer', {
      method: 'POST',
      url: `/api/v1/cases/${matter.id}/acts`,
      body: note,
    })
    expectFault(answer, 'If-Match', /"<revision>"/)
    expect(answer.status).toBe(428)
    await expectNothingStored()
  })

  test.each(['9', '*', '"9', '"-1"', '"9.0"', '"1", "2"', '"99999999999999999999"', 'W/9', '""'])(
    'If-Match: %s is not a revision',
    async (header) => {
      const answer = await matter.give('officer', note, { headers: { 'if-match': header } })
      expectFault(answer, 'If-Match', /"<revision>"/)
      await expectNothingStored()
    },
  )

  test('an act sent again under its key is answered as before, and recorded once', async () => {
    const fresh = await openMatter(office)
    const headers = { 'idempotency-key': randomUUID(), 'if-match': '"0"' }
    const act = { act: 'RECEIVE_REQUEST', on: '2026-07-06', data: { content: 'Yêu cầu' } }
    const first = await fresh.give('registrar', act, { headers })
    const again = await fresh.give('registrar', act, { headers })
    expect(first.status).toBe(201)
    expect(again.status).toBe(201)
    expect(again.body).toEqual(first.body)
    expect(again.headers['etag']).toBe(first.headers['etag'])
    expect((await readCaseRows(database.owner.db, fresh.id)).acts).toHaveLength(1)
  })

  test('a key used for another act names Idempotency-Key and records nothing', async () => {
    const fresh = await openMatter(office)
    const headers = { 'idempotency-key': randomUUID() }
    await fresh.give('registrar', { act: 'RECEIVE_REQUEST', on: '2026-07-06' }, { headers })
    const kept = await readCaseRows(database.owner.db, fresh.id)
    for (const body of [
      { act: 'RECEIVE_REQUEST', on: '2026-07-07' },
      { act: 'NOTE', on: '2026-07-06', data: { text: 'x' } },
      { act: 'RECEIVE_REQUEST', on: '2026-07-06', data: { complete: false } },
    ])
      expectFault(await fresh.give('registrar', body, { headers }), 'Idempotency-Key', /use a new one/)
    expect(await readCaseRows(database.owner.db, fresh.id)).toEqual(kept)
  })

  test('a key used on one case names Idempotency-Key on another', async () => {
    const headers = { 'idempotency-key': randomUUID() }
    const [one, other] = [await openMatter(office), await openMatter(office)]
    await one.give('registrar', { act: 'RECEIVE_REQUEST', on: '2026-07-06' }, { headers })
    const answer = await other.give('registrar', { act: 'RECEIVE_REQUEST', on: '2026-07-06' }, { headers })
    expectFault(answer, 'Idempotency-Key', /another request/)
  })

  test('the key of one person is not the key of another', async () => {
    const fresh = await openMatter(office)
    const headers = { 'idempotency-key': randomUUID() }
    await fresh.give('registrar', { act: 'RECEIVE_REQUEST', on: '2026-07-06' }, { headers })
    const answer = await fresh.give('clerk', note, { headers })
    expect(answer.status).toBe(201)
  })

  test('a key that is empty or too long is named', async () => {
    for (const key of ['', 'k'.repeat(201)]) {
      const answer = await matter.give('officer', note, { headers: { 'idempotency-key': key } })
      expectFault(answer, 'Idempotency-Key', /1–200/)
    }
    await expectNothingStored()
  })
})

describe('an address that leads nowhere', () => {
  const paths = ['', '/acts', '/time-limits', '/documents', '/options']
  test.each(paths)('a case that is not there is not found at /cases/{id}%s', async (path) => {
    const answer = await office.as('officer', { url: `/api/v1/cases/${randomUUID()}${path}` })
    expectProblem(answer, 404)
  })

  test('an act on a case that is not there is not found', async () => {
    const answer = await office.as('officer', {
      method: 'POST',
      url: `/api/v1/cases/${randomUUID()}/acts`,
      body: note,
      headers: { 'if-match': '"0"' },
    })
    expectProblem(answer, 404)
  })

  test.each([
    '1',
    'abc',
    `${'0'.repeat(8)}-0000-0000-0000-00000000000g`,
    "'; drop table office; --",
    '..',
    'null',
  ])('a case named %s is told what an id looks like', async (id) => {
    for (const path of paths) {
      const answer = await office.as('officer', { url: `/api/v1/cases/${encodeURIComponent(id)}${path}` })
      if (answer.status !== 404) expectFault(answer, 'params/id', /uuid/)
    }
  })

  test.each([
    '/api/v1/cases/%',
    `/api/v1/cases/${'a'.repeat(300)}`,
    '/api/v1/no-such-thing',
    '/api/v1/cases/%00',
  ])('%s is answered with a problem', async (url) => {
    expectProblem(await office.as('officer', { url }))
  })

  const questions: [string, string, RegExp?][] = [
    ['?q=%00', 'querystring/q', /NUL/],
    ['?state=%00', 'querystring/state', /NUL/],
    [`?q=${'x'.repeat(201)}`, 'querystring/q', /200/],
    ['?limit=0', 'querystring/limit'],
    ['?limit=-1', 'querystring/limit'],
    ['?limit=1e9', 'querystring/limit'],
    ['?officer=me', 'querystring/officer', /uuid/],
    ['?due=never', 'querystring/due', /overdue, week/],
    ['?q=a&q=b', 'querystring/q', /text/],
    ['?page=garbage', 'page', /next/],
    [`?page=${Buffer.from(`1|${'-'.repeat(36)}`).toString('base64url')}`, 'page', /next/],
    [`?page=${Buffer.from(`2026-13-45T00:00:00Z|${randomUUID()}`).toString('base64url')}`, 'page', /next/],
  ]
  test.each(questions)('a list asked with %s is told what is wrong', async (query, field, right) => {
    expectFault(await office.as('officer', { url: `/api/v1/cases${query}` }), field, right)
  })

  const days: [string, string, RegExp?][] = [
    ['?asOf=2026-02-30', 'asOf', /YYYY-MM-DD/],
    ['?asOf=9999-12-31', 'asOf', /2090/],
    ['?asOf=0001-01-01', 'asOf', /1991/],
    ['?asOf=yesterday', 'asOf', /YYYY-MM-DD/],
    ['?knownAt=2026-08-01', 'querystring/knownAt', /offset/],
    ['?knownAt=2026-12-31T23:59:60Z', 'knownAt', /offset/],
    ['?asOf=2026-08-01&asOf=2026-08-02', 'querystring/asOf', /text/],
  ]
  test.each(days)('a case asked with %s is told what is wrong', async (query, field, right) => {
    expectFault(await matter.get(query), field, right)
    expectFault(await matter.get(`/time-limits${query}`), field, right)
  })

  test('options asked for a day no calendar has are told what is wrong', async () => {
    expectFault(await matter.get('/options?on=9999-12-31'), 'on', /2090/)
    expectFault(await matter.get('/options?on=2026-02-30'), 'on', /YYYY-MM-DD/)
  })
})

describe('what is right, though it looks wrong', () => {
  test('the id of a case in capitals is the same case, and stands in the record as it always does', async () => {
    const fresh = await openMatter(office)
    const answer = await office.as('registrar', {
      method: 'POST',
      url: `/api/v1/cases/${fresh.id.toUpperCase()}/acts`,
      body: { act: 'RECEIVE_REQUEST', on: '2026-07-06' },
      headers: { 'if-match': '"0"' },
    })
    expect(answer.status).toBe(201)
    const rows = await readCaseRows(database.owner.db, fresh.id)
    expect(rows.outbox).toHaveLength(1)
    expect((JSON.parse(String(rows.acts[0]?.['payload'])) as { body: { case: string } }).body.case).toBe(
      fresh.id,
    )
  })

  test('today is the day in Vietnam, also when it is still yesterday in London', async () => {
    const fresh = await openMatter(office)
    const note = (on: string) => fresh.give('clerk', { act: 'NOTE', on, data: { text: 'x' } })
    http.setClock('2026-11-30T16:59:59Z')
    expectFault(await note('2026-12-01'), '/on', /not after today \(2026-11-30\)/)
    http.setClock('2026-11-30T17:00:00Z')
    expect((await note('2026-12-01')).status).toBe(201)
    http.setClock('2026-12-01T12:00:00+07:00')
  })

  test('a clock that was set back does not break the record', async () => {
    const fresh = await openMatter(office)
    await fresh.mustGive('registrar', { act: 'RECEIVE_REQUEST', on: '2026-07-06' })
    http.setClock('2026-07-08T09:00:00+07:00')
    await fresh.mustGive('clerk', { act: 'NOTE', on: '2026-07-07', data: { text: 'x' } })
    http.setClock('2026-12-01T12:00:00+07:00')
    await fresh.mustGive('clerk', { act: 'NOTE', on: '2026-07-08', data: { text: 'x' } })
    await expectSoundCase(database, office.id, fresh.id)
  })
})

describe('an intake that cannot be right', () => {
  const { judgment, parties, obligations } = intake
  const wrong: [string, Record<string, unknown>, string, RegExp?][] = [
    ['no judgment', { judgment: undefined }, '/judgment', /required/],
    ['a kind nobody knows', { kind: 'sometimes' }, '/kind', /onRequest, exOfficio/],
    [
      'a judgment of tomorrow',
      { judgment: { ...judgment, date: '2026-12-02' } },
      '/judgment/date',
      /not after today/,
    ],
    [
      'a judgment of 30 February',
      { judgment: { ...judgment, date: '2026-02-30' } },
      '/judgment/date',
      /YYYY-MM-DD/,
    ],
    ['a judgment of the year 0', { judgment: { ...judgment, date: '0000-01-01' } }, '/judgment/date', /1991/],
    [
      'a judgment older than the calendar',
      { judgment: { ...judgment, date: '1989-01-01' } },
      '/judgment/date',
      /1991/,
    ],
    [
      'legal effect before the judgment',
      { judgment: { ...judgment, effectiveOn: '2026-06-11' } },
      '/judgment/effectiveOn',
      /not before/,
    ],
    [
      'legal effect in the year 9999',
      { judgment: { ...judgment, effectiveOn: '9999-12-31' } },
      '/judgment/effectiveOn',
      /2090/,
    ],
    [
      'a duty due in the year 9999',
      { obligations: [{ ...obligations[0], dueOn: '9999-12-31' }] },
      '/obligations/0/dueOn',
      /2090/,
    ],
    [
      'a judgment without a number',
      { judgment: { ...judgment, number: '' } },
      '/judgment/number',
      /at least 1/,
    ],
    [
      'a judgment with a field too many',
      { judgment: { ...judgment, judge: 'x' } },
      '/judgment/judge',
      /no such field/,
    ],
    ['nobody', { parties: [] }, '/parties', /at least 1/],
    ['nobody who owes', { parties: [parties[0]] }, '/parties', /debtor/],
    [
      'two parties under one reference',
      { parties: [parties[1], { ...parties[0], ref: 'd1' }] },
      '/parties',
      /one party/,
    ],
    ['a party without a name', { parties: [{ ...parties[1], name: '' }] }, '/parties/0/name', /at least 1/],
    [
      'a party with a made-up role',
      { parties: [{ ...parties[1], role: 'judge' }] },
      '/parties/0/role',
      /creditor, debtor/,
    ],
    [
      'a duty of a kind no rule knows',
      { obligations: [{ ...obligations[0], type: 'payMony' }] },
      '/obligations/0/type',
      /payMoney, support/,
    ],
    [
      'a debt of nothing',
      { obligations: [{ ...obligations[0], amount: 0 }] },
      '/obligations/0/amount',
      /at least 1/,
    ],
    [
      'a debt as text',
      { obligations: [{ ...obligations[0], amount: '5' }] },
      '/obligations/0/amount',
      /whole number/,
    ],
    [
      'a debt without an amount',
      { obligations: [{ ref: 'o1', type: 'payMoney' }] },
      '/obligations/0/amount',
      /amount/,
    ],
    [
      'a debt of somebody unknown',
      { obligations: [{ ...obligations[0], from: 'x9' }] },
      '/obligations/0/from',
      /c1, d1/,
    ],
    ['no debt', { obligations: [] }, '/obligations', /at least 1/],
    ['parties as an object', { parties: { c1: parties[0] } }, '/parties', /array/],
    ['another office', { officeId: randomUUID() }, '/officeId', /your own office/],
    ['a number of its own', { number: '1/QĐ' }, '/number', /no such field/],
  ]
  test.each(wrong)('%s', async (_name, over, field, right) => {
    const count = () => database.owner.db.selectFrom('enforcement_case').select('id').execute()
    const had = await count()
    const answer = await office.as('registrar', {
      method: 'POST',
      url: '/api/v1/cases',
      body: { ...intake, ...over },
    })
    expectFault(answer, field, right)
    expect(await count()).toHaveLength(had.length)
  })
})
