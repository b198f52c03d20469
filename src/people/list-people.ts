import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'

/** Somebody of an office as others may see him. */
export interface OfficePerson {
  id: string
  displayName: string
  role: string
}

/** The active people of an office, by name; those of one role when it is given. */
export async function listPeople(
  db: Kysely<Database>,
  officeId: string,
  role: string | undefined,
): Promise<OfficePerson[]> {
  const all = db
    .selectFrom('account')
    .select(['id', 'display_name as displayName', 'role'])
    .where('office_id', '=', officeId)
    .where('active', '=', true)
    .orderBy('display_name')
  return (role === undefined ? all : all.where('role', '=', role)).execute()
}
