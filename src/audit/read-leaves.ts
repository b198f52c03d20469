import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import { appendLeaf, emptyFrontier, hashLeaf, rootOf } from './merkle.ts'

/** The leaves `l` of the tree with the entries they stand for, whatever the chain. */
export const leafEntries = sql`audit_leaf l
      left join case_act a on l.chain = 'act' and (a.office_id, a.case_id, a.seq) = (l.office_id, l.case_id, l.seq)
      left join case_attempt t on l.chain = 'attempt' and (t.office_id, t.case_id, t.seq) = (l.office_id, l.case_id, l.seq)
      left join proposal_entry p on l.chain = 'proposal' and (p.office_id, p.case_id, p.seq) = (l.office_id, l.case_id, l.seq)
      left join finding_statement f on l.chain = 'statement' and (f.office_id, f.case_id, f.seq) = (l.office_id, l.case_id, l.seq)`

/** The stored text of the entry of a leaf; null where the entry is gone. */
export const leafPayload = sql`coalesce(a.payload, t.payload, p.payload, f.payload)`

/** Leaves of one block: the roots of complete ones are kept, so that a proof need not read every leaf. */
export const blockSize = 256

/** Leaves read at a time. */
export const pageSize = 5000

/** A record that does not go on from what was signed before: nothing is signed, nothing is proven. */
export class RecordBrokenError extends Error {
  /** What is broken, for the people of the office; undefined where none of them is told by a page. */
  readonly vi: string | undefined

  constructor(officeId: string, what: string, vi?: string) {
    super(`The record of office ${officeId} is broken: ${what}.`)
    this.name = 'RecordBrokenError'
    this.vi = vi
  }
}

/**
 * The leaf hashes from one place up to but not including another.
 * @param db a transaction inside the office.
 * @throws RecordBrokenError when one of them is missing.
 */
export async function readLeafHashes(
  db: Kysely<Database>,
  officeId: string,
  from: number,
  to: number,
): Promise<Buffer[]> {
  if (from === to) return []
  const rows = await db
    .selectFrom('audit_leaf')
    .select(['index', 'hash'])
    .where('office_id', '=', officeId)
    .where('index', '>=', BigInt(from))
    .where('index', '<', BigInt(to))
    .orderBy('index')
    .execute()
  if (rows.length !== to - from) {
    const gap = rows.findIndex(({ index }, place) => Number(index) !== from + place)
    const missing = from + (gap === -1 ? rows.length : gap)
    throw new RecordBrokenError(
      officeId,
      `of its leaves ${from} to ${to - 1} some are missing, first ${missing}`,
      `Cây của cơ quan thiếu mục ở chỗ ${missing}: đã bị bỏ đi.`,
    )
  }
  return rows.map(({ hash }) => hashLeaf(hash))
}

/**
 * Reads every leaf again: each must be the hash of the stored text of its entry, and all of them give the root.
 * @param db a transaction inside the office.
 * @throws RecordBrokenError naming the first entry that is not what was put into the tree.
 */
export async function requireSealedLeaves(
  db: Kysely<Database>,
  officeId: string,
  size: number,
  root: Buffer,
): Promise<void> {
  let tree = emptyFrontier
  while (tree.size < size) {
    const { rows } = await sql<{
      hash: Buffer
      chain: string
      case_id: string
      seq: number
      sealed: boolean
    }>`
      select l.hash, l.chain, l.case_id, l.seq,
        coalesce(sha256('\\x00'::bytea || convert_to(${leafPayload}, 'UTF8')) = l.hash, false) as sealed
      from ${leafEntries}
      where l.office_id = ${officeId} and l.index >= ${tree.size} and l.index < ${Math.min(size, tree.size + pageSize)}
      order by l.index`.execute(db)
    const bad = rows.find(({ sealed }) => !sealed)
    if (bad !== undefined)
      throw new RecordBrokenError(
        officeId,
        `entry ${bad.seq} of the chain "${bad.chain}" of matter ${bad.case_id} is not what was put into the tree`,
      )
    if (rows.length === 0) throw new RecordBrokenError(officeId, `its leaf ${tree.size} is missing`)
    tree = rows.reduce((grown, { hash }) => appendLeaf(grown, hashLeaf(hash)), tree)
  }
  if (!rootOf(tree).equals(root))
    throw new RecordBrokenError(officeId, `its ${size} leaves do not give the root of its tree`)
}
