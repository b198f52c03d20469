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
}

/**
 * Reads a chain of one case: its accepted acts, or the attempts that came to nothing.
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
  if (intake === undefined || first === undefined) return undefined
  return {
    genesis: hashPayload(intake.intake_canonical),
    entries: rows.flatMap((row) => (row.seq === null ? [] : [toEntry(row.seq, row)])),
    end: { seq: first.end_seq, hash: first.end_hash },
  }
}

function toEntry(seq: number, row: Row): StoredEntry {
  return { seq, payload: row.payload, prevHash: row.prev_hash, hash: row.hash }
}
