import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import { appendLeaf, emptyFrontier, rootOf } from './merkle.ts'
import { inclusionPath, type RootBetween } from './merkle-proof.ts'
import type { ProofBundle } from './proof-bundle.ts'
import { latestCheckpoint } from './read-checkpoints.ts'
import { blockSize, readLeafHashes } from './read-leaves.ts'
import type { CarriedValue } from './verify-matter.ts'

/** Why there is no proof: no such matter, nothing signed yet, or nothing of this matter under a checkpoint yet. */
export type NoProof = 'noCase' | 'noCheckpoint' | 'notCovered'

/**
 * The proof of a matter against the latest checkpoint: entries that it covers, each with its way to the root. Newer
 * entries come with the next checkpoint. `values`: whether the names and texts kept beside the chain are given along.
 * @param db a transaction inside the office.
 * @throws RecordBrokenError when leaves that were signed are missing.
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
  if (row === undefined) return 'noCase'
  const checkpoint = await latestCheckpoint(db, officeId)
  if (checkpoint === undefined) return 'noCheckpoint'
  const entries = await readEntries(db, officeId, caseId, checkpoint.size)
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
  chain: ProofBundle['entries'][number]['chain']
  leaf: number
  payload: string
  /** What the entry is called among the values kept beside the chain. */
  name: string
}

async function readEntries(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
  size: number,
): Promise<ProvenEntry[]> {
  const { rows } = await sql<Omit<ProvenEntry, 'leaf'> & { leaf: bigint }>`
    with entry as (
      select 'act' as chain, 1 as place, '' as letter, seq, payload from case_act
        where office_id = ${officeId} and case_id = ${caseId}
      union all select 'attempt', 2, 't', seq, payload from case_attempt
        where office_id = ${officeId} and case_id = ${caseId}
      union all select 'proposal', 3, 'p', seq, payload from proposal_entry
        where office_id = ${officeId} and case_id = ${caseId}
      union all select 'statement', 4, 's', seq, payload from finding_statement
        where office_id = ${officeId} and case_id = ${caseId})
    select e.chain, l.index as leaf, e.payload, e.letter || e.seq as name
    from entry e join audit_leaf l
      on l.office_id = ${officeId} and l.chain = e.chain and l.case_id = ${caseId} and l.seq = e.seq
    where l.index < ${size} order by e.place, e.seq`.execute(db)
  return rows.map((row) => ({ ...row, leaf: Number(row.leaf) }))
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
