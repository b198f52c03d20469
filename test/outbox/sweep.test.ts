import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import type { Job } from '../../src/outbox/jobs.ts'
import { sweepTimeLimits } from '../../src/time-limits/sweep.ts'
import { useDatabase } from '../support/database.ts'
import { addLimit, foundOffice } from './support.ts'

const database = useDatabase()
afterEach(() => sql`update time_limit set remind_on = null`.execute(database.owner.db))

/** Sweeps into a queue that only collects and says how full it is. */
async function sweep(today: string, open = 0) {
  const jobs: Job[] = []
  const queue = {
    add: async (more: readonly Job[]) => void jobs.push(...more),
    countOpen: async () => open,
  }
  const found = await sweepTimeLimits({ db: database.app.db, queue, today })
  return { found, jobs }
}

describe('the sweep', () => {
  it('finds every open limit whose day to remind has come, in every office, and no others', async () => {
    const expected = []
    for (let n = 0; n < 2; n++) {
      const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
      const caseId = await addCase(await addAccount())
      for (const [key, remindOn, status] of [
        ['today', '2026-08-26', 'open'],
        ['yesterday', '2026-08-25', 'open'],
        ['tomorrow', '2026-08-27', 'open'],
        ['nobody to remind', null, 'open'],
        ['met', '2026-08-25', 'met'],
        ['ended', '2026-08-25', 'ended'],
      ] as const) {
        await addLimit(database.owner.db, officeId, caseId, { key, remindOn, status })
      }
      expected.push({ officeId, caseId, limitKey: 'yesterday' }, { officeId, caseId, limitKey: 'today' })
    }
    const { found, jobs } = await sweep('2026-08-26')
    expect(found).toBe(4)
    const byOffice = (one: { officeId: string }, other: { officeId: string }) =>
      one.officeId < other.officeId ? -1 : Number(one.officeId > other.officeId)
    expect(jobs.map(({ payload }) => payload)).toEqual(expected.sort(byOffice))
    expect(jobs.every(({ id }) => /^remind-[0-9a-f]{32}$/.test(id))).toBe(true)
  })

  it('gives the same limit the same id until its next step, and then another', async () => {
    const { officeId, addCase } = await foundOffice(database.owner.db)
    const caseId = await addCase(null)
    await addLimit(database.owner.db, officeId, caseId)
    const [first] = (await sweep('2026-08-26')).jobs
    const [again] = (await sweep('2026-08-27')).jobs
    await sql`update time_limit set remind_on = '2026-08-28' where case_id = ${caseId}`.execute(
      database.owner.db,
    )
    const [next] = (await sweep('2026-08-28')).jobs
    expect(again?.id).toBe(first?.id)
    expect(next?.id).not.toBe(first?.id)
  })

  it('takes large numbers page by page, each limit once', async () => {
    const { officeId, addCase } = await foundOffice(database.owner.db)
    const cases = [await addCase(null), await addCase(null), await addCase(null)]
    for (const caseId of cases) {
      await sql`insert into time_limit (office_id, case_id, key, rule, ref, kind, whose, opened_by, from_on, opens_on, due_on,
          unit, status, flags, law_version, calendar_version, remind_on)
        select ${officeId}, ${caseId}, 'limit~' || n, 'sendToProcuracy', 'NTF-2', 'duty', 'officer', 2, '2026-08-24',
          '2026-08-24', '2026-09-03', 'workingDays', 'open', '[]', 'v', 'v', date '2026-08-26' - (n % 3)
        from generate_series(1, 1100) n`.execute(database.owner.db)
    }
    const { found, jobs } = await sweep('2026-08-26')
    expect(found).toBe(3300)
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(3300)
  })

  it('leaves a queue alone that has enough to do', async () => {
    const { officeId, addCase } = await foundOffice(database.owner.db)
    await addLimit(database.owner.db, officeId, await addCase(null))
    expect(await sweep('2026-08-26', 10_001)).toEqual({ found: 0, jobs: [] })
    expect((await sweep('2026-08-26', 10_000)).found).toBe(1)
  })
})
