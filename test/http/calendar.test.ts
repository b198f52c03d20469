import ICAL from 'ical.js'
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
  http.setClock('2026-08-19T09:00:00+07:00')
  office = await http.openOffice()
  matter = await openMatter(office)
  await matter.walkTo('NOTIFY_COSTS')
})
afterAll(() => http.close())

interface Entry {
  kind: string
  day: string
  at: string | null
  caseId: string | null
  number: string | null
  label: { vi: string } | null
  limit?: { ref: string; rule: string; ours: boolean }
  planned?: { act: string; field: string }
  appointment?: { id: string; title: string; seq: number }
}
const entriesOf = (answer: Answer) => answer.body['entries'] as Entry[]
const read = (as: Parameters<TestOffice['as']>[0], query: string) =>
  office.as(as, { url: `/api/v1/calendar?${query}` })
const august = 'from=2026-08-01&to=2026-09-30'

test('a month holds the limits that end in it and what the acts have planned, once', async () => {
  const entries = entriesOf(await read('officer', august))
  const planned = entries.filter(({ kind }) => kind === 'coercion')
  // The seizure that was notified and the coercion its costs were notified for are one morning's work, called what it is.
  expect(planned.map(({ at, planned, label }) => [at, planned?.act, label?.vi])).toEqual([
    ['2026-08-24T08:00:00+07:00', 'NOTIFY_SEIZURE', 'Kê biên'],
  ])
  const limits = entries.filter(({ kind }) => kind === 'limit')
  expect(limits.length).toBeGreaterThan(0)
  for (const { number, label, limit } of limits) {
    expect(number).toBe('178/QĐ-THADS')
    expect(label?.vi).toMatch(/\S/)
    expect(limit?.ref).toMatch(/^[A-Z]+-/)
  }
  expect(entries.map(({ day }) => day)).toEqual(entries.map(({ day }) => day).sort())
})

test('another officer’s calendar is his own; everybody may look at the whole office', async () => {
  expect(entriesOf(await read('officer2', august))).toEqual([])
  expect(entriesOf(await read('head', august)).length).toBeGreaterThan(0)
  const asked = await read('officer2', `${august}&officer=${office.account('officer')}`)
  expect(entriesOf(asked)).toEqual(entriesOf(await read('officer', august)))
  expect(entriesOf(await read('officer2', `${august}&officer=all`))).toEqual(entriesOf(asked))
})

test('days off come from the law’s calendar as the office reads it, and the days around Tết with their article', async () => {
  const { body } = await read('officer', 'from=2027-01-01&to=2027-02-28')
  const [tet] = body['blackouts'] as { from: string; to: string; ref: string; sentence: { vi: string } }[]
  // Tết 2027 is 6 February: fifteen days on either side of the days off.
  expect(tet).toMatchObject({ ref: 'COE-5', sentence: { vi: expect.stringMatching(/Tết/) } })
  expect(tet?.from).toMatch(/^2027-01-2/)
  const days = body['days'] as { date: string; working: boolean }[]
  expect(days.find(({ date }) => date === '2027-01-01')?.working).toBe(false)
  expectFault(await read('officer', 'from=2026-01-01&to=2026-12-31'), 'to')
  expectFault(await read('officer', 'from=2026-02-01&to=2026-01-01'), 'to')
  expectFault(await read('officer', 'from=mai&to=2026-01-01'), 'from')
})

const post = (as: Parameters<TestOffice['as']>[0], path: string, body: object) =>
  office.as(as, { method: 'POST', url: `/api/v1/appointments${path}`, body })

test('an appointment is made, moved and cancelled, each by a new entry; nobody moves what somebody else has moved', async () => {
  const made = await post('officer', '', {
    caseId: matter.id,
    startsAt: '2026-08-21T08:30:00+07:00',
    title: 'Giải quyết thắc mắc',
    withWhom: 'Trần Văn Kiểm Thử',
  })
  expect(made.status, made.text).toBe(201)
  const id = String(made.body['id'])
  expect(made.body).toMatchObject({ seq: 1, minutes: 60, number: '178/QĐ-THADS', cancelled: false })
  const moved = await post('clerk', `/${id}/change`, {
    startsAt: '2026-08-22T08:30:00+07:00',
    reason: 'Đương sự xin đổi',
    seen: 1,
  })
  expect(moved.body).toMatchObject({ seq: 2, title: 'Giải quyết thắc mắc' })
  expectProblem(await post('officer', `/${id}/change`, { title: 'Khác', seen: 1 }), 409)
  expectProblem(await post('officer2', `/${id}/cancel`, { seen: 2 }), 403)
  const shown = entriesOf(await read('officer', 'from=2026-08-22&to=2026-08-22'))
  expect(shown.filter(({ kind }) => kind === 'appointment')).toMatchObject([
    { day: '2026-08-22', caseId: matter.id, appointment: { id, seq: 2 } },
  ])
  expect((await post('officer', `/${id}/cancel`, { seen: 2 })).body).toMatchObject({ cancelled: true })
  expectProblem(await post('officer', `/${id}/change`, { title: 'Khác', seen: 3 }), 409)
  expect(
    entriesOf(await read('officer', 'from=2026-08-01&to=2026-08-31')).some(
      ({ kind }) => kind === 'appointment',
    ),
  ).toBe(false)
  const ofMatter = await office.as('officer', { url: `/api/v1/appointments?case=${matter.id}` })
  expect(ofMatter.body['appointments']).toMatchObject([
    {
      cancelled: true,
      history: [{ step: 'made' }, { step: 'changed', reason: 'Đương sự xin đổi' }, { step: 'cancelled' }],
    },
  ])
})

test('the entries of an appointment are append-only, but for text that is erased', async () => {
  const made = await post('officer', '', { startsAt: '2026-08-25T08:30:00+07:00', title: 'Tự học' })
  const id = String(made.body['id'])
  const change = (set: string) =>
    sql`update appointment_entry set ${sql.raw(set)} where appointment_id = ${id}`.execute(database.owner.db)
  await expect(change(`title = 'Khác'`)).rejects.toMatchObject({ code: '42501' })
  await expect(change('minutes = 5')).rejects.toMatchObject({ code: '42501' })
  await expect(sql`delete from appointment_entry`.execute(database.owner.db)).rejects.toMatchObject({
    code: '42501',
  })
  await change('title = null')
})

test('a free appointment is seen by whose it is and by heads; readers make none; a person must be of the office', async () => {
  const free = { startsAt: '2026-08-26T14:00:00+07:00', title: 'Khám bệnh' }
  await post('officer', '', free)
  const seen = async (as: Parameters<TestOffice['as']>[0]) =>
    entriesOf(await read(as, 'from=2026-08-26&to=2026-08-26&officer=all')).filter(
      ({ kind }) => kind === 'appointment',
    ).length
  expect([
    await seen('officer'),
    await seen('officer2'),
    await seen('head'),
    await seen('accountant'),
  ]).toEqual([1, 0, 1, 0])
  expectProblem(await post('procurator', '', free), 403)
  expectProblem(await post('officer', '', { ...free, accountId: office.account('officer2') }), 403)
  expectFault(
    await post('head', '', { ...free, accountId: '00000000-0000-4000-8000-000000000000' }),
    '/accountId',
  )
  expectProblem(await post('officer', '', { ...free, caseId: '00000000-0000-4000-8000-000000000000' }), 404)
})

const feedOf = (token: string) => http.call({ url: `/api/v1/calendar.ics?token=${token}` })
const renew = async (as: Parameters<TestOffice['as']>[0]) =>
  String((await office.as(as, { method: 'POST', url: '/api/v1/me/calendar-feed' })).body['token'])
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

test('the feed parses, holds the same days as the calendar, and names nobody', async () => {
  await post('officer', '', {
    caseId: matter.id,
    startsAt: '2026-08-27T08:30:00+07:00',
    title: 'Gặp bà Mười',
    minutes: 90,
  })
  const answer = await feedOf(await renew('officer'))
  expect(answer.status).toBe(200)
  expect(answer.type).toBe('text/calendar; charset=utf-8')
  const events = eventsOf(answer.text)
  const entries = entriesOf(await read('officer', 'from=2026-07-20&to=2026-10-20'))
  for (const { kind, day, at, limit, appointment } of entries) {
    if (limit?.ours === false) continue
    const fitting = events.filter(({ startDate, summary }) => {
      const isDay =
        at === null ? startDate.toString() === day : startDate.toJSDate().getTime() === Date.parse(at)
      return (
        isDay &&
        (appointment !== undefined ||
          (limit === undefined ? !summary.startsWith('Hạn') : summary.includes(limit.ref)))
      )
    })
    expect(fitting.length, `${kind} ${day}`).toBeGreaterThan(0)
  }
  const meeting = events.find(
    ({ startDate }) => startDate.toJSDate().getTime() === Date.parse('2026-08-27T08:30:00+07:00'),
  )
  expect(meeting?.summary).toBe('Hẹn làm việc – 178/QĐ-THADS')
  expect(meeting?.duration.toSeconds()).toBe(90 * 60)
  expect(events.map(({ summary }) => summary)).toContain('Cưỡng chế: Kê biên – 178/QĐ-THADS')
  const limit = events.find(({ summary }) => summary.startsWith('Hạn: '))
  expect(limit?.startDate.isDate).toBe(true)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  expect(answer.text).not.toMatch(/Kiểm Thử|Ngân hàng|Mười|Khám/)
})

test('the address is a secret of one person: renewed or revoked, the old one opens nothing; only its hash is stored', async () => {
  const first = await renew('officer2')
  expect(eventsOf((await feedOf(first)).text)).toEqual([])
  const second = await renew('officer2')
  expectProblem(await feedOf(first), 404)
  expect((await feedOf(second)).status).toBe(200)
  const { rows } = await sql<{ row: string }>`select calendar_feed::text as row from calendar_feed`.execute(
    database.owner.db,
  )
  expect(JSON.stringify(rows)).not.toContain(second)
  expect((await office.as('officer2', { url: '/api/v1/me/calendar-feed' })).body['feed']).toMatchObject({
    madeAt: '2026-08-19T02:00:00Z',
  })
  await office.as('officer2', { method: 'DELETE', url: '/api/v1/me/calendar-feed' })
  expectProblem(await feedOf(second), 404)
  expectProblem(await feedOf('x'), 404)
  expect(http.log.some((line) => line.includes(second))).toBe(false)
})
