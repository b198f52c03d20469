import type { FastifyRequest } from 'fastify'
import { type Cursor, readCursor } from '../cases/list-cases.ts'
import { may } from '../people/role-sets.ts'
import type { SignedIn } from '../people/sessions.ts'
import { personOf } from './auth.ts'
import { badInput, HttpProblem, makeProblem, wrongPage } from './problem.ts'

/** The person of a request that changes something; readers are told that they only read. */
export function actingPerson(request: FastifyRequest): SignedIn {
  const person = personOf(request)
  if (!may(person.role, 'actsInMatters'))
    throw new HttpProblem(
      makeProblem(
        403,
        'no-case-powers',
        'Không có quyền',
        'Vai trò này chỉ được xem, không thực hiện hành vi trên việc thi hành án.',
      ),
    )
  return person
}

/** The revision of an If-Match header; null when there is none. */
export function revisionSeen(request: FastifyRequest): number | null {
  const header = request.headers['if-match']
  if (header === undefined) return null
  const found = /^(?:W\/)?"(\d{1,9})"$/.exec(header)
  if (found !== null) return Number(found[1])
  const expected = { vi: 'dạng "<revision>"', en: 'as "<revision>"' }
  throw new HttpProblem(badInput([{ field: 'If-Match', found: header.slice(0, 40), expected }], 400))
}

/** The Idempotency-Key of a request; null when there is none. */
export function requestKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string') return null
  if (key.length > 0 && key.length <= 200) return key
  const expected = { vi: '1–200 ký tự', en: '1–200 characters' }
  throw new HttpProblem(badInput([{ field: 'Idempotency-Key', found: `${key.length}`, expected }], 400))
}

/** The place a page begins at; undefined for the first. */
export function cursorOf(page: string | undefined): Cursor | undefined {
  if (page === undefined || page === '') return undefined
  const cursor = readCursor(page)
  if (cursor !== null) return cursor
  throw new HttpProblem(wrongPage('page', page))
}
