import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildTree } from '../../src/audit/build-tree.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { useDatabase } from '../support/database.ts'
import { addCase, addOffice, appendAttempt, now, recordActs } from './support.ts'

const database = useDatabase()
const tables = ['case_act', 'case_attempt', 'audit_leaf']
const changes = tables.flatMap((table) => [
  [`update ${table} set seq = seq + 1`, table] as const,
  [`update ${table} set hash = hash where seq = 1`, table] as const,
  [`delete from ${table}`, table] as const,
  [`truncate ${table}`, table] as const,
])
let officeId: string

beforeAll(async () => {
  officeId = await addOffice(database.owner.db)
  const caseId = await addCase(database.app.db, officeId)
  await recordActs(database.app.db, officeId, caseId, 2)
  await inOffice(database.app.db, { officeId }, (trx) => appendAttempt(trx, officeId, caseId))
  for (let size = 0; size < 3; await wait(20))
    size = (await buildTree(database.app.db, officeId, Temporal.Instant.from(now))).size
})

/** Runs statements in one transaction that is always undone; the refusal, or the rows each one touched. */
async function tryOut(
  url: string,
  ...statements: string[]
): Promise<{ code: string; message: string } | number[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('app.office_id', $1, true)", [officeId])
    const touched: number[] = []
    for (const statement of statements) touched.push((await client.query(statement)).rowCount ?? 0)
    return touched
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return { code, message }
  } finally {
    await client.query('rollback')
    await client.end()
  }
}

const refused = (message: RegExp) => ({ code: '42501', message: expect.stringMatching(message) })

describe('the record, once written', () => {
  it('is there for these tests to be refused on', async () => {
    expect(await tryOut(database.appUrl, ...tables.map((table) => `select from ${table}`))).toEqual([2, 1, 3])
  })

  it.each(changes)('is refused to the application: %s', async (statement, table) => {
    expect(await tryOut(database.appUrl, statement)).toEqual(
      refused(RegExp(`permission denied for table ${table}`)),
    )
  })

  it.each(changes)('is refused to the owner of the schema: %s', async (statement, table) => {
    expect(await tryOut(database.ownerUrl, statement)).toEqual(refused(RegExp(`${table} is append-only`)))
  })

  it.each(changes)('is refused to a superuser who runs as a replica: %s', async (statement, table) => {
    const asReplica = await tryOut(database.adminUrl, 'set session_replication_role = replica', statement)
    expect(asReplica).toEqual(refused(RegExp(`${table} is append-only`)))
  })

  it('is not emptied by way of the tables it belongs to', async () => {
    for (const table of ['enforcement_case', 'office'])
      expect(await tryOut(database.ownerUrl, `truncate ${table} cascade`)).toEqual(refused(/is append-only/))
    expect(await tryOut(database.ownerUrl, 'delete from enforcement_case')).toMatchObject({ code: '23503' })
  })

  it('is not changed by writing over it', async () => {
    const again = `insert into audit_leaf select * from audit_leaf`
    expect(await tryOut(database.appUrl, again)).toMatchObject({ code: '23505' })
    expect(
      await tryOut(
        database.ownerUrl,
        `${again} on conflict (office_id, index) do update set seq = excluded.seq`,
      ),
    ).toEqual(refused(/append-only/))
  })

  it.each([
    'alter table case_act disable trigger append_only',
    'alter table case_act disable trigger all',
    'drop trigger append_only on case_act',
    'alter table audit_leaf disable row level security',
    'drop table case_attempt',
    'set session_replication_role = replica',
    'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$',
    'set role thihanh_owner',
  ])('cannot be unlocked by the application: %s', async (statement) => {
    expect(await tryOut(database.appUrl, statement)).toMatchObject({ code: '42501' })
  })

  it('takes one entry after another and no second one: a fork is refused', async () => {
    const columns = `office_id, case_id, act, took_place_on, data, actor_id, actor_role, recorded_at, stage_after, payload, prev_hash, hash`
    const fork = `insert into case_act (seq, ${columns}) select 99, ${columns} from case_act where seq = 2`
    expect(await tryOut(database.appUrl, fork)).toMatchObject({ code: '23505', message: /prev_hash/ })
  })
})
