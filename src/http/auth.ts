import type { FastifyRequest } from 'fastify'
import { findSession, type SignedIn } from '../people/sessions.ts'
import type { HttpContext } from './context.ts'
import { HttpProblem, notSignedIn } from './problem.ts'

export const sessionCookie = 'thihanh_session'

/** The token of a request: a bearer token, else the session cookie. */
export function tokenOf(request: FastifyRequest): string | null {
  const header = request.headers.authorization
  if (header !== undefined && /^bearer /i.test(header)) return header.slice('Bearer '.length)
  return request.cookies[sessionCookie] ?? null
}

/** The hook of every route that needs a person: finds the session or answers 401. */
export function requirePerson(context: HttpContext) {
  return async (request: FastifyRequest): Promise<void> => {
    const token = tokenOf(request)
    const person = token === null ? null : await findSession(context.db, token, context.now())
    if (person === null) throw new HttpProblem(notSignedIn)
    request.person = person
  }
}

/** The signed-in person of a request behind `requirePerson`. */
export function personOf(request: FastifyRequest): SignedIn {
  if (request.person === null) throw new HttpProblem(notSignedIn)
  return request.person
}
