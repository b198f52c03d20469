import { createWriteStream } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { StartupError } from '../startup-error.ts'
import { files, type Leaf, writeLeaf, writeManifest } from './export-format.ts'
import { writeMatter } from './matter-lines.ts'
import { readValues } from './prove-case.ts'
import type { ChainName } from './verify-chain.ts'
import { sumFiles } from './verify-export.ts'
import { type CarriedMatter, chainNames } from './verify-matter.ts'

const mattersAtATime = 100
const rowsAtATime = 5000

/** What an export came to. */
export interface Exported {
  matters: number
  entries: number
  checkpoints: number
}

/**
 * Writes the whole record of an office into a new folder, as it stands at one moment, in a form that is checked without
 * a database (`docs/proof-format.md`). Row by row: memory does not grow with the record.
 * @param values whether names and texts kept beside the chains go along; without them no personal data leaves.
 * @throws StartupError when the folder holds something already.
 */
export async function writeExport(
  db: Kysely<Database>,
  office: { id: string; code: string; name: string },
  given: { folder: string; values: boolean; now: Temporal.Instant },
): Promise<Exported> {
  const { folder, values, now } = given
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0)
    throw new StartupError(`The folder ${folder} is not empty; name a new one with --out.`)
  const counted: Exported = { matters: 0, entries: 0, checkpoints: 0 }
  await readInOffice(db, { officeId: office.id }, async (trx) => {
    const row = await trx
      .selectFrom('office')
      .select('settings')
      .where('id', '=', office.id)
      .executeTakeFirstOrThrow()
    await writeFile(
      join(folder, files.manifest),
      writeManifest({
        format: 'thi-hanh-export/1',
        office: { id: office.id, code: office.code, name: office.name },
        calendar: (row.settings['calendar'] ?? {}) as Record<string, unknown>,
        law: enforcementLaw.machineVersion,
        exportedAt: now.toString(),
        values,
      }),
    )
    const keys = new Set<string>()
    await write(folder, files.checkpoints, listNotes(trx, office.id, keys, counted))
    await writeFile(join(folder, files.keys), [...keys].map((key) => `${key}\n`).join(''))
    await write(folder, files.leaves, listLeaves(trx, office.id))
    await write(folder, files.matters, listMatters(trx, office.id, values, counted))
  })
  await writeFile(join(folder, files.sums), await sumFiles(folder))
  return counted
}

async function write(folder: string, name: string, lines: AsyncGenerator<string>): Promise<void> {
  await pipeline(Readable.from(inPieces(lines), { objectMode: true }), createWriteStream(join(folder, name)))
}

// A write for each line would take longer than the reading.
async function* inPieces(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  let piece = ''
  for await (const line of lines) {
    piece += `${line}\n`
    if (piece.length > 1 << 16) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}

async function* listNotes(
  trx: Transaction<Database>,
  officeId: string,
  keys: Set<string>,
  counted: Exported,
): AsyncGenerator<string> {
  for (let last = 0n; ; ) {
    const rows = await trx
      .selectFrom('audit_checkpoint')
      .select(['number', 'note', 'verifier_keys'])
      .where('office_id', '=', officeId)
      .where('number', '>', last)
      .orderBy('number')
      .limit(rowsAtATime)
      .execute()
    for (const { number, note, verifier_keys } of rows) {
      yield note
      last = number
      counted.checkpoints++
      for (const key of verifier_keys) keys.add(key)
    }
    if (rows.length < rowsAtATime) return
  }
}

async function* listLeaves(trx: Transaction<Database>, officeId: string): AsyncGenerator<string> {
  for (let from = 0n; ; from += BigInt(rowsAtATime)) {
    const rows = await trx
      .selectFrom('audit_leaf')
      .select(['chain', 'case_id as caseId', 'seq', 'hash'])
      .where('office_id', '=', officeId)
      .where('index', '>=', from)
      .where('index', '<', from + BigInt(rowsAtATime))
      .orderBy('index')
      .execute()
    for (const row of rows) yield writeLeaf({ ...row, hash: row.hash.toString('hex') } satisfies Leaf)
    if (rows.length < rowsAtATime) return
  }
}

async function* listMatters(
  trx: Transaction<Database>,
  officeId: string,
  withValues: boolean,
  counted: Exported,
): AsyncGenerator<string> {
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const heads = await readHeads(trx, officeId, last)
    const ids = heads.map(({ caseId }) => caseId)
    const entries = groupByCase(await readEntries(trx, officeId, ids))
    const values = groupByCase(withValues ? await readValues(trx, officeId, ids) : [])
    for (const head of heads) {
      const own = entries.get(head.caseId) ?? []
      yield* writeMatter({
        ...head,
        chains: byChain((chain) =>
          own
            .filter((entry) => entry.chain === chain)
            .map(({ leaf, hash, payload }) => ({ leaf: leaf === null ? null : Number(leaf), hash, payload })),
        ),
        values: values.get(head.caseId) ?? [],
      })
      counted.matters++
      counted.entries += own.length
    }
    last = ids.at(-1) ?? last
    if (heads.length < mattersAtATime) return
  }
}

interface Head {
  caseId: string
  intake: string
  act: number
  act_hash: Buffer
  attempt: number
  attempt_hash: Buffer
  proposal: number
  proposal_hash: Buffer
  statement: number
  statement_hash: Buffer
}

/** Matters with the ends of their chains; a chain without one yet ends at the intake. */
async function readHeads(
  trx: Transaction<Database>,
  officeId: string,
  after: string,
): Promise<Pick<CarriedMatter, 'caseId' | 'intake' | 'ends'>[]> {
  const genesis = sql`sha256('\\x00'::bytea || convert_to(c.intake_canonical, 'UTF8'))`
  const { rows } = await sql<Head>`
    select c.id as "caseId", c.intake_canonical as intake, c.revision as act, c.chain_head as act_hash,
      coalesce(t.seq, 0) as attempt, coalesce(t.hash, ${genesis}) as attempt_hash,
      coalesce(p.seq, 0) as proposal, coalesce(p.hash, ${genesis}) as proposal_hash,
      coalesce(f.seq, 0) as statement, coalesce(f.hash, ${genesis}) as statement_hash
    from enforcement_case c
      left join attempt_head t on t.office_id = c.office_id and t.case_id = c.id
      left join proposal_head p on p.office_id = c.office_id and p.case_id = c.id
      left join finding_statement_head f on f.office_id = c.office_id and f.case_id = c.id
    where c.office_id = ${officeId} and c.id > ${after} order by c.id limit ${mattersAtATime}`.execute(trx)
  return rows.map((row) => ({
    caseId: row.caseId,
    intake: row.intake,
    ends: byChain((chain) => ({ seq: row[chain], hash: row[`${chain}_hash`] })),
  }))
}

interface EntryRow {
  caseId: string
  chain: ChainName
  payload: string
  hash: Buffer
  leaf: bigint | null
}

async function readEntries(
  trx: Transaction<Database>,
  officeId: string,
  caseIds: readonly string[],
): Promise<EntryRow[]> {
  const of = (table: string) =>
    sql`from ${sql.table(table)} where office_id = ${officeId} and case_id = any(${caseIds}::uuid[])`
  const { rows } = await sql<EntryRow>`
    with entry as (
      select 'act' as chain, case_id, seq, payload, hash ${of('case_act')}
      union all select 'attempt', case_id, seq, payload, hash ${of('case_attempt')}
      union all select 'proposal', case_id, seq, payload, hash ${of('proposal_entry')}
      union all select 'statement', case_id, seq, payload, hash ${of('finding_statement')})
    select e.case_id as "caseId", e.chain, e.payload, e.hash, l.index as leaf
    from entry e left join audit_leaf l
      on l.office_id = ${officeId} and l.chain = e.chain and l.case_id = e.case_id and l.seq = e.seq
    order by e.case_id, e.chain, e.seq`.execute(trx)
  return rows
}

function byChain<T>(make: (chain: ChainName) => T): Record<ChainName, T> {
  return Object.fromEntries(chainNames.map((chain) => [chain, make(chain)])) as Record<ChainName, T>
}

function groupByCase<T extends { caseId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.caseId)
    if (group === undefined) groups.set(row.caseId, [row])
    else group.push(row)
  }
  return groups
}
