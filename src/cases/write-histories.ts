import { sql, type Transaction } from 'kysely'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import type { Database } from '../db/schema.ts'
import type { Setting } from '../engine/vocabulary.ts'
import { writeCounts } from '../statistics/write-counts.ts'
import { toLimitRow } from '../time-limits/limit-row.ts'
import type { DecidedHistory } from './decide-history.ts'
import { normalise } from './normalise-name.ts'
import { stageOf } from './snapshot.ts'

/**
 * Writes decided histories of one office, many matters in a few statements: what `openCase` and `writeAct` would have
 * left behind, but for the outbox. Nobody is told of an import act by act; reminders follow from its time limits.
 */
export async function writeHistories(
  trx: Transaction<Database>,
  setting: Setting<Facts>,
  officeId: string,
  decided: readonly DecidedHistory[],
): Promise<void> {
  const cases = decided.map(({ id, history, state, genesis, acts, closedOn }) => ({
    id,
    number: state.facts.decision?.number ?? null,
    kind: history.intake.kind,
    judgment_number: history.intake.judgment.number,
    judgment_date: history.intake.judgment.date,
    judgment_kind: state.facts.judgment.kind ?? 'other',
    matter_groups: state.facts.groups,
    stage: stageOf(state.value),
    revision: acts.length,
    machine_version: setting.law.machineVersion,
    snapshot: state,
    officer_id: state.facts.officer ?? null,
    latest_on: acts.at(-1)?.act.on ?? null,
    closed_on: closedOn,
    intake_canonical: genesis.payload,
    chain_head: hex(acts.at(-1)?.hash ?? genesis.hash),
    genesis: hex(genesis.hash),
    opened_by: history.openedBy.id,
    opened_at: history.openedAt.toString(),
  }))
  await sql`
    with given as (select * from jsonb_to_recordset(${json(cases)}) as c(id uuid, number text, kind text, judgment_number text, judgment_date date,
        judgment_kind text, matter_groups text[], stage text, revision int, machine_version text, snapshot jsonb, officer_id uuid, latest_on date,
        closed_on date, intake_canonical text, chain_head text, genesis text, opened_by uuid, opened_at timestamptz)),
    opened as (
      insert into enforcement_case (office_id, id, number, kind, judgment_number, judgment_date, judgment_kind, matter_groups, stage, revision,
        machine_version, snapshot, officer_id, latest_on, closed_on, intake_canonical, chain_head, opened_by, opened_at)
      select ${officeId}::uuid, id, number, kind, judgment_number, judgment_date, judgment_kind, matter_groups, stage, revision, machine_version,
        snapshot, officer_id, latest_on, closed_on, intake_canonical, decode(chain_head, 'hex'), opened_by, opened_at from given)
    insert into attempt_head (office_id, case_id, seq, hash) select ${officeId}::uuid, id, 0, decode(genesis, 'hex') from given`.execute(
    trx,
  )
  await writeRows(trx, setting, officeId, decided)
}

async function writeRows(
  trx: Transaction<Database>,
  setting: Setting<Facts>,
  officeId: string,
  decided: readonly DecidedHistory[],
): Promise<void> {
  const parties = decided.flatMap(({ id, history }) =>
    history.intake.parties.map(({ ref, role, name }) => ({
      case_id: id,
      ref,
      role,
      name,
      search_name: normalise(name),
    })),
  )
  await sql`insert into party (office_id, case_id, ref, role, name, search_name)
    select ${officeId}::uuid, r.* from jsonb_to_recordset(${json(parties)}) as r(case_id uuid, ref text, role text, name text, search_name text)`.execute(
    trx,
  )
  const acts = decided.flatMap(({ id, acts: given }) =>
    given.map(({ act, person, stage, payload, prev, hash }) => ({
      case_id: id,
      seq: act.seq,
      act: act.act,
      took_place_on: act.on,
      took_place_at: act.at ?? null,
      asset_ref: act.asset ?? null,
      data: act.data,
      actor_id: person.id,
      actor_role: person.role,
      recorded_at: act.recordedAt,
      overridden: act.overridden ?? null,
      stage_after: stageOf(stage),
      payload,
      prev_hash: hex(prev),
      hash: hex(hash),
    })),
  )
  await sql`insert into case_act (office_id, case_id, seq, act, took_place_on, took_place_at, asset_ref, data, actor_id, actor_role, recorded_at,
      overridden, stage_after, payload, prev_hash, hash)
    select ${officeId}::uuid, case_id, seq, act, took_place_on, took_place_at, asset_ref, data, actor_id, actor_role, recorded_at, overridden,
      stage_after, payload, decode(prev_hash, 'hex'), decode(hash, 'hex')
    from jsonb_to_recordset(${json(acts)}) as r(case_id uuid, seq int, act text, took_place_on date, took_place_at timestamptz, asset_ref text,
      data jsonb, actor_id uuid, actor_role text, recorded_at timestamptz, overridden jsonb, stage_after text, payload text, prev_hash text,
      hash text)`.execute(trx)
  const erasable = decided.flatMap(({ id, genesis, acts: given }) => [
    ...genesis.names.map(({ ref, salt, value }) => ({
      case_id: id,
      entry: 'intake',
      path: `/names/${ref}`,
      salt: hex(salt),
      value,
    })),
    ...given.flatMap(({ act, erasable: kept }) =>
      kept.map(({ path, salt, value }) => ({
        case_id: id,
        entry: String(act.seq),
        path,
        salt: hex(salt),
        value,
      })),
    ),
  ])
  await sql`insert into erasable_value (office_id, case_id, entry, path, salt, value)
    select ${officeId}::uuid, case_id, entry, path, decode(salt, 'hex'), value
    from jsonb_to_recordset(${json(erasable)}) as r(case_id uuid, entry text, path text, salt text, value text)`.execute(
    trx,
  )
  const limits = decided.flatMap(({ id, limits: given }) =>
    given.map((limit) => ({ case_id: id, ...toLimitRow(setting.law, setting.calendar, limit) })),
  )
  await sql`insert into time_limit (office_id, case_id, key, rule, ref, kind, whose, asset_ref, document_ref, recipient_ref, obligation_ref, opened_by,
      from_on, opens_on, due_on, due_at, unit, status, closed_on, closed_by, days_late, flags, law_version, calendar_version, remind_on, paused_from)
    select ${officeId}::uuid, l.* from jsonb_to_recordset(${json(limits)}) as l(case_id uuid, key text, rule text, ref text, kind text, whose text,
      asset_ref text, document_ref text, recipient_ref text, obligation_ref text, opened_by int, from_on date, opens_on date, due_on date,
      due_at timestamptz, unit text, status text, closed_on date, closed_by int, days_late int, flags jsonb, law_version text,
      calendar_version text, remind_on date, paused_from date)`.execute(trx)
  const papers = decided.flatMap(({ id, papers: given }) => given.map((paper) => ({ case_id: id, ...paper })))
  await sql`insert into document (office_id, case_id, ref, seq, kind, number, issued_on, asset_ref)
    select ${officeId}::uuid, p.* from jsonb_to_recordset(${json(papers)})
      as p(case_id uuid, ref text, seq int, kind text, number text, "issuedOn" date, asset text)`.execute(trx)
  await writeCounts(trx, officeId, decided)
}

function json(value: unknown) {
  return sql`${JSON.stringify(value)}::jsonb`
}

function hex(bytes: Buffer): string {
  return bytes.toString('hex')
}
