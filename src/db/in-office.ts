import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './schema.ts'

/** Whose walls a transaction stands in. */
export interface Within {
  officeId: string
  accountId?: string
}

/**
 * One transaction inside one office: row-level security shows its rows and no others. All or nothing.
 * Everything that reads inside takes the transaction it is given.
 */
export async function inOffice<T>(
  db: Kysely<Database>,
  within: Within,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  return inTransaction(db, within, '', work)
}

/**
 * The same for who only reads: everything is read as it stands at one moment, however many statements it takes, so that
 * what somebody records meanwhile is seen whole or not at all. Writes are refused by the database.
 */
export async function readInOffice<T>(
  db: Kysely<Database>,
  within: Within,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  return inTransaction(db, within, ' isolation level repeatable read read only', work)
}

async function inTransaction<T>(
  db: Kysely<Database>,
  within: Within,
  mode: string,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (connection) => {
    // Begin and wall travel together: one round trip less in every transaction. Inside, the connection is a transaction.
    const trx = connection as unknown as Transaction<Database>
    const opening = sql.raw(`begin${mode}; ${wall(within)}`)
    try {
      await opening.execute(connection)
      const result = await work(trx)
      await sql`commit`.execute(connection)
      return result
    } catch (failure) {
      await sql`rollback`.execute(connection).catch(() => undefined)
      throw failure
    }
  })
}

// Statements sent together take no parameters, so only what is plainly a uuid may stand in the text.
function wall({ officeId, accountId = '' }: Within): string {
  for (const id of [officeId, accountId]) {
    if (!/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/i.test(id))
      throw new TypeError('An office and an account are named by uuid.')
  }
  return `select set_config('app.office_id', '${officeId}', true), set_config('app.account_id', '${accountId}', true)`
}
