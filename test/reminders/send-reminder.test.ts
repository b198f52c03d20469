import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { settingFor } from '../../src/cases/case-setting.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { sendReminder } from '../../src/reminders/send-reminder.ts'
import { addLimit, clockAt, foundOffice, keepLog, type LimitGiven, readTold } from '../outbox/support.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
const clock = clockAt('2026-08-24')
const log = keepLog()
const send = (officeId: string, caseId: string, limitKey: string) =>
  sendReminder({ db: database.app.db, clock, log, settingFor }, { officeId, caseId, limitKey })

/** An office with a head, a division head and an officer under him, and one matter with one limit. */
async function oneLimit(given: LimitGiven = {}) {
  const office = await foundOffice(database.owner.db)
  const head = await office.addAccount({ role: 'head' })
  const superior = await office.addAccount({ role: 'divisionHead', superior: head })
  const officer = await office.addAccount({ superior })
  const caseId = await office.addCase(officer)
  const key = await addLimit(database.owner.db, office.officeId, caseId, given)
  const on = async (day: string) => {
    clock.day = day
    return send(office.officeId, caseId, key)
  }
  const told = () => readTold(database.owner.db, office.officeId)
  const remindOn = async () => {
    const row = await database.owner.db
      .selectFrom('time_limit')
      .select('remind_on')
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    return row?.remind_on
  }
  return { ...office, head, superior, officer, caseId, key, on, told, remindOn }
}

beforeEach(() => {
  log.lines.length = 0
})

describe('the reminders of one limit, due 3/9/2026', () => {
  it('come three working days and one before, on the day, and the day after', async () => {
    const { officer, superior, caseId, on, told, remindOn } = await oneLimit()
    const reminder = { account: officer, kind: 'reminder', as: 'bearer', count: 1, caseId }
    expect(await on('2026-08-25')).toBeNull()
    expect(await remindOn()).toBe('2026-08-26')
    expect(await on('2026-08-26')).toBe('before-3')
    expect(await remindOn()).toBe('2026-08-28')
    expect(await on('2026-08-27')).toBeNull()
    expect(await on('2026-08-28')).toBe('before-1')
    expect(await remindOn()).toBe('2026-09-03')
    expect(await told()).toEqual([
      { ...reminder, step: 'before-3' },
      { ...reminder, step: 'before-1' },
    ])
    expect(await on('2026-09-03')).toBe('due')
    expect(await remindOn()).toBe('2026-09-04')
    expect((await told()).at(-1)).toEqual({ ...reminder, step: 'due' })
    expect(await on('2026-09-04')).toBe('after-1')
    expect(await remindOn()).toBeNull()
    expect(await on('2026-09-05')).toBeNull()
    const last = (await told()).slice(3)
    expect(last).toHaveLength(2)
    expect(last).toEqual(
      expect.arrayContaining([
        { ...reminder, step: 'after-1' },
        { ...reminder, step: 'after-1', account: superior, as: 'superior' },
      ]),
    )
  })

  it('say which matter, which rule and which day, and nobody’s name', async () => {
    const { officeId, caseId, key, on } = await oneLimit({ document: 'd1' })
    await on('2026-08-26')
    const row = await database.owner.db
      .selectFrom('notification')
      .select(['body', 'created_at', 'read_at', 'case_id'])
      .where('office_id', '=', officeId)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({
      body: {
        caseId,
        caseNumber: '15/QĐ-CTHADS',
        limitKey: key,
        rule: 'sendToProcuracy',
        ref: 'NTF-2',
        step: 'before-3',
        due: '2026-09-03',
        as: 'bearer',
        document: 'd1',
        count: 1,
      },
      created_at: '2026-08-26T02:00:00Z',
      read_at: null,
      case_id: caseId,
    })
  })

  it('after a silence are one message, not four', async () => {
    const { officeId, on, told } = await oneLimit()
    expect(await on('2026-09-10')).toBe('after-1')
    expect((await told()).map(({ step, as }) => `${step} ${as}`).sort()).toEqual([
      'after-1 bearer',
      'after-1 superior',
    ])
    const steps = await database.owner.db
      .selectFrom('reminder')
      .select('step')
      .where('office_id', '=', officeId)
      .orderBy('step')
      .execute()
    expect(steps.map(({ step }) => step)).toEqual(['after-1', 'before-1', 'before-3', 'due'])
  })

  it('begin again when the due day is moved, and only then', async () => {
    const { caseId, on, told } = await oneLimit()
    await on('2026-09-03')
    const move = (due: string) =>
      sql`update time_limit set due_on = ${due}::date, remind_on = '2026-08-26' where case_id = ${caseId}`.execute(
        database.owner.db,
      )
    await move('2026-09-03')
    expect(await on('2026-09-03')).toBeNull()
    await move('2026-09-08')
    expect(await on('2026-09-03')).toBe('before-3')
    expect((await told()).map(({ step }) => step)).toEqual(expect.arrayContaining(['due', 'before-3']))
    expect(await told()).toHaveLength(2)
  })

  it('follow the calendar the office has chosen', async () => {
    // 23/11/2026 off and 28/11 (Saturday) worked, as proposed: the day before 30/11 is then the Saturday.
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db, {
      calendar: { adoptedProposals: ['2026-11-23'] },
    })
    const caseId = await addCase(await addAccount())
    const key = await addLimit(database.owner.db, officeId, caseId, {
      dueOn: '2026-11-30',
      remindOn: '2026-11-26',
    })
    clock.day = '2026-11-26'
    expect(await send(officeId, caseId, key)).toBe('before-3')
    const { rows } = await sql`select remind_on from time_limit where case_id = ${caseId}`.execute(
      database.owner.db,
    )
    expect(rows).toEqual([{ remind_on: '2026-11-28' }])
  })
})

describe('nobody is told', () => {
  it('of a limit that was met, or ended, or is gone', async () => {
    for (const status of ['met', 'ended']) {
      const { on, told } = await oneLimit({ status })
      expect(await on('2026-09-03')).toBeNull()
      expect(await told()).toEqual([])
    }
    const { officeId, caseId } = await oneLimit()
    expect(await send(officeId, caseId, 'no such limit')).toBeNull()
  })

  it('of a rule this program does not know; the row waits for one that does', async () => {
    const { on, told, remindOn } = await oneLimit({ rule: 'ruleOfNextYear' })
    expect(await on('2026-09-03')).toBeNull()
    expect(await told()).toEqual([])
    expect(await remindOn()).toBe('2026-08-26')
    expect(log.lines.map(({ level }) => level)).toEqual(['warn'])
  })

  it('by a job that names the matter of another office', async () => {
    const one = await oneLimit()
    const other = await oneLimit()
    clock.day = '2026-08-26'
    expect(await send(one.officeId, other.caseId, other.key)).toBeNull()
    expect(await one.told()).toEqual([])
    expect(await other.told()).toEqual([])
  })

  it('twice by ten deliveries at the same moment', async () => {
    const { officeId, caseId, key, told } = await oneLimit()
    clock.day = '2026-08-26'
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(officeId, caseId, key)))
    expect(answers.filter((step) => step === 'before-3')).toHaveLength(1)
    expect(answers.filter((step) => step === null)).toHaveLength(9)
    expect(await told()).toHaveLength(1)
  })
})

describe('one paper to be served on many', () => {
  it('is one message that counts them, and comes back as unread', async () => {
    const { officeId, officer, caseId } = await oneLimit({ remindOn: null })
    clock.day = '2026-08-26'
    const keys = ['r1', 'r2', 'r3'].map((recipient) => `notifyParties~2~d1~${recipient}`)
    for (const [index, key] of keys.entries()) {
      await addLimit(database.owner.db, officeId, caseId, {
        key,
        rule: 'notifyParties',
        document: 'd1',
        recipient: `r${index + 1}`,
      })
    }
    const [first = '', ...others] = keys
    await send(officeId, caseId, first)
    await sql`update notification set read_at = now() where office_id = ${officeId}`.execute(
      database.owner.db,
    )
    for (const key of others) await send(officeId, caseId, key)
    for (const key of keys) await send(officeId, caseId, key)
    expect(await readTold(database.owner.db, officeId)).toEqual([
      { account: officer, kind: 'reminder', step: 'before-3', as: 'bearer', count: 3, caseId },
    ])
    const { rows } = await sql`select read_at from notification where office_id = ${officeId}`.execute(
      database.owner.db,
    )
    expect(rows).toEqual([{ read_at: null }])
  })
})

it('an act and a reminder of the same matter never wait for each other in a circle', async () => {
  const { officeId, caseId, key, on } = await oneLimit()
  const write = () =>
    inOffice(database.app.db, { officeId }, async (trx) => {
      await sql`select 1 from enforcement_case where office_id = ${officeId} and id = ${caseId} for update`.execute(
        trx,
      )
      await sql`select pg_sleep(0.002)`.execute(trx)
      await sql`update time_limit set flags = '[]', remind_on = '2026-08-26', due_on = due_on + 1
        where office_id = ${officeId} and case_id = ${caseId} and key = ${key}`.execute(trx)
    })
  await expect(
    Promise.all(Array.from({ length: 60 }, (_, n) => (n % 2 ? write() : on('2026-08-28')))),
  ).resolves.toHaveLength(60)
})
