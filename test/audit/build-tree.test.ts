import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { beforeEach, describe, expect, it } from 'vitest'
import { type BuildOptions, buildTree } from '../../src/audit/build-tree.ts'
import { appendLeaf, emptyFrontier, hashLeaf, rootOf } from '../../src/audit/merkle.ts'
import { consistencyProof, verifyConsistency } from '../../src/audit/merkle-proof.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { useDatabase } from '../support/database.ts'
import { addCase, addOffice, appendAct, appendAttempt, now, recordActs } from './support.ts'

const database = useDatabase()
const instant = Temporal.Instant.from(now)
let officeId: string

beforeEach(async () => {
  officeId = await addOffice(database.owner.db)
})

/** So often (every 25 ms) a tree is asked for again: a sample office of another file may be loading meanwhile. */
const patience = 2000

const build = (options?: BuildOptions) => buildTree(database.app.db, officeId, instant, options)

/** Other test files of the same server may be in the midst of a transaction: builds until the tree is that large. */
async function buildUpTo(size: number, options?: BuildOptions) {
  for (let attempt = 0; attempt < patience; attempt++) {
    const built = await build(options)
    if (built.size >= size) return built
    await wait(25)
  }
  throw new Error(`The tree did not reach ${size} leaves.`)
}

const readLeaves = () =>
  inOffice(database.app.db, { officeId }, (trx) =>
    trx.selectFrom('audit_leaf').selectAll().orderBy('index').execute(),
  )
const readTree = () =>
  inOffice(database.app.db, { officeId }, (trx) =>
    trx.selectFrom('audit_tree').selectAll().executeTakeFirst(),
  )
const rootOver = (hashes: readonly Buffer[]) =>
  rootOf(hashes.reduce((tree, hash) => appendLeaf(tree, hashLeaf(hash)), emptyFrontier))

describe('the tree of an office', () => {
  it('is empty, and nothing is written, while there is no entry', async () => {
    expect(await build()).toEqual({ added: 0, size: 0, root: rootOf(emptyFrontier), more: false })
    expect(await readTree()).toBeUndefined()
  })

  it('takes acts and attempts of all its cases in the order they were written, and goes on from there', async () => {
    const [one, two] = [await addCase(database.app.db, officeId), await addCase(database.app.db, officeId)]
    const hashes = [
      ...(await recordActs(database.app.db, officeId, one, 2)),
      await inOffice(database.app.db, { officeId }, (trx) => appendAttempt(trx, officeId, one)),
      ...(await recordActs(database.app.db, officeId, two, 1)),
    ]
    const first = await buildUpTo(4)
    expect(first.root).toEqual(rootOver(hashes))
    expect(
      (await readLeaves()).map(({ index, chain, case_id, seq }) => [index, chain, case_id, seq]),
    ).toEqual([
      [0n, 'act', one, 1],
      [1n, 'act', one, 2],
      [2n, 'attempt', one, 1],
      [3n, 'act', two, 1],
    ])

    hashes.push(...(await recordActs(database.app.db, officeId, one, 3)))
    const second = await buildUpTo(7)
    expect(second.root).toEqual(rootOver(hashes))
    expect((await readLeaves()).map((leaf) => leaf.hash)).toEqual(hashes)
    expect(await readTree()).toMatchObject({ size: 7n, root: second.root, built_at: '2026-07-01T01:30:00Z' })
    expect(await build()).toEqual({ added: 0, size: 7, root: second.root, more: false })
  })

  it('is built in batches no larger than asked, in the order of writing all the same', async () => {
    const cases = [await addCase(database.app.db, officeId), await addCase(database.app.db, officeId)]
    const hashes: Buffer[] = []
    for (const caseId of [...cases, ...cases, ...cases, ...cases])
      hashes.push(...(await recordActs(database.app.db, officeId, caseId, 1)))
    const { sizes, last } = await inBatchesOf(3, 8)
    expect(sizes).toEqual([3, 6, 8])
    expect(last).toMatchObject({ size: 8, root: rootOver(hashes), more: false })
  })

  it('gives each entry one place when several build at once', async () => {
    const caseId = await addCase(database.app.db, officeId)
    const hashes = await recordActs(database.app.db, officeId, caseId, 30)
    const builds = await Promise.all([1, 2, 3, 4].map(() => build({ limit: 9 })))
    await buildUpTo(30)
    expect(builds.every(({ added }) => added <= 9)).toBe(true)
    expect((await readLeaves()).map(({ index }) => index)).toEqual(hashes.map((_, index) => BigInt(index)))
    expect((await build()).root).toEqual(rootOver(hashes))
  })

  it('holds no entry of another office', async () => {
    const other = await addOffice(database.owner.db)
    await recordActs(database.app.db, other, await addCase(database.app.db, other), 2)
    await recordActs(database.app.db, officeId, await addCase(database.app.db, officeId), 1)
    await buildUpTo(1)
    expect((await build({ sweep: true })).size).toBe(1)
  })

  it('stops when leaves and tree do not fit together', async () => {
    await recordActs(database.app.db, officeId, await addCase(database.app.db, officeId), 2)
    await buildUpTo(2)
    await inOffice(database.app.db, { officeId }, (trx) =>
      trx.updateTable('audit_tree').set({ size: 1n }).where('office_id', '=', officeId).execute(),
    )
    for (const sweep of [false, true])
      await expect(build({ sweep })).rejects.toThrow(/2 audit leaves and a tree of 1/)
  })
})

describe('an act whose transaction takes long', () => {
  const startSlow = async () => {
    const trx = await database.app.db.startTransaction().execute()
    await sql`select set_config('app.office_id', ${officeId}, true)`.execute(trx)
    return trx
  }

  it('is not passed over when later ones are committed before it', async () => {
    const slowCase = await addCase(database.app.db, officeId)
    const otherCase = await addCase(database.app.db, officeId)
    const before = await recordActs(database.app.db, officeId, otherCase, 1)
    // First, since nobody's transaction is left open for as long as others may hold a tree back.
    await buildUpTo(1)
    const slow = await startSlow()
    const late = await appendAct(slow, officeId, slowCase)
    const later = await recordActs(database.app.db, officeId, otherCase, 2)

    expect(await build()).toMatchObject({ added: 0, size: 1, root: rootOver(before) })
    expect(await build({ sweep: true })).toMatchObject({ added: 0, size: 1 })

    await slow.commit().execute()
    const built = await buildUpTo(4)
    expect((await readLeaves()).map((leaf) => leaf.hash)).toEqual([...before, late, ...later])
    expect(built.root).toEqual(rootOver([...before, late, ...later]))
  })

  it('leaves no place behind when it is given up', async () => {
    const slowCase = await addCase(database.app.db, officeId)
    const otherCase = await addCase(database.app.db, officeId)
    const slow = await startSlow()
    await appendAct(slow, officeId, slowCase)
    const hashes = await recordActs(database.app.db, officeId, otherCase, 2)
    expect((await build()).size).toBe(0)
    await slow.rollback().execute()
    hashes.push(...(await recordActs(database.app.db, officeId, slowCase, 1)))
    expect((await buildUpTo(3)).root).toEqual(rootOver(hashes))
    expect((await readLeaves()).map(({ index }) => index)).toEqual([0n, 1n, 2n])
  })

  it('never moves a leaf: every root on the way is continued by the last one', async () => {
    const caseIds = await Promise.all([1, 2, 3].map(() => addCase(database.app.db, officeId)))
    let writing = true
    const writers = Promise.all(
      caseIds.map(async (caseId, writer) => {
        for (let seq = 1; seq <= 15; seq++) {
          await inOffice(database.app.db, { officeId }, async (trx) => {
            await appendAct(trx, officeId, caseId)
            if ((seq + writer) % 3 === 0) await appendAttempt(trx, officeId, caseId)
            await wait((seq * 7 + writer * 5) % 11)
          })
        }
      }),
    ).finally(() => {
      writing = false
    })
    const seen = [await build()]
    while (writing) seen.push(await build({ limit: 5 }))
    await writers
    for (let size = 0; size < 60; size = seen.at(-1)?.size ?? 0, await wait(5))
      seen.push(await build({ limit: 5 }))
    const last = await build()
    const leaves = await readLeaves()
    expect(leaves).toHaveLength(60)
    expect(seen.filter(({ added }) => added > 0).length).toBeGreaterThanOrEqual(12)
    const at = (index: number) => hashLeaf(leaves[index]?.hash as Buffer)
    for (const { size, root } of seen) {
      const proof = consistencyProof(size, 60, at)
      expect(
        verifyConsistency({ first: size, second: 60, firstRoot: root, secondRoot: last.root, proof }),
      ).toBe(true)
    }
  })
})

describe('a record restored on another server, which counts its transactions anew', () => {
  it('takes entries whose transaction that server has not reached yet', async () => {
    const caseId = await addCase(database.app.db, officeId)
    const restored = await inOffice(database.app.db, { officeId }, (trx) =>
      appendAct(trx, officeId, caseId, { tx: '900000000000' }),
    )
    expect((await buildUpTo(1)).root).toEqual(rootOver([restored]))
    const fresh = await recordActs(database.app.db, officeId, caseId, 2)
    expect((await buildUpTo(3)).root).toEqual(rootOver([restored, ...fresh]))
  })

  it('finds by a sweep what fell behind the last leaf', async () => {
    const caseId = await addCase(database.app.db, officeId)
    const hashes = await recordActs(database.app.db, officeId, caseId, 2)
    await buildUpTo(2)
    hashes.push(
      await inOffice(database.app.db, { officeId }, (trx) => appendAct(trx, officeId, caseId, { tx: '3' })),
    )
    expect((await build()).added).toBe(0)
    expect((await buildUpTo(3, { sweep: true })).root).toEqual(rootOver(hashes))
  })
})

/** Sizes after each batch; waits first until every entry is settled, so that a batch is full when it can be. */
async function inBatchesOf(limit: number, entries: number) {
  await waitUntilSettled()
  const sizes: number[] = []
  let last = await build({ limit })
  sizes.push(last.size)
  while (last.more && last.size < entries) {
    last = await build({ limit })
    sizes.push(last.size)
  }
  return { sizes, last }
}

async function waitUntilSettled() {
  for (let attempt = 0; attempt < patience; attempt++) {
    const { rows } = await sql<{ waiting: boolean }>`select exists (select from case_act
      where office_id = ${officeId} and tx >= pg_snapshot_xmin(pg_current_snapshot())) as waiting`.execute(
      database.owner.db,
    )
    if (rows[0]?.waiting === false) return
    await wait(25)
  }
  throw new Error('Somebody kept a transaction open all the while.')
}
