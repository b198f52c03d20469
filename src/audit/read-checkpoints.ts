import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { originOf } from './checkpoint.ts'

/** A signed checkpoint as people see it. The note is what is proven by; everything else can be read out of it. */
export interface CheckpointView {
  number: number
  origin: string
  size: number
  /** Base64, as in the note. */
  root: string
  note: string
  /** The keys it is signed by, the present one first, in C2SP form. */
  verifierKeys: string[]
  closesOn: IsoDay | null
  madeAt: string
}

/** The latest checkpoint, and how many entries of the tree no checkpoint covers yet. Undefined while there is none. */
export async function latestCheckpoint(
  db: Kysely<Database>,
  officeId: string,
): Promise<(CheckpointView & { waiting: number }) | undefined> {
  const { checkpoints } = await listCheckpoints(db, officeId, { limit: 1 })
  const [latest] = checkpoints
  if (latest === undefined) return undefined
  const tree = await db
    .selectFrom('audit_tree')
    .select('size')
    .where('office_id', '=', officeId)
    .executeTakeFirst()
  return { ...latest, waiting: Math.max(0, Number(tree?.size ?? 0) - latest.size) }
}

/** Checkpoints, the latest first, one page; `next` is the `before` of the page after. */
export async function listCheckpoints(
  db: Kysely<Database>,
  officeId: string,
  { limit, before }: { limit: number; before?: number },
): Promise<{ checkpoints: CheckpointView[]; next: string | null }> {
  let query = db
    .selectFrom('audit_checkpoint')
    .select(['number', 'size', 'root', 'note', 'verifier_keys', 'closes_on', 'made_at'])
    .where('office_id', '=', officeId)
  if (before !== undefined) query = query.where('number', '<', BigInt(before))
  const rows = await query
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute()
  const checkpoints = rows.slice(0, limit).map((row) => ({
    number: Number(row.number),
    origin: originOf(officeId),
    size: Number(row.size),
    root: row.root.toString('base64'),
    note: row.note,
    verifierKeys: row.verifier_keys,
    closesOn: row.closes_on,
    madeAt: row.made_at,
  }))
  const last = checkpoints.at(-1)
  return { checkpoints, next: rows.length > limit && last !== undefined ? String(last.number) : null }
}
