import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settingFor } from '../../src/cases/case-setting.ts'
import { type MovedDue, reproject } from '../../src/time-limits/reproject.ts'
import { followReprojection } from '../../src/time-limits/reproject-job.ts'
import { readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectProblem } from '../support/problems.ts'

const database = useDatabase()
let http: TestHttp

beforeAll(async () => {
  http = await openHttp(database)
})
afterAll(() => http.close())

/** An office, and a matter of it sold and paid, its hand-over decided on 20/11/2026: its clocks run over 23/11/2026. */
async function auctioned(): Promise<{ office: TestOffice; matter: TestMatter }> {
  const office = await http.openOffice()
  const matter = await openMatter(office)
  await matter.walkTo('BUYER_PAYS')
  await matter.mustGive('officer', { act: 'DECIDE_HANDOVER', on: '2026-11-20', assetId: 'a1' })
  return { office, matter }
}

const adopted = { calendar: { adoptedProposals: ['2026-11-23'] } }

/** Monday 23/11/2026 off, Saturday 28/11/2026 worked. */
async function adoptSwap(office: TestOffice): Promise<void> {
  await database.owner.db
    .updateTable('office')
    .set({ settings: JSON.stringify(adopted) })
    .where('id', '=', office.id)
    .execute()
}

const url = '/api/v1/law/reprojection'

describe('when an office takes a swap of working days as decided', () => {
  test('nothing moves before; the preview tells what would, and writes nothing', async () => {
    const office = await http.openOffice()
    const matter = await openMatter(office)
    await matter.mustGive('registrar', { act: 'RECEIVE_REQUEST', on: '2026-11-19' })
    expect((await office.as('head', { url })).body).toMatchObject({ cases: 0, limits: 0, next: null })
    await adoptSwap(office)
    const rows = await readCaseRows(database.owner.db, matter.id)
    const preview = await office.as('head', { url })
    expect(preview.status).toBe(200)
    expect(preview.body['cases']).toBe(1)
    const moved = preview.body['moved'] as MovedDue[]
    expect(moved.length).toBeGreaterThan(0)
    // Requested on Thursday 19/11, Tuesday 24/11 a holiday: five working days (20, 23, 25, 26, 27) end on Friday; with
    // Monday 23/11 off and Saturday 28/11 worked (20, 25, 26, 27, 28) on Saturday.
    const days = moved.map(({ ref, before, after }) => [ref, before, after])
    expect(days).toContainEqual(['DEC-4', '2026-11-27', '2026-11-28'])
    expect(await readCaseRows(database.owner.db, matter.id)).toEqual(rows)
  })

  test('writing it gives the rows a replay yields, keeps the record, and leaves nothing to do', async () => {
    const { office, matter } = await auctioned()
    await adoptSwap(office)
    const before = await readCaseRows(database.owner.db, matter.id)
    const written = await office.as('administrator', { method: 'POST', url, body: {} })
    expect(written.status).toBe(200)
    const after = await readCaseRows(database.owner.db, matter.id)
    expect(after.acts).toEqual(before.acts)
    expect(after.outbox).toEqual(before.outbox)
    expect(after.case['chain_head']).toEqual(before.case['chain_head'])
    expect(after.stretches).toEqual(before.stretches)
    const { version } = settingFor(adopted).calendar
    for (const limit of after.limits) expect(limit['calendar_version']).toBe(version)
    const moved = written.body['moved'] as MovedDue[]
    // Three working days from Fri 20/11: 23, 25, 26 (24/11 is a holiday); with 23/11 off 25, 26, 27.
    expect(moved.map(({ ref, before, after }) => [ref, before, after])).toContainEqual([
      'NTF-2',
      '2026-11-26',
      '2026-11-27',
    ])
    for (const one of moved) {
      const row = after.limits.find((limit) => limit['key'] === one.key)
      expect(row?.['due_on'] ?? null).toBe(one.after)
    }
    expect((await office.as('head', { url })).body).toMatchObject({ cases: 0, limits: 0 })
  })

  test('the matter goes on under the new calendar', async () => {
    const { office, matter } = await auctioned()
    await adoptSwap(office)
    await office.as('head', { method: 'POST', url, body: { atMost: 1 } })
    await matter.walkTo('REGISTER_TITLE')
  })

  test('the worker does it, and does it once', async () => {
    const { office } = await auctioned()
    await adoptSwap(office)
    const asked = await office.as('head', { method: 'POST', url, body: { inBackground: true } })
    expect(asked.status).toBe(202)
    const row = await database.owner.db
      .selectFrom('outbox')
      .select(['id', 'sent_at'])
      .where('office_id', '=', office.id)
      .where('topic', '=', 'reproject')
      .executeTakeFirstOrThrow()
    const told: unknown[] = []
    const context = {
      db: database.app.db,
      clock: () => Temporal.Instant.from('2026-12-01T12:00:00+07:00'),
      log: { info: (...what: unknown[]) => void told.push(what), warn: () => {}, error: () => {} },
    }
    expect(row.sent_at).toBe(null)
    for (let delivery = 0; delivery < 2; delivery++)
      await followReprojection(context as never, { officeId: office.id, outboxId: String(row.id) })
    expect(told).toMatchObject([
      [{ cases: 1 }, expect.any(String)],
      [{ cases: 0, moved: 0 }, expect.any(String)],
    ])
    const done = await database.owner.db
      .selectFrom('outbox')
      .select('sent_at')
      .where('id', '=', row.id)
      .executeTakeFirstOrThrow()
    expect(done.sent_at).not.toBe(null)
    const left = await reproject(database.app.db, { officeId: office.id }, { apply: false })
    expect(left.cases).toBe(0)
  })

  test('only a head or an administrator may ask', async () => {
    const office = await http.openOffice()
    for (const role of ['officer', 'clerk', 'accountant'] as const) {
      expectProblem(await office.as(role, { url }), 403)
      expectProblem(await office.as(role, { method: 'POST', url, body: {} }), 403)
    }
  })
})

describe('a matter of which only the present step is known', () => {
  /** A matter paid in full and ended. */
  async function ended(office: TestOffice): Promise<TestMatter> {
    const matter = await openMatter(office, {
      obligations: [{ ref: 'o1', type: 'payMoney', amount: 1000, from: 'd1', to: 'c1' }],
    })
    await matter.walkTo('SEND_TO_PROCURACY')
    const money = { obligation: 'o1', amount: 1000 }
    await matter.mustGive('accountant', { act: 'COLLECT', on: '2026-07-20', data: money })
    await matter.mustGive('accountant', { act: 'DISBURSE', on: '2026-07-22', data: money })
    await matter.mustGive('officer', { act: 'COMPLETE', on: '2026-07-23' })
    return matter
  }

  /** What the migration leaves of a matter whose record was corrected; its limits as an older law and calendar had them. */
  async function forgetSteps(office: TestOffice, { id }: TestMatter): Promise<void> {
    const { db } = database.owner
    const { case: row } = await readCaseRows(db, id)
    await db.deleteFrom('matter_step').where('case_id', '=', id).execute()
    await db
      .insertInto('matter_step')
      .values({
        office_id: office.id,
        case_id: id,
        nth: 0,
        stage: String(row['stage']),
        entered_on: String(row['latest_on']),
        left_on: null,
      })
      .execute()
    await db
      .updateTable('time_limit')
      .set({ due_on: '2026-07-19', law_version: 'older', calendar_version: 'older' })
      .where('case_id', '=', id)
      .where('due_on', 'is not', null)
      .execute()
  }

  test('and that is closed has its steps laid out; its limits and its state stay as they were', async () => {
    const office = await http.openOffice()
    const matter = await ended(office)
    const whole = await readCaseRows(database.owner.db, matter.id)
    expect(whole.case['closed_on']).toBe('2026-07-23')
    expect(whole.visits.length).toBeGreaterThan(1)
    await forgetSteps(office, matter)
    await database.owner.db
      .updateTable('enforcement_case')
      .set({ snapshot: JSON.stringify({ ...(whole.case['snapshot'] as object), limits: [] }) })
      .where('id', '=', matter.id)
      .execute()
    await adoptSwap(office)
    const before = await readCaseRows(database.owner.db, matter.id)
    expect(before.limits.filter((limit) => limit['law_version'] === 'older').length).toBeGreaterThan(0)
    expect((await office.as('head', { url })).body).toMatchObject({ cases: 1, limits: 0 })
    expect(await readCaseRows(database.owner.db, matter.id)).toEqual(before)
    const written = await office.as('head', { method: 'POST', url, body: {} })
    expect(written.body).toMatchObject({ cases: 1, limits: 0, needMigration: [] })
    const { visits, stretches, ...kept } = await readCaseRows(database.owner.db, matter.id)
    expect(visits).toEqual(whole.visits)
    expect(stretches).toEqual(whole.stretches)
    expect(kept).toEqual({ ...before, visits: undefined, stretches: undefined })
    expect((await office.as('head', { url })).body).toMatchObject({ cases: 0, limits: 0 })
  })

  test('is not taken into a preview of other settings, unless it is open and its limits would move', async () => {
    const office = await http.openOffice()
    await forgetSteps(office, await ended(office))
    const asked = { method: 'POST', url: '/api/v1/office/settings/preview', body: adopted } as const
    expect((await office.as('head', asked)).body).toMatchObject({ cases: 0, limits: 0, more: false })
    const open = await openMatter(office)
    await open.walkTo('SERVE_NOTICE')
    await forgetSteps(office, open)
    const { body } = await office.as('head', asked)
    expect(body).toMatchObject({ cases: 1, matters: 1 })
  })
})

describe('a stored state that the charts do not know any more', () => {
  test('stops with a problem that says so, over HTTP and in the projection, and nothing is written', async () => {
    const { office, matter } = await auctioned()
    await database.owner.db
      .updateTable('enforcement_case')
      .set({ snapshot: JSON.stringify({ value: 'longGone', assets: {}, facts: {}, limits: [] }) })
      .where('id', '=', matter.id)
      .execute()
    const before = await readCaseRows(database.owner.db, matter.id)
    for (const path of ['', '/options', '/time-limits']) {
      const answer = await matter.get(path)
      expectProblem(answer, 409)
      expect(answer.body['type']).toBe('/problems/needs-migration')
    }
    const act = await matter.give('officer', { act: 'NOTE', on: '2026-12-01', data: { text: 'thử' } })
    expectProblem(act, 409)
    expect(act.body['type']).toBe('/problems/needs-migration')
    await adoptSwap(office)
    const found = await reproject(database.app.db, { officeId: office.id }, { apply: true })
    expect(found.needMigration).toEqual([matter.id])
    expect(await readCaseRows(database.owner.db, matter.id)).toEqual(before)
  })
})
