import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import { correcting } from '../engine/replay.ts'

/** One entry of a case's record as a person reads it. */
export interface RecordEntry {
  seq: number
  act: string
  on: string
  at: string | null
  assetId: string | null
  data: Record<string, unknown>
  actor: { id: string; name: string | null; role: string }
  recordedAt: string
  overridden: unknown
  overrideReason: string | null
  /** The delegation it was signed under, and the proposal it signs. */
  delegation: { id: string; number: string; by: string } | null
  proposalId: string | null
  /** The corrections that speak of this entry, by number; the entry itself stays as it was recorded. */
  correctedBy: number[]
  stageAfter: string
  hash: string
}

/** The values of a case that may be erased, by entry and path; an erased one is null. */
export async function readErasable(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom('erasable_value')
    .select(['entry', 'path', 'value'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .execute()
  return new Map(rows.map((row) => [`${row.entry}${row.path}`, row.value]))
}

/** The acts of a case in the order of recording, with free text put back where it has not been erased. */
export async function readRecord(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
  erasable: Map<string, string | null>,
): Promise<RecordEntry[]> {
  const rows = await db
    .selectFrom('case_act as a')
    .leftJoin('account as p', (join) =>
      join.onRef('p.office_id', '=', 'a.office_id').onRef('p.id', '=', 'a.actor_id'),
    )
    .select([
      'a.seq',
      'a.act',
      'a.took_place_on',
      'a.took_place_at',
      'a.asset_ref',
      'a.data',
      'a.actor_id',
      'a.actor_role',
      'p.display_name',
    ])
    .leftJoin('delegation as d', (join) =>
      join.onRef('d.office_id', '=', 'a.office_id').onRef('d.id', '=', 'a.delegation_id'),
    )
    .select(['d.id as delegation', 'd.number as delegation_number', 'd.from_id', 'a.proposal_id'])
    .select(['a.recorded_at', 'a.overridden', 'a.stage_after', 'a.hash'])
    .where('a.office_id', '=', officeId)
    .where('a.case_id', '=', caseId)
    .orderBy('a.seq')
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    act: row.act,
    on: row.took_place_on,
    at: row.took_place_at,
    assetId: row.asset_ref,
    data: restoreText(row.seq, row.data, erasable),
    actor: { id: row.actor_id, name: row.display_name, role: row.actor_role },
    recordedAt: row.recorded_at,
    overridden: row.overridden,
    overrideReason: erasable.get(`${row.seq}/override/reason`) ?? null,
    delegation:
      row.delegation === null
        ? null
        : { id: row.delegation, number: row.delegation_number ?? '', by: row.from_id ?? '' },
    proposalId: row.proposal_id,
    correctedBy: rows
      .filter((other) => other.act === correcting && other.data['corrects'] === row.seq)
      .map((other) => other.seq),
    stageAfter: row.stage_after,
    hash: row.hash.toString('hex'),
  }))
}

function restoreText(
  seq: number,
  data: Record<string, unknown>,
  erasable: Map<string, string | null>,
): Record<string, unknown> {
  return restoreUnder(`${seq}`, data, erasable)
}

// The data of a correction holds the fields it corrects, one level down.
function restoreUnder(
  path: string,
  data: Record<string, unknown>,
  erasable: Map<string, string | null>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => {
      const at = `${path}/${field}`
      if (erasable.has(at)) return [field, erasable.get(at) ?? '(đã xóa)']
      return [field, isFields(value) ? restoreUnder(at, value, erasable) : value]
    }),
  )
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
