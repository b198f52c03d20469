import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorklist } from '../../src/cases/worklist.ts'
import { readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { expectSoundCase } from '../support/expect-sound-case.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
afterAll(() => http.close())

const rowOf = async (matter: TestMatter, ref: string) =>
  (await readCaseRows(database.owner.db, matter.id)).limits.find((row) => row['ref'] === ref)

const onTheList = async (day: string, ref: string) => {
  const list = await readWorklist(database.owner.db, office.id, null, day)
  return [...list.overdue, ...list.dueToday, ...list.next7Days].some((line) => line.ref === ref)
}

async function postponed(): Promise<TestMatter> {
  const matter = await openMatter(office)
  await matter.walkTo('SEIZE')
  await matter.mustGive('registrar', {
    act: 'RECORD_GROUND',
    on: '2026-08-26',
    data: { ground: 'agreedOrAsked' },
  })
  await matter.mustGive('head', {
    act: 'POSTPONE',
    on: '2026-08-27',
    data: { scope: 'whole', ground: 'agreedOrAsked', until: '2026-09-10' },
  })
  return matter
}

test('while a matter is postponed its clocks stand still: nobody is reminded, nothing is late, the page says since when', async () => {
  const matter = await postponed()
  const row = await rowOf(matter, 'VAL-1')
  expect(row).toMatchObject({ status: 'open', due_on: '2026-09-03', remind_on: null })
  expect(row?.['flags']).toContain('paused')
  expect(await onTheList('2026-09-09', 'VAL-1')).toBe(false)
  const limits = (await matter.get('/time-limits?asOf=2026-09-09')).body['timeLimits'] as {
    ref: string
    standing: string
    pausedFrom?: string
    daysLateNow: number
    explained: { working: { why: { en: string } }[]; flags: string[] }
  }[]
  const limit = limits.find((one) => one.ref === 'VAL-1')
  expect(limit).toMatchObject({ standing: 'paused', pausedFrom: '2026-08-27', daysLateNow: 0 })
  expect(limit?.explained.working.at(-1)?.why.en).toMatch(/^Stands still/)
  expect(limit?.explained.flags).toContain('paused')
  const view = (await matter.get('?asOf=2026-09-09')).body
  expect(view).toMatchObject({
    stage: 'appraisal',
    interruption: 'postponed',
    interruptions: [{ kind: 'postponement', ground: 'agreedOrAsked', until: '2026-09-10' }],
  })
  await expectSoundCase(database, office.id, matter.id)
})

test('resumed, a clock has a new due day with its working, and its reminders come back', async () => {
  const matter = await postponed()
  await matter.mustGive('head', { act: 'RESUME', on: '2026-09-14', data: { scope: 'whole' } })
  const row = await rowOf(matter, 'VAL-1')
  expect(row).toMatchObject({ status: 'open', due_on: '2026-09-17', remind_on: '2026-09-14' })
  expect(await onTheList('2026-09-14', 'VAL-1')).toBe(true)
  const limits = (await matter.get('/time-limits?asOf=2026-09-14')).body['timeLimits'] as {
    ref: string
    explained: { due: string; working: { why: { vi: string } }[] }
  }[]
  const explained = limits.find((one) => one.ref === 'VAL-1')?.explained
  expect(explained?.due).toBe('2026-09-17')
  expect(explained?.working.at(-1)?.why.vi).toBe(
    'Đứng lại từ 2026-08-27 đến 2026-09-14; còn lại 3 ngày làm việc, đếm tiếp sau ngày này',
  )
  await expectSoundCase(database, office.id, matter.id)
})

test('a row written by the machine before interruptions is read, and written back in the new one', async () => {
  const matter = await openMatter(office)
  await matter.walkTo('VERIFY_CONDITIONS')
  await sql`update enforcement_case set machine_version = 'enforcement-1',
    snapshot = jsonb_set(snapshot, '{value}', '{"underway": "verification"}') where id = ${matter.id}`.execute(
    database.owner.db,
  )
  await matter.mustGive('officer', { act: 'DECIDE_COERCION', on: '2026-08-05', data: { measure: 'seizure' } })
  const { case: row } = await readCaseRows(database.owner.db, matter.id)
  expect(row).toMatchObject({
    machine_version: 'enforcement-2',
    snapshot: { value: { underway: { road: { processing: 'seizure' }, interruption: 'running' } } },
  })
})
