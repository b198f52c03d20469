import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { takeTurns } from '../../src/audit/each-office.ts'
import { createTreeGrower } from '../../src/audit/grow-trees.ts'
import { RecordBrokenError } from '../../src/audit/read-leaves.ts'
import { createCheckpointSigner } from '../../src/audit/sign-checkpoints.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { loadSampleOffice } from '../../src/sample/load-sample-office.ts'
import { startQuietWorker } from '../outbox/support.ts'
import { useDatabase } from '../support/database.ts'
import { addCase, addOffice, recordActs } from './support.ts'

const database = useDatabase()
const now = Temporal.Instant.from('2026-11-24T03:00:00Z')

test('every act of the sample office gets its place in the tree of its office, and nothing a second one', async () => {
  await loadSampleOffice(database.owner.db, database.app.db, now, { year2024: false, present: 25 })
  await database.owner.db
    .insertInto('office')
    .values({ id: randomUUID(), code: 'khac', name: 'Cơ quan khác', settings: '{}' })
    .execute()
  const grow = createTreeGrower(database.app.db, () => now)
  const offices = await database.owner.db
    .selectFrom('office')
    .select('id')
    .where('code', '=', 'quan1')
    .execute()
  const officeId = offices[0]?.id ?? ''
  const count = () =>
    inOffice(database.app.db, { officeId }, async (trx) => ({
      acts: await trx
        .selectFrom('case_act')
        .select(({ fn }) => fn.countAll<bigint>().as('n'))
        .executeTakeFirstOrThrow(),
      leaves: await trx
        .selectFrom('audit_leaf')
        .select(({ fn }) => fn.countAll<bigint>().as('n'))
        .executeTakeFirstOrThrow(),
      tree: await trx.selectFrom('audit_tree').select(['size', 'root']).executeTakeFirstOrThrow(),
    }))
  // Another test's transaction, open on the same server, holds the tree back for a while; it loses nothing.
  await expect
    .poll(
      async () => {
        await grow()
        const { acts, leaves } = await count()
        return leaves.n === acts.n
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  await grow()
  const counts = await count()
  expect(counts.acts.n).toBeGreaterThan(100n)
  expect(counts.leaves.n).toBe(counts.acts.n)
  expect(counts.tree.size).toBe(counts.acts.n)
  expect(counts.tree.root).toHaveLength(32)
})

const key = generateKeyPairSync('ed25519').privateKey

/** An office with two acts, and its tree and checkpoints as they are read. */
async function openOffice() {
  const officeId = await addOffice(database.owner.db)
  const caseId = await addCase(database.app.db, officeId)
  await recordActs(database.app.db, officeId, caseId, 2)
  const checkpoints = () =>
    inOffice(database.app.db, { officeId }, (trx) =>
      trx.selectFrom('audit_checkpoint').select(['size', 'closes_on']).orderBy('number').execute(),
    )
  return { officeId, caseId, checkpoints }
}

test('a tree that its leaves disagree with keeps no other office from growing and being signed', async () => {
  const before = await openOffice()
  const broken = await openOffice()
  const after = await openOffice()
  await inOffice(database.app.db, { officeId: broken.officeId }, (trx) =>
    trx
      .insertInto('audit_leaf')
      .values({
        office_id: broken.officeId,
        index: 6n,
        chain: 'act',
        case_id: broken.caseId,
        seq: 9,
        hash: Buffer.alloc(32),
      })
      .execute(),
  )
  const told: string[] = []
  const worker = await startQuietWorker(database, { databaseUrl: database.appUrl }, () => now, {
    treeEveryMs: 0,
    auditKeys: [key],
  })
  try {
    await expect
      .poll(
        async () => {
          await worker.tick().catch((error: Error) => told.push(error.message))
          const signed = await Promise.all([before, after].map(({ checkpoints }) => checkpoints()))
          return signed.map((all) => all.length)
        },
        { timeout: 60_000 },
      )
      .toEqual([1, 1])
  } finally {
    await worker.stop()
  }
  expect(told).toEqual([
    `The record of office ${broken.officeId} is broken: it has 7 audit leaves and a tree of 0.`,
  ])
  expect(await broken.checkpoints()).toEqual([])
})

test('a record found broken at the close of a day is told once, and looked through again after an hour', async () => {
  const office = await openOffice()
  let moment = now
  const clock = () => moment
  // Other offices of this file have broken records of their own: only ours is looked at.
  const ours = async (pass: () => Promise<void>) => {
    const failure: unknown = await pass().catch((error: unknown) => error)
    const all = failure instanceof AggregateError ? failure.errors : [failure]
    return all.some((one) => one instanceof RecordBrokenError && one.message.includes(office.officeId))
  }
  const work = [
    createTreeGrower(database.app.db, clock),
    createCheckpointSigner(database.app.db, [key], clock),
  ]
  await expect
    .poll(
      async () => {
        await takeTurns(work).catch(() => undefined)
        return (await office.checkpoints()).map(({ size }) => size)
      },
      { timeout: 60_000 },
    )
    .toEqual([2n])
  const change = (to: string) =>
    sql
      .raw(`alter table case_act disable trigger append_only;
      update case_act set payload = ${to} where case_id = '${office.caseId}' and seq = 1;
      alter table case_act enable always trigger append_only`)
      .execute(database.owner.db)
  await change(`payload || ' '`)
  const sign = createCheckpointSigner(database.app.db, [key], clock)
  moment = now.add({ hours: 24 })
  expect(await ours(sign)).toBe(true)
  for (const seconds of [10, 20, 3599]) {
    moment = now.add({ hours: 24, seconds })
    expect(await ours(sign)).toBe(false)
  }
  moment = now.add({ hours: 25 })
  expect(await ours(sign)).toBe(true)
  await change('rtrim(payload)')
  moment = now.add({ hours: 26 })
  expect(await ours(sign)).toBe(false)
  expect((await office.checkpoints()).map(({ closes_on }) => closes_on)).toEqual([null, '2026-11-24'])
})
