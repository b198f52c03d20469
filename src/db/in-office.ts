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
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.office_id', ${within.officeId}, true), set_config('app.account_id', ${within.accountId ?? ''}, true)`.execute(
      trx,
    )
    return work(trx)
  })
}
