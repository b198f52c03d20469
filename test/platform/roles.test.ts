import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startScratchPostgres } from '../../src/db/embedded/scratch-postgres.ts'
import type { EmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { ensureRoles } from '../../src/db/roles.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

describe('the application role', () => {
  it('is neither superuser nor owner of anything in our schema, and may not pass by row-level security', async () => {
    const rows = await ask(
      database.appUrl,
      `select session_user::text as signed_in, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace) as owns,
        pg_has_role('thihanh_app', 'thihanh_owner', 'SET') as may_be_owner
       from pg_roles where rolname = current_user`,
    )
    expect(rows).toEqual([
      {
        signed_in: 'thihanh_app',
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        owns: 0,
        may_be_owner: false,
      },
    ])
  })

  it('may make tables for the queue, and none beside ours', async () => {
    await ask(database.appUrl, 'create table bullmq.job (id int)')
    await expect(ask(database.appUrl, 'create table public.job (id int)')).rejects.toThrow(
      /permission denied/,
    )
  })
})

describe('on a server of the office', () => {
  let server: EmbeddedPostgres
  const as = (user: string) => {
    const url = new URL(server.adminUrl)
    url.username = user
    url.password = 'pw'
    return url.toString()
  }

  beforeAll(async () => {
    server = await startScratchPostgres()
    await ask(
      server.adminUrl,
      "create role boss login createrole password 'pw'; create role web login password 'pw'",
    )
    await ask(
      server.adminUrl,
      "create role nobody_special login password 'pw'; grant create on database thihanh to boss",
    )
  })

  beforeEach(async () => {
    await ask(server.adminUrl, 'drop schema if exists bullmq cascade; drop role if exists thihanh_app')
  })

  afterAll(() => server.stop())

  it('is made without a sign-in of its own, and the user of the application may act as it', async () => {
    await ensureRoles(as('boss'), as('web'))
    await ensureRoles(as('boss'), as('web'))
    const url = new URL(as('web'))
    url.searchParams.set('options', '-c role=thihanh_app')
    expect(await ask(url.toString(), 'select current_user::text as me')).toEqual([{ me: 'thihanh_app' }])
    expect(
      await ask(
        server.adminUrl,
        `select rolcanlogin, rolsuper, (select nspowner::regrole::text from pg_namespace where nspname = 'bullmq') as queue
         from pg_roles where rolname = 'thihanh_app'`,
      ),
    ).toEqual([{ rolcanlogin: false, rolsuper: false, queue: 'thihanh_app' }])
  })

  it('gets the password of the address when the application signs in as the role itself', async () => {
    await ensureRoles(server.adminUrl, as('thihanh_app'))
    expect(await ask(as('thihanh_app'), 'select current_user::text as me')).toEqual([{ me: 'thihanh_app' }])
  })

  it('stands when several processes make it at once', async () => {
    await Promise.all([1, 2, 3, 4].map(() => ensureRoles(as('boss'))))
    expect(await ask(server.adminUrl, "select from pg_roles where rolname = 'thihanh_app'")).toHaveLength(1)
  })

  it('needs an administrator when the user may not make it, and the sentence has the statement to run', async () => {
    await expect(ensureRoles(as('nobody_special'))).rejects.toThrow(
      /^The role thihanh_app is missing and the user nobody_special may not change that .*; have an administrator run: create role thihanh_app nologin;$/,
    )
    const secret = ensureRoles(as('nobody_special'), as('thihanh_app'))
    await expect(secret).rejects.toThrow(/run: create role thihanh_app login password '\.\.\.';$/)
  })

  it('is refused when it could pass by row-level security', async () => {
    await ask(server.adminUrl, 'create role thihanh_app bypassrls')
    await expect(ensureRoles(server.adminUrl)).rejects.toThrow(
      /may pass by row-level security; run: alter role/,
    )
  })
})
