import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateDatabase } from '../../src/db/migrate.ts'
import { type CaseRows, readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice

interface Watched {
  matter: TestMatter
  /** As the program wrote it, act by act. */
  before: CaseRows
  /** As the migration filled it in. */
  after: CaseRows
}
let matters: Record<'sold' | 'requested' | 'ended' | 'corrected' | 'lateEntry', Watched>

const rowsOf = ({ id }: TestMatter) => readCaseRows(database.owner.db, id)

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  const opened = {
    sold: await openMatter(office),
    requested: await openMatter(office),
    ended: await openMatter(office, {
      obligations: [{ ref: 'o1', type: 'payMoney', amount: 1000, from: 'd1', to: 'c1' }],
    }),
    corrected: await openMatter(office),
    lateEntry: await openMatter(office),
  }
  const { sold, requested, ended, corrected, lateEntry } = opened
  await sold.walkTo('BUYER_PAYS')
  await requested.walkTo('RECEIVE_REQUEST')
  await ended.walkTo('SEND_TO_PROCURACY')
  const money = { obligation: 'o1', amount: 1000 }
  await ended.mustGive('accountant', { act: 'COLLECT', on: '2026-07-20', data: money })
  await ended.mustGive('accountant', { act: 'DISBURSE', on: '2026-07-22', data: money })
  await ended.mustGive('officer', { act: 'COMPLETE', on: '2026-07-23' })
  await corrected.walkTo('SEIZE')
  await corrected.mustGive('officer', {
    act: 'CORRECT',
    on: '2026-12-01',
    data: { corrects: 11, on: '2026-08-25', reason: 'Ghi nhầm ngày trong biên bản' },
  })
  await lateEntry.walkTo('VERIFY_CONDITIONS')
  await lateEntry.mustGive('officer', { act: 'NOTE', on: '2026-07-20', data: { text: 'Ghi muộn' } })
  const all = Object.entries(opened)
  const before = await Promise.all(all.map(([, matter]) => rowsOf(matter)))
  await takeBack()
  expect(await migrateDatabase(database.ownerUrl)).toEqual({ applied: ['0013-flow'] })
  const after = await Promise.all(all.map(([, matter]) => rowsOf(matter)))
  matters = Object.fromEntries(
    all.map(([name, matter], at) => [name, { matter, before: before[at], after: after[at] }]),
  ) as typeof matters
})
afterAll(() => http.close())

/** The database as it was before 0013, with the matters in it. */
async function takeBack(): Promise<void> {
  for (const statement of [
    'drop table matter_step',
    'alter table matter_stretch drop column decided_on',
    'drop index if exists matter_stretch_sums',
    `create index matter_stretch_counted on matter_stretch (office_id, to_on, from_on)
      include (case_id, standing, officer_id, entered_on, owed, done, reduced)`,
    `delete from kysely_migration where name = '0013-flow'`,
  ])
    await sql.raw(statement).execute(database.owner.db)
}

test('a matter recorded in the order of its days has the steps and the day of decision that its acts wrote', () => {
  for (const name of ['sold', 'requested', 'ended'] as const) {
    const { before, after } = matters[name]
    expect([name, after.visits]).toEqual([name, before.visits])
    expect([name, after.stretches]).toEqual([name, before.stretches])
  }
  expect(matters.sold.after.visits.length).toBeGreaterThan(3)
  expect(matters.sold.after.stretches[0]?.['decided_on']).toBe('2026-07-10')
  expect(matters.ended.after.case['closed_on']).toBe('2026-07-23')
})

test('of one corrected or entered late only the present step is known, and its decision', () => {
  for (const name of ['corrected', 'lateEntry'] as const) {
    const { matter, before, after } = matters[name]
    const { stage, latest_on } = after.case
    expect(after.visits).toEqual([
      { office_id: office.id, case_id: matter.id, nth: 0, stage, entered_on: latest_on, left_on: null },
    ])
    expect(after.stretches).toEqual(before.stretches)
  }
})

test('a reprojection lays out the steps of those, and nothing else of any matter changes', async () => {
  const again = await office.as('head', { method: 'POST', url: '/api/v1/law/reprojection', body: {} })
  expect(again.body).toMatchObject({ cases: 2, limits: 0, needMigration: [], next: null })
  for (const { matter, before } of Object.values(matters)) expect(await rowsOf(matter)).toEqual(before)
})
