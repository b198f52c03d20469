import type { Transaction } from 'kysely'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database, TimeLimitTable } from '../db/schema.ts'
import type { JobPayload } from '../outbox/jobs.ts'
import { chooseRecipients } from './choose-recipients.ts'
import type { ReminderContext } from './context.ts'
import { planReminders } from './plan-reminders.ts'
import { writeReminder } from './write-notification.ts'

/** A reminder that was due: to which matter it belongs, which step it is. */
interface Due {
  officeId: string
  matter: { officer_id: string | null; number: string | null }
  limit: LimitRow
  step: string
  now: string
  today: string
}

type LimitRow = Pick<
  TimeLimitTable,
  | 'case_id'
  | 'key'
  | 'rule'
  | 'ref'
  | 'whose'
  | 'asset_ref'
  | 'document_ref'
  | 'recipient_ref'
  | 'opened_by'
  | 'opens_on'
  | 'due_on'
  | 'status'
  | 'remind_on'
>

/**
 * Does the reminding of one limit, in one transaction: notes every step due by today as sent, tells the latest of them
 * (after a silence people are not told four times), and sets the day of the next. A limit that is gone, closed or not
 * yet due is left alone. The row in `reminder` (limit, step, due day) is the proof that nobody is told twice.
 * @returns the step people were told of, or null.
 */
export async function sendReminder(
  context: ReminderContext,
  { officeId, caseId, limitKey }: JobPayload<'remind'>,
): Promise<string | null> {
  const moment = context.clock()
  const today = vietnamDayOf(moment)
  return inOffice(context.db, { officeId }, async (trx) => {
    const matter = await lockMatter(trx, officeId, caseId)
    const limit = await lockLimit(trx, officeId, caseId, limitKey)
    if (matter === undefined || limit === undefined || limit.status !== 'open') return null
    if (limit.remind_on === null || limit.remind_on > today) return null
    const { law, calendar } = context.settingFor(matter.settings)
    const rule = law.limits[limit.rule]
    if (rule === undefined) {
      // A newer program wrote it; its own worker knows the rule.
      context.log.warn({ officeId, caseId, rule: limit.rule }, 'no reminder: this law has no such rule')
      return null
    }
    const plan = planReminders(calendar, rule, { due: limit.due_on, opensOn: limit.opens_on })
    const reached = plan.filter(({ on }) => on <= today).map(({ step }) => step)
    const fresh = await noteSteps(trx, officeId, limit, reached, moment.toString())
    const latest = reached.at(-1)
    const step = latest !== undefined && fresh.has(latest) ? latest : null
    if (step !== null) await tell(trx, { officeId, matter, limit, step, now: moment.toString(), today })
    await setNext(trx, officeId, limit, plan.find(({ on }) => on > today)?.on ?? null)
    return step
  })
}

/** Shares the matter's row, before the limit's: an act takes the two in the same order. */
async function lockMatter(trx: Transaction<Database>, officeId: string, caseId: string) {
  return trx
    .selectFrom('enforcement_case as c')
    .innerJoin('office as o', 'o.id', 'c.office_id')
    .select(['c.officer_id', 'c.number', 'o.settings'])
    .where('c.office_id', '=', officeId)
    .where('c.id', '=', caseId)
    .forKeyShare('c')
    .executeTakeFirst()
}

async function lockLimit(trx: Transaction<Database>, officeId: string, caseId: string, key: string) {
  return trx
    .selectFrom('time_limit')
    .select([
      'case_id',
      'key',
      'rule',
      'ref',
      'whose',
      'asset_ref',
      'document_ref',
      'recipient_ref',
      'opened_by',
      'opens_on',
      'due_on',
      'status',
      'remind_on',
    ])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst()
}

/** Notes steps as sent; gives those that were not noted before. */
async function noteSteps(
  trx: Transaction<Database>,
  officeId: string,
  limit: LimitRow,
  steps: readonly string[],
  now: string,
): Promise<ReadonlySet<string>> {
  if (steps.length === 0) return new Set()
  const rows = await trx
    .insertInto('reminder')
    .values(
      steps.map((step) => ({
        office_id: officeId,
        case_id: limit.case_id,
        limit_key: limit.key,
        step,
        due_on: limit.due_on,
        sent_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('step')
    .execute()
  return new Set(rows.map((row) => row.step))
}

async function tell(trx: Transaction<Database>, due: Due): Promise<void> {
  const { officeId, limit, matter, step } = due
  const people = await trx
    .selectFrom('account')
    .select(['id', 'role', 'superior_id', 'reminder_mode'])
    .where('office_id', '=', officeId)
    .where('active', '=', true)
    .execute()
  const recipients = chooseRecipients(people, { whose: limit.whose, officerId: matter.officer_id, step })
  for (const { person, as } of recipients) {
    const body = {
      caseId: limit.case_id,
      caseNumber: matter.number,
      limitKey: limit.key,
      rule: limit.rule,
      ref: limit.ref,
      step,
      due: limit.due_on,
      as,
      count: 1,
      ...(limit.asset_ref === null ? {} : { asset: limit.asset_ref }),
      ...(limit.document_ref === null ? {} : { document: limit.document_ref }),
    }
    await writeReminder(trx, {
      officeId,
      person,
      group: groupOf(limit),
      body,
      now: due.now,
      today: due.today,
    })
  }
}

/** One paper may have to be served on thousands; that is one thing to be told. */
function groupOf(limit: LimitRow): string {
  return limit.recipient_ref === null
    ? limit.key
    : [limit.rule, limit.opened_by, limit.asset_ref, limit.document_ref].join('~')
}

async function setNext(
  trx: Transaction<Database>,
  officeId: string,
  limit: LimitRow,
  day: string | null,
): Promise<void> {
  await trx
    .updateTable('time_limit')
    .set({ remind_on: day })
    .where('office_id', '=', officeId)
    .where('case_id', '=', limit.case_id)
    .where('key', '=', limit.key)
    .execute()
}
