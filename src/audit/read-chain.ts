import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import { hashPayload } from './chain-entry.ts'
import type { ChainEnd, ChainName, StoredEntry } from './verify-chain.ts'

/** One chain of a case as the database holds it: what `verifyChain` judges. */
export interface StoredChain {
  /** The hash of the intake's payload, made anew from the stored text. */
  genesis: Buffer
  entries: StoredEntry[]
  /** Where the case itself says the chain ends: against it shows a tail that was cut off. */
  end: ChainEnd
}

interface Row {
  end_seq: number
  end_hash: Buffer
  seq: number | null
  payload: string
  prev_hash: Buffer
  hash: Buffer
}

const tables = {
  act: {
    ends: sql`(select office_id, id as case_id, revision as seq, chain_head as hash from enforcement_case)`,
    entries: sql`case_act`,
  },
  attempt: { ends: sql`attempt_head`, entries: sql`case_attempt` },
  proposal: { ends: sql`proposal_head`, entries: sql`proposal_entry` },
  statement: { ends: sql`finding_statement_head`, entries: sql`finding_statement` },
}

/**
 * Reads a chain of one case: its accepted acts, the attempts that came to nothing, its proposals, or what was said of its findings.
 * @param db a transaction inside the office.
 * @returns undefined when the office has no such case.
 */
export async function readChain(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
  chain: ChainName,
): Promise<StoredChain | undefined> {
  const intake = await db
    .selectFrom('enforcement_case')
    .select('intake_canonical')
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    .executeTakeFirst()
  const { ends, entries } = tables[chain]
  // End and entries in one statement: an act recorded between two would look like a chain cut off.
  const { rows } = await sql<Row>`
    select h.seq as end_seq, h.hash as end_hash, e.seq, e.payload, e.prev_hash, e.hash
    from ${ends} h left join ${entries} e using (office_id, case_id)
    where office_id = ${officeId} and case_id = ${caseId}
    order by e.seq`.execute(db)
  const [first] = rows
  if (intake === undefined) return undefined
  const genesis = hashPayload(intake.intake_canonical)
  if (first === undefined)
    return chain === 'proposal' || chain === 'statement'
      ? readUnended(db, officeId, caseId, genesis, chain)
      : undefined
  return {
    genesis,
    entries: rows.flatMap((row) => (row.seq === null ? [] : [toEntry(row.seq, row)])),
    end: { seq: first.end_seq, hash: first.end_hash },
  }
}

// The chains of proposals and statements have no end before the first of them: entries without one are entries whose end was taken away.
async function readUnended(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
  genesis: Buffer,
  chain: 'proposal' | 'statement',
): Promise<StoredChain> {
  const rows = await db
    .selectFrom(chain === 'proposal' ? 'proposal_entry' : 'finding_statement')
    .select(['seq', 'payload', 'prev_hash', 'hash'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute()
  return { genesis, entries: rows.map((row) => toEntry(row.seq, row)), end: { seq: 0, hash: genesis } }
}

function toEntry(seq: number, row: Pick<Row, 'payload' | 'prev_hash' | 'hash'>): StoredEntry {
  return { seq, payload: row.payload, prevHash: row.prev_hash, hash: row.hash }
}
