import { sql, type Transaction } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { vietnamZone } from '../../workflows/calendar/vietnam-time.ts'
import type { Database } from '../db/schema.ts'
import { stableUuid } from '../outbox/stable-id.ts'
import type { Person } from './choose-recipients.ts'

/** What a reminder says: ids, rule and days, never names. The page words it. */
export interface ReminderBody {
  caseId: string
  caseNumber: string | null
  limitKey: string
  rule: string
  ref: string
  step: string
  due: string
  as: 'bearer' | 'superior'
  asset?: string
  document?: string
  /** How many limits it speaks of: those of one paper towards several recipients are told together. */
  count: number
}

/** One reminder for one person. */
export interface ReminderNote {
  officeId: string
  person: Person
  /** Reminders of the same group, step and due day are one message. */
  group: string
  body: ReminderBody
  /** The moment, ISO 8601, and its day in Vietnam. */
  now: string
  today: string
}

/** Writes a reminder into a person's inbox: a message of its own, or a line of the day's digest. */
export async function writeReminder(trx: Transaction<Database>, note: ReminderNote): Promise<void> {
  return note.person.reminder_mode === 'digest' ? addToDigest(trx, note) : writeSingle(trx, note)
}

async function writeSingle(trx: Transaction<Database>, note: ReminderNote): Promise<void> {
  const { officeId, person, group, body } = note
  const id = stableUuid('reminder', officeId, body.caseId, group, body.step, body.due, person.id)
  await sql`
    insert into notification (office_id, id, account_id, kind, case_id, body, created_at)
    values (${officeId}, ${id}, ${person.id}, 'reminder', ${body.caseId}, ${JSON.stringify(body)}::jsonb, ${note.now})
    on conflict (office_id, id) do update set read_at = null,
      body = jsonb_set(notification.body, '{count}', to_jsonb((notification.body->>'count')::int + 1))`.execute(
    trx,
  )
}

interface DigestLine extends ReminderBody {
  group: string
}

async function addToDigest(trx: Transaction<Database>, note: ReminderNote): Promise<void> {
  const { officeId, person } = note
  const { day: today, from } = digestOf(note)
  const id = stableUuid('digest', officeId, person.id, today)
  await sql`
    insert into notification (office_id, id, account_id, kind, digest_on, body, created_at)
    values (${officeId}, ${id}, ${person.id}, 'digest', ${today}, '{"items":[]}', ${from})
    on conflict (office_id, account_id, digest_on) where digest_on is not null do nothing`.execute(trx)
  const digest = trx
    .selectFrom('notification')
    .where('office_id', '=', officeId)
    .where('account_id', '=', person.id)
    .where('digest_on', '=', today)
  const row = await digest.select(['id', 'body']).forUpdate().executeTakeFirstOrThrow()
  const items = addLine(row.body['items'] as DigestLine[], { ...note.body, group: note.group })
  await trx
    .updateTable('notification')
    .set({ body: JSON.stringify({ ...row.body, items }), read_at: null })
    .where('office_id', '=', officeId)
    .where('id', '=', row.id)
    .execute()
}

// Who chose an hour finds his digest then, with all that came until then; what comes later stands in the next day's.
function digestOf({ person, now, today }: ReminderNote): { day: string; from: string } {
  const hour = person.digest_hour ?? null
  if (hour === null) return { day: today, from: now }
  const moment = Temporal.Instant.from(now).toZonedDateTimeISO(vietnamZone)
  const day = moment.toPlainDate().add({ days: moment.hour < hour ? 0 : 1 })
  const from = day.toZonedDateTime({ timeZone: vietnamZone, plainTime: Temporal.PlainTime.from({ hour }) })
  return { day: day.toString(), from: from.toInstant().toString() }
}

function addLine(lines: readonly DigestLine[], line: DigestLine): DigestLine[] {
  const isSame = (other: DigestLine) =>
    other.caseId === line.caseId &&
    other.group === line.group &&
    other.step === line.step &&
    other.due === line.due
  return lines.some(isSame)
    ? lines.map((other) => (isSame(other) ? { ...other, count: other.count + 1 } : other))
    : [...lines, line]
}
