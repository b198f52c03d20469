import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'
import { expectFault } from '../support/problems.ts'

const database = useDatabase()
let http: TestHttp
beforeAll(async () => {
  http = await openHttp(database)
})
afterAll(() => http.close())

test('a line of the worklist says who, how late, how much and which act meets the limit', async () => {
  const office = await http.openOffice()
  const matter = await openMatter(office)
  await matter.walkTo('SEND_TO_PROCURACY')
  const { body } = await office.as('officer', { url: '/api/v1/worklist' })
  const overdue = body['overdue'] as Record<string, unknown>[]
  expect(overdue.find((line) => line['rule'] === 'firstVerification')).toMatchObject({
    caseId: matter.id,
    number: '178/QĐ-THADS',
    debtors: 'Trần Văn Kiểm Thử',
    creditors: 'Ngân hàng Thử Nghiệm',
    officer: 'Tên của officer',
    label: { vi: 'Xác minh điều kiện lần đầu' },
    due: '2026-08-03',
    unit: 'days',
    daysLate: 120,
    hasMeans: null,
    toCollect: 1_850_000_000,
    collected: 0,
    latestOn: '2026-07-14',
    meets: expect.arrayContaining(['VERIFY_CONDITIONS']),
  })
})

test('a list of matters counts them all, and names what is due next', async () => {
  const office = await http.openOffice()
  for (let index = 0; index < 3; index++) await openMatter(office)
  const matter = await openMatter(office)
  await matter.walkTo('VERIFY_CONDITIONS')
  const first = (await office.as('head', { url: '/api/v1/cases?limit=2' })).body
  expect(first['total']).toBe(4)
  expect(first['cases']).toHaveLength(2)
  const found = (await office.as('head', { url: '/api/v1/cases?q=178' })).body
  expect(found['total']).toBe(1)
  expect(found['cases']).toMatchObject([
    {
      id: matter.id,
      hasMeans: true,
      creditors: 'Ngân hàng Thử Nghiệm',
      nextLabel: { vi: expect.any(String) },
    },
  ])
})

test('the record and the papers can be asked as of a day and as known at a moment', async () => {
  const office = await http.openOffice()
  const matter = await openMatter(office)
  await matter.walkTo('SEND_TO_PROCURACY')
  const acts = async (query: string) =>
    ((await matter.get(`/acts${query}`)).body['acts'] as { act: string }[]).map(({ act }) => act)
  expect(await acts('?asOf=2026-07-10')).toEqual([
    'RECEIVE_REQUEST',
    'ISSUE_ENFORCEMENT_DECISION',
    'ASSIGN_OFFICER',
  ])
  expect(await acts('?knownAt=2026-07-10T00:00:00Z')).toEqual([])
  expect((await matter.get('/documents?asOf=2026-07-06')).body['documents']).toMatchObject([
    { kind: 'requestReceipt' },
  ])
  expectFault(await matter.get('/acts?asOf=hôm%20nay'), 'asOf')
})

test('the charts are served as data: every move names states that are there and acts that have words', async () => {
  const { body } = await http.call({ url: '/api/v1/law/machines' })
  const charts = Object.values(body['machines'] as Record<string, TestChart>)
  for (const { states, moves } of charts) {
    const ids = new Set(states.map(({ id }) => id))
    expect(states.some(({ initial }) => initial)).toBe(true)
    expect(moves.length).toBeGreaterThan(20)
    for (const { from, to, label, act } of moves) {
      expect(ids).toContain(from)
      if (to !== null) expect(ids).toContain(to)
      expect(label.vi).not.toBe(act)
    }
    for (const { name, label } of states) expect(label.vi).not.toBe(name)
  }
  expect(charts[0]?.moves).toContainEqual(
    expect.objectContaining({
      from: 'case.underway.road.verification',
      act: 'DECIDE_COERCION',
      to: 'case.underway.road.processing',
    }),
  )
})

interface TestChart {
  states: { id: string; name: string; label: { vi: string }; initial: boolean }[]
  moves: { from: string; to: string | null; act: string; label: { vi: string } }[]
}

test('the calendar names days off and Saturdays that are worked', async () => {
  const { body } = await http.call({ url: '/api/v1/law/calendar?from=2026-08-21&to=2026-09-03' })
  const days = body['days'] as { date: string; working: boolean; name?: { vi: string } }[]
  expect(days.map(({ date, working }) => [date, working])).toEqual([
    ['2026-08-22', true],
    ['2026-08-23', false],
    ['2026-08-29', false],
    ['2026-08-30', false],
    ['2026-08-31', false],
    ['2026-09-01', false],
    ['2026-09-02', false],
  ])
  expect(days.at(-1)?.name?.vi).toMatch(/Quốc khánh/)
  const tooLong = await http.call({ url: '/api/v1/law/calendar?from=2020-01-01&to=2030-01-01' })
  expectFault(tooLong, 'to')
})

test('matters of one judgment and of one debtor know each other; those of others are left out', async () => {
  const office = await http.openOffice()
  const person = (ref: string, role: string, name: string) => ({ ref, role, name })
  const creditor = person('c1', 'creditor', 'Ngân hàng Thử Nghiệm')
  const first = await openMatter(office)
  const parties = (name: string) => ({ parties: [creditor, person('d1', 'debtor', name)] })
  const sameJudgment = await openMatter(office, parties('Lê Thị Khác'))
  const other = {
    number: '99/2025/DS-ST',
    date: '2025-12-01',
    court: 'Tòa án nhân dân khu vực 1',
    effectiveOn: '2025-12-01',
  }
  const sameDebtor = await openMatter(office, { judgment: other, ...parties('TRẦN VĂN  KIỂM THỬ') })
  await openMatter(office, { judgment: { ...other, number: '98/2025/DS-ST' }, ...parties('Lê Văn Nào Đó') })
  const related = (await first.get('/related')).body['cases'] as Record<string, unknown>[]
  expect(related.map(({ id, sameJudgment, sameDebtor }) => [id, sameJudgment, sameDebtor])).toEqual([
    [sameJudgment.id, true, false],
    [sameDebtor.id, false, true],
  ])
  expect(related[1]).toMatchObject({
    judgmentNumber: '99/2025/DS-ST',
    debtors: 'TRẦN VĂN  KIỂM THỬ',
    closedOn: null,
  })
})
