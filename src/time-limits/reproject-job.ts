import { inOffice } from '../db/in-office.ts'
import type { JobPayload } from '../outbox/jobs.ts'
import type { ReminderContext } from '../reminders/context.ts'
import { markDone } from '../reminders/follow-act.ts'
import { reproject } from './reproject.ts'

/**
 * Projects every open matter of an office anew, batch after batch, and then marks the row that asked for it as done.
 * Delivered again, it finds nothing left that is counted by another law or calendar.
 */
export async function followReprojection(
  { db, clock, log }: Pick<ReminderContext, 'db' | 'clock' | 'log'>,
  { officeId, outboxId }: JobPayload<'reproject'>,
): Promise<void> {
  const { cases, moved, needMigration } = await reproject(db, { officeId }, { apply: true })
  await inOffice(db, { officeId }, (trx) => markDone(trx, officeId, outboxId, clock().toString()))
  log.info(
    { officeId, cases, moved: moved.length, needMigration: needMigration.length },
    'open matters were projected anew',
  )
}
