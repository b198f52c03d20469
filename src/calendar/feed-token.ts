import { createHash, randomBytes } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Database } from '../db/schema.ts'
import type { Role } from '../engine/vocabulary.ts'
import type { SignedIn } from '../people/sessions.ts'

/** Gives a person a new secret address for his feed; the one before stops working. Only the hash is kept. */
export async function renewFeedToken(
  trx: Transaction<Database>,
  { officeId, id }: { officeId: string; id: string },
  now: Temporal.Instant,
): Promise<string> {
  const token = Buffer.concat([Buffer.from(officeId.replaceAll('-', ''), 'hex'), randomBytes(32)]).toString(
    'base64url',
  )
  const row = { token_hash: hashToken(token), made_at: now.toString() }
  await trx
    .insertInto('calendar_feed')
    .values({ office_id: officeId, account_id: id, ...row })
    .onConflict((conflict) => conflict.columns(['office_id', 'account_id']).doUpdateSet(row))
    .execute()
  return token
}

/** Takes a person's secret address away. */
export async function revokeFeedToken(
  trx: Transaction<Database>,
  { officeId, id }: { officeId: string; id: string },
): Promise<void> {
  await trx
    .deleteFrom('calendar_feed')
    .where('office_id', '=', officeId)
    .where('account_id', '=', id)
    .execute()
}

/** When a person's address was made; null when he has none. */
export async function readFeed(
  trx: Transaction<Database>,
  { officeId, id }: { officeId: string; id: string },
): Promise<{ madeAt: string } | null> {
  const row = await trx
    .selectFrom('calendar_feed')
    .select('made_at')
    .where('office_id', '=', officeId)
    .where('account_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { madeAt: row.made_at }
}

/** Whose feed a token opens; null when it is unknown, was renewed or revoked, or its account is closed. */
export async function findFeed(db: Kysely<Database>, token: string): Promise<SignedIn | null> {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 48) return null
  const hex = bytes.subarray(0, 16).toString('hex')
  const officeId = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
  const { rows } = await sql<{ id: string; role: Role; display_name: string }>`
    select id, role, display_name from find_calendar_feed(${officeId}::uuid, ${hashToken(token)})`.execute(db)
  const row = rows[0]
  return row === undefined ? null : { id: row.id, officeId, role: row.role, displayName: row.display_name }
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
