import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { Paper } from '../engine/vocabulary.ts'
import type { CountChange } from '../statistics/count-change.ts'
import { countParts } from '../statistics/count-parts.ts'
import type { LimitRow } from '../time-limits/limit-row.ts'

/** Everything one accepted act writes. */
export interface ActWrite {
  officeId: string
  caseId: string
  seq: number
  act: string
  on: string
  at: string | null
  asset: string | null
  data: unknown
  actorId: string
  actorRole: string
  /** The delegation it was signed under, and the proposal it signs. */
  delegation: string | null
  proposal: string | null
  recordedAt: string
  overridden: unknown
  payload: string
  prevHash: Buffer
  hash: Buffer
  stage: string
  snapshot: unknown
  /** The version of the machine whose states the snapshot names. */
  machineVersion: string
  officerId: string | null
  number: string | null
  /** The groups of matters it belongs to now. */
  groups: readonly string[]
  /** Whether the case stands closed afterwards, and the day when it is this act that closes it. */
  closed: boolean
  closesOn: string | null
  /** Of a correction: the day of the latest act as they now stand. Otherwise the later of this one and those before. */
  latestOn?: string
  limits: readonly LimitRow[]
  papers: readonly Paper[]
  /** What changes in how the matter is counted. */
  counted: CountChange
  erasable: readonly { path: string; salt: Buffer; value: string }[]
  idempotency: { key: string; requestHash: Buffer; response: unknown } | null
}

/**
 * Writes an act and all that follows from it in one statement: case, act, time limits, papers, outbox. What an act does not touch
 * does not stand in it, and a row that stays as it was is not written again. Lists travel as JSON, so that there are few texts,
 * each prepared once.
 */
export async function writeAct(trx: Transaction<Database>, write: ActWrite): Promise<void> {
  const { limits, papers, erasable, idempotency, counted } = write
  const parts = [
    moved(write),
    acted(write),
    posted(write),
    ...(limits.length === 0 ? [] : [clocked(write)]),
    ...(papers.length === 0 ? [] : [papered(write)]),
    ...countParts(write, counted),
    ...(erasable.length === 0 ? [] : [kept(write)]),
    ...(idempotency === null ? [] : [remembered(write, idempotency)]),
  ]
  await sql`with ${sql.join(parts, sql`,\n`)} select 1`.execute(trx)
}

type Part = RawBuilder<unknown>

function moved(write: ActWrite): Part {
  return sql`moved as (
    update enforcement_case c set revision = ${write.seq}::int, stage = ${write.stage}, snapshot = ${json(write.snapshot)},
      machine_version = ${write.machineVersion}, officer_id = ${write.officerId}::uuid, number = ${write.number},
      matter_groups = ${[...write.groups]}::text[], latest_on = coalesce(${write.latestOn ?? null}::date, greatest(c.latest_on, ${write.on}::date)),
      closed_on = case when ${write.closed}::boolean then coalesce(${write.closesOn}::date, c.closed_on) end, chain_head = ${write.hash}
    where c.office_id = ${write.officeId}::uuid and c.id = ${write.caseId}::uuid)`
}

function acted(write: ActWrite): Part {
  const overridden = write.overridden === null ? null : JSON.stringify(write.overridden)
  return sql`acted as (
    insert into case_act (office_id, case_id, seq, act, took_place_on, took_place_at, asset_ref, data, actor_id, actor_role,
      recorded_at, overridden, stage_after, payload, prev_hash, hash, delegation_id, proposal_id)
    values (${write.officeId}::uuid, ${write.caseId}::uuid, ${write.seq}::int, ${write.act}, ${write.on}::date, ${write.at}::timestamptz,
      ${write.asset}, ${json(write.data)}, ${write.actorId}::uuid, ${write.actorRole}, ${write.recordedAt}::timestamptz, ${overridden}::jsonb,
      ${write.stage}, ${write.payload}, ${write.prevHash}, ${write.hash}, ${write.delegation}::uuid, ${write.proposal}::uuid))`
}

function posted({ officeId, caseId, seq, act }: ActWrite): Part {
  return sql`posted as (
    insert into outbox (office_id, topic, payload) values (${officeId}::uuid, 'case-advanced', ${json({ caseId, seq, act })}))`
}

// A reminder that was sent already does not come again while the limit stays open with its day.
function clocked({ officeId, caseId, limits }: ActWrite): Part {
  return sql`clocked as (
    insert into time_limit
    select ${officeId}::uuid, ${caseId}::uuid, l.* from jsonb_to_recordset(${json(limits)}) as l(
      key text, rule text, ref text, kind text, whose text, asset_ref text, document_ref text, recipient_ref text, obligation_ref text,
      opened_by int, from_on date, opens_on date, due_on date, due_at timestamptz, unit text, status text, closed_on date,
      closed_by int, days_late int, flags jsonb, law_version text, calendar_version text, remind_on date, paused_from date)
    on conflict (office_id, case_id, key) do update set
      from_on = excluded.from_on, opens_on = excluded.opens_on, due_on = excluded.due_on, due_at = excluded.due_at,
      ref = excluded.ref, status = excluded.status, closed_on = excluded.closed_on, closed_by = excluded.closed_by,
      days_late = excluded.days_late, flags = excluded.flags, law_version = excluded.law_version, calendar_version = excluded.calendar_version,
      paused_from = excluded.paused_from,
      remind_on = case when excluded.status <> 'open' then null
        when excluded.paused_from is not null then null
        when time_limit.paused_from is not null then excluded.remind_on
        when time_limit.status = 'open' and time_limit.due_on = excluded.due_on then time_limit.remind_on
        else excluded.remind_on end
    where (time_limit.from_on, time_limit.opens_on, time_limit.due_on, time_limit.due_at, time_limit.ref, time_limit.status,
        time_limit.closed_on, time_limit.closed_by, time_limit.days_late, time_limit.flags, time_limit.law_version,
        time_limit.calendar_version, time_limit.paused_from)
      is distinct from (excluded.from_on, excluded.opens_on, excluded.due_on, excluded.due_at, excluded.ref, excluded.status,
        excluded.closed_on, excluded.closed_by, excluded.days_late, excluded.flags, excluded.law_version,
        excluded.calendar_version, excluded.paused_from))`
}

function papered({ officeId, caseId, papers }: ActWrite): Part {
  return sql`papered as (
    insert into document (office_id, case_id, ref, seq, kind, number, issued_on, asset_ref)
    select ${officeId}::uuid, ${caseId}::uuid, p.ref, p.seq, p.kind, p.number, p."issuedOn", p.asset
    from jsonb_to_recordset(${json(papers)}) as p(ref text, seq int, kind text, number text, "issuedOn" date, asset text))`
}

function kept({ officeId, caseId, seq, erasable }: ActWrite): Part {
  const values = erasable.map(({ path, salt, value }) => ({ path, salt: salt.toString('hex'), value }))
  return sql`kept as (
    insert into erasable_value (office_id, case_id, entry, path, salt, value)
    select ${officeId}::uuid, ${caseId}::uuid, ${`${seq}`}, e.path, decode(e.salt, 'hex'), e.value
    from jsonb_to_recordset(${json(values)}) as e(path text, salt text, value text))`
}

function remembered(
  write: ActWrite,
  { key, requestHash, response }: NonNullable<ActWrite['idempotency']>,
): Part {
  return sql`remembered as (
    insert into idempotency (office_id, account_id, key, request_hash, response, created_at)
    values (${write.officeId}::uuid, ${write.actorId}::uuid, ${key}, ${requestHash}, ${json(response)}, ${write.recordedAt}::timestamptz))`
}

function json(value: unknown) {
  return sql`${JSON.stringify(value)}::jsonb`
}
