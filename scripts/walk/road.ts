import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { Temporal } from 'temporal-polyfill'
import { findMigrations, type Migration, migrateCase } from '../../src/cases/migrate-cases.ts'
import type { Connection } from '../../src/db/connect.ts'
import { type Role, roles } from '../../src/engine/vocabulary.ts'
import { buildApp } from '../../src/http/build-app.ts'
import { hashPassword } from '../../src/people/passwords.ts'

/** An answer of the real application. */
export interface Answer {
  status: number
  body: Record<string, unknown>
}

/** The real road for a story: the application with a clock the player sets, and an account for each role. */
export interface Road {
  setClock(instant: Temporal.Instant): void
  accountOf(role: Role): string
  call(
    role: Role,
    method: 'GET' | 'POST',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
  /**
   * Puts a case back as a server of older charts would have stored it, lists what is to be migrated (the dry run),
   * and migrates it. The migration found and the one made; null where there was none.
   */
  migrate(
    caseId: string,
    stored: { version: string; value: unknown },
  ): Promise<{ found: Migration | null; made: Migration | null }>
  close(): Promise<void>
}

/** Builds the application on a migrated database and opens one office with an account for each role. */
export async function openRoad(owner: Connection, app: Connection): Promise<Road> {
  let clock = Temporal.Now.instant()
  const office = randomUUID()
  const password = randomUUID()
  const passwordHash = await hashPassword(password)
  const accounts = new Map(roles.map((role) => [role, randomUUID()]))
  await owner.db
    .insertInto('office')
    .values({ id: office, code: office.slice(0, 8), name: 'Story office', settings: '{}' })
    .execute()
  await owner.db
    .insertInto('account')
    .values(
      [...accounts].map(([role, id]) => ({
        office_id: office,
        id,
        username: `${role}-${office}`,
        password_hash: passwordHash,
        display_name: role,
        role,
      })),
    )
    .execute()
  const server = await buildApp(
    {
      db: app.db,
      now: () => clock,
      sessionHours: 1_000_000,
      checkReady: async () => ({ ready: true, checks: {} }),
    },
    pino({ level: 'silent' }),
  )
  const tokens = new Map<Role, string>()
  const call: Road['call'] = async (role, method, url, body, headers = {}) => {
    const token = await signIn(role)
    const response = await server.inject({
      method,
      url,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    return { status: response.statusCode, body: response.json<Record<string, unknown>>() }
  }
  async function signIn(role: Role): Promise<string> {
    const known = tokens.get(role)
    if (known !== undefined) return known
    const response = await server.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      payload: { username: `${role}-${office}`, password },
    })
    const { token } = response.json<{ token: string }>()
    tokens.set(role, token)
    return token
  }
  return {
    setClock: (instant) => {
      clock = instant
    },
    accountOf: (role) => accounts.get(role) ?? '',
    call,
    migrate: async (caseId, { version, value }) => {
      const { snapshot } = await owner.db
        .selectFrom('enforcement_case')
        .select('snapshot')
        .where('id', '=', caseId)
        .executeTakeFirstOrThrow()
      await owner.db
        .updateTable('enforcement_case')
        .set({ snapshot: JSON.stringify({ ...(snapshot as object), value }), machine_version: version })
        .where('id', '=', caseId)
        .execute()
      const found = await findMigrations(app.db, office)
      const by = { id: accounts.get('administrator') ?? '', officeId: office, role: 'administrator' as const }
      const made = await migrateCase(app.db, by, caseId, clock)
      return { found: found.find((one) => one.caseId === caseId) ?? null, made }
    },
    close: () => server.close(),
  }
}
