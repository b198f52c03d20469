import { randomUUID } from 'node:crypto'
import { hashPassword } from '../../src/people/passwords.ts'
import type { TestDatabase } from './database.ts'
import type { Answer, Call, TestHttp, TestOffice } from './open-http.ts'

/** One more person of a test office. */
export interface TestAccount {
  id: string
  call(call: Call): Promise<Answer>
}

/** Adds a person to an office: a second head, a deputy (a head whose superior is the head), a second division head. */
export async function openAccount(
  database: TestDatabase,
  http: TestHttp,
  office: TestOffice,
  given: { role: string; superior?: string },
): Promise<TestAccount> {
  const id = randomUUID()
  const username = `${given.role}-${id}`
  const password = `mat-khau-${id}`
  await database.owner.db
    .insertInto('account')
    .values({
      office_id: office.id,
      id,
      username,
      password_hash: await hashPassword(password),
      display_name: `Tên của ${username}`,
      role: given.role,
      superior_id: given.superior ?? null,
    })
    .execute()
  const signedIn = await http.call({
    method: 'POST',
    url: '/api/v1/sessions',
    body: { username, password },
  })
  const headers = { authorization: `Bearer ${signedIn.body['token']}` }
  return { id, call: (call) => http.call({ ...call, headers: { ...headers, ...call.headers } }) }
}
