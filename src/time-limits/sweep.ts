import { type Kysely, sql } from 'kysely'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import type { Job } from '../outbox/jobs.ts'
import type { JobQueue } from '../outbox/queue.ts'
import { stableHash } from '../outbox/stable-id.ts'

const pageSize = 1000
/** Rows one sweep takes of one office; what is left stands, and the next sweep takes it. */
const rowsAtMost = 100_000

/** A queue with more than this in it has enough to do; what it may lack, a later sweep brings. */
const enoughToDo = 10_000

/** What a sweep needs: the record, the queue, and which day it is in Vietnam. */
export interface Sweep {
  db: Kysely<Database>
  queue: Pick<JobQueue, 'add'>
  today: string
}

/**
 * Queues a reminder for every open limit whose day to remind has come, in every office. The rows stand until the
 * reminder is sent, so a sweep also rebuilds a queue that was lost. Queuing again what is queued changes nothing.
 * @returns how many reminders were found due; 0 without looking while the queue has enough to do.
 */
export async function sweepTimeLimits(
  sweep: Sweep & { queue: Pick<JobQueue, 'add' | 'countOpen'> },
): Promise<number> {
  if ((await sweep.queue.countOpen()) > enoughToDo) return 0
  const offices = await sql<{ id: string }>`select list_office_ids() as id`.execute(sweep.db)
  let found = 0
  for (const { id } of offices.rows) found += await queueDueReminders(sweep, id)
  return found
}

/** The same for one office, or for one of its matters. */
export async function queueDueReminders(sweep: Sweep, officeId: string, caseId?: string): Promise<number> {
  let found = 0
  let after: DueLimit | undefined
  do {
    const page = await readPage(sweep, officeId, caseId, after)
    await sweep.queue.add(page.map((limit) => toJob(officeId, limit)))
    found += page.length
    after = page.length === pageSize ? page.at(-1) : undefined
  } while (after !== undefined && found < rowsAtMost)
  return found
}

interface DueLimit {
  case_id: string
  key: string
  remind_on: string
}

async function readPage(
  { db, today }: Sweep,
  officeId: string,
  caseId: string | undefined,
  after: DueLimit | undefined,
): Promise<DueLimit[]> {
  return inOffice(db, { officeId }, (trx) => {
    let query = trx
      .selectFrom('time_limit')
      .select(['case_id', 'key', sql<string>`remind_on`.as('remind_on')])
      .where('office_id', '=', officeId)
      .where('status', '=', 'open')
      .where('remind_on', '<=', today)
    if (caseId !== undefined) query = query.where('case_id', '=', caseId)
    if (after !== undefined) {
      const { remind_on, case_id, key } = after
      query = query.where(
        sql<boolean>`(remind_on, case_id, key) > (${remind_on}::date, ${case_id}::uuid, ${key})`,
      )
    }
    return query.orderBy('remind_on').orderBy('case_id').orderBy('key').limit(pageSize).execute()
  })
}

/** The id is that of the limit and the day, so that the next step of the same limit is another job. */
function toJob(officeId: string, { case_id, key, remind_on }: DueLimit): Job {
  return {
    id: `remind-${stableHash(officeId, case_id, key, remind_on)}`,
    name: 'remind',
    payload: { officeId, caseId: case_id, limitKey: key },
  }
}
