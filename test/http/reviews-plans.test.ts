import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellDueTasks } from '../../src/plans/tell-due-tasks.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { readWorkbook } from '../support/read-workbook.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice
let matter: TestMatter

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  matter = await openMatter(office)
  await matter.walkTo('VERIFY_CONDITIONS')
})
afterAll(() => http.close())

type Role = Parameters<TestOffice['as']>[0]
const post = (as: Role, url: string, body: object) =>
  office.as(as, { method: 'POST', url: `/api/v1${url}`, body })
const file = async (url: string) => {
  const headers = { authorization: `Bearer ${await office.token('head')}` }
  return readWorkbook((await http.app.inject({ url: `/api/v1${url}`, headers })).rawPayload)
}

describe('the review of carried-over files', () => {
  const read = async (query = '') =>
    (await office.as('examiner', { url: `/api/v1/file-reviews?year=2027${query}` })).body
  const review = (as: Role, more: object) =>
    post(as, '/file-reviews', { year: 2027, caseId: matter.id, ...more })

  test('a file that was pending on 30/9 has a result for every rule that bound it', async () => {
    const { body } = await office.as('examiner', { url: '/api/v1/file-reviews' })
    expect(body).toMatchObject({ year: 2027, summary: { files: 1, reviewed: 0, toRemedy: 0 } })
    const [found] = body['files'] as { caseId: string; late: number; overdue: number; rules: object[] }[]
    expect(found?.caseId).toBe(matter.id)
    // On the ordinary road everything was in time: the decision within its term, the file opened, the means verified.
    expect(found).toMatchObject({ late: 0, outcome: null, standing: 'underway' })
    const named = Object.fromEntries(
      ((found?.rules ?? []) as { rule: string; result: string }[]).map((one) => [one.rule, one.result]),
    )
    expect(named).toMatchObject({ firstVerification: 'kept' })
    expect(
      (body['byRule'] as { rule: string; kept: number }[]).find(({ rule }) => rule === 'firstVerification'),
    ).toMatchObject({
      kept: 1,
      late: 0,
      overdue: 0,
    })
  })

  test('what was done late is late, and late in its own file only', async () => {
    const late = await openMatter(office)
    for (const [as, given] of [
      ['registrar', { act: 'RECEIVE_REQUEST', on: '2026-07-06', data: {} }],
      // Five working days from 6/7/2026 end on 13/7; this is the day after.
      ['head', { act: 'ISSUE_ENFORCEMENT_DECISION', on: '2026-07-14', data: { number: '9/QĐ-THADS' } }],
    ] as const)
      await late.mustGive(as, given)
    const { files } = (await read('&show=faults')) as {
      files: { caseId: string; rules: { rule: string; result: string; due: string }[] }[]
    }
    // The other file has something overdue by now, but nothing that was done late.
    const lateOf = (caseId: string) =>
      files.find((one) => one.caseId === caseId)?.rules.filter(({ result }) => result === 'late')
    expect(lateOf(late.id)).toMatchObject([{ due: '2026-07-13' }])
    expect(lateOf(matter.id)).toEqual([])
  })

  test('a reviewer writes what he found; what must be remedied has a day; every word stays', async () => {
    expect((await review('registrar', { outcome: 'inOrder', note: '' })).status).toBe(403)
    expect((await review('examiner', { outcome: 'toRemedy', note: 'Thiếu biên bản' })).status).toBe(422)
    expect(
      (await review('examiner', { outcome: 'toRemedy', note: ' ', remedyBy: '2026-12-15' })).status,
    ).toBe(422)
    const found = { outcome: 'toRemedy', note: 'Thiếu biên bản niêm yết', remedyBy: '2026-12-15' }
    expect((await review('examiner', found)).status).toBe(201)
    expect(await read('&show=toRemedy')).toMatchObject({
      summary: { reviewed: 1, toRemedy: 1 },
      files: [{ caseId: matter.id, ...found, reviewedBy: expect.stringMatching('examiner') }],
    })
    expect((await review('officer', { outcome: 'remedied', note: 'Đã bổ sung' })).status).toBe(201)
    expect(await read()).toMatchObject({ summary: { reviewed: 1, toRemedy: 0 } })
    const rows = await database.owner.db
      .selectFrom('file_review')
      .select(['outcome', 'remedy_by'])
      .orderBy('id')
      .execute()
    expect(rows).toEqual([
      { outcome: 'toRemedy', remedy_by: '2026-12-15' },
      { outcome: 'remedied', remedy_by: null },
    ])
  })

  test('a file of another year, or of another office, is not found', async () => {
    expect((await review('examiner', { year: 2026, outcome: 'inOrder', note: '' })).status).toBe(404)
    const other = await http.openOffice()
    const { status } = await other.as('examiner', {
      method: 'POST',
      url: '/api/v1/file-reviews',
      body: { year: 2027, caseId: matter.id, outcome: 'inOrder', note: '' },
    })
    expect(status).toBe(404)
  })

  test('the review goes to Excel: the files, and every rule of every file', async () => {
    const [files, rules] = await file('/exports/file-reviews.xlsx?year=2027')
    expect(files?.row(5).length).toBeGreaterThan(5)
    expect([...(rules?.cells.values() ?? [])]).toContain('Trễ')
    expect([...(rules?.cells.values() ?? [])]).toContain('Đúng hạn')
  })
})

describe('the plan of a year', () => {
  let plan = ''
  const tasks = async () => {
    const { body } = await office.as('officer', { url: '/api/v1/work-plans?year=2027' })
    return (body['plans'] as { tasks: { id: string; title: string }[] }[])[0]?.tasks ?? []
  }
  const give = (body: object, as: Role = 'head') => post(as, `/work-plans/${plan}/tasks`, body)

  test('a head draws it up; an officer may not', async () => {
    const body = { year: 2027, number: '4747/KH-THADS', title: 'Công tác trọng tâm', issuedOn: '2026-10-15' }
    expect((await post('officer', '/work-plans', body)).status).toBe(403)
    const made = await post('head', '/work-plans', body)
    expect(made.status).toBe(201)
    plan = String(made.body['id'])
    expect((await post('head', '/work-plans', { ...body, issuedOn: '2026-02-30' })).status).toBe(400)
  })

  test('a task names one bearer, and a goal where it is measured by one', async () => {
    const task = { title: 'Hoàn thành chỉ tiêu về việc', measure: 'rateMatters', dueOn: '2027-09-30' }
    expect((await give(task)).status).toBe(422)
    expect((await give({ ...task, measure: 'told', goal: 5 })).status).toBe(422)
    const both = { account: office.account('officer'), unit: office.account('divisionHead') }
    expect((await give({ ...task, goal: 8345, ...both })).status).toBe(422)
    expect((await give({ ...task, goal: 8345 }, 'officer')).status).toBe(403)
    expect((await give({ ...task, goal: 8345 })).status).toBe(201)
    expect(await tasks()).toMatchObject([
      { state: 'open', goal: 8345, progress: { value: 0, goal: 8345, percent: 0 } },
    ])
  })

  test('progress comes out of the record: matters resolved, files reviewed, a list cleared', async () => {
    const account = office.account('officer')
    await give({
      title: 'Giải quyết xong một việc',
      measure: 'resolvedMatters',
      goal: 1,
      account,
      dueOn: '2027-03-31',
    })
    await give({ title: 'Rà soát hồ sơ', measure: 'reviewFiles', account, dueOn: '2026-12-31' })
    await office.as('head', {
      method: 'PUT',
      url: '/api/v1/office/thresholds',
      body: { thresholds: { longWithMeans: 4 }, reason: 'Kế hoạch của Cục' },
    })
    const cleared = await give({
      title: 'Dứt điểm việc lâu',
      measure: 'meansOverYear',
      account,
      dueOn: '2027-06-30',
    })
    expect(cleared.body['goal']).toBe(1)
    const before = await tasks()
    expect(before.find(({ title }) => title === 'Rà soát hồ sơ')).toMatchObject({
      state: 'reached',
      progress: { value: 1, goal: 1, percent: 100 },
    })
    expect(before.find(({ title }) => title === 'Dứt điểm việc lâu')).toMatchObject({
      state: 'open',
      progress: { value: 0, goal: 1, percent: 0 },
    })
    http.setClock('2026-12-10T09:00:00+07:00')
    await matter.mustGive('accountant', {
      act: 'COLLECT',
      on: '2026-12-08',
      data: { obligation: 'o1', amount: 1_850_000_000 },
    })
    await matter.mustGive('accountant', {
      act: 'DISBURSE',
      on: '2026-12-09',
      data: { obligation: 'o1', amount: 1_850_000_000 },
    })
    await matter.mustGive('officer', { act: 'COMPLETE', on: '2026-12-10' })
    const after = await tasks()
    for (const title of ['Giải quyết xong một việc', 'Dứt điểm việc lâu'])
      expect(
        after.find((one) => one.title === title),
        title,
      ).toMatchObject({ state: 'reached', progress: { percent: 100 } })
  })

  test('who bears a task is told of it, tells how it goes, and does not take it off', async () => {
    const account = office.account('clerk')
    const given = await give({ title: 'Kiểm kê kho', measure: 'told', account, dueOn: '2026-12-09' })
    const id = String(given.body['id'])
    const { body } = await office.as('clerk', { url: '/api/v1/notifications' })
    expect(body['notifications']).toMatchObject([
      { kind: 'task', body: { task: id, due: '2026-12-09', step: 'given' } },
    ])
    const found = async () => (await tasks()).find((one) => one.id === id)
    expect(await found()).toMatchObject({ state: 'overdue', told: null })
    const tell = (as: Role, step: string, percent?: number) =>
      post(as, `/work-plans/tasks/${id}/entries`, {
        step,
        note: 'Đã đếm',
        ...(percent === undefined ? {} : { percent }),
      })
    expect((await tell('officer2', 'progress', 10)).status).toBe(403)
    expect((await tell('clerk', 'cancelled')).status).toBe(403)
    expect((await tell('clerk', 'progress', 60)).status).toBe(201)
    expect(await found()).toMatchObject({
      state: 'overdue',
      told: 60,
      entries: [{ percent: 60, note: 'Đã đếm' }],
    })
    expect((await tell('clerk', 'done')).status).toBe(201)
    expect(await found()).toMatchObject({ state: 'done' })
    expect((await tell('head', 'reopened')).status).toBe(201)
    expect(await found()).toMatchObject({ state: 'overdue' })
    const rows = await database.owner.db.selectFrom('plan_entry').select('step').orderBy('id').execute()
    expect(rows.map(({ step }) => step)).toEqual(['progress', 'done', 'reopened'])
  })

  test('three days before its day a task is told of once; one that is done is not', async () => {
    const give = (title: string, dueOn: string) =>
      post('head', `/work-plans/${plan}/tasks`, {
        title,
        measure: 'told',
        account: office.account('registrar'),
        dueOn,
      })
    expect((await give('Chốt sổ', '2027-02-05')).status).toBe(201)
    const done = await give('Sắp xếp kho lưu trữ', '2027-02-05')
    await post('registrar', `/work-plans/tasks/${done.body['id']}/entries`, { step: 'done', note: 'Xong' })
    const due = async () => {
      const { body } = await office.as('registrar', { url: '/api/v1/notifications' })
      return (body['notifications'] as { body: { step: string } }[]).filter((one) => one.body.step === 'due')
    }
    await tellDueTasks(database.app.db, Temporal.Instant.from('2027-02-01T23:00:00+07:00'))
    expect(await due()).toEqual([])
    await tellDueTasks(database.app.db, Temporal.Instant.from('2027-02-02T00:00:00+07:00'))
    await tellDueTasks(database.app.db, Temporal.Instant.from('2027-02-03T08:00:00+07:00'))
    http.setClock('2027-02-03T09:00:00+07:00')
    expect(await due()).toMatchObject([{ kind: 'task', body: { due: '2027-02-05', year: 2027 } }])
  })

  test('the plan goes to Excel; another office sees nothing of it', async () => {
    const [sheet] = await file('/exports/work-plans.xlsx?year=2027')
    expect([...(sheet?.cells.values() ?? [])]).toContain('4747/KH-THADS')
    const other = await http.openOffice()
    expect((await other.as('head', { url: '/api/v1/work-plans?year=2027' })).body['plans']).toEqual([])
  })
})
