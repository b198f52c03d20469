import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import { findAccount } from '../people/find-account.ts'
import { may } from '../people/role-sets.ts'
import { type AppointmentView, listAppointments } from './list-appointments.ts'

/** What an appointment (hẹn làm việc) says: whose, when, about what, with whom, where. */
export interface AppointmentContent {
  accountId: string
  startsAt: string
  minutes: number
  title: string
  withWhom?: string
  place?: string
}

/** What changing an appointment came to. */
export type AppointmentOutcome =
  | { kind: 'done'; appointment: AppointmentView }
  | { kind: 'notFound' }
  | { kind: 'noSuchCase' }
  | { kind: 'noSuchPerson' }
  | { kind: 'notYours' }
  | { kind: 'cancelled' }
  | { kind: 'stale'; seq: number }

/** Makes an appointment, of a matter or free. A person makes his own; a head, the head of a unit and a clerk also those of others. */
export async function makeAppointment(
  trx: Transaction<Database>,
  person: Person,
  { caseId, ...content }: AppointmentContent & { caseId?: string },
  now: Temporal.Instant,
): Promise<AppointmentOutcome> {
  const { officeId } = person
  if (!mayHave(person, content.accountId)) return { kind: 'notYours' }
  if (!(await isPerson(trx, officeId, content.accountId))) return { kind: 'noSuchPerson' }
  if (caseId !== undefined && !(await isCase(trx, officeId, caseId))) return { kind: 'noSuchCase' }
  const id = randomUUID()
  await trx
    .insertInto('appointment')
    .values({
      office_id: officeId,
      id,
      case_id: caseId ?? null,
      made_by: person.id,
      made_at: now.toString(),
    })
    .execute()
  await addEntry(trx, person, { id, seq: 1, step: 'made', content, now })
  return answer(trx, person, id)
}

/** Changes or cancels an appointment by a new entry; `seen` is the entry the person saw. */
export async function moveAppointment(
  trx: Transaction<Database>,
  person: Person,
  given: { id: string; seen: number; reason?: string; change: Partial<AppointmentContent> | 'cancel' },
  now: Temporal.Instant,
): Promise<AppointmentOutcome> {
  const { officeId } = person
  // Changes of one appointment wait for each other; the role of the application may lock no row of it.
  const locked = await sql<{ made_by: string }>`
    select made_by from appointment, pg_advisory_xact_lock(hashtextextended(${`appointment ${given.id}`}, 0))
    where office_id = ${officeId}::uuid and id = ${given.id}::uuid`.execute(trx)
  const latest = await readLatest(trx, officeId, given.id)
  if (locked.rows[0] === undefined || latest === undefined) return { kind: 'notFound' }
  const isOwn = latest.account_id === person.id || locked.rows[0].made_by === person.id
  if (!isOwn && !may(person.role, 'schedulesOthers')) return { kind: 'notYours' }
  if (latest.step === 'cancelled') return { kind: 'cancelled' }
  if (latest.seq !== given.seen) return { kind: 'stale', seq: latest.seq }
  const change = given.change === 'cancel' ? {} : given.change
  const content: AppointmentContent = {
    accountId: change.accountId ?? latest.account_id,
    startsAt: change.startsAt ?? latest.starts_at,
    minutes: change.minutes ?? latest.minutes,
    title: change.title ?? latest.title ?? '',
    ...textOf('withWhom', change.withWhom ?? latest.with_whom),
    ...textOf('place', change.place ?? latest.place),
  }
  if (!(await isPerson(trx, officeId, content.accountId))) return { kind: 'noSuchPerson' }
  const step = given.change === 'cancel' ? 'cancelled' : 'changed'
  const { id, reason } = given
  await addEntry(trx, person, {
    id,
    seq: latest.seq + 1,
    step,
    content,
    now,
    ...(reason === undefined ? {} : { reason }),
  })
  return answer(trx, person, given.id)
}

async function answer(trx: Transaction<Database>, person: Person, id: string): Promise<AppointmentOutcome> {
  const { rows } = await sql<{ case_id: string | null }>`
    select case_id from appointment where office_id = ${person.officeId}::uuid and id = ${id}::uuid`.execute(
    trx,
  )
  const caseId = rows[0]?.case_id
  // Whoever may change it may read it: also a clerk another person's free one.
  const found = await listAppointments(
    trx,
    { ...person, role: 'head' },
    { withCancelled: true, ...(caseId == null ? {} : { caseId }) },
  )
  const appointment = found.find((one) => one.id === id)
  return appointment === undefined ? { kind: 'notFound' } : { kind: 'done', appointment }
}

function readLatest(trx: Transaction<Database>, officeId: string, id: string) {
  return trx
    .selectFrom('appointment_entry')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('appointment_id', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function addEntry(
  trx: Transaction<Database>,
  person: Person,
  entry: {
    id: string
    seq: number
    step: 'made' | 'changed' | 'cancelled'
    content: AppointmentContent
    reason?: string
    now: Temporal.Instant
  },
): Promise<void> {
  const { content } = entry
  await trx
    .insertInto('appointment_entry')
    .values({
      office_id: person.officeId,
      appointment_id: entry.id,
      seq: entry.seq,
      step: entry.step,
      account_id: content.accountId,
      starts_at: content.startsAt,
      minutes: content.minutes,
      title: content.title,
      with_whom: content.withWhom ?? null,
      place: content.place ?? null,
      reason: entry.reason ?? null,
      recorded_by: person.id,
      recorded_at: entry.now.toString(),
    })
    .execute()
}

function mayHave(person: Person, accountId: string): boolean {
  return accountId === person.id || may(person.role, 'schedulesOthers')
}

async function isPerson(trx: Transaction<Database>, officeId: string, id: string): Promise<boolean> {
  return (await findAccount(trx, officeId, id))?.active === true
}

async function isCase(trx: Transaction<Database>, officeId: string, id: string): Promise<boolean> {
  const found = await trx
    .selectFrom('enforcement_case')
    .select('id')
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined
}

function textOf(name: 'withWhom' | 'place', text: string | null): { withWhom?: string; place?: string } {
  return text === null || text === '' ? {} : { [name]: text }
}
