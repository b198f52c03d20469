import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { createTreeGrower } from '../../src/audit/grow-trees.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { loadSampleOffice } from '../../src/sample/load-sample-office.ts'
import { useDatabase } from '../support/database.ts'

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
      { timeout: 15_000 },
    )
    .toBe(true)
  await grow()
  const counts = await count()
  expect(counts.acts.n).toBeGreaterThan(100n)
  expect(counts.leaves.n).toBe(counts.acts.n)
  expect(counts.tree.size).toBe(counts.acts.n)
  expect(counts.tree.root).toHaveLength(32)
})
