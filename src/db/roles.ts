import pg from 'pg'
import { StartupError } from '../startup-error.ts'
import { explainUnreachable } from './unreachable.ts'

/** Owns the schema and runs migrations. */
export const ownerRole = 'thihanh_owner'
/** What the application acts as: neither superuser nor owner, and bound by row-level security. */
export const appRole = 'thihanh_app'
/** The database of an embedded server. */
export const databaseName = 'thihanh'
/** Belongs to the application role: the queue makes and changes its own tables there. */
export const queueSchema = 'bullmq'

/**
 * Makes sure, on a given server, that the application can run as `thihanh_app`: the role exists, the user of `appUrl`
 * may act as it (or is it), and the queue's schema exists. What is already so is left alone, so a user without the
 * right to make roles is enough once they are there. Several processes may call it at once.
 * @param adminUrl the address migrations use.
 * @param appUrl the address the application uses, when it is another one.
 * @throws StartupError when something is missing that the user may not make, naming the statement to run.
 */
export async function ensureRoles(adminUrl: string, appUrl = adminUrl): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  await client.connect().catch((error) => {
    throw explainUnreachable(error, adminUrl)
  })
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('${appRole}'))`)
    const app = new pg.Client({ connectionString: appUrl })
    await ensureAppRole(client, app.user ?? '', app.user === appRole ? String(app.password ?? '') : undefined)
    await ensureQueueSchema(client)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** `password` is given when the application signs in as the role itself. */
async function ensureAppRole(
  client: pg.Client,
  appUser: string,
  password: string | undefined,
): Promise<void> {
  const login = password === undefined ? 'nologin' : `login password ${pg.escapeLiteral(password)}`
  const found = await client.query(
    'select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = $1',
    [appRole],
  )
  const role = found.rows[0] as { rolsuper: boolean; rolbypassrls: boolean; rolcanlogin: boolean } | undefined
  if (!role) {
    await attempt(client, `create role ${appRole} ${login}`, `The role ${appRole} is missing`)
  } else if (role.rolsuper || role.rolbypassrls) {
    throw new StartupError(
      `The role ${appRole} may pass by row-level security; run: alter role ${appRole} nosuperuser nobypassrls;`,
    )
  } else if (password !== undefined && !role.rolcanlogin) {
    await attempt(client, `alter role ${appRole} ${login}`, `The role ${appRole} may not sign in`)
  }
  if (password === undefined) await ensureMember(client, appUser)
}

async function ensureMember(client: pg.Client, user: string): Promise<void> {
  const { rows } = await client.query(
    `select rolsuper or pg_has_role(oid, $2, 'SET') as may from pg_roles where rolname = $1`,
    [user, appRole],
  )
  if (rows[0]?.may) return
  await attempt(
    client,
    `grant ${appRole} to ${pg.escapeIdentifier(user)}`,
    `The user ${user} may not act as ${appRole}`,
  )
}

/**
 * Makes the queue's schema in the database of `client`, owned by the application role.
 * @throws StartupError when it is missing and the user may not make it.
 */
export async function ensureQueueSchema(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select from pg_namespace where nspname = $1', [queueSchema])
  if (rows.length > 0) return
  const { rows: me } = await client.query(
    `select pg_has_role(current_user, $1, 'SET') as may, current_user as name`,
    [appRole],
  )
  if (!me[0].may) {
    await attempt(
      client,
      `grant ${appRole} to ${pg.escapeIdentifier(me[0].name)}`,
      `The schema ${queueSchema} is missing`,
    )
  }
  await attempt(
    client,
    `create schema ${queueSchema} authorization ${appRole}`,
    `The schema ${queueSchema} is missing`,
  )
}

async function attempt(client: pg.Client, statement: string, problem: string): Promise<void> {
  try {
    await client.query(statement)
  } catch (cause) {
    const { code, message } = cause as { code?: string; message: string }
    if (code !== '42501') throw cause
    const shown = statement.replace(/password '.*'/, "password '...'")
    throw new StartupError(
      `${problem} and the user ${client.user} may not change that (${message}); have an administrator run: ${shown};`,
      { cause },
    )
  }
}

/**
 * Sets up a new server of our own: both roles with their passwords, and the database. What is there is left alone.
 * @param client a superuser's connection.
 */
export async function ensureOwnRoles(
  client: pg.Client,
  passwords: { owner: string; app: string },
): Promise<void> {
  for (const [role, password] of [
    [ownerRole, passwords.owner],
    [appRole, passwords.app],
  ] as const) {
    const { rows } = await client.query('select from pg_roles where rolname = $1', [role])
    if (rows.length === 0)
      await client.query(`create role ${role} login password ${pg.escapeLiteral(password)}`)
  }
  const { rows } = await client.query('select from pg_database where datname = $1', [databaseName])
  if (rows.length === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`)
}
