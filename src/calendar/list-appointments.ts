import { type Kysely, sql } from 'kysely'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'

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

/** Which appointments are looked for; of a matter, or whose hour lies between two days of Vietnam. */
export interface AppointmentFilter {
  caseId?: string
  from?: IsoDay
  to?: IsoDay
  officer?: string | null
  withCancelled?: boolean
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

// Instants inside JSON come as Postgres writes them.
function utc(instant: string): string {
  return new Date(instant).toISOString()
}
