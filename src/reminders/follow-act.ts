import { sql, type Transaction } from 'kysely'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import type { JobPayload } from '../outbox/jobs.ts'
import type { JobQueue } from '../outbox/queue.ts'
import { stableUuid } from '../outbox/stable-id.ts'
import { queueDueReminders } from '../time-limits/sweep.ts'
import type { ReminderContext } from './context.ts'

/** Acts that give a matter to an officer, who is told of it. */
const assigningActs: ReadonlySet<string> = new Set(['ASSIGN_OFFICER', 'CHANGE_OFFICER'])

/**
 * What follows from an accepted act: reminders of its matter that are due already are queued at once, an officer who was
 * assigned is told, and the row of the outbox is done. Delivered again, it finds the row done.
 */
export async function followAct(
  context: ReminderContext & { queue: Pick<JobQueue, 'add'> },
  payload: JobPayload<'case-advanced'>,
): Promise<void> {
  const { db, queue } = context
  const { officeId, outboxId, caseId, seq, act } = payload
  const moment = context.clock()
  await queueDueReminders({ db, queue, today: vietnamDayOf(moment) }, officeId, caseId)
  await inOffice(db, { officeId }, async (trx) => {
    const done = await markDone(trx, officeId, outboxId, moment.toString())
    if (done && assigningActs.has(act)) await tellAssigned(trx, officeId, caseId, seq, moment.toString())
  })
}

/** Whether the row was open until now. A second delivery waits here for the first, and then finds it done. */
export async function markDone(trx: Transaction<Database>, officeId: string, outboxId: string, now: string) {
  const { rows } = await sql`
    update outbox set sent_at = ${now}
    where office_id = ${officeId} and id = ${outboxId}::bigint and sent_at is null returning id`.execute(trx)
  return rows.length === 1
}

/** Tells the officer the act names. The id of the message is that of the act: there is only ever one. */
async function tellAssigned(
  trx: Transaction<Database>,
  officeId: string,
  caseId: string,
  seq: number,
  now: string,
): Promise<void> {
  await sql`
    insert into notification (office_id, id, account_id, kind, case_id, body, created_at)
    select a.office_id, ${stableUuid('assigned', officeId, caseId, seq)}, p.id, 'assigned', a.case_id,
      jsonb_build_object('caseId', c.id, 'caseNumber', c.number, 'seq', a.seq, 'act', a.act, 'on', a.took_place_on),
      ${now}::timestamptz
    from case_act a
      join enforcement_case c on c.office_id = a.office_id and c.id = a.case_id
      join account p on p.office_id = a.office_id and p.id::text = a.data->>'officer' and not 'assigned' = any(p.reminder_muted)
    where a.office_id = ${officeId} and a.case_id = ${caseId} and a.seq = ${seq}
    on conflict do nothing`.execute(trx)
}
