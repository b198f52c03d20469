import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { useDatabase } from '../support/database.ts'
import { runProgram } from '../support/programs.ts'
import { addAct, foundOffice, readTold } from './support.ts'

const database = useDatabase()
let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'thi-hanh-worker-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const startProcess = () =>
  runProgram('src/worker.ts', [], {
    DATABASE_URL: database.appUrl,
    MIGRATION_DATABASE_URL: database.ownerUrl,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'info',
  })

/** Today in Vietnam, where the workers' own clocks are read. A day about to end is waited out: the limits are those of one day. */
async function dayThatLasts(): Promise<string> {
  const inAWhile = () => vietnamDayOf(Temporal.Now.instant().add({ minutes: 3 }))
  while (vietnamDayOf(Temporal.Now.instant()) !== inAWhile()) await wait(1000)
  return inAWhile()
}

/** An officer with so many limits that run out today. */
async function manyDue(count: number) {
  const office = await foundOffice(database.owner.db)
  const officer = await office.addAccount()
  const caseId = await office.addCase(officer)
  const today = await dayThatLasts()
  await sql`insert into time_limit (office_id, case_id, key, rule, ref, kind, whose, opened_by, from_on, opens_on, due_on, unit,
      status, flags, law_version, calendar_version, remind_on)
    select ${office.officeId}, ${caseId}, 'sendToProcuracy~' || n, 'sendToProcuracy', 'NTF-2', 'duty', 'officer', 2,
      ${today}::date - 10, ${today}::date - 10, ${today}, 'workingDays', 'open', '[]', 'v', 'v', ${today}
    from generate_series(1, ${count}::int) n`.execute(database.owner.db)
  return { ...office, officer, caseId }
}

describe('the worker as a process', () => {
  it('tells people, and ends in good order when it is told to', { timeout: 400_000 }, async () => {
    const { officeId, officer, caseId } = await manyDue(3)
    await addAct(database.owner.db, officeId, caseId, 1, 'ASSIGN_OFFICER', { officer })
    const worker = startProcess()
    await expect
      .poll(() => readTold(database.owner.db, officeId), { timeout: 60_000, interval: 100 })
      .toHaveLength(4)
    worker.child.kill('SIGTERM')
    const { code, err } = await worker.ended
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('"msg":"working"') })
    expect(err).not.toContain('"level":50')
  })

  it('killed at work leaves its jobs to the other: all are told, none twice', {
    timeout: 400_000,
  }, async () => {
    const { officeId } = await manyDue(600)
    const count = async () => (await readTold(database.owner.db, officeId)).length
    // One limit is held back, so that they are still at work when the first of them is killed, however fast they are.
    const held = await database.owner.pool.connect()
    await held.query('begin')
    // Two processes start meanwhile, which may take longer than a transaction is left open doing nothing.
    await held.query('set local idle_in_transaction_session_timeout = 0')
    await held.query('select from time_limit where office_id = $1 order by key desc limit 1 for update', [
      officeId,
    ])
    const workers = [startProcess(), startProcess()]
    await expect.poll(count, { timeout: 60_000, interval: 20 }).toBeGreaterThan(50)
    workers[0]?.child.kill('SIGKILL')
    expect(await count()).toBeLessThan(600)
    await held.query('rollback')
    held.release()
    await expect.poll(count, { timeout: 120_000, interval: 100 }).toBe(600)
    const told = await readTold(database.owner.db, officeId)
    expect(told.every(({ step, count: times }) => step === 'due' && times === 1)).toBe(true)
    workers[1]?.child.kill('SIGTERM')
    expect((await workers[1]?.ended)?.code).toBe(0)
  })
})
