import { type Kysely, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { stableUuid } from '../outbox/stable-id.ts'

/** So many days before its due day the bearer of a task is told. */
const daysAhead = 3

/**
 * Tells who bears a task that its day is near or past, once for each task, unless it is done or taken off.
 * @returns how many tasks were told of now.
 */
export async function tellDueTasks(db: Kysely<Database>, now: Temporal.Instant): Promise<number> {
  const last = Temporal.PlainDate.from(vietnamDayOf(now)).add({ days: daysAhead }).toString()
  const offices = await sql<{ id: string }>`select list_office_ids() as id`.execute(db)
  let told = 0
  for (const { id: officeId } of offices.rows)
    told += await inOffice(db, { officeId }, async (trx) => {
      const { rows } = await sql<{ id: string; year: number; due: string; bearer: string }>`
        select t.id, p.year, t.due_on as due, coalesce(t.account_id, t.unit_id) as bearer
        from plan_task t join work_plan p on p.office_id = t.office_id and p.id = t.plan_id
        where t.office_id = ${officeId}::uuid and t.due_on <= ${last}::date and (t.account_id is not null or t.unit_id is not null)
          and coalesce((select e.step from plan_entry e where e.office_id = t.office_id and e.task_id = t.id and e.step <> 'progress'
            order by e.id desc limit 1), 'reopened') = 'reopened'`.execute(trx)
      let fresh = 0
      for (const { id, year, due, bearer } of rows) {
        const written = await trx
          .insertInto('notification')
          .values({
            office_id: officeId,
            id: stableUuid('task-due', officeId, id, bearer),
            account_id: bearer,
            kind: 'task',
            case_id: null,
            digest_on: null,
            body: JSON.stringify({ task: id, year, due, step: 'due' }),
            created_at: now.toString(),
            read_at: null,
          })
          .onConflict((conflict) => conflict.columns(['office_id', 'id']).doNothing())
          .returning('id')
          .executeTakeFirst()
        if (written !== undefined) fresh++
      }
      return fresh
    })
  return told
}
