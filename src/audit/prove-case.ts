import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import { appendLeaf, emptyFrontier, rootOf } from './merkle.ts'
import { inclusionPath, type RootBetween } from './merkle-proof.ts'
import type { ProofBundle } from './proof-bundle.ts'
import { latestCheckpoint } from './read-checkpoints.ts'
import { blockSize, leafEntries, leafPayload, RecordBrokenError, readLeafHashes } from './read-leaves.ts'
import type { ChainName } from './verify-chain.ts'
import { type CarriedValue, chainNames, entryName } from './verify-matter.ts'

/** Why there is no proof: no such matter, nothing signed yet, or nothing of this matter under a checkpoint yet. */
export type NoProof = 'noCase' | 'noCheckpoint' | 'notCovered'

/**
 * The proof of a matter against the latest checkpoint: entries that it covers, each with its way to the root. Newer
 * entries come with the next checkpoint. `values`: whether the names and texts kept beside the chain are given along.
 * @param db a transaction inside the office.
 * @throws RecordBrokenError when entries or leaves that were signed are missing.
 */
export async function proveCase(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
  { values }: { values: boolean },
): Promise<ProofBundle | NoProof> {
  const row = await db
    .selectFrom('enforcement_case')
    .select('intake_canonical')
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    .executeTakeFirst()
  const checkpoint = await latestCheckpoint(db, officeId)
  // Before it is said that there is no such matter: one that was taken out with all its entries has left its leaves.
  const entries = checkpoint === undefined ? [] : await readEntries(db, officeId, caseId, checkpoint.size)
  if (row === undefined) return 'noCase'
  if (checkpoint === undefined) return 'noCheckpoint'
  if (entries.length === 0) return 'notCovered'
  const rootOver = await readSubtrees(
    db,
    officeId,
    checkpoint.size,
    entries.map(({ leaf }) => leaf),
  )
  const names = new Set(['intake', ...entries.map(({ name }) => name)])
  return {
    format: 'thi-hanh-proof/1',
    office: officeId,
    case: caseId,
    intake: row.intake_canonical,
    entries: entries.map(({ chain, leaf, payload }) => ({
      chain,
      leaf,
      proof: inclusionPath(leaf, checkpoint.size, rootOver).map((hash) => hash.toString('base64')),
      payload,
    })),
    values: values ? await readValuesOf(db, officeId, caseId, names) : [],
    checkpoint: checkpoint.note,
    verifierKeys: checkpoint.verifierKeys,
  }
}

interface ProvenEntry {
  chain: ChainName
  seq: number
  leaf: number
  payload: string
  /** What the entry is called among the values kept beside the chain. */
  name: string
}

/**
 * The entries of a matter in the order of the chains. It is the leaves that say what there has to be: an entry that was
 * taken out would otherwise be missed by nobody.
 */
async function readEntries(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
  size: number,
): Promise<ProvenEntry[]> {
  const { rows } = await sql<{ chain: ChainName; seq: number; leaf: bigint; payload: string | null }>`
    select l.chain, l.seq, l.index as leaf, ${leafPayload} as payload
    from ${leafEntries}
    where l.office_id = ${officeId} and l.chain = any(${chainNames}) and l.case_id = ${caseId} and l.index < ${size}
    order by l.seq`.execute(db)
  return chainNames.flatMap((chain) =>
    rows
      .filter((row) => row.chain === chain)
      .map(({ seq, leaf, payload }, place) => {
        if (seq !== place + 1) throw lostFrom('tree', { officeId, caseId, chain, seq: place + 1 })
        if (payload === null) throw lostFrom('record', { officeId, caseId, chain, seq })
        return { chain, seq, leaf: Number(leaf), payload, name: entryName(chain, seq) }
      }),
  )
}

const lost = {
  tree: { en: 'has no place in the tree any more', vi: 'Mục này không còn chỗ trong cây: đã bị bỏ đi.' },
  record: {
    en: 'has its place in the tree and is not in the record',
    vi: 'Mục này có chỗ trong cây nhưng không có trong hồ sơ: đã bị bỏ đi.',
  },
}

function lostFrom(
  from: keyof typeof lost,
  { officeId, caseId, chain, seq }: { officeId: string; caseId: string; chain: ChainName; seq: number },
): RecordBrokenError {
  const { en, vi } = lost[from]
  const what = `entry ${seq} of the chain "${chain}" of matter ${caseId} ${en}`
  return new RecordBrokenError(officeId, what, `${vi} (${chain} ${seq})`)
}

/** The values kept beside the chains of some matters that were not erased, matter by matter. */
export async function readValues(
  db: Kysely<Database>,
  officeId: string,
  caseIds: readonly string[],
): Promise<(CarriedValue & { caseId: string })[]> {
  const { rows } = await sql<CarriedValue & { caseId: string }>`
    select case_id as "caseId", entry, path, encode(salt, 'hex') as salt, value from erasable_value
    where office_id = ${officeId} and case_id = any(${caseIds}::uuid[]) and salt is not null and value is not null
    order by case_id, entry, path`.execute(db)
  return rows
}

async function readValuesOf(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
  entries: ReadonlySet<string>,
): Promise<CarriedValue[]> {
  const values = await readValues(db, officeId, [caseId])
  return values.flatMap(({ caseId: _case, ...value }) => (entries.has(value.entry) ? [value] : []))
}

/** Subtrees of the first `size` leaves, as far as the ways of these leaves to the root need them. */
async function readSubtrees(
  db: Kysely<Database>,
  officeId: string,
  size: number,
  leaves: readonly number[],
): Promise<RootBetween> {
  const whole = Math.floor(size / blockSize)
  const blocks = await db
    .selectFrom('audit_block')
    .select('hash')
    .where('office_id', '=', officeId)
    .where('index', '<', BigInt(whole))
    .orderBy('index')
    .execute()
  const opened = new Map<number, Buffer[]>()
  for (const block of new Set([...leaves.map((leaf) => Math.floor(leaf / blockSize)), whole])) {
    const from = block * blockSize
    opened.set(block, await readLeafHashes(db, officeId, from, Math.min(size, from + blockSize)))
  }
  return (from, to) => {
    const isInside = from % blockSize !== 0 || to - from < blockSize
    const last = isInside ? from : to - (to % blockSize)
    const first = Math.floor(from / blockSize)
    const upper = isInside ? [] : blocks.slice(first, last / blockSize).map(({ hash }) => hash)
    const lower = to === last ? [] : leavesBetween(opened, last, to)
    return rootOf({ size: 0, roots: [...frontierOf(upper), ...frontierOf(lower)] })
  }
}

function leavesBetween(opened: ReadonlyMap<number, Buffer[]>, from: number, to: number): Buffer[] {
  const start = Math.floor(from / blockSize) * blockSize
  return (opened.get(start / blockSize) ?? []).slice(from - start, to - start)
}

function frontierOf(hashes: readonly Buffer[]): readonly Buffer[] {
  return hashes.reduce(appendLeaf, emptyFrontier).roots
}
