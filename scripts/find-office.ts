import type { Kysely } from 'kysely'
import type { Database } from '../src/db/schema.ts'
import { StartupError } from '../src/startup-error.ts'

/**
 * The office a command is about: by its code or its id, else the first.
 * @throws StartupError naming the offices there are.
 */
export async function findOffice(
  owner: Kysely<Database>,
  asked: string | undefined,
): Promise<{ id: string; code: string; name: string }> {
  const offices = await owner
    .selectFrom('office')
    .select(['id', 'code', 'name'])
    .orderBy('created_at')
    .execute()
  const office =
    asked === undefined ? offices[0] : offices.find((one) => one.code === asked || one.id === asked)
  if (office === undefined)
    throw new StartupError(
      `There is no such office; there are: ${offices.map((one) => one.code).join(', ') || 'none'}.`,
    )
  return office
}
