import { type Kysely, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../../workflows/calendar/calendar.ts'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import type { JobPayload } from '../outbox/jobs.ts'
import type { JobQueue } from '../outbox/queue.ts'
import { stableHash } from '../outbox/stable-id.ts'
import { limitStanding } from '../time-limits/limit-standing.ts'
import type { ReminderContext } from './context.ts'
import { planReminders, stepDay, usualDaysBefore } from './plan-reminders.ts'
import { lockLimit, lockMatter, tell } from './send-reminder.ts'

const rowsAtMost = 2000
/** Days after its day on which a reminder is still worth sending: a worker may have been away over a weekend. */
const lateAtMost = 4

interface Chosen {
  days: number[] | null
  settings: Record<string, unknown>
}

/**
 * Queues the reminders of the days people chose for themselves, beside those every limit has by its rule: seven working
 * days ahead, say. Rows of `reminder` are the proof that nobody is told twice.
 * @returns how many were queued.
 */
export async function queuePersonalReminders(
  context: ReminderContext & { queue: Pick<JobQueue, 'add'> },
): Promise<number> {
  const offices = await sql<{ id: string }>`select list_office_ids() as id`.execute(context.db)
  let queued = 0
  for (const { id } of offices.rows) queued += await queueOfOffice(context, id)
  return queued
}

async function queueOfOffice(
  { db, queue, clock, settingFor }: ReminderContext & { queue: Pick<JobQueue, 'add'> },
  officeId: string,
): Promise<number> {
  const today = vietnamDayOf(clock())
  const due = await inOffice(db, { officeId }, async (trx) => {
    const { days, settings } = await readChosen(trx, officeId)
    if (days === null || days.length === 0) return []
    const { law, calendar } = settingFor(settings)
    const found: { caseId: string; limitKey: string; days: number; due: IsoDay }[] = []
    for (const count of days) {
      const rows = await findDue(trx, officeId, count, duesOf(calendar, today, count), today)
      found.push(
        ...rows
          .filter(({ rule }) => !(law.limits[rule]?.remindBefore ?? usualDaysBefore).includes(count))
          .map(({ case_id, key, due_on }) => ({ caseId: case_id, limitKey: key, days: count, due: due_on })),
      )
    }
    return found
  })
  await queue.add(
    due.map(({ due: on, ...payload }) => ({
      id: `early-${stableHash(officeId, payload.caseId, payload.limitKey, payload.days, on)}`,
      name: 'remind-early' as const,
      payload: { officeId, ...payload },
    })),
  )
  return due.length
}

/** Sends one reminder on a day somebody chose for himself. Delivered again, it finds the step noted. */
export async function sendEarlyReminder(
  context: ReminderContext,
  { officeId, caseId, limitKey, days }: JobPayload<'remind-early'>,
): Promise<boolean> {
  const moment = context.clock()
  const today = vietnamDayOf(moment)
  const step = `before-${days}`
  return inOffice(context.db, { officeId }, async (trx) => {
    const matter = await lockMatter(trx, officeId, caseId)
    const limit = await lockLimit(trx, officeId, caseId, limitKey)
    if (matter === undefined || limit === undefined || limit.status !== 'open' || limit.due_on <= today)
      return false
    const { law, calendar } = context.settingFor(matter.settings)
    const rule = law.limits[limit.rule]
    const span = { due: limit.due_on, opensOn: limit.opens_on }
    if (rule === undefined || planReminders(calendar, rule, span).length === 0) return false
    const on = stepDay(calendar, limit.due_on, days)
    if (on < limit.opens_on || on > today) return false
    const { rows } = await sql`
      insert into reminder (office_id, case_id, limit_key, step, due_on, sent_at)
      values (${officeId}, ${caseId}, ${limitKey}, ${step}, ${limit.due_on}, ${moment.toString()})
      on conflict do nothing returning step`.execute(trx)
    if (rows.length === 0) return false
    await tell(trx, { officeId, matter, limit, step, chosenDays: days, now: moment.toString(), today })
    return true
  })
}

async function readChosen(db: Kysely<Database>, officeId: string): Promise<Chosen> {
  const { rows } = await sql<Chosen>`
    select settings, (select array_agg(distinct d) from account a, unnest(a.reminder_days) d
      where a.office_id = o.id and a.active) as days
    from office o where o.id = ${officeId}::uuid`.execute(db)
  return rows[0] ?? { days: null, settings: {} }
}

/** The due days whose reminder so many working days before falls on today, or fell on one of the last days. */
function duesOf(calendar: Calendar, today: IsoDay, count: number): IsoDay[] {
  const first = Temporal.PlainDate.from(today)
  const oldest = first.subtract({ days: lateAtMost }).toString()
  const found: IsoDay[] = []
  for (let ahead = 1; ahead <= count * 2 + 21; ahead++) {
    const due = first.add({ days: ahead }).toString()
    const on = stepDay(calendar, due, count)
    if (on <= today && on >= oldest) found.push(due)
  }
  return found
}

async function findDue(
  db: Kysely<Database>,
  officeId: string,
  count: number,
  dues: readonly IsoDay[],
  today: IsoDay,
): Promise<{ case_id: string; key: string; rule: string; due_on: IsoDay }[]> {
  const { rows } = await sql<{ case_id: string; key: string; rule: string; due_on: IsoDay }>`
    select t.case_id, t.key, t.rule, t.due_on
    from time_limit t join enforcement_case c on c.office_id = t.office_id and c.id = t.case_id
    where t.office_id = ${officeId}::uuid and ${limitStanding.isOpenDuty(today)} and t.due_on = any(${[...dues]}::date[])
      and not exists (select from reminder r where r.office_id = t.office_id and r.case_id = t.case_id and r.limit_key = t.key
        and r.step = ${`before-${count}`} and r.due_on = t.due_on)
      and exists (select from account a where a.office_id = t.office_id and a.active and ${count}::smallint = any(a.reminder_days)
        and case when t.whose = 'officer' then a.id = c.officer_id else a.role = t.whose end)
    order by t.due_on, t.case_id, t.key limit ${rowsAtMost}`.execute(db)
  return rows
}
