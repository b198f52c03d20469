import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { inOffice, readInOffice } from '../db/in-office.ts'
import type { MutedReminder } from '../db/schema.ts'
import { personOf, requirePerson, tokenOf } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { badInput, HttpProblem } from '../http/problem.ts'
import { hashPassword, isGoodPassword, passwordFits, shortestPassword } from './passwords.ts'
import { endOtherSessions } from './sessions.ts'

/** Working days before a due day one may choose to be reminded on. */
export const choosableDays: readonly number[] = [1, 2, 3, 5, 7, 10, 15]
const muted: readonly MutedReminder[] = ['due', 'superior', 'assigned', 'proposal']

const reminders = Type.Object(
  {
    mode: Type.Unsafe<'single' | 'digest'>(
      Type.String({ enum: ['single', 'digest'], description: 'từng lời nhắc, hay một bản tóm tắt mỗi ngày' }),
    ),
    daysBefore: Type.Union([
      Type.Null({ description: 'theo quy tắc của từng thời hạn' }),
      Type.Array(Type.Integer({ minimum: 1, maximum: 15 }), {
        maxItems: choosableDays.length,
        uniqueItems: true,
        description: `số ngày làm việc trước hạn: ${choosableDays.join(', ')}`,
      }),
    ]),
    muted: Type.Array(Type.Unsafe<MutedReminder>(Type.String({ enum: [...muted] })), {
      maxItems: muted.length,
      uniqueItems: true,
      description: 'loại lời nhắc không nhận',
    }),
    digestHour: Type.Union([
      Type.Null({ description: 'dồn trong ngày' }),
      Type.Integer({ minimum: 0, maximum: 23, description: 'giờ nhận bản tóm tắt' }),
    ]),
  },
  { additionalProperties: false },
)

/** What a person chooses for himself: his password, and which reminders come to him, when and how. */
export function ownSettingsRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/me/reminders',
      { schema: { tags: ['settings'], summary: 'Lời nhắc nào đến tôi' } },
      async (request) => {
        const { officeId, id } = personOf(request)
        const { rows } = await readInOffice(context.db, { officeId, accountId: id }, (trx) =>
          sql<object>`select reminder_mode as mode, reminder_days as "daysBefore", reminder_muted as muted, digest_hour as "digestHour"
            from account where office_id = ${officeId}::uuid and id = ${id}::uuid`.execute(trx),
        )
        return { ...rows[0], choosableDays }
      },
    )

    app.put(
      '/me/reminders',
      { schema: { tags: ['settings'], summary: 'Chọn lời nhắc', body: reminders } },
      async (request) => {
        const { officeId, id } = personOf(request)
        const { mode, daysBefore, muted: without, digestHour } = request.body
        const odd = (daysBefore ?? []).find((days) => !choosableDays.includes(days))
        if (odd !== undefined) {
          const days = choosableDays.join(', ')
          throw new HttpProblem(
            badInput([
              {
                field: '/daysBefore',
                found: String(odd),
                expected: { vi: `một trong ${days}`, en: `one of ${days}` },
              },
            ]),
          )
        }
        await inOffice(context.db, { officeId, accountId: id }, (trx) =>
          trx
            .updateTable('account')
            .set({
              reminder_mode: mode,
              reminder_days: daysBefore === null ? null : [...daysBefore].sort((a, b) => b - a),
              reminder_muted: without,
              digest_hour: digestHour,
            })
            .where('office_id', '=', officeId)
            .where('id', '=', id)
            .execute(),
        )
        return request.body
      },
    )

    app.post(
      '/me/password',
      {
        config: {
          rateLimit: {
            max: 10,
            timeWindow: '1 minute',
            hook: 'preHandler' as const,
            keyGenerator: (request) => request.person?.id ?? request.ip,
          },
        },
        schema: {
          tags: ['settings'],
          summary: 'Đổi mật khẩu',
          body: Type.Object(
            {
              current: Type.String({ minLength: 1, maxLength: 1000 }),
              next: Type.String({ minLength: shortestPassword, maxLength: 1000 }),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const { officeId, id } = personOf(request)
        const { current, next } = request.body
        const within = { officeId, accountId: id }
        const account = await inOffice(context.db, within, (trx) =>
          trx
            .selectFrom('account')
            .select(['password_hash', 'username'])
            .where('office_id', '=', officeId)
            .where('id', '=', id)
            .executeTakeFirstOrThrow(),
        )
        if (!(await passwordFits(account.password_hash, current)))
          throw new HttpProblem(badInput([wrong('/current', 'mật khẩu đang dùng', 'the password of now')]))
        const isOld = await passwordFits(account.password_hash, next)
        if (isOld || !isGoodPassword(next, account.username))
          throw new HttpProblem(
            badInput([
              wrong(
                '/next',
                'một mật khẩu khác mật khẩu đang dùng, không chứa tên đăng nhập',
                'a password other than that of now, without the user name in it',
              ),
            ]),
          )
        const hash = await hashPassword(next)
        await inOffice(context.db, within, async (trx) => {
          await trx
            .updateTable('account')
            .set({ password_hash: hash })
            .where('office_id', '=', officeId)
            .where('id', '=', id)
            .execute()
          await endOtherSessions(trx, { officeId, id }, tokenOf(request) ?? '')
        })
        return reply.code(204).send(null)
      },
    )
  }
}

// What was typed stays out of the answer: it is a password.
function wrong(field: string, vi: string, en: string) {
  return { field, found: '', expected: { vi, en } }
}
