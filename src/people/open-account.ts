import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { InputFault, Role } from '../engine/vocabulary.ts'
import { isGoodPassword, shortestPassword } from './passwords.ts'

/** An account as it begins; whoever opens many with one password hashes it once. */
export interface NewAccount {
  username: string
  displayName: string
  role: Role
  superiorId: string | null
  passwordHash: string
}

/** Writes an account into an office and gives its id. A user name in use breaks the transaction: see `takenName`. */
export async function openAccount(
  trx: Transaction<Database>,
  officeId: string,
  { username, displayName, role, superiorId, passwordHash }: NewAccount,
): Promise<string> {
  const id = randomUUID()
  await trx
    .insertInto('account')
    .values({
      office_id: officeId,
      id,
      username,
      password_hash: passwordHash,
      display_name: displayName,
      role,
      superior_id: superiorId,
    })
    .execute()
  return id
}

/** What is wrong with the words a person is to be known and to sign in by; a password is never repeated. */
export function findAccountFaults(given: {
  username: string
  displayName?: string
  password?: string
}): InputFault[] {
  const { username, displayName, password } = given
  const faults: InputFault[] = []
  if (!/^[a-z0-9][a-z0-9._-]{1,63}$/.test(username))
    faults.push({
      field: '/username',
      found: username.slice(0, 80),
      expected: {
        vi: '2–64 chữ thường không dấu, chữ số, dấu chấm, gạch',
        en: '2 to 64 small letters, digits, dots and dashes',
      },
    })
  if (displayName !== undefined && !isName(displayName))
    faults.push({
      field: '/displayName',
      found: displayName.slice(0, 80),
      expected: nameExpected,
    })
  if (password !== undefined && !isGoodPassword(password, username))
    faults.push({
      field: '/password',
      found: '',
      expected: {
        vi: `một mật khẩu từ ${shortestPassword} ký tự, không chứa tên đăng nhập`,
        en: `a password of ${shortestPassword} characters or more, without the user name in it`,
      },
    })
  return faults
}

/** What a name of a person or an office must be. */
export const nameExpected = {
  vi: '1–200 ký tự trên một dòng, không có khoảng trắng ở đầu, cuối',
  en: '1 to 200 characters in one line, without a space at either end',
}

/** Whether a text may be the name of a person or an office. */
export function isName(text: string): boolean {
  return text.length <= 200 && /^\S(.*\S)?$/.test(text)
}

/** What a name in use must be instead. */
export const freeName = {
  code: { vi: 'một mã chưa cơ quan nào dùng', en: 'a code that no office has' },
  username: { vi: 'một tên đăng nhập chưa ai dùng', en: 'a user name that nobody has' },
}

/** Which name a failed insert found in use, across all offices: a user name or the code of an office; else null. */
export function takenName(error: unknown): 'username' | 'code' | null {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown }
  if (code !== '23505') return null
  if (constraint === 'account_username_key') return 'username'
  return constraint === 'office_code_key' ? 'code' : null
}
