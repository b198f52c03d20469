import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { findAccount } from '../people/find-account.ts'
import { may } from '../people/role-sets.ts'

/** What an appointment (hẹn làm việc) says: whose, when, about what, with whom, where. */
export interface AppointmentContent {
  accountId: string
  startsAt: string
  minutes: number
  title: string
  withWhom?: string
  place?: string
}

/** An appointment as it stands, with the entries that made it so. Text that was erased is null. */
export interface AppointmentView {
  id: string
  caseId: string | null
  number: string | null
  judgmentNumber: string | null
  account: { id: string; name: string }
  startsAt: string
  minutes: number
  title: string | null
  withWhom: string | null
  place: string | null
  cancelled: boolean
  /** The number of the latest entry: who changes it names the one he has seen. */
  seq: number
  history: {
    seq: number
    step: 'made' | 'changed' | 'cancelled'
    startsAt: string
    reason: string | null
    by: string
    at: string
  }[]
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

/** Which appointments are looked for; of a matter, or whose hour lies between two days of Vietnam. */
export interface AppointmentFilter {
  caseId?: string
  from?: IsoDay
  to?: IsoDay
  officer?: string | null
  withCancelled?: boolean
}

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

/** Appointments by their hour. Free ones are shown to whose they are, to who made them, and to heads. */
export async function listAppointments(
  db: Kysely<Database>,
  viewer: Person,
  filter: AppointmentFilter,
): Promise<AppointmentView[]> {
  const { officeId } = viewer
  const { caseId = null, from = null, to = null, officer = null, withCancelled = false } = filter
  const seesAll = viewer.role === 'head' || viewer.role === 'divisionHead'
  const { rows } = await sql<AppointmentView>`
    select a.id, a.case_id as "caseId", c.number, c.judgment_number as "judgmentNumber",
      jsonb_build_object('id', e.account_id, 'name', p.display_name) as account, e.starts_at as "startsAt", e.minutes, e.title,
      e.with_whom as "withWhom", e.place, e.step = 'cancelled' as cancelled, e.seq,
      (select jsonb_agg(jsonb_build_object('seq', h.seq, 'step', h.step, 'startsAt', h.starts_at, 'reason', h.reason,
          'by', b.display_name, 'at', h.recorded_at) order by h.seq)
        from appointment_entry h join account b on b.office_id = h.office_id and b.id = h.recorded_by
        where h.office_id = a.office_id and h.appointment_id = a.id) as history
    from appointment_entry e
      join appointment a on a.office_id = e.office_id and a.id = e.appointment_id
      join account p on p.office_id = e.office_id and p.id = e.account_id
      left join enforcement_case c on c.office_id = a.office_id and c.id = a.case_id
    where e.office_id = ${officeId}::uuid
      and not exists (select from appointment_entry n where n.office_id = e.office_id and n.appointment_id = e.appointment_id and n.seq > e.seq)
      and (${withCancelled} or e.step <> 'cancelled')
      and (${caseId}::uuid is null or a.case_id = ${caseId}::uuid)
      and (${from}::date is null or e.starts_at >= (${from}::date + time '00:00') at time zone 'Asia/Ho_Chi_Minh')
      and (${to}::date is null or e.starts_at < (${to}::date + 1 + time '00:00') at time zone 'Asia/Ho_Chi_Minh')
      and (${officer}::uuid is null or e.account_id = ${officer}::uuid or c.officer_id = ${officer}::uuid)
      and (a.case_id is not null or ${seesAll} or ${viewer.id}::uuid in (e.account_id, a.made_by))
    order by e.starts_at, a.id limit 1000`.execute(db)
  return rows.map((row) => ({
    ...row,
    history: row.history.map((entry) => ({ ...entry, startsAt: utc(entry.startsAt), at: utc(entry.at) })),
  }))
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

// Instants inside JSON come as Postgres writes them.
function utc(instant: string): string {
  return new Date(instant).toISOString()
}
