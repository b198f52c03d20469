import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildTree } from '../../src/audit/build-tree.ts'
import { originOf, parseCheckpoint } from '../../src/audit/checkpoint.ts'
import { makeCheckpoint } from '../../src/audit/make-checkpoint.ts'
import { appendLeaf, emptyFrontier, hashLeaf, rootOf } from '../../src/audit/merkle.ts'
import { consistencyProof, inclusionProof, verifyConsistency } from '../../src/audit/merkle-proof.ts'
import { writeBundle } from '../../src/audit/proof-bundle.ts'
import { proveCase } from '../../src/audit/prove-case.ts'
import { latestCheckpoint, listCheckpoints } from '../../src/audit/read-checkpoints.ts'
import { RecordBrokenError } from '../../src/audit/read-leaves.ts'
import { createCheckpointSigner } from '../../src/audit/sign-checkpoints.ts'
import { findSigners, parseVerifierKey, writeVerifierKey } from '../../src/audit/signed-note.ts'
import { keyFile, openSigningKeys, readKey } from '../../src/audit/signing-keys.ts'
import { verifyBundle } from '../../src/audit/verify-bundle.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { useDatabase } from '../support/database.ts'
import { addCase, addOffice, recordActs } from './support.ts'

const database = useDatabase()
const key = generateKeyPairSync('ed25519').privateKey
let officeId: string
let caseId: string

beforeEach(async () => {
  officeId = await addOffice(database.owner.db)
  caseId = await addCase(database.app.db, officeId)
})

const at = (moment: string) => Temporal.Instant.from(`${moment}+07:00`)
const sign = (moment: string, keys: readonly KeyObject[] = [key]) =>
  makeCheckpoint(database.app.db, officeId, keys, at(moment))
const read = () =>
  inOffice(database.app.db, { officeId }, (trx) => listCheckpoints(trx, officeId, { limit: 100 }))

/** Records acts and waits until all of them have their leaf. */
async function grow(acts: number): Promise<Buffer[]> {
  const hashes = await recordActs(database.app.db, officeId, caseId, acts)
  const leaves = () =>
    inOffice(database.app.db, { officeId }, (trx) =>
      trx.selectFrom('audit_leaf').select('hash').orderBy('index', 'desc').limit(1).executeTakeFirst(),
    )
  for (let attempt = 0; attempt < 2500; attempt++) {
    await buildTree(database.app.db, officeId, at('2026-07-01T08:00:00'))
    if ((await leaves())?.hash.equals(hashes.at(-1) as Buffer)) return hashes
    await wait(20)
  }
  throw new Error('The tree did not take in what was recorded.')
}

/** Does what only the owner of the schema can, with the triggers out of the way. */
async function tamper(table: string, statement: string): Promise<void> {
  await sql
    .raw(`alter table ${table} disable trigger append_only; ${statement};
    alter table ${table} enable always trigger append_only`)
    .execute(database.owner.db)
}

describe('a checkpoint of an office', () => {
  it('is signed as soon as there is an entry, and says size and root of the tree', async () => {
    expect(await sign('2026-07-01T08:00:00')).toBeNull()
    const hashes = await grow(3)
    expect(await sign('2026-07-01T08:00:00')).toBe(3)
    const { checkpoints } = await read()
    const tree = hashes.reduce((frontier, hash) => appendLeaf(frontier, hashLeaf(hash)), emptyFrontier)
    expect(checkpoints).toMatchObject([
      {
        number: 1,
        size: 3,
        closesOn: null,
        root: rootOf(tree).toString('base64'),
        origin: originOf(officeId),
      },
    ])
    const said = parseCheckpoint(checkpoints[0]?.note ?? '')
    expect(said?.checkpoint).toEqual({ origin: originOf(officeId), size: 3, root: rootOf(tree) })
    const verifier = parseVerifierKey(checkpoints[0]?.verifierKeys[0] ?? '')
    expect(verifier?.key.equals(createPublicKey(key))).toBe(true)
    expect(findSigners(said?.note as never, [verifier as never])).toHaveLength(1)
  })

  it('is signed again only when the tree has grown and five minutes have passed', async () => {
    await grow(1)
    expect(await sign('2026-07-01T08:00:00')).toBe(1)
    expect(await sign('2026-07-01T08:30:00')).toBeNull()
    await grow(1)
    expect(await sign('2026-07-01T08:04:59')).toBeNull()
    expect(await sign('2026-07-01T08:05:00')).toBe(2)
    expect(
      await inOffice(database.app.db, { officeId }, (trx) => latestCheckpoint(trx, officeId)),
    ).toMatchObject({
      number: 2,
      waiting: 0,
    })
    await grow(2)
    expect(
      await inOffice(database.app.db, { officeId }, (trx) => latestCheckpoint(trx, officeId)),
    ).toMatchObject({
      number: 2,
      waiting: 2,
    })
  })

  it('closes each day of Vietnam time, also one without an act', async () => {
    await grow(1)
    await sign('2026-07-01T23:58:00')
    await grow(1)
    expect(await sign('2026-07-01T23:59:59')).toBeNull()
    expect(await sign('2026-07-02T00:00:10')).toBe(2)
    expect(await sign('2026-07-02T23:59:59')).toBeNull()
    expect(await sign('2026-07-03T00:00:10')).toBe(2)
    expect(await sign('2026-07-03T00:00:20')).toBeNull()
    expect((await read()).checkpoints.map(({ size, closesOn }) => [size, closesOn])).toEqual([
      [2, '2026-07-02'],
      [2, '2026-07-01'],
      [1, null],
    ])
  })

  it('is made once when several processes try at the same moment', async () => {
    await grow(5)
    const made = await Promise.all([1, 2, 3, 4].map(() => sign('2026-07-01T08:00:00')))
    expect(made.filter((size) => size !== null)).toEqual([5])
  })

  it('goes on from the one before, whichever two are taken, over the borders of blocks too', async () => {
    const hashes: Buffer[] = []
    const moments = ['08:00', '08:10', '08:20', '08:30', '08:40', '08:50', '09:00']
    for (const [index, acts] of [1, 3, 250, 2, 1, 255, 300].entries()) {
      hashes.push(...(await grow(acts)))
      await sign(`2026-07-01T${moments[index]}:00`)
    }
    const all = (await read()).checkpoints
    expect(all.map(({ size }) => size)).toEqual([812, 512, 257, 256, 254, 4, 1])
    const leafAt = (index: number) => hashLeaf(hashes[index] as Buffer)
    for (const second of all) {
      for (const first of all.filter(({ size }) => size <= second.size)) {
        const proof = consistencyProof(first.size, second.size, leafAt)
        const roots = {
          firstRoot: Buffer.from(first.root, 'base64'),
          secondRoot: Buffer.from(second.root, 'base64'),
        }
        expect(verifyConsistency({ first: first.size, second: second.size, ...roots, proof })).toBe(true)
      }
    }
    const blocks = await inOffice(database.app.db, { officeId }, (trx) =>
      trx.selectFrom('audit_block').select(['index', 'hash']).orderBy('index').execute(),
    )
    const blockOf = (index: number) =>
      rootOf(
        hashes
          .slice(index * 256, index * 256 + 256)
          .reduce((tree, hash) => appendLeaf(tree, hashLeaf(hash)), emptyFrontier),
      )
    expect(blocks).toEqual([0n, 1n, 2n].map((index) => ({ index, hash: blockOf(Number(index)) })))

    // The proofs are read out of the blocks, and are those that every leaf would give.
    const bundle = await inOffice(database.app.db, { officeId }, (trx) =>
      proveCase(trx, officeId, caseId, { values: true }),
    )
    if (typeof bundle === 'string') throw new Error(bundle)
    expect(bundle.entries).toHaveLength(812)
    for (const leaf of [0, 1, 253, 255, 256, 257, 511, 512, 700, 767, 768, 811])
      expect(bundle.entries[leaf]?.proof, `leaf ${leaf}`).toEqual(
        inclusionProof(leaf, 812, leafAt).map((hash) => hash.toString('base64')),
      )
    expect(verifyBundle(writeBundle(bundle))).toMatchObject({ kind: 'intact' })
  })

  it('is signed by two keys while one is exchanged for another', async () => {
    const fresh = generateKeyPairSync('ed25519').privateKey
    await grow(1)
    await sign('2026-07-01T08:00:00')
    await grow(1)
    await sign('2026-07-01T08:10:00', [fresh, key])
    await grow(1)
    await sign('2026-07-01T08:20:00', [fresh])
    const name = originOf(officeId)
    const [old, now] = [key, fresh].map(
      (one) => parseVerifierKey(writeVerifierKey({ name, key: one })) as never,
    )
    const believed = (await read()).checkpoints.map(({ note }) =>
      [old, now].map((known) => findSigners(parseCheckpoint(note)?.note as never, [known as never]).length),
    )
    expect(believed).toEqual([
      [0, 1],
      [1, 1],
      [1, 0],
    ])
  })

  it('is not signed without a key', async () => {
    await grow(1)
    expect(await sign('2026-07-01T08:00:00', [])).toBeNull()
    expect((await read()).checkpoints).toEqual([])
  })
})

describe('nothing is signed', () => {
  const ours = () => `where office_id = '${officeId}'`

  it('when the tree has become smaller than what was signed', async () => {
    await grow(3)
    await sign('2026-07-01T08:00:00')
    await tamper('audit_leaf', `delete from audit_leaf ${ours()} and index = 2`)
    const tree = (await recordedHashes())
      .slice(0, 2)
      .reduce((t, h) => appendLeaf(t, hashLeaf(h)), emptyFrontier)
    await setTree(2, tree.roots, rootOf(tree))
    await expect(sign('2026-07-01T08:10:00')).rejects.toThrow(/2 leaves, and 3 were signed/)
  })

  it('when what was signed was written anew, however well tree and chain fit together', async () => {
    await grow(3)
    await sign('2026-07-01T08:00:00')
    await grow(1)
    await tamper('audit_leaf', `update audit_leaf set hash = sha256('x') ${ours()} and index = 1`)
    const leaves = await inOffice(database.app.db, { officeId }, (trx) =>
      trx.selectFrom('audit_leaf').select('hash').orderBy('index').execute(),
    )
    const tree = leaves.reduce((t, { hash }) => appendLeaf(t, hashLeaf(hash)), emptyFrontier)
    await setTree(4, tree.roots, rootOf(tree))
    await expect(sign('2026-07-01T08:10:00')).rejects.toThrow(RecordBrokenError)
    expect((await read()).checkpoints).toHaveLength(1)
  })

  it('at the close of a day when an entry is no longer what was put into the tree; it is named', async () => {
    await grow(3)
    await sign('2026-07-01T08:00:00')
    await tamper('case_act', `update case_act set payload = payload || ' ' ${ours()} and seq = 2`)
    await expect(sign('2026-07-02T00:00:10')).rejects.toThrow(
      `entry 2 of the chain "act" of matter ${caseId} is not what was put into the tree`,
    )
  })

  it('after a checkpoint that is not what was signed', async () => {
    await grow(3)
    await sign('2026-07-01T08:00:00')
    await grow(1)
    await tamper('audit_checkpoint', `update audit_checkpoint set root = sha256('x') ${ours()}`)
    await expect(sign('2026-07-01T08:10:00')).rejects.toThrow(/checkpoint 1 is not what was signed/)
  })

  it('and one broken office keeps no other from its checkpoint', async () => {
    await grow(1)
    await sign('2026-07-01T08:00:00')
    await tamper('audit_checkpoint', `update audit_checkpoint set root = sha256('x') ${ours()}`)
    const broken = officeId
    officeId = await addOffice(database.owner.db)
    caseId = await addCase(database.app.db, officeId)
    await grow(1)
    const pass = createCheckpointSigner(database.app.db, [key], () => at('2026-07-02T00:10:00'))
    await expect(pass()).rejects.toThrow(broken)
    expect((await read()).checkpoints).toHaveLength(1)
  })

  async function recordedHashes(): Promise<Buffer[]> {
    const rows = await inOffice(database.app.db, { officeId }, (trx) =>
      trx.selectFrom('case_act').select('hash').orderBy('seq').execute(),
    )
    return rows.map(({ hash }) => hash)
  }

  async function setTree(size: number, roots: readonly Buffer[], root: Buffer): Promise<void> {
    await inOffice(database.app.db, { officeId }, (trx) =>
      trx
        .updateTable('audit_tree')
        .set({ size: BigInt(size), frontier: JSON.stringify(roots.map((one) => one.toString('hex'))), root })
        .execute(),
    )
  }
})

describe('the stored checkpoints', () => {
  const insert = (size: number, number: number, root = `sha256('x')`) =>
    inOffice(database.app.db, { officeId }, (trx) =>
      sql
        .raw(`insert into audit_checkpoint (office_id, number, size, root, frontier, note, verifier_keys, made_at)
          values ('${officeId}', ${number}, ${size}, ${root}, '[]', '', '{}', now())`)
        .execute(trx),
    )

  it('never go back, leave none out and never say two roots of one size', async () => {
    await insert(5, 1)
    for (const [size, number] of [
      [4, 2],
      [6, 3],
      [6, 1],
    ] as const)
      await expect(insert(size, number)).rejects.toMatchObject({ code: '23000' })
    await expect(insert(5, 2, `sha256('y')`)).rejects.toMatchObject({ code: '23000' })
    await insert(5, 2)
    await insert(6, 3)
  })

  it('are changed by nobody', async () => {
    await insert(5, 1)
    for (const table of ['audit_checkpoint', 'audit_block']) {
      for (const statement of [
        `update ${table} set office_id = office_id`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        await expect(
          inOffice(database.app.db, { officeId }, (trx) => sql.raw(statement).execute(trx)),
        ).rejects.toMatchObject({ code: '42501' })
      }
    }
    await expect(sql.raw('delete from audit_checkpoint').execute(database.owner.db)).rejects.toThrow(
      /append-only/,
    )
  })

  it('are seen by their own office only', async () => {
    await insert(5, 1)
    const other = await addOffice(database.owner.db)
    const seen = await inOffice(database.app.db, { officeId: other }, (trx) =>
      sql<{ n: number }>`select count(*)::int as n from audit_checkpoint`.execute(trx),
    )
    expect(seen.rows).toEqual([{ n: 0 }])
  })
})

describe('the key', () => {
  const withFolder = async (work: (dataDir: string) => Promise<void>) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'thi-hanh-key-'))
    await work(dataDir).finally(() => rm(dataDir, { recursive: true, force: true }))
  }

  it('is made once beside the embedded database, for its owner alone, by whoever comes first', () =>
    withFolder(async (dataDir) => {
      const config = { auditKeys: [], dataDir, database: {} }
      const opened = await Promise.all([1, 2, 3, 4].map(() => openSigningKeys(config)))
      for (const [one] of opened) expect(one?.equals(opened[0]?.[0] as KeyObject)).toBe(true)
      expect(await readdir(dataDir)).toEqual([keyFile])
      expect((await stat(join(dataDir, keyFile))).mode & 0o777).toBe(0o600)
      const kept = await readFile(join(dataDir, keyFile), 'utf8')
      expect(readKey(kept).equals((await openSigningKeys(config))[0] as KeyObject)).toBe(true)
    }))

  it('of the environment goes before the kept one; a database of the office needs one', () =>
    withFolder(async (dataDir) => {
      const given = key.export({ format: 'der', type: 'pkcs8' }).toString('base64')
      const [opened] = await openSigningKeys({ auditKeys: [given], dataDir, database: {} })
      expect(opened?.equals(key)).toBe(true)
      const url = 'postgres://app@db/x'
      expect(await openSigningKeys({ auditKeys: [], dataDir, database: { url, ownerUrl: url } })).toEqual([])
      expect(await readdir(dataDir)).toEqual([])
    }))

  it('that was damaged is never replaced by another in silence', () =>
    withFolder(async (dataDir) => {
      await writeFile(join(dataDir, keyFile), 'x')
      await expect(openSigningKeys({ auditKeys: [], dataDir, database: {} })).rejects.toThrow(
        /audit-key cannot be used .* restore it from a backup, or set AUDIT_KEY/,
      )
    }))
})
