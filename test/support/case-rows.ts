import { type Kysely, sql } from 'kysely'
import type { Database } from '../../src/db/schema.ts'

/** Everything the database holds of one case, so that two moments can be compared. Attempts stand apart. */
export interface CaseRows {
  case: Record<string, unknown>
  acts: Record<string, unknown>[]
  limits: Record<string, unknown>[]
  outbox: Record<string, unknown>[]
  documents: Record<string, unknown>[]
  stretches: Record<string, unknown>[]
  visits: Record<string, unknown>[]
  erasable: Record<string, unknown>[]
}

/** Reads a case's rows as the owner of the schema sees them. */
export async function readCaseRows(owner: Kysely<Database>, caseId: string): Promise<CaseRows> {
  const of = async (query: ReturnType<typeof sql<Record<string, unknown>>>) =>
    (await query.execute(owner)).rows
  const [row] = await of(sql`select * from enforcement_case where id = ${caseId}`)
  if (row === undefined) throw new Error(`There is no case ${caseId}.`)
  return {
    case: row,
    acts: await of(sql`select * from case_act where case_id = ${caseId} order by seq`),
    limits: await of(sql`select * from time_limit where case_id = ${caseId} order by key collate "C"`),
    outbox: await of(
      sql`select office_id, topic, payload, created_at, sent_at from outbox where payload->>'caseId' = ${caseId} order by id`,
    ),
    documents: await of(sql`select * from document where case_id = ${caseId} order by ref`),
    stretches: await of(sql`select * from matter_stretch where case_id = ${caseId} order by from_on`),
    visits: await of(sql`select * from matter_step where case_id = ${caseId} order by nth`),
    erasable: await of(sql`select * from erasable_value where case_id = ${caseId} order by entry, path`),
  }
}

/** The attempts recorded against a case, in their order, as they were sealed. */
export async function readAttempts(
  owner: Kysely<Database>,
  caseId: string,
): Promise<{ seq: number; act: string; outcome: string; payload: string; actor: string }[]> {
  const rows = await owner
    .selectFrom('case_attempt')
    .select(['seq', 'act', 'outcome', 'payload', 'actor_id as actor'])
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute()
  return rows
}
