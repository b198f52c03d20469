import { sql, type Transaction } from 'kysely'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database, TimeLimitTable } from '../db/schema.ts'
import type { JobPayload } from '../outbox/jobs.ts'
import { chooseRecipients, type Person } from './choose-recipients.ts'
import type { ReminderContext } from './context.ts'
import { planReminders } from './plan-reminders.ts'
import { writeReminder } from './write-notification.ts'

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
    const next = plan.find(({ on }) => on > today)?.on ?? null
    const fresh = await noteSteps(trx, { officeId, limit, reached, next, now: moment.toString() })
    const latest = reached.at(-1)
    if (latest === undefined || !fresh.includes(latest)) return null
    await tell(trx, { officeId, matter, limit, step: latest, now: moment.toString(), today })
    return latest
  })
}

/** What of a matter a reminder needs. */
export interface Matter {
  officer_id: string | null
  number: string | null
  settings: Record<string, unknown>
  /** The active accounts of the office. */
  people: Person[]
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

/** Shares the matter's row, before the limit's: an act takes the two in the same order. */
export async function lockMatter(trx: Transaction<Database>, officeId: string, caseId: string) {
  const { rows } = await sql<Matter>`
    select c.officer_id, c.number, o.settings, coalesce((
      select jsonb_agg(jsonb_build_object('id', id, 'role', role, 'superior_id', superior_id, 'reminder_mode', reminder_mode,
        'reminder_days', reminder_days, 'reminder_muted', reminder_muted, 'digest_hour', digest_hour))
      from account where office_id = c.office_id and active), '[]') as people
    from enforcement_case c join office o on o.id = c.office_id
    where c.office_id = ${officeId} and c.id = ${caseId} for key share of c`.execute(trx)
  return rows[0]
}

export async function lockLimit(trx: Transaction<Database>, officeId: string, caseId: string, key: string) {
  const { rows } = await sql<LimitRow>`
    select case_id, key, rule, ref, whose, asset_ref, document_ref, recipient_ref, opened_by, opens_on, due_on, status, remind_on
    from time_limit where office_id = ${officeId} and case_id = ${caseId} and key = ${key} for update`.execute(
    trx,
  )
  return rows[0]
}

/** Notes steps as sent, and the day of the next one; gives those that were not noted before. */
async function noteSteps(
  trx: Transaction<Database>,
  given: { officeId: string; limit: LimitRow; reached: readonly string[]; next: string | null; now: string },
): Promise<string[]> {
  const { officeId, limit, reached, next, now } = given
  const { rows } = await sql<{ step: string }>`
    with moved as (
      update time_limit set remind_on = ${next}::date
      where office_id = ${officeId} and case_id = ${limit.case_id} and key = ${limit.key})
    insert into reminder (office_id, case_id, limit_key, step, due_on, sent_at)
    select ${officeId}, ${limit.case_id}, ${limit.key}, step, ${limit.due_on}, ${now}
    from unnest(${[...reached]}::text[]) as step
    on conflict do nothing returning step`.execute(trx)
  return rows.map((row) => row.step)
}

/** Writes the reminder of one step of one limit to everybody it goes to. */
export async function tell(
  trx: Transaction<Database>,
  given: {
    officeId: string
    matter: Matter
    limit: LimitRow
    step: string
    /** A step no rule has: only those are told who chose to be, so many working days before. */
    chosenDays?: number
    now: string
    today: string
  },
): Promise<void> {
  const { officeId, matter, limit, step, chosenDays, now, today } = given
  const whom = { whose: limit.whose, officerId: matter.officer_id, step }
  for (const { person, as } of chooseRecipients(matter.people, whom)) {
    if (chosenDays !== undefined && !person.reminder_days?.includes(chosenDays)) continue
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
    await writeReminder(trx, { officeId, person, group: groupOf(limit), body, now, today })
  }
}

/** One paper may have to be served on thousands; that is one thing to be told. */
function groupOf(limit: LimitRow): string {
  return limit.recipient_ref === null
    ? limit.key
    : [limit.rule, limit.opened_by, limit.asset_ref, limit.document_ref].join('~')
}
