import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type JsonObject, sealEntry } from '../../src/audit/chain-entry.ts'
import type { ChainName, StoredEntry } from '../../src/audit/verify-chain.ts'
import { inOffice } from '../../src/db/in-office.ts'
import type { Database } from '../../src/db/schema.ts'

export const now = '2026-07-01T01:30:00Z'
const actor = randomUUID()

/** A sealed intake and the entries after it, as the database would hold them. */
export function makeChain(chain: ChainName, bodies: readonly JsonObject[]) {
  const intake = sealEntry({ schema: 'intake/1', prev: null, body: { judgment: '12/2026/DS-ST' } })
  const entries: StoredEntry[] = []
  let prev = intake.hash
  for (const body of bodies) {
    const sealed = sealEntry({ schema: `${chain}/1`, prev, body })
    entries.push({ seq: entries.length + 1, payload: sealed.payload, prevHash: prev, hash: sealed.hash })
    prev = sealed.hash
  }
  return { genesis: intake.hash, entries, end: { seq: entries.length, hash: prev } }
}

/** An office of its own; only the owner of the schema may make one. */
export async function addOffice(owner: Kysely<Database>): Promise<string> {
  const id = randomUUID()
  await owner
    .insertInto('office')
    .values({ id, code: id, name: 'Phòng Thi hành án dân sự', settings: '{}' })
    .execute()
  return id
}

/** A case with a sealed intake and both chains empty. Returns its id. */
export async function addCase(app: Kysely<Database>, officeId: string): Promise<string> {
  const id = randomUUID()
  const sealed = sealEntry({ schema: 'intake/1', prev: null, body: { office: officeId, case: id } })
  await inOffice(app, { officeId }, async (trx) => {
    await trx
      .insertInto('enforcement_case')
      .values({
        office_id: officeId,
        id,
        kind: 'onRequest',
        judgment_number: '12/2026/DS-ST',
        judgment_date: '2026-05-04',
        stage: 'received',
        machine_version: '1',
        snapshot: '{}',
        intake_canonical: sealed.payload,
        chain_head: sealed.hash,
        opened_by: actor,
        opened_at: now,
      })
      .execute()
    await trx
      .insertInto('attempt_head')
      .values({ office_id: officeId, case_id: id, seq: 0, hash: sealed.hash })
      .execute()
  })
  return id
}

/** Appends an act inside the caller's transaction; `tx` pretends it was written by that transaction. */
export async function appendAct(
  trx: Kysely<Database>,
  officeId: string,
  caseId: string,
  given: { data?: JsonObject; tx?: string } = {},
): Promise<Buffer> {
  const row = await trx
    .selectFrom('enforcement_case')
    .select(['revision', 'chain_head'])
    .where('id', '=', caseId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const seq = row.revision + 1
  const body = {
    office: officeId,
    case: caseId,
    seq,
    act: 'NOTE',
    data: given.data ?? { amount: 1_000_000 + seq },
  }
  const { payload, hash } = sealEntry({ schema: 'act/1', prev: row.chain_head, body })
  await trx
    .insertInto('case_act')
    .values({
      office_id: officeId,
      case_id: caseId,
      seq,
      act: 'NOTE',
      took_place_on: '2026-07-01',
      data: JSON.stringify(body.data),
      actor_id: actor,
      actor_role: 'officer',
      recorded_at: now,
      stage_after: 'received',
      payload,
      prev_hash: row.chain_head,
      hash,
      ...(given.tx === undefined ? {} : { tx: given.tx }),
    })
    .execute()
  await trx
    .updateTable('enforcement_case')
    .set({ revision: seq, chain_head: hash })
    .where('id', '=', caseId)
    .execute()
  return hash
}

/** Appends a refused attempt inside the caller's transaction. */
export async function appendAttempt(
  trx: Kysely<Database>,
  officeId: string,
  caseId: string,
): Promise<Buffer> {
  const head = await trx
    .selectFrom('attempt_head')
    .select(['seq', 'hash'])
    .where('case_id', '=', caseId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const seq = head.seq + 1
  const { payload, hash } = sealEntry({
    schema: 'attempt/1',
    prev: head.hash,
    body: { office: officeId, case: caseId, seq, act: 'SEIZE' },
  })
  await trx
    .insertInto('case_attempt')
    .values({
      office_id: officeId,
      case_id: caseId,
      seq,
      act: 'SEIZE',
      outcome: 'refused',
      actor_id: actor,
      recorded_at: now,
      payload,
      prev_hash: head.hash,
      hash,
    })
    .execute()
  await trx.updateTable('attempt_head').set({ seq, hash }).where('case_id', '=', caseId).execute()
  return hash
}

/** `count` acts, each in a transaction of its own; their hashes. */
export async function recordActs(
  app: Kysely<Database>,
  officeId: string,
  caseId: string,
  count: number,
): Promise<Buffer[]> {
  const hashes: Buffer[] = []
  for (let done = 0; done < count; done++)
    hashes.push(await inOffice(app, { officeId }, (trx) => appendAct(trx, officeId, caseId)))
  return hashes
}
