import type { KeyObject } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { originOf, parseCheckpoint, writeCheckpoint } from './checkpoint.ts'
import { appendLeaf, emptyFrontier, type Frontier, rootOf } from './merkle.ts'
import { blockSize, pageSize, RecordBrokenError, readLeafHashes, requireSealedLeaves } from './read-leaves.ts'
import { findSigners, parseVerifierKey, writeVerifierKey } from './signed-note.ts'

const minutesBetween = 5

/** The checkpoint before, as it is stored. */
interface Last {
  number: bigint
  tree: Frontier
  madeAt: string
}

/**
 * Signs where the tree of an office stands, when that is due: it has grown and the checkpoint before is five minutes
 * old, or a day (Vietnam time) has ended since; the first as soon as there is a leaf. Before signing it is proven that
 * the tree goes on from the checkpoint before: the subtrees whose root was signed then, and the leaves since, must give
 * today's root. At the close of a day every leaf is read again and compared with the stored entries.
 * One transaction, one maker at a time for an office; any number of processes may call it.
 * @returns the size signed, or null when nothing was due.
 * @throws RecordBrokenError when the record does not go on from what was signed; nothing is signed then.
 */
export async function makeCheckpoint(
  db: Kysely<Database>,
  officeId: string,
  keys: readonly KeyObject[],
  now: Temporal.Instant,
): Promise<number | null> {
  if (keys.length === 0) return null
  return inOffice(db, { officeId }, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`audit tree ${officeId}`}, 0))`.execute(trx)
    const tree = await trx
      .selectFrom('audit_tree')
      .select(['size', 'root'])
      .where('office_id', '=', officeId)
      .executeTakeFirst()
    const last = await readLast(trx, officeId)
    const size = Number(tree?.size ?? 0)
    const due = whatIsDue(size, last, now)
    if (tree === undefined || due === null) return null
    const grown = await growFrom(trx, officeId, last?.tree ?? emptyFrontier, size)
    const root = rootOf(grown)
    if (!root.equals(tree.root))
      throw new RecordBrokenError(officeId, `its ${size} leaves do not go on from the checkpoint before`)
    if (due.closesOn !== null) await requireSealedLeaves(trx, officeId, size, root)
    const origin = originOf(officeId)
    await trx
      .insertInto('audit_checkpoint')
      .values({
        office_id: officeId,
        number: (last?.number ?? 0n) + 1n,
        size: BigInt(size),
        root,
        frontier: JSON.stringify(grown.roots.map((hash) => hash.toString('hex'))),
        note: writeCheckpoint({ origin, size, root }, keys),
        verifier_keys: keys.map((key) => writeVerifierKey({ name: origin, key })),
        closes_on: due.closesOn,
        made_at: now.toString(),
      })
      .execute()
    return size
  })
}

function whatIsDue(
  size: number,
  last: Last | undefined,
  now: Temporal.Instant,
): { closesOn: string | null } | null {
  if (last === undefined) return size > 0 ? { closesOn: null } : null
  const madeAt = Temporal.Instant.from(last.madeAt)
  const today = vietnamDayOf(now)
  if (vietnamDayOf(madeAt) < today)
    return { closesOn: Temporal.PlainDate.from(today).subtract({ days: 1 }).toString() }
  const isOld = now.since(madeAt).total('minutes') >= minutesBetween
  return size !== last.tree.size && isOld ? { closesOn: null } : null
}

async function readLast(trx: Transaction<Database>, officeId: string): Promise<Last | undefined> {
  const row = await trx
    .selectFrom('audit_checkpoint')
    .select(['number', 'size', 'root', 'frontier', 'note', 'verifier_keys', 'made_at'])
    .where('office_id', '=', officeId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const tree = { size: Number(row.size), roots: row.frontier.map((hex) => Buffer.from(hex, 'hex')) }
  const said = parseCheckpoint(row.note)
  const known = row.verifier_keys.flatMap((key) => parseVerifierKey(key) ?? [])
  const isSound =
    said !== undefined &&
    said.checkpoint.size === tree.size &&
    said.checkpoint.root.equals(row.root) &&
    rootOf(tree).equals(row.root) &&
    findSigners(said.note, known).length > 0
  if (!isSound) throw new RecordBrokenError(officeId, `checkpoint ${row.number} is not what was signed`)
  return { number: row.number, tree, madeAt: row.made_at }
}

/** The tree with the leaves from its end up to `size`; keeps the root of each block that becomes complete. */
async function growFrom(
  trx: Transaction<Database>,
  officeId: string,
  start: Frontier,
  size: number,
): Promise<Frontier> {
  if (size < start.size)
    throw new RecordBrokenError(officeId, `it has ${size} leaves, and ${start.size} were signed`)
  let tree = start
  let block = await openBlock(trx, officeId, start)
  while (tree.size < size) {
    const blocks: { index: number; hash: string }[] = []
    for (const leaf of await readLeafHashes(trx, officeId, tree.size, Math.min(size, tree.size + pageSize))) {
      tree = appendLeaf(tree, leaf)
      block = appendLeaf(block, leaf)
      if (block.size === blockSize) {
        blocks.push({ index: tree.size / blockSize - 1, hash: rootOf(block).toString('hex') })
        block = emptyFrontier
      }
    }
    await keepBlocks(trx, officeId, blocks)
  }
  return tree
}

/** The block that the next leaf will stand in, as far as it is filled: what was signed of it must still be there. */
async function openBlock(trx: Transaction<Database>, officeId: string, tree: Frontier): Promise<Frontier> {
  const leaves = await readLeafHashes(trx, officeId, tree.size - (tree.size % blockSize), tree.size)
  const block = leaves.reduce(appendLeaf, emptyFrontier)
  const signed = tree.roots.slice(tree.roots.length - block.roots.length)
  if (!block.roots.every((root, place) => signed[place]?.equals(root)))
    throw new RecordBrokenError(officeId, `its last ${block.size} leaves are not those that were signed`)
  return block
}

async function keepBlocks(
  trx: Transaction<Database>,
  officeId: string,
  blocks: readonly { index: number; hash: string }[],
): Promise<void> {
  if (blocks.length === 0) return
  await sql`insert into audit_block (office_id, index, hash)
    select ${officeId}::uuid, b.index, decode(b.hash, 'hex')
    from jsonb_to_recordset(${JSON.stringify(blocks)}::jsonb) as b(index bigint, hash text)`.execute(trx)
}
