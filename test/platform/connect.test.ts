import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { connectDatabase } from '../../src/db/connect.ts'
import { nameOf } from '../../src/db/named-statements.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()

describe('what comes out of the database', () => {
  it('keeps a day the day it was written, also in Vietnam', async () => {
    expect(new Date('2026-07-01').getTimezoneOffset()).toBe(-420)
    const { rows } =
      await sql`select ${'2026-07-01'}::date as day, ${['2026-07-01']}::date[] as days`.execute(
        database.app.db,
      )
    expect(rows).toEqual([{ day: '2026-07-01', days: ['2026-07-01'] }])
  })

  it('gives instants as ISO 8601 in UTC, whatever the offset they came with', async () => {
    const { rows } = await sql`select '2026-07-01T07:30:00.25+07:00'::timestamptz as at,
      array['2026-07-01T00:00:00Z'::timestamptz, null] as many`.execute(database.app.db)
    expect(rows).toEqual([{ at: '2026-07-01T00:30:00.25Z', many: ['2026-07-01T00:00:00Z', null] }])
  })

  it('loses no đồng of a large amount', async () => {
    const { rows } = await sql`select 9007199254740993::bigint as dong, '0.10'::numeric as share,
      array[1::bigint] as list`.execute(database.app.db)
    expect(rows).toEqual([{ dong: 9007199254740993n, share: '0.10', list: [1n] }])
  })

  it('leaves other pools of the process as they were', async () => {
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: database.appUrl })
    await client.connect()
    const { rows } = await client.query("select date '2026-07-01' as day").finally(() => client.end())
    expect(rows[0].day).toBeInstanceOf(Date)
  })
})

describe('statements', () => {
  const prepared = sql<{
    name: string
    statement: string
  }>`select name, statement from pg_prepared_statements`

  it('are prepared once per connection and used again', async () => {
    await database.app.db.connection().execute(async (db) => {
      for (const number of [1, 2, 3]) await sql`select ${number}::int + 1 as next`.execute(db)
      const { rows } = await prepared.execute(db)
      const next = rows.filter(({ statement }) => statement === 'select $1::int + 1 as next')
      expect(next).toHaveLength(1)
      expect(next[0]?.name).toMatch(/^q[0-9a-f]{16}$/)
    })
  })

  it('have no name when one text holds several, or when they change the schema', async () => {
    await sql
      .raw('create temporary table a (n int); create temporary table b (n int)')
      .execute(database.owner.db)
    expect(nameOf('select 1; select 2', [])).toBeUndefined()
    expect(nameOf('create table c (n int)', [])).toBeUndefined()
    expect(nameOf('begin', [])).toBeUndefined()
  })

  it('that failed at first work once what they need is there', async () => {
    await database.owner.db.connection().execute(async (db) => {
      const read = sql`select n from later where n = ${1}`
      await expect(read.execute(db)).rejects.toThrow(/"later" does not exist/)
      await sql`create temporary table later (n int)`.execute(db)
      await expect(read.execute(db)).resolves.toMatchObject({ rows: [] })
    })
  })

  it('fail once at most after a migration changed their columns', async () => {
    await database.owner.db.connection().execute(async (db) => {
      await sql`create temporary table widened (n int)`.execute(db)
      const read = sql`select * from widened where n > ${0}`
      await read.execute(db)
      await sql`alter table widened add column m int`.execute(db)
      await expect(read.execute(db)).rejects.toThrow(/cached plan/)
      await sql`insert into widened values (1, 2)`.execute(db)
      await expect(read.execute(db)).resolves.toMatchObject({ rows: [{ n: 1, m: 2 }] })
    })
  })
})

describe('a connection', () => {
  it('acts as the application role through its start-up options, and keeps those of the address', async () => {
    const url = new URL(database.adminUrl)
    url.searchParams.set('options', '-c work_mem=5MB')
    const { db, close } = connectDatabase(url.toString(), { role: 'thihanh_app', statementSeconds: 7 })
    const { rows } = await sql`select current_user::text as me, current_setting('work_mem') as memory,
      current_setting('statement_timeout') as statement, current_setting('timezone') as zone`.execute(db)
    await close()
    await close()
    expect(rows).toEqual([{ me: 'thihanh_app', memory: '5MB', statement: '7s', zone: 'UTC' }])
  })

  it.each([
    ['nothing listens there', 'postgres://someone:secret@127.0.0.1:1/thihanh'],
    // Too long a name is refused without asking anybody: who is asked may take his time, or not be there.
    ['the host name', `postgres://someone:secret@${'a'.repeat(64)}.invalid/thihanh`],
  ])('that cannot be made says why in a sentence without the password: %s', async (reason, url) => {
    const { db, close } = connectDatabase(url)
    const error = await sql`select 1`.execute(db).catch((caught) => caught)
    await close()
    expect(error.name).toBe('StartupError')
    expect(error.message).toMatch(/^The database thihanh at .* cannot be used as someone: /)
    expect(error.message).toContain(reason)
    expect(error.message).not.toContain('secret')
  })

  it('says when the password is refused, or the role may not be taken', async () => {
    const visitor = `visitor_${database.name}`
    const admin = connectDatabase(database.adminUrl)
    await sql.raw(`create role ${visitor} login password 'right'`).execute(admin.db)
    const url = new URL(database.adminUrl)
    url.username = visitor
    url.password = 'right'
    const asOwner = connectDatabase(url.toString(), { role: 'thihanh_owner' })
    url.password = 'wrong'
    const wrong = connectDatabase(url.toString())
    try {
      await expect(sql`select 1`.execute(asOwner.db)).rejects.toThrow(/the user may not act as the role/)
      await expect(sql`select 1`.execute(wrong.db)).rejects.toThrow(/it refuses the password/)
    } finally {
      await sql.raw(`drop role ${visitor}`).execute(admin.db)
      for (const { close } of [admin, asOwner, wrong]) await close()
    }
  })
})
