import { type Kysely, sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { BadJobError, checkPayload, isJobName, type Job } from './jobs.ts'
import type { Log } from './log.ts'
import type { JobQueue } from './queue.ts'

/** Rows of one office that may be in the queue at a time; the rest wait in the outbox, in their order. */
const inQueueAtMost = 2000
/** A row not done by then is queued again: its job may be lost. Where it is not lost, its id is known and nothing happens. */
const queueAgainAfterMs = 60_000

export interface RelayOptions {
  db: Kysely<Database>
  queue: Pick<JobQueue, 'add'>
  clock(): Temporal.Instant
  log: Log
}

/** Carries rows of the outbox to the queue. */
export interface Relay {
  /** Queues what is not yet queued, in every office. Gives the number of rows queued. */
  pass(): Promise<number>
}

/**
 * A row of the outbox is done when the handler of its job says so (`sent_at`, in the handler's own transaction), not
 * when it was queued: whatever happens to the queue in between, the row still stands and is queued again. The relay
 * remembers what it has queued lately, so that a pass costs one query an office; a relay that forgot queues once more,
 * which changes nothing. Any number of relays may run.
 */
export function createRelay(options: RelayOptions): Relay {
  const queuedAt = new Map<string, Map<string, number>>()
  return {
    async pass() {
      const offices = await sql<{ id: string }>`select list_office_ids() as id`.execute(options.db)
      let count = 0
      for (const { id } of offices.rows) {
        const known = queuedAt.get(id) ?? new Map<string, number>()
        queuedAt.set(id, known)
        count += await relayOffice(options, id, known)
      }
      return count
    },
  }
}

async function relayOffice(
  { db, queue, clock, log }: RelayOptions,
  officeId: string,
  known: Map<string, number>,
): Promise<number> {
  const rows = await readOpen(db, officeId)
  const now = clock().epochMilliseconds
  const open = new Set(rows.map((row) => row.id))
  for (const id of known.keys()) if (!open.has(id)) known.delete(id)
  const fresh = rows.filter(
    (row) => now - (known.get(row.id) ?? Number.NEGATIVE_INFINITY) >= queueAgainAfterMs,
  )
  await queue.add(fresh.flatMap((row) => toJob(officeId, row, log)))
  for (const { id } of fresh) known.set(id, now)
  return fresh.length
}

interface OpenRow {
  id: string
  topic: string
  payload: Record<string, unknown>
}

async function readOpen(db: Kysely<Database>, officeId: string): Promise<OpenRow[]> {
  return inOffice(db, { officeId }, (trx) =>
    trx
      .selectFrom('outbox')
      .select([sql<string>`id::text`.as('id'), 'topic', 'payload'])
      .where('office_id', '=', officeId)
      .where('sent_at', 'is', null)
      .orderBy('outbox.id')
      .limit(inQueueAtMost)
      .execute(),
  )
}

/** A topic is the name of a job. A row that makes no job stays where it is and is told of each time. */
function toJob(officeId: string, row: OpenRow, log: Log): Job[] {
  try {
    if (!isJobName(row.topic)) throw new BadJobError(`There is no job "${row.topic}".`)
    const payload = checkPayload(row.topic, { ...row.payload, officeId, outboxId: row.id })
    return [{ id: `outbox-${officeId}-${row.id}`, name: row.topic, payload } as Job]
  } catch (error) {
    log.error({ officeId, outboxId: row.id, err: error }, 'a row of the outbox makes no job')
    return []
  }
}
