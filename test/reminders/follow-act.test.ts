import { describe, expect, it } from 'vitest'
import { settingFor } from '../../src/cases/case-setting.ts'
import type { Job } from '../../src/outbox/jobs.ts'
import { createRelay } from '../../src/outbox/relay.ts'
import { followAct } from '../../src/reminders/follow-act.ts'
import { addAct, addLimit, clockAt, foundOffice, keepLog, readTold } from '../outbox/support.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
const clock = clockAt('2026-08-26')

/** A queue that only collects, to see what would be queued. */
function collect() {
  const jobs: Job[] = []
  return { jobs, add: async (more: readonly Job[]) => void jobs.push(...more) }
}

/** Carries every open row of the outbox to its handler, so often. */
async function follow(times = 1) {
  const queued = collect()
  const sent = collect()
  const { db } = database.app
  const log = keepLog()
  await createRelay({ db, queue: sent, clock, log }).pass()
  for (const job of sent.jobs) {
    for (let n = 0; n < times && job.name === 'case-advanced'; n++)
      await followAct({ db, clock, log, settingFor, queue: queued }, job.payload)
  }
  return { sent: sent.jobs, queued: queued.jobs, log: log.lines }
}

async function openRows(officeId: string): Promise<number> {
  const rows = await database.owner.db
    .selectFrom('outbox')
    .select('id')
    .where('office_id', '=', officeId)
    .where('sent_at', 'is', null)
    .execute()
  return rows.length
}

describe('after an act', () => {
  it('the officer it assigns is told, once, also when the job comes twice', async () => {
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const [first, second] = [await addAccount(), await addAccount({ mode: 'digest' })]
    const caseId = await addCase(second)
    await addAct(database.owner.db, officeId, caseId, 1, 'ASSIGN_OFFICER', { officer: first })
    await addAct(database.owner.db, officeId, caseId, 2, 'CHANGE_OFFICER', { officer: second })
    await follow(3)
    const told = await readTold(database.owner.db, officeId)
    expect(told).toHaveLength(2)
    expect(told).toEqual(
      expect.arrayContaining([
        { account: first, kind: 'assigned', caseId },
        { account: second, kind: 'assigned', caseId },
      ]),
    )
    expect(await openRows(officeId)).toBe(0)
  })

  it('nobody is told of acts that assign nobody, and the row is done all the same', async () => {
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const officer = await addAccount()
    const caseId = await addCase(officer)
    await addAct(database.owner.db, officeId, caseId, 1, 'VERIFY_CONDITIONS', { officer })
    await addAct(database.owner.db, officeId, caseId, 2, 'ASSIGN_OFFICER', { officer: 'left the office' })
    expect(await openRows(officeId)).toBe(2)
    await follow()
    expect(await readTold(database.owner.db, officeId)).toEqual([])
    expect(await openRows(officeId)).toBe(0)
  })

  it('reminders of its matter that are due already are queued at once, and no others', async () => {
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const officer = await addAccount()
    const [caseId, other] = [await addCase(officer), await addCase(officer)]
    for (const [key, remindOn] of [
      ['due today', '2026-08-26'],
      ['due long ago', '2026-08-03'],
      ['not yet', '2026-08-27'],
      ['never', null],
    ] as const) {
      await addLimit(database.owner.db, officeId, caseId, { key, remindOn })
    }
    await addLimit(database.owner.db, officeId, caseId, { key: 'met', status: 'met', remindOn: '2026-08-26' })
    await addLimit(database.owner.db, officeId, other, { key: 'of another matter' })
    await addAct(database.owner.db, officeId, caseId, 1, 'VERIFY_CONDITIONS')
    const { queued } = await follow()
    expect(queued.map(({ payload }) => payload)).toEqual([
      { officeId, caseId, limitKey: 'due long ago' },
      { officeId, caseId, limitKey: 'due today' },
    ])
    for (const { id } of queued) expect(id).toMatch(/^remind-[0-9a-f]{32}$/)
  })

  it('the job carries ids and the name of the act, nothing of what the act says', async () => {
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const caseId = await addCase(await addAccount())
    await addAct(database.owner.db, officeId, caseId, 1, 'VERIFY_CONDITIONS', { note: 'Nguyễn Văn An' })
    const { sent } = await follow()
    expect(sent).toHaveLength(1)
    expect(Object.keys(sent[0]?.payload ?? {}).sort()).toEqual([
      'act',
      'caseId',
      'officeId',
      'outboxId',
      'seq',
    ])
    expect(sent[0]?.id).not.toMatch(/:|^\d+$/)
  })

  it('a row that makes no job is told of, and does not hold up the others', async () => {
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const caseId = await addCase(await addAccount())
    await database.owner.db
      .insertInto('outbox')
      .values([
        { office_id: officeId, topic: 'case-advanced', payload: JSON.stringify({ caseId }) },
        { office_id: officeId, topic: 'unknown', payload: '{}' },
      ])
      .execute()
    await addAct(database.owner.db, officeId, caseId, 1, 'VERIFY_CONDITIONS')
    const { log } = await follow()
    expect(log.map(({ message }) => message)).toEqual(Array(2).fill('a row of the outbox makes no job'))
    expect(await openRows(officeId)).toBe(2)
  })
})
