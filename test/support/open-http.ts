import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { Temporal } from 'temporal-polyfill'
import { type Role, roles } from '../../src/engine/vocabulary.ts'
import { buildApp } from '../../src/http/build-app.ts'
import { readiness } from '../../src/http/readiness.ts'
import { hashPassword } from '../../src/people/passwords.ts'
import type { TestDatabase } from './database.ts'

/** What the application answered, header names in lower case. */
export interface Answer {
  status: number
  type: string
  headers: Record<string, string | string[] | number | undefined>
  /** The body as it was sent. */
  text: string
  /** The body as JSON; an empty object when it is not. */
  body: Record<string, unknown>
}

/** A request; `raw` goes out as it is, `body` as JSON. */
export interface Call {
  method?: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH'
  url: string
  body?: unknown
  raw?: string | Buffer
  headers?: Record<string, string>
}

/** An office of the test: an account for each role, and a second officer. */
export interface TestOffice {
  id: string
  password: string
  username(role: Role | 'officer2'): string
  account(role: Role | 'officer2'): string
  token(role: Role | 'officer2'): Promise<string>
  /** Calls as the account of a role. */
  as(role: Role | 'officer2', call: Call): Promise<Answer>
}

/** The real application on a test database, with a clock the test sets. */
export interface TestHttp {
  app: Awaited<ReturnType<typeof buildApp>>
  /** What the application logged, one JSON object for each line. */
  log: string[]
  setClock(moment: string): void
  /** Calls as nobody. */
  call(call: Call): Promise<Answer>
  openOffice(): Promise<TestOffice>
  close(): Promise<void>
}

/** Builds the application on a test database; the clock stands at a Tuesday noon in December 2026. */
export async function openHttp(database: TestDatabase): Promise<TestHttp> {
  let clock = Temporal.Instant.from('2026-12-01T12:00:00+07:00')
  const log: string[] = []
  const app = await buildApp(
    {
      db: database.app.db,
      now: () => clock,
      sessionHours: 100_000,
      checkReady: readiness(database.app.db, async () => undefined),
    },
    pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
  )
  const call = async ({ method = 'GET', url, body, raw, headers = {} }: Call): Promise<Answer> => {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const response = await app.inject({
      method,
      url,
      headers: { ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
    return {
      status: response.statusCode,
      type: String(response.headers['content-type'] ?? ''),
      headers: response.headers,
      text: response.body,
      body: parse(response.body),
    }
  }
  return {
    app,
    log,
    call,
    setClock: (moment) => {
      clock = Temporal.Instant.from(moment)
    },
    openOffice: () => openOffice(database, call),
    close: () => app.close(),
  }
}

async function openOffice(
  database: TestDatabase,
  call: (call: Call) => Promise<Answer>,
): Promise<TestOffice> {
  const id = randomUUID()
  const password = `mat-khau-${randomUUID()}`
  const passwordHash = await hashPassword(password)
  const people = [...roles, 'officer2'] as const
  const accounts = new Map<string, string>(people.map((name) => [name, randomUUID()]))
  const username = (role: string) => `${role}-${id.slice(0, 8)}`
  const account = (role: string) => accounts.get(role) ?? ''
  await database.owner.db
    .insertInto('office')
    .values({ id, code: id.slice(0, 8), name: `Office ${id.slice(0, 4)}`, settings: '{}' })
    .execute()
  await database.owner.db
    .insertInto('account')
    .values(
      people.map((name) => ({
        office_id: id,
        id: account(name),
        username: username(name),
        password_hash: passwordHash,
        display_name: `Tên của ${name}`,
        role: name === 'officer2' ? 'officer' : name,
      })),
    )
    .execute()
  const tokens = new Map<string, Promise<string>>()
  const token = (role: string) => {
    const known = tokens.get(role) ?? signIn(call, username(role), password)
    tokens.set(role, known)
    return known
  }
  return {
    id,
    password,
    username,
    account,
    token,
    as: async (role, asked) =>
      call({
        ...asked,
        headers: { authorization: `Bearer ${await token(role)}`, ...asked.headers },
      }),
  }
}

async function signIn(
  call: (call: Call) => Promise<Answer>,
  username: string,
  password: string,
): Promise<string> {
  const answer = await call({ method: 'POST', url: '/api/v1/sessions', body: { username, password } })
  if (answer.status !== 201) throw new Error(`Signing in answered ${answer.status}: ${answer.text}`)
  return String(answer.body['token'])
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
