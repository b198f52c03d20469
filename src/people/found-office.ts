import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { InputFault } from '../engine/vocabulary.ts'
import { findAccountFaults, freeName, isName, nameExpected, openAccount, takenName } from './open-account.ts'
import { hashPassword } from './passwords.ts'

/** An office that is to be, and the administrator who will open the accounts of the others. */
export interface Founding {
  code: string
  name: string
  username: string
  displayName: string
  password: string
}

/**
 * Founds an office with one account, its administrator's: both or neither. Nothing is written while something is at
 * fault; a code or a user name in use, in whatever office, is a fault of its field.
 */
export async function foundOffice(owner: Kysely<Database>, founding: Founding): Promise<InputFault[]> {
  const { code, name, username, displayName, password } = founding
  const faults = findFaults(founding)
  if (faults.length > 0) return faults
  const passwordHash = await hashPassword(password)
  try {
    await owner.transaction().execute(async (trx) => {
      const officeId = await insertOffice(trx, { code, name })
      await openAccount(trx, officeId, {
        username,
        displayName,
        role: 'administrator',
        superiorId: null,
        passwordHash,
      })
    })
    return []
  } catch (error) {
    const taken = takenName(error)
    if (taken === null) throw error
    return [{ field: `/${taken}`, found: founding[taken], expected: freeName[taken] }]
  }
}

/** Writes an office with nobody in it, and gives its id. */
export async function insertOffice(
  trx: Transaction<Database>,
  { code, name }: { code: string; name: string },
): Promise<string> {
  const id = randomUUID()
  await trx.insertInto('office').values({ id, code, name, settings: '{}' }).execute()
  return id
}

function findFaults(founding: Founding): InputFault[] {
  const { code, name } = founding
  const faults: InputFault[] = []
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(code))
    faults.push({
      field: '/code',
      found: code.slice(0, 80),
      expected: {
        vi: '1–40 chữ không dấu, chữ số, dấu chấm, gạch',
        en: '1 to 40 letters, digits, dots and dashes',
      },
    })
  if (!isName(name)) faults.push({ field: '/name', found: name.slice(0, 80), expected: nameExpected })
  return [...faults, ...findAccountFaults(founding)]
}
