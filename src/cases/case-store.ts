import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { RecordedAct, Role } from '../engine/vocabulary.ts'
import { type Powers, powersOf } from '../people/powers.ts'

/** A case row, with what was remembered of the same request. */
export interface FoundCase {
  revision: number
  snapshot: unknown
  machine_version: string
  chain_head: Buffer
  latest_on: string | null
  officer_id: string | null
  number: string | null
  settings: Record<string, unknown>
  /** What the person at the door may sign beside his role. */
  powers: Powers
  request_hash: Buffer | null
  response: unknown
}

/**
 * Finds a case for one act. Who means to write locks it: every other writer of this case waits here. Who only tries
 * waits for nobody. Undefined when the office has no such case.
 */
export async function findCase(
  trx: Transaction<Database>,
  officeId: string,
  caseId: string,
  asked: { accountId: string; idempotencyKey: string | null; lock: boolean },
): Promise<FoundCase | undefined> {
  const { accountId, idempotencyKey, lock } = asked
  const found = await sql<FoundCase>`
    select c.revision, c.snapshot, c.machine_version, c.chain_head, c.latest_on, c.officer_id, c.number,
      o.settings, ${powersOf(officeId, accountId)} as powers, i.request_hash, i.response
    from enforcement_case c join office o on o.id = c.office_id
      left join idempotency i on i.office_id = c.office_id and i.account_id = ${accountId}::uuid and i.key = ${idempotencyKey}
    where c.office_id = ${officeId}::uuid and c.id = ${caseId}::uuid
    ${lock ? sql`for no key update of c` : sql``}`.execute(trx)
  return found.rows[0]
}

/** What was answered to an earlier request with the same key, if any. Reads afresh, after the lock was waited for. */
export async function findRemembered(
  trx: Transaction<Database>,
  officeId: string,
  accountId: string,
  key: string,
) {
  return trx
    .selectFrom('idempotency')
    .select(['request_hash', 'response'])
    .where('office_id', '=', officeId)
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirst()
}

/** The recorded acts of a case in the order of recording. */
export async function readActs(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
): Promise<RecordedAct[]> {
  const rows = await db
    .selectFrom('case_act')
    .select([
      'seq',
      'act',
      'took_place_on',
      'took_place_at',
      'asset_ref',
      'data',
      'actor_id',
      'actor_role',
      'recorded_at',
      'overridden',
      'delegation_id',
    ])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    act: row.act,
    on: row.took_place_on,
    data: row.data,
    actor: {
      id: row.actor_id,
      role: row.actor_role as Role,
      ...(row.delegation_id === null ? {} : { delegation: row.delegation_id }),
    },
    recordedAt: row.recorded_at,
    ...(row.took_place_at === null ? {} : { at: row.took_place_at }),
    ...(row.asset_ref === null ? {} : { asset: row.asset_ref }),
    ...(row.overridden === null
      ? {}
      : { overridden: row.overridden as unknown as { ref: string; requirement: string }[] }),
  }))
}

/** The keys of every limit a case has a row for. */
export async function readLimitKeys(
  trx: Transaction<Database>,
  officeId: string,
  caseId: string,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('time_limit')
    .select('key')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .execute()
  return rows.map((row) => row.key)
}

/** Takes away limits that a replay no longer yields. */
export async function dropLimits(
  trx: Transaction<Database>,
  officeId: string,
  caseId: string,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return
  await trx
    .deleteFrom('time_limit')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('key', 'in', keys)
    .execute()
}
