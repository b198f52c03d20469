import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { readInOffice } from '../db/in-office.ts'
import { personOf, requirePerson, sessionCookie, tokenOf } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { HttpProblem, makeProblem } from '../http/problem.ts'
import { listPeople } from './list-people.ts'
import { signIn, signOut } from './sessions.ts'

const person = Type.Object({
  id: Type.String(),
  officeId: Type.String(),
  role: Type.String(),
  displayName: Type.String(),
})

/** Signing in and out, and who one is. */
export function sessionRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post(
      '/sessions',
      {
        // Guessing one person's password is slowed down; a whole office behind one address is not.
        config: {
          rateLimit: {
            max: 30,
            timeWindow: '1 minute',
            hook: 'preHandler' as const,
            keyGenerator: (request) => `${request.ip} ${(request.body as { username: string }).username}`,
          },
        },
        schema: {
          tags: ['sessions'],
          summary: 'Đăng nhập',
          body: Type.Object(
            {
              username: Type.String({ minLength: 1, maxLength: 200 }),
              password: Type.String({ minLength: 1, maxLength: 1000 }),
            },
            { additionalProperties: false },
          ),
          response: { 201: Type.Object({ token: Type.String(), expiresAt: Type.String(), person }) },
        },
      },
      async (request, reply) => {
        const { username, password } = request.body
        const session = await signIn(context.db, username, password, context.now(), context.sessionHours)
        if (session === null)
          throw new HttpProblem(
            makeProblem(
              401,
              'wrong-sign-in',
              'Đăng nhập không thành công',
              'Tên đăng nhập hoặc mật khẩu chưa đúng.',
            ),
          )
        reply.setCookie(sessionCookie, session.token, {
          path: '/',
          httpOnly: true,
          sameSite: 'strict',
          secure: 'auto',
          expires: new Date(session.expiresAt),
        })
        return reply.code(201).send(session)
      },
    )
    app.delete(
      '/sessions/current',
      { schema: { tags: ['sessions'], summary: 'Đăng xuất', response: { 204: Type.Null() } } },
      async (request, reply) => {
        const token = tokenOf(request)
        if (token !== null) await signOut(context.db, token)
        return reply.clearCookie(sessionCookie, { path: '/' }).code(204).send(null)
      },
    )
    app.get(
      '/people',
      {
        preHandler: requirePerson(context),
        schema: {
          tags: ['sessions'],
          summary: 'Người của cơ quan',
          querystring: Type.Object({ role: Type.Optional(Type.String({ maxLength: 40 })) }),
        },
      },
      async (request) => {
        const { officeId, id } = personOf(request)
        return {
          people: await readInOffice(context.db, { officeId, accountId: id }, (trx) =>
            listPeople(trx, officeId, request.query.role),
          ),
          next: null,
        }
      },
    )
    app.get(
      '/me',
      {
        preHandler: requirePerson(context),
        schema: { tags: ['sessions'], summary: 'Tôi là ai', response: { 200: person } },
      },
      async (request) => personOf(request),
    )
  }
}
