import type { Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'

/** An account of the office: its role, and whether it is still in use. Undefined for a stranger. */
export async function findAccount(
  trx: Transaction<Database>,
  officeId: string,
  id: string,
): Promise<{ role: string; active: boolean } | undefined> {
  return trx
    .selectFrom('account')
    .select(['role', 'active'])
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst()
}
