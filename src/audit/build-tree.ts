import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { appendLeaf, emptyFrontier, type Frontier, hashLeaf, rootOf } from './merkle.ts'
import { RecordBrokenError } from './read-leaves.ts'

/** How far one call goes. */
export interface BuildOptions {
  /** Leaves at most; 5000 when not given. */
  limit?: number
  /**
   * Looks through the whole record for entries without a leaf, not only from the last leaf on. Needed now and then:
   * a database restored on a new server counts its transactions anew, and entries could fall behind the last leaf.
   */
  sweep?: boolean
}

/** The tree after a call. `more`: the limit was reached, so another call may find further entries. */
export interface BuiltTree {
  added: number
  size: number
  root: Buffer
  more: boolean
}

/**
 * Gives every settled entry of an office (act, attempt, proposal or statement) its place in the office's Merkle tree. A leaf's input is
 * the entry's hash. Nothing else assigns places: builders of one office wait for each other, places are dense from
 * 0, and an entry is taken only when every transaction that began before its own has ended, so that none that
 * commits late is passed over. One transaction; all or nothing.
 * @throws RecordBrokenError when leaves and tree of the office do not fit together.
 */
export async function buildTree(
  db: Kysely<Database>,
  officeId: string,
  now: Temporal.Instant,
  options: BuildOptions = {},
): Promise<BuiltTree> {
  const limit = options.limit ?? 5000
  return inOffice(db, { officeId }, async (trx) => {
    // A plan made for any starting point reads the whole record each time; one made for this point reads its end.
    await sql`select set_config('plan_cache_mode', 'force_custom_plan', true),
      pg_advisory_xact_lock(hashtextextended(${`audit tree ${officeId}`}, 0))`.execute(trx)
    const frontier = await readFrontier(trx, officeId)
    const settled = await settledUpTo(trx, officeId, frontier.size)
    const from = options.sweep ? '0' : settled
    const hashes = await assignLeaves(trx, officeId, { size: frontier.size, from, limit })
    const grown = hashes.reduce((tree, hash) => appendLeaf(tree, hashLeaf(hash)), frontier)
    const root = rootOf(grown)
    if (hashes.length > 0) await writeTree(trx, officeId, grown, root, now)
    return { added: hashes.length, size: grown.size, root, more: hashes.length === limit }
  })
}

async function readFrontier(trx: Transaction<Database>, officeId: string): Promise<Frontier> {
  const row = await trx
    .selectFrom('audit_tree')
    .select(['size', 'frontier'])
    .where('office_id', '=', officeId)
    .executeTakeFirst()
  if (row === undefined) return emptyFrontier
  return { size: Number(row.size), roots: row.frontier.map((hex) => Buffer.from(hex, 'hex')) }
}

/** The transaction below which every entry has its leaf; '0' when that cannot be said. */
async function settledUpTo(trx: Transaction<Database>, officeId: string, size: number): Promise<string> {
  const { rows } = await sql<{ index: bigint; tx: string; past: boolean }>`
    select l.index, coalesce(a.tx, t.tx, p.tx, f.tx)::text as tx,
      coalesce(a.tx, t.tx, p.tx, f.tx) < pg_snapshot_xmin(pg_current_snapshot()) as past
    from audit_leaf l
      left join case_act a on l.chain = 'act' and (a.office_id, a.case_id, a.seq) = (l.office_id, l.case_id, l.seq)
      left join case_attempt t on l.chain = 'attempt' and (t.office_id, t.case_id, t.seq) = (l.office_id, l.case_id, l.seq)
      left join proposal_entry p on l.chain = 'proposal' and (p.office_id, p.case_id, p.seq) = (l.office_id, l.case_id, l.seq)
      left join finding_statement f on l.chain = 'statement' and (f.office_id, f.case_id, f.seq) = (l.office_id, l.case_id, l.seq)
    where l.office_id = ${officeId} order by l.index desc limit 1`.execute(trx)
  const last = rows[0]
  const leaves = last === undefined ? 0 : Number(last.index) + 1
  if (leaves !== size)
    throw new RecordBrokenError(officeId, `it has ${leaves} audit leaves and a tree of ${size}`)
  return last?.past ? last.tx : '0'
}

/**
 * Inserts the next leaves and returns their entries' hashes in order. A transaction from the snapshot's future can
 * only be seen when its row was restored from another server, so it has ended as well.
 */
async function assignLeaves(
  trx: Transaction<Database>,
  officeId: string,
  next: { size: number; from: string; limit: number },
): Promise<Buffer[]> {
  const { rows } = await sql<{ hash: Buffer }>`
    with entry as (
      select 'act' as chain, case_id, seq, hash, tx from case_act
        where office_id = ${officeId} and tx >= ${next.from}::xid8
      union all
      select 'attempt', case_id, seq, hash, tx from case_attempt
        where office_id = ${officeId} and tx >= ${next.from}::xid8
      union all
      select 'proposal', case_id, seq, hash, tx from proposal_entry
        where office_id = ${officeId} and tx >= ${next.from}::xid8
      union all
      select 'statement', case_id, seq, hash, tx from finding_statement
        where office_id = ${officeId} and tx >= ${next.from}::xid8),
    settled as (
      select * from entry e
      where (tx < pg_snapshot_xmin(pg_current_snapshot()) or tx >= pg_snapshot_xmax(pg_current_snapshot()))
        and not exists (select from audit_leaf l
          where l.office_id = ${officeId} and (l.chain, l.case_id, l.seq) = (e.chain, e.case_id, e.seq))
      order by tx, chain, case_id, seq limit ${next.limit}),
    placed as (
      insert into audit_leaf (office_id, index, chain, case_id, seq, hash)
      select ${officeId}::uuid, ${next.size}::bigint - 1 + row_number() over (order by tx, chain, case_id, seq),
        chain, case_id, seq, hash from settled
      returning index, hash)
    select hash from placed order by index`.execute(trx)
  return rows.map((row) => row.hash)
}

async function writeTree(
  trx: Transaction<Database>,
  officeId: string,
  tree: Frontier,
  root: Buffer,
  now: Temporal.Instant,
): Promise<void> {
  const row = {
    size: BigInt(tree.size),
    frontier: JSON.stringify(tree.roots.map((hash) => hash.toString('hex'))),
    root,
    built_at: now.toString(),
  }
  await trx
    .insertInto('audit_tree')
    .values({ office_id: officeId, ...row })
    .onConflict((conflict) => conflict.column('office_id').doUpdateSet(row))
    .execute()
}
