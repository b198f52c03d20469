import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { openCase } from '../../src/cases/open-case.ts'
import type { Connection } from '../../src/db/connect.ts'
import type { Role } from '../../src/engine/vocabulary.ts'
import { hashPassword } from '../../src/people/passwords.ts'
import { signIn } from '../../src/people/sessions.ts'
import { benchStart, typicalIntake, typicalWalk, type WalkAct } from './typical-walk.ts'

/** One case of the bench with everything its walk needs. */
export interface BenchCase {
  id: string
  /** The acts in their order, each with the session token of who gives it. */
  acts: readonly (WalkAct & { token: string })[]
}

const officers = 4
const others: readonly Role[] = ['registrar', 'head', 'accountant']

/** Makes an office with signed-in people and `count` opened cases through the real openCase. */
export async function prepareOffice(
  owner: Connection,
  app: Connection,
  count: number,
  stop?: AbortSignal,
): Promise<readonly BenchCase[]> {
  const now = Temporal.Instant.from(benchStart)
  const officeId = randomUUID()
  const password = randomUUID()
  const people = [...Array.from({ length: officers }, (): Role => 'officer'), ...others].map(
    (role, index) => ({
      id: randomUUID(),
      role,
      username: `${role}-${index}-${officeId.slice(0, 8)}`,
    }),
  )
  await owner.db
    .insertInto('office')
    .values({ id: officeId, code: officeId.slice(0, 8), name: 'Bench office', settings: '{}' })
    .execute()
  const passwordHash = await hashPassword(password)
  await owner.db
    .insertInto('account')
    .values(
      people.map(({ id, role, username }) => ({
        office_id: officeId,
        id,
        username,
        password_hash: passwordHash,
        display_name: username,
        role,
      })),
    )
    .execute()
  const signedIn = await Promise.all(
    people.map(async (person) => {
      const session = await signIn(app.db, person.username, password, now, 24 * 365)
      if (session === null) throw new Error(`${person.username} could not sign in`)
      return { ...person, officeId, token: session.token }
    }),
  )
  const registrar = signedIn.find(({ role }) => role === 'registrar')
  if (registrar === undefined) throw new Error('the bench office has no registrar')
  const cases: BenchCase[] = []
  const openNext = async () => {
    while (cases.length < count) {
      stop?.throwIfAborted()
      const index = cases.length
      const officer = signedIn[index % officers]
      const slot: { id: string; acts: BenchCase['acts'] } = {
        id: '',
        acts: typicalWalk(officer?.id ?? '', `${index + 1}/QĐ-THADS`).map((act) => ({
          ...act,
          token: (act.as === 'officer' ? officer : signedIn.find(({ role }) => role === act.as))?.token ?? '',
        })),
      }
      cases.push(slot)
      // One a minute, as they come in: all at one instant would be unlike any office, to the planner too.
      slot.id = (
        await openCase(app.db, registrar, typicalIntake, now.subtract({ minutes: count - index }))
      ).id
    }
  }
  await Promise.all(Array.from({ length: 4 }, openNext))
  return cases
}
