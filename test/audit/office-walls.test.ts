import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildTree } from '../../src/audit/build-tree.ts'
import { inOffice } from '../../src/db/in-office.ts'
import type { Database } from '../../src/db/schema.ts'
import { useDatabase } from '../support/database.ts'
import { addCase, addOffice, appendAttempt, now, recordActs } from './support.ts'

const database = useDatabase()
const tables = [
  'enforcement_case',
  'case_act',
  'attempt_head',
  'case_attempt',
  'erasable_value',
  'audit_leaf',
  'audit_tree',
] as const
type Table = (typeof tables)[number]
let ours: string
let theirs: string
let theirCase: string

beforeAll(async () => {
  ours = await addOffice(database.owner.db)
  theirs = await addOffice(database.owner.db)
  await fill(ours)
  theirCase = await fill(theirs)
})

/** One row at least in every table. */
async function fill(officeId: string): Promise<string> {
  const caseId = await addCase(database.app.db, officeId)
  await recordActs(database.app.db, officeId, caseId, 1)
  await inOffice(database.app.db, { officeId }, async (trx) => {
    await appendAttempt(trx, officeId, caseId)
    await trx
      .insertInto('erasable_value')
      .values({
        office_id: officeId,
        case_id: caseId,
        entry: '1',
        path: '/reason',
        salt: randomBytes(32),
        value: 'x',
      })
      .execute()
  })
  for (let size = 0; size < 2; await wait(20))
    size = (await buildTree(database.app.db, officeId, Temporal.Instant.from(now))).size
  return caseId
}

async function officesIn(db: Kysely<Database>, table: Table): Promise<string[]> {
  const { rows } = await sql<{
    office_id: string
  }>`select distinct office_id from ${sql.table(table)}`.execute(db)
  return rows.map((row) => row.office_id).sort()
}

/** A row of theirs, copied with a key of its own, so that the wall alone can refuse it. */
const intruders: Record<Table, (caseId: string) => ReturnType<typeof sql>> = {
  enforcement_case: (
    id,
  ) => sql`insert into enforcement_case (office_id, id, kind, judgment_number, judgment_date, stage,
    machine_version, snapshot, intake_canonical, chain_head, opened_by, opened_at) values (${theirs}, ${randomUUID()},
    'onRequest', '1', '2026-07-01', 'received', '1', '{}', ${id}, '\\x00', ${randomUUID()}, now())`,
  case_act: (
    id,
  ) => sql`insert into case_act (office_id, case_id, seq, act, took_place_on, data, actor_id, actor_role,
    recorded_at, stage_after, payload, prev_hash, hash) values (${theirs}, ${id}, 2, 'NOTE', '2026-07-01', '{}',
    ${randomUUID()}, 'officer', now(), 'received', '{}', '\\x00', '\\x00')`,
  attempt_head: () =>
    sql`insert into attempt_head (office_id, case_id, seq, hash) values (${theirs}, ${randomUUID()}, 0, '\\x00')`,
  case_attempt: (
    id,
  ) => sql`insert into case_attempt (office_id, case_id, seq, act, outcome, actor_id, recorded_at, payload,
    prev_hash, hash) values (${theirs}, ${id}, 2, 'NOTE', 'refused', ${randomUUID()}, now(), '{}', '\\x00', '\\x00')`,
  erasable_value: (id) =>
    sql`insert into erasable_value (office_id, case_id, entry, path) values (${theirs}, ${id}, '2', '/reason')`,
  audit_leaf: (id) => sql`insert into audit_leaf (office_id, index, chain, case_id, seq, hash)
    values (${theirs}, 2, 'act', ${id}, 2, '\\x00')`,
  audit_tree: () => sql`insert into audit_tree (office_id, size, frontier, root, built_at)
    values (${theirs}, 0, '[]', '\\x00', now()) on conflict do nothing`,
}

describe.each(tables)('between two offices, in %s', (table) => {
  it('both have rows for the walls to hide', async () => {
    expect(await officesIn(database.owner.db, table)).toEqual([ours, theirs].sort())
  })

  it('an office sees its own rows and none of the other', async () => {
    for (const officeId of [ours, theirs])
      expect(await inOffice(database.app.db, { officeId }, (trx) => officesIn(trx, table))).toEqual([
        officeId,
      ])
  })

  it('nobody sees anything who has not said which office', async () => {
    expect(await officesIn(database.app.db, table)).toEqual([])
    await inOffice(database.app.db, { officeId: ours }, (trx) => officesIn(trx, table))
    expect(await officesIn(database.app.db, table)).toEqual([])
  })

  it('a row in the name of the other office is refused', async () => {
    const intrusion = inOffice(database.app.db, { officeId: ours }, (trx) =>
      intruders[table](theirCase).execute(trx),
    )
    await expect(intrusion).rejects.toMatchObject({
      code: '42501',
      message: expect.stringMatching(/row-level security/),
    })
    await expect(intruders[table](theirCase).execute(database.app.db)).rejects.toMatchObject({
      code: '42501',
    })
  })
})

describe('what an office may change', () => {
  const changeable = ['enforcement_case', 'attempt_head', 'erasable_value', 'audit_tree'] as const

  it.each(changeable)('is nothing of the other office, and cannot be given away: %s', async (table) => {
    await inOffice(database.app.db, { officeId: ours }, async (trx) => {
      const touch = sql`update ${sql.table(table)} set office_id = office_id where office_id = ${theirs}`
      expect((await touch.execute(trx)).numAffectedRows).toBe(0n)
    })
    const giveAway = inOffice(database.app.db, { officeId: ours }, (trx) =>
      sql`update ${sql.table(table)} set office_id = ${theirs}`.execute(trx),
    )
    await expect(giveAway).rejects.toMatchObject({ code: '42501' })
  })
})
