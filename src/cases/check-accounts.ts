import type { Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import { checkSchema } from '../engine/check-schema.ts'
import type { Command } from '../engine/decide.ts'
import { findAct } from '../engine/find-act.ts'
import type { InputFault } from '../engine/vocabulary.ts'
import { findAccount } from '../people/find-account.ts'
import type { EnforcementSetting } from './case-setting.ts'

/** Accounts named in the data must be active accounts of this office with the role the field asks for. */
export async function checkAccounts(
  trx: Transaction<Database>,
  officeId: string,
  setting: EnforcementSetting,
  command: Command,
): Promise<InputFault[]> {
  const schema = findAct(setting.law, command.act)?.data as
    | { properties?: Record<string, { accountRoles?: readonly string[] }> }
    | undefined
  const faults: InputFault[] = []
  for (const [field, property] of Object.entries(schema?.properties ?? {})) {
    const value = command.data[field]
    if (
      property.accountRoles === undefined ||
      typeof value !== 'string' ||
      checkSchema(schema as never, command.data).length > 0
    )
      continue
    const account = await findAccount(trx, officeId, value)
    const fits = account?.active === true && property.accountRoles.includes(account.role)
    // Conditions compare accounts as text: one written in capitals would be nobody's.
    if (fits && value === value.toLowerCase()) continue
    const expected = {
      vi: 'tài khoản Chấp hành viên của cơ quan này, chữ thường',
      en: 'the account of an officer of this office, in lower case',
    }
    faults.push({ field: `/data/${field}`, found: value, expected })
  }
  return faults
}
