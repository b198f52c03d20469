import { createHash, randomBytes } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../cases/outcome.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import type { Role } from '../engine/vocabulary.ts'
import { passwordFits } from './passwords.ts'

/** A person with a session: who, of which office, under which name. */
export interface SignedIn extends Person {
  displayName: string
}

/** Signs a person in; null when the name or the password is wrong (which of the two is never said). */
export async function signIn(
  db: Kysely<Database>,
  username: string,
  password: string,
  now: Temporal.Instant,
  hours: number,
): Promise<{ token: string; person: SignedIn; expiresAt: string } | null> {
  const found = await sql<{
    office_id: string
    id: string
    password_hash: string
    role: Role
    display_name: string
  }>`
    select office_id, id, password_hash, role, display_name from find_account_for_sign_in(${username})`.execute(
    db,
  )
  const account = found.rows[0]
  if (!(await passwordFits(account?.password_hash, password)) || account === undefined) return null
  const token = newToken(account.office_id)
  const expiresAt = now.add({ hours }).toString()
  await inOffice(db, { officeId: account.office_id, accountId: account.id }, async (trx) => {
    await trx
      .deleteFrom('session')
      .where('office_id', '=', account.office_id)
      .where('account_id', '=', account.id)
      .where('expires_at', '<=', now.toString())
      .execute()
    await trx
      .insertInto('session')
      .values({
        office_id: account.office_id,
        token_hash: hashToken(token),
        account_id: account.id,
        expires_at: expiresAt,
      })
      .execute()
  })
  const person = {
    id: account.id,
    officeId: account.office_id,
    role: account.role,
    displayName: account.display_name,
  }
  return { token, person, expiresAt }
}

/** The person behind a token, or null when it is unknown, forged or has expired. */
export async function findSession(
  db: Kysely<Database>,
  token: string,
  now: Temporal.Instant,
): Promise<SignedIn | null> {
  const officeId = officeOf(token)
  if (officeId === null) return null
  const found = await sql<{ id: string; role: Role; display_name: string }>`
    select id, role, display_name from find_session(${officeId}::uuid, ${hashToken(token)}, ${now.toString()}::timestamptz)`.execute(
    db,
  )
  const row = found.rows[0]
  return row === undefined ? null : { id: row.id, officeId, role: row.role, displayName: row.display_name }
}

/** Ends a session. */
export async function signOut(db: Kysely<Database>, token: string): Promise<void> {
  const officeId = officeOf(token)
  if (officeId === null) return
  await inOffice(db, { officeId }, (trx) =>
    trx
      .deleteFrom('session')
      .where('office_id', '=', officeId)
      .where('token_hash', '=', hashToken(token))
      .execute(),
  )
}

/** Ends every session of a person. */
export async function endSessions(
  trx: Transaction<Database>,
  { officeId, id }: { officeId: string; id: string },
): Promise<void> {
  await trx.deleteFrom('session').where('office_id', '=', officeId).where('account_id', '=', id).execute()
}

/** Ends every session of a person but the one of this token: whoever knew the old password is out. */
export async function endOtherSessions(
  trx: Transaction<Database>,
  { officeId, id }: { officeId: string; id: string },
  token: string,
): Promise<void> {
  await trx
    .deleteFrom('session')
    .where('office_id', '=', officeId)
    .where('account_id', '=', id)
    .where('token_hash', '<>', hashToken(token))
    .execute()
}

// A token names its office (which wall to stand in) and 256 random bits; only its hash is stored.
function newToken(officeId: string): string {
  return Buffer.concat([Buffer.from(officeId.replaceAll('-', ''), 'hex'), randomBytes(32)]).toString(
    'base64url',
  )
}

function officeOf(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 48) return null
  const hex = bytes.subarray(0, 16).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
