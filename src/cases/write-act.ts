import { sql, type Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { Paper } from '../engine/vocabulary.ts'
import type { CountChange } from '../statistics/count-change.ts'
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
 * Writes an act and all that follows from it in one statement: case, act, time limits, papers, outbox.
 * Lists travel as JSON so that the text of the statement never changes and stays prepared.
 */
export async function writeAct(trx: Transaction<Database>, write: ActWrite): Promise<void> {
  const { officeId, caseId } = write
  const erasable = write.erasable.map(({ path, salt, value }) => ({
    path,
    salt: salt.toString('hex'),
    value,
  }))
  const idempotency = write.idempotency
  const { stretches, visits } = write.counted
  const arrival = visits !== null && 'stage' in visits ? [visits] : []
  const anew = visits !== null && 'anew' in visits ? visits.anew : null
  const stays = (anew ?? []).map((visit, index) => ({ nth: index + 1, ...visit }))
  await sql`
    with target as (select ${officeId}::uuid as office_id, ${caseId}::uuid as case_id, ${write.seq}::int as seq, ${write.recordedAt}::timestamptz as recorded_at),
    moved as (
      update enforcement_case c set revision = t.seq, stage = ${write.stage}, snapshot = ${json(write.snapshot)}, machine_version = ${write.machineVersion},
        officer_id = ${write.officerId}::uuid, number = ${write.number}, matter_groups = ${[...write.groups]}::text[],
        latest_on = coalesce(${write.latestOn ?? null}::date, greatest(c.latest_on, ${write.on}::date)), closed_on = case when ${write.closed}::boolean then coalesce(${write.closesOn}::date, c.closed_on) end, chain_head = ${write.hash}
      from target t where c.office_id = t.office_id and c.id = t.case_id),
    acted as (
      insert into case_act (office_id, case_id, seq, act, took_place_on, took_place_at, asset_ref, data, actor_id, actor_role,
        recorded_at, overridden, stage_after, payload, prev_hash, hash, delegation_id, proposal_id)
      select t.office_id, t.case_id, t.seq, ${write.act}, ${write.on}::date, ${write.at}::timestamptz, ${write.asset}, ${json(write.data)},
        ${write.actorId}::uuid, ${write.actorRole}, t.recorded_at, ${write.overridden === null ? null : JSON.stringify(write.overridden)}::jsonb,
        ${write.stage}, ${write.payload}, ${write.prevHash}, ${write.hash}, ${write.delegation}::uuid, ${write.proposal}::uuid from target t),
    clocked as (
      insert into time_limit
      select t.office_id, t.case_id, l.* from target t, jsonb_to_recordset(${json(write.limits)}) as l(
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
          else excluded.remind_on end),
    papered as (
      insert into document (office_id, case_id, ref, seq, kind, number, issued_on, asset_ref)
      select t.office_id, t.case_id, p.ref, p.seq, p.kind, p.number, p."issuedOn", p.asset
      from target t, jsonb_to_recordset(${json(write.papers)}) as p(ref text, seq int, kind text, number text, "issuedOn" date, asset text)),
    since as (select t.*, c."since" from target t, jsonb_to_recordset(${json(stretches === null ? [] : [{ since: stretches.since }])}) as c("since" date)),
    fresh as (
      select c.*, r.* from since c, jsonb_to_recordset(${json(stretches?.stretches ?? [])})
        as r("from" date, "to" date, standing text, officer uuid, "enteredOn" date, "decidedOn" date, owed bigint, done bigint, reduced bigint)),
    cut as (
      update matter_stretch s set to_on = c.since - 1 from since c
      where s.office_id = c.office_id and s.case_id = c.case_id and s.from_on < c.since and (s.to_on is null or s.to_on >= c.since)),
    dropped as (
      delete from matter_stretch s using since c
      where s.office_id = c.office_id and s.case_id = c.case_id and s.from_on >= c.since and s.from_on not in (select "from" from fresh)),
    stretched as (
      insert into matter_stretch (office_id, case_id, from_on, to_on, standing, officer_id, entered_on, decided_on, owed, done, reduced)
      select f.office_id, f.case_id, f."from", f."to", f.standing, f.officer, coalesce(f."enteredOn", (
          select case when l.standing = 'separateBook' and f.standing <> 'separateBook' then f.since else l.entered_on end
          from matter_stretch l where l.office_id = f.office_id and l.case_id = f.case_id and l.from_on < f.since
          order by l.from_on desc limit 1), f.since), f."decidedOn", f.owed, f.done, f.reduced
      from fresh f
      on conflict (office_id, case_id, from_on) do update set to_on = excluded.to_on, standing = excluded.standing, officer_id = excluded.officer_id,
        entered_on = excluded.entered_on, decided_on = excluded.decided_on, owed = excluded.owed, done = excluded.done, reduced = excluded.reduced),
    arrived as (
      select t.office_id, t.case_id, a.stage, a."on", v.nth from target t, jsonb_to_recordset(${json(arrival)}) as a(stage text, "on" date)
      left join lateral (
        select s.nth, s.stage from matter_step s where s.office_id = ${officeId}::uuid and s.case_id = ${caseId}::uuid order by s.nth desc limit 1) v on true
      where v.stage is distinct from a.stage),
    stepped_on as (
      update matter_step s set left_on = a."on" from arrived a where s.office_id = a.office_id and s.case_id = a.case_id and s.nth = a.nth),
    unstepped as (
      delete from matter_step s using target t
      where s.office_id = t.office_id and s.case_id = t.case_id and (s.nth > ${anew?.length ?? null}::int or s.nth = 0 and ${anew !== null}::boolean)),
    stepped as (
      insert into matter_step (office_id, case_id, nth, stage, entered_on, left_on)
      select office_id, case_id, coalesce(nth, 0) + 1, stage, "on", null from arrived
      union all
      select t.office_id, t.case_id, v.nth, v.stage, v."enteredOn", v."leftOn"
      from target t, jsonb_to_recordset(${json(stays)}) as v(nth int, stage text, "enteredOn" date, "leftOn" date)
      on conflict (office_id, case_id, nth) do update set stage = excluded.stage, entered_on = excluded.entered_on, left_on = excluded.left_on),
    kept as (
      insert into erasable_value (office_id, case_id, entry, path, salt, value)
      select t.office_id, t.case_id, t.seq::text, e.path, decode(e.salt, 'hex'), e.value
      from target t, jsonb_to_recordset(${json(erasable)}) as e(path text, salt text, value text)),
    posted as (
      insert into outbox (office_id, topic, payload)
      select t.office_id, 'case-advanced', ${json({ caseId, seq: write.seq, act: write.act })} from target t),
    remembered as (
      insert into idempotency (office_id, account_id, key, request_hash, response, created_at)
      select t.office_id, ${write.actorId}::uuid, k.key, decode(k.hash, 'hex'), k.response, t.recorded_at
      from target t, jsonb_to_recordset(${json(idempotency === null ? [] : [{ key: idempotency.key, hash: idempotency.requestHash.toString('hex'), response: idempotency.response }])})
        as k(key text, hash text, response jsonb))
    select 1`.execute(trx)
}

function json(value: unknown) {
  return sql`${JSON.stringify(value)}::jsonb`
}
