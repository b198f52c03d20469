import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Transaction } from 'kysely'
import { Type } from 'typebox'
import { inOffice, readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { type Role, roles } from '../engine/vocabulary.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { badInput, HttpProblem, notAllowed, notFound } from '../http/problem.ts'
import { type Account, type AccountOutcome, addAccount, changeAccount, readAccounts } from './accounts.ts'
import { freeName, takenName } from './open-account.ts'
import { shortestPassword } from './passwords.ts'
import { may } from './role-sets.ts'
import type { SignedIn } from './sessions.ts'

const displayName = Type.String({ minLength: 1, maxLength: 200, description: 'họ tên' })
const role = Type.Unsafe<Role>(Type.String({ enum: [...roles], description: 'vai trò' }))
const superior = Type.Unsafe<string | null>({
  type: ['string', 'null'],
  format: 'uuid',
  description: 'tài khoản của người lãnh đạo trực tiếp; null khi không có',
})
const password = Type.String({
  minLength: shortestPassword,
  maxLength: 1000,
  description: 'mật khẩu, không chứa tên đăng nhập',
})
const username = Type.String({ minLength: 2, maxLength: 64, description: 'tên đăng nhập' })

/** The accounts of an office: seen, opened, changed and closed by its administrators. */
export function accountRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const administrator = (person: SignedIn) => {
    if (!may(person.role, 'keepsAccounts')) throw new HttpProblem(mayNot)
    return person
  }
  const change = async (
    person: SignedIn,
    wanted: string,
    work: (trx: Transaction<Database>) => Promise<AccountOutcome>,
  ): Promise<Account> => {
    const within = { officeId: person.officeId, accountId: person.id }
    const outcome = await inOffice(context.db, within, work).catch((error: unknown) => {
      if (takenName(error) !== 'username') throw error
      throw new HttpProblem(badInput([{ field: '/username', found: wanted, expected: freeName.username }]))
    })
    switch (outcome.kind) {
      case 'done':
        return outcome.account
      case 'notAdministrator':
        throw new HttpProblem(mayNot)
      case 'notFound':
        throw new HttpProblem(notFound('Không có tài khoản này trong cơ quan của bạn.'))
      case 'badInput':
        throw new HttpProblem(badInput(outcome.faults))
    }
  }
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/accounts',
      { schema: { tags: ['settings'], summary: 'Các tài khoản của cơ quan, còn dùng hay đã khóa' } },
      async (request) => {
        const { officeId, id } = administrator(personOf(request))
        return readInOffice(context.db, { officeId, accountId: id }, (trx) => readAccounts(trx, officeId))
      },
    )

    app.post(
      '/accounts',
      {
        schema: {
          tags: ['settings'],
          summary: 'Mở tài khoản',
          body: Type.Object(
            { username, displayName, role, superior: Type.Optional(superior), password },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const person = administrator(personOf(request))
        const account = await change(person, request.body.username, (trx) =>
          addAccount(trx, person, request.body, context.now()),
        )
        return reply.code(201).send(account)
      },
    )

    app.patch(
      '/accounts/:id',
      {
        schema: {
          tags: ['settings'],
          summary: 'Sửa, khóa, mở lại tài khoản, đặt mật khẩu mới',
          params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
          body: Type.Object(
            {
              displayName: Type.Optional(displayName),
              role: Type.Optional(role),
              superior: Type.Optional(superior),
              active: Type.Optional(
                Type.Boolean({ description: 'false: khóa; mọi phiên của người ấy chấm dứt' }),
              ),
              password: Type.Optional(password),
            },
            { additionalProperties: false, minProperties: 1 },
          ),
        },
      },
      async (request) => {
        const person = administrator(personOf(request))
        return change(person, '', (trx) =>
          changeAccount(trx, person, request.params.id, request.body, context.now()),
        )
      },
    )
  }
}

const mayNot = notAllowed('Chỉ quản trị của cơ quan xem và giữ các tài khoản.')
