import { beforeEach, describe, expect, it } from 'vitest'
import { settingFor } from '../../src/cases/case-setting.ts'
import type { Job } from '../../src/outbox/jobs.ts'
import { queuePersonalReminders, sendEarlyReminder } from '../../src/reminders/personal-days.ts'
import { sendReminder } from '../../src/reminders/send-reminder.ts'
import { addLimit, clockAt, foundOffice, keepLog, readTold } from '../outbox/support.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
const clock = clockAt('2026-08-24')
const log = keepLog()

/** An officer under a head with one limit, due Thursday 3/9/2026 (2/9 and the days about it are off). */
async function oneLimit(chosen: {
  reminder_days?: number[] | null
  reminder_muted?: ('due' | 'superior' | 'assigned' | 'proposal')[]
  digest_hour?: number | null
  mode?: 'single' | 'digest'
}) {
  const { mode = 'single', ...columns } = chosen
  const office = await foundOffice(database.owner.db)
  const head = await office.addAccount({ role: 'head' })
  const officer = await office.addAccount({ superior: head, mode })
  const choose = (id: string, given: object) =>
    database.owner.db.updateTable('account').set(given).where('id', '=', id).execute()
  if (Object.keys(columns).length > 0) await choose(officer, columns)
  const caseId = await office.addCase(officer)
  const key = await addLimit(database.owner.db, office.officeId, caseId, { opensOn: '2026-08-10' })
  const queued: Job[] = []
  const context = {
    db: database.app.db,
    clock,
    log,
    settingFor,
    queue: { add: async (jobs: readonly Job[]) => void queued.push(...jobs) },
  }
  /** What the worker does on a day: the reminders of the rule, then those people chose. */
  const on = async (day: string) => {
    clock.day = day
    queued.length = 0
    await sendReminder(context, { officeId: office.officeId, caseId, limitKey: key })
    await queuePersonalReminders(context)
    const own = queued.filter(
      (job) => job.name === 'remind-early' && job.payload.officeId === office.officeId,
    )
    for (const job of own) await sendEarlyReminder(context, job.payload as never)
    return own.length
  }
  const told = async () =>
    (await readTold(database.owner.db, office.officeId)).map(({ account, step }) => [
      account === head ? 'head' : 'officer',
      step,
    ])
  return { ...office, head, officer, choose, on, told }
}

beforeEach(() => {
  log.lines.length = 0
})

describe('the days a person chose', () => {
  it('take the place of those of the rule', async () => {
    const { on, told } = await oneLimit({ reminder_days: [7, 1] })
    // Counted back from 3/9: 28, 27, 26, 25, 24, 22 (a Saturday worked for 31/8) and 21 August.
    for (const day of ['2026-08-20', '2026-08-21', '2026-08-26', '2026-08-28', '2026-09-03']) await on(day)
    expect(await told()).toEqual([
      ['officer', 'before-7'],
      ['officer', 'before-1'],
      ['officer', 'due'],
    ])
  })

  it('reach nobody twice, also when the worker was away on the day itself', async () => {
    const { on, told } = await oneLimit({ reminder_days: [5] })
    expect(await on('2026-08-24')).toBe(1)
    expect(await on('2026-08-25')).toBe(0)
    expect(await told()).toEqual([['officer', 'before-5']])
    const late = await oneLimit({ reminder_days: [5] })
    await late.on('2026-08-26')
    expect(await late.told()).toEqual([['officer', 'before-5']])
  })

  it('may be none at all; that a limit has run out is told all the same', async () => {
    const { on, told } = await oneLimit({ reminder_days: [], reminder_muted: ['due'] })
    for (const day of ['2026-08-26', '2026-08-28', '2026-09-03', '2026-09-04']) await on(day)
    expect((await told()).sort()).toEqual([
      ['head', 'after-1'],
      ['officer', 'after-1'],
    ])
  })
})

it('a head who does not want to hear of the lateness of others does not', async () => {
  const { on, told, choose, head } = await oneLimit({})
  await choose(head, { reminder_muted: ['superior'] })
  await on('2026-09-04')
  expect(await told()).toEqual([['officer', 'after-1']])
})

describe('a digest at an hour', () => {
  const inbox = (officer: string) =>
    database.owner.db
      .selectFrom('notification')
      .select(['digest_on', 'created_at'])
      .where('account_id', '=', officer)
      .execute()

  it('comes then, with what came until then', async () => {
    // The worker's clock of these tests stands at some hour of the day; the digest is set before and after it.
    const hour = Number(clock().toZonedDateTimeISO('Asia/Ho_Chi_Minh').hour)
    const later = await oneLimit({ mode: 'digest', digest_hour: Math.min(23, hour + 1) })
    await later.on('2026-08-26')
    const [first] = await inbox(later.officer)
    expect(first?.digest_on).toBe('2026-08-26')
    expect(Date.parse(first?.created_at ?? '')).toBe(
      Date.parse(`2026-08-26T${String(Math.min(23, hour + 1)).padStart(2, '0')}:00:00+07:00`),
    )
    const earlier = await oneLimit({ mode: 'digest', digest_hour: 0 })
    await earlier.on('2026-08-26')
    expect((await inbox(earlier.officer))[0]?.digest_on).toBe('2026-08-27')
  })
})
