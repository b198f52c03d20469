import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findMigrations, migrateCase } from '../../src/cases/migrate-cases.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { expectSoundCase } from '../support/expect-sound-case.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectProblem } from '../support/problems.ts'

const database = useDatabase()
const now = Temporal.Instant.from('2026-12-01T12:00:00+07:00')
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
})
afterAll(() => http.close())

async function verified(): Promise<TestMatter> {
  office = await http.openOffice()
  const matter = await openMatter(office)
  await matter.walkTo('VERIFY_CONDITIONS')
  return matter
}

async function store(matter: TestMatter, value: unknown, version: string): Promise<void> {
  const { snapshot } = (await readCaseRows(database.owner.db, matter.id)).case
  await database.owner.db
    .updateTable('enforcement_case')
    .set({ snapshot: JSON.stringify({ ...(snapshot as object), value }), machine_version: version })
    .where('id', '=', matter.id)
    .execute()
}

const admin = () => ({
  id: office.account('administrator'),
  officeId: office.id,
  role: 'administrator' as const,
})
const version = enforcementLaw.machineVersion

describe('migrating cases to the charts of now', () => {
  test('a case that stands where its record leads needs none', async () => {
    const matter = await verified()
    expect(await findMigrations(database.app.db, office.id)).toEqual([])
    expect(await migrateCase(database.app.db, admin(), matter.id, now)).toBe(null)
  })

  test.each([
    ['a state that is no more', 'longGone', version, 'unknownState'],
    ['a version that is not known', 'longGone', 'enforcement-0', 'unknownState'],
    ['an earlier version', { underway: 'verification' }, 'enforcement-1', 'version'],
    ['another place than its record leads to', { acceptance: 'intake' }, version, 'differs'],
  ])(
    '%s is listed by a dry run, which writes nothing, and migrated on its chain',
    async (_what, value, from, why) => {
      const matter = await verified()
      await store(matter, value, from)
      const before = await readCaseRows(database.owner.db, matter.id)
      const [found, ...others] = await findMigrations(database.app.db, office.id)
      expect(others).toEqual([])
      expect(found).toMatchObject({ caseId: matter.id, from, to: version, why, stored: { value } })
      expect(await readCaseRows(database.owner.db, matter.id)).toEqual(before)

      expect(await migrateCase(database.app.db, admin(), matter.id, now)).toEqual(found)
      const after = await readCaseRows(database.owner.db, matter.id)
      const entry = after.acts.at(-1)
      expect(entry).toMatchObject({ act: 'MIGRATE_MACHINE', actor_role: 'administrator' })
      expect(entry?.['data']).toMatchObject({ from, to: version })
      expect(after.case['latest_on']).toBe(before.case['latest_on'])
      await expectSoundCase(database, office.id, matter.id)
      expect(await findMigrations(database.app.db, office.id)).toEqual([])

      matter.revision = Number(after.case['revision'])
      expect((await matter.get()).status).toBe(200)
      await matter.walkTo('DECIDE_COERCION')
      await expectSoundCase(database, office.id, matter.id)
    },
  )

  test('it is no act that anybody may give or correct', async () => {
    const matter = await verified()
    expectProblem(await matter.give('head', { act: 'MIGRATE_MACHINE', on: '2026-12-01' }), 422)
    await store(matter, 'longGone', version)
    const migrated = await migrateCase(database.app.db, admin(), matter.id, now)
    expect(migrated?.moves).toBe(true)
    const rows = await readCaseRows(database.owner.db, matter.id)
    matter.revision = Number(rows.case['revision'])
    const data = { corrects: matter.revision, didNotHappen: true, reason: 'thử' }
    expectProblem(await matter.give('head', { act: 'CORRECT', on: '2026-12-01', data }), 422)
  })
})
