import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import type { InputFault, Role } from '../engine/vocabulary.ts'
import { findAccount } from './find-account.ts'
import { findAccountFaults, openAccount } from './open-account.ts'
import { hashPassword } from './passwords.ts'
import { may } from './role-sets.ts'
import { endSessions } from './sessions.ts'

/** An account as its administrators see it. */
export interface Account {
  id: string
  username: string
  displayName: string
  role: Role
  /** The account of the person above. */
  superior: string | null
  active: boolean
  /** Open matters in this person's name; those of somebody who left wait for a hand-over. */
  openMatters: number
}

/** What may be changed of an account. */
export interface AccountChange {
  displayName?: string
  role?: Role
  superior?: string | null
  active?: boolean
  password?: string
}

/** A change of an account: the fields it moved. `password` is true where a new one was given. */
export interface AccountEntry {
  id: string
  account: string
  before: Record<string, unknown>
  after: Record<string, unknown>
  by: string
  at: string
}

/** What came of a change of accounts. */
export type AccountOutcome =
  | { kind: 'done'; account: Account }
  | { kind: 'notAdministrator' }
  | { kind: 'notFound' }
  | { kind: 'badInput'; faults: InputFault[] }

/** Every account of an office, active ones first, and the latest changes of them. */
export async function readAccounts(
  db: Kysely<Database>,
  officeId: string,
): Promise<{ accounts: Account[]; history: AccountEntry[] }> {
  const accounts = await selectAccounts(db, officeId)
  const { rows: history } = await sql<AccountEntry>`
    select e.id::text as id, e.account_id as account, e.before, e.after, a.display_name as by, e.recorded_at as at
    from account_entry e join account a on a.office_id = e.office_id and a.id = e.recorded_by
    where e.office_id = ${officeId}::uuid order by e.id desc limit 200`.execute(db)
  return { accounts, history }
}

/** Opens an account in the administrator's office. A user name in use breaks the transaction: see `takenName`. */
export async function addAccount(
  trx: Transaction<Database>,
  person: Person,
  given: { username: string; displayName: string; role: Role; superior?: string | null; password: string },
  now: Temporal.Instant,
): Promise<AccountOutcome> {
  if (!(await beginChange(trx, person))) return { kind: 'notAdministrator' }
  const { username, displayName, role, superior = null, password } = given
  const faults = [
    ...findAccountFaults(given),
    ...(await findSuperiorFaults(trx, person.officeId, null, superior)),
  ]
  if (faults.length > 0) return { kind: 'badInput', faults }
  const passwordHash = await hashPassword(password)
  const id = await openAccount(trx, person.officeId, {
    username,
    displayName,
    role,
    superiorId: superior,
    passwordHash,
  })
  await record(trx, person, id, {}, { username, displayName, role, superior, active: true }, now)
  return found(trx, person.officeId, id)
}

/**
 * Changes an account of the administrator's office. Who is deactivated, or gets a new password from somebody else, has no
 * session any more; matters in the name of somebody deactivated stay his until they are handed over. An administrator
 * neither deactivates himself nor takes the role from himself, so an office always has one.
 */
export async function changeAccount(
  trx: Transaction<Database>,
  person: Person,
  id: string,
  change: AccountChange,
  now: Temporal.Instant,
): Promise<AccountOutcome> {
  const { officeId } = person
  if (!(await beginChange(trx, person))) return { kind: 'notAdministrator' }
  const [account] = await selectAccounts(trx, officeId, id)
  if (account === undefined) return { kind: 'notFound' }
  const { password, ...named } = change
  const faults = [
    ...findAccountFaults({ ...change, username: account.username }).filter(
      ({ field }) => field !== '/username',
    ),
    ...(id === person.id ? findOwnFaults(change) : []),
    ...(named.superior === undefined || named.superior === account.superior
      ? []
      : await findSuperiorFaults(trx, officeId, id, named.superior)),
  ]
  if (faults.length > 0) return { kind: 'badInput', faults }
  const moved = (['displayName', 'role', 'superior', 'active'] as const).filter(
    (field) => named[field] !== undefined && named[field] !== account[field],
  )
  if (moved.length === 0 && password === undefined) return { kind: 'done', account }
  const next = { ...account, ...named }
  await trx
    .updateTable('account')
    .set({
      display_name: next.displayName,
      role: next.role,
      superior_id: next.superior,
      active: next.active,
      ...(password === undefined ? {} : { password_hash: await hashPassword(password) }),
    })
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .execute()
  if (!next.active || password !== undefined) await endSessions(trx, { officeId, id })
  const of = (one: Account) => Object.fromEntries(moved.map((field) => [field, one[field]]))
  const after = { ...of(next), ...(password === undefined ? {} : { password: true }) }
  await record(trx, person, id, of(account), after, now)
  return found(trx, officeId, id)
}

/** Lets one change of an office's accounts wait for another, and asks whether who makes it is still an administrator. */
async function beginChange(trx: Transaction<Database>, { officeId, id }: Person): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`accounts ${officeId}`}, 0))`.execute(trx)
  const account = await findAccount(trx, officeId, id)
  return account?.active === true && may(account.role as Role, 'keepsAccounts')
}

async function found(trx: Transaction<Database>, officeId: string, id: string): Promise<AccountOutcome> {
  const [account] = await selectAccounts(trx, officeId, id)
  return account === undefined ? { kind: 'notFound' } : { kind: 'done', account }
}

async function selectAccounts(db: Kysely<Database>, officeId: string, id?: string): Promise<Account[]> {
  const { rows } = await sql<Account>`
    select a.id, a.username, a.display_name as "displayName", a.role, a.superior_id as superior, a.active,
      (select count(*)::int from enforcement_case c
        where c.office_id = a.office_id and c.officer_id = a.id and c.closed_on is null) as "openMatters"
    from account a
    where a.office_id = ${officeId}::uuid and (${id ?? null}::uuid is null or a.id = ${id ?? null}::uuid)
    order by a.active desc, a.display_name, a.username`.execute(db)
  return rows
}

async function findSuperiorFaults(
  trx: Transaction<Database>,
  officeId: string,
  id: string | null,
  superior: string | null,
): Promise<InputFault[]> {
  if (superior === null) return []
  // Up from the superior: whoever is above him is not to come under him.
  const { rows } = await sql<{ id: string; active: boolean }>`
    with recursive above as (
      select id, superior_id, active from account where office_id = ${officeId}::uuid and id = ${superior}::uuid
      union select a.id, a.superior_id, a.active from account a join above on a.id = above.superior_id
        where a.office_id = ${officeId}::uuid)
    select id, active from above`.execute(trx)
  const isActive = rows.some((one) => one.id === superior && one.active)
  if (isActive && !rows.some((one) => one.id === id)) return []
  const expected = {
    vi: 'một tài khoản đang dùng của cơ quan này, không phải chính người ấy hay cấp dưới của người ấy',
    en: 'an active account of this office, neither the person himself nor somebody under him',
  }
  return [{ field: '/superior', found: superior, expected }]
}

function findOwnFaults({ active, role, password }: AccountChange): InputFault[] {
  const faults: InputFault[] = []
  if (active === false)
    faults.push({
      field: '/active',
      found: 'false',
      expected: {
        vi: 'true: quản trị không tự khóa tài khoản của mình; nhờ một quản trị khác',
        en: 'true: an administrator does not deactivate himself; ask another one',
      },
    })
  if (role !== undefined && !may(role, 'keepsAccounts'))
    faults.push({
      field: '/role',
      found: role,
      expected: {
        vi: 'administrator: quản trị không tự bỏ vai trò của mình; nhờ một quản trị khác',
        en: 'administrator: an administrator does not give up his own role; ask another one',
      },
    })
  if (password !== undefined)
    faults.push({
      field: '/password',
      found: '',
      expected: {
        vi: 'bỏ trống: mật khẩu của chính mình được đổi ở POST /me/password, kèm mật khẩu đang dùng',
        en: 'left out: one’s own password is changed at POST /me/password, with the password of now',
      },
    })
  return faults
}

async function record(
  trx: Transaction<Database>,
  person: Person,
  id: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto('account_entry')
    .values({
      office_id: person.officeId,
      account_id: id,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      recorded_by: person.id,
      recorded_at: now.toString(),
    })
    .execute()
}
