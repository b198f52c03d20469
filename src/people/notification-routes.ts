import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { inOffice, readInOffice } from '../db/in-office.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { HttpProblem, notFound } from '../http/problem.ts'

/** A person's own notifications (nhắc việc), and whether they come one by one or as a daily digest. */
export function notificationRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/notifications',
      { schema: { tags: ['notifications'], summary: 'Thông báo của tôi' } },
      async (request) => {
        const { officeId, id } = personOf(request)
        const notifications = await readInOffice(context.db, { officeId, accountId: id }, (trx) =>
          trx
            .selectFrom('notification')
            .select([
              'id',
              'kind',
              'case_id as caseId',
              'body',
              'created_at as createdAt',
              'read_at as readAt',
            ])
            .where('office_id', '=', officeId)
            .where('account_id', '=', id)
            // A digest somebody chose an hour for stands ready before it comes.
            .where('created_at', '<=', context.now().toString())
            .orderBy('created_at', 'desc')
            .orderBy('id')
            .limit(200)
            .execute(),
        )
        return { notifications, next: null }
      },
    )

    app.post(
      '/notifications/:id/read',
      {
        schema: {
          tags: ['notifications'],
          summary: 'Đánh dấu đã đọc',
          params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        },
      },
      async (request, reply) => {
        const { officeId, id } = personOf(request)
        const done = await inOffice(context.db, { officeId, accountId: id }, (trx) =>
          trx
            .updateTable('notification')
            .set({ read_at: context.now().toString() })
            .where('office_id', '=', officeId)
            .where('account_id', '=', id)
            .where('id', '=', request.params.id)
            .executeTakeFirst(),
        )
        if (done.numUpdatedRows === 0n) throw new HttpProblem(notFound('Bạn không có thông báo này.'))
        return reply.code(204).send(null)
      },
    )

    app.patch(
      '/me',
      {
        schema: {
          tags: ['notifications'],
          summary: 'Cách nhận nhắc việc',
          body: Type.Object(
            { reminderMode: Type.Unsafe<'single' | 'digest'>(Type.String({ enum: ['single', 'digest'] })) },
            { additionalProperties: false },
          ),
        },
      },
      async (request) => {
        const { officeId, id } = personOf(request)
        const { reminderMode } = request.body
        await inOffice(context.db, { officeId, accountId: id }, (trx) =>
          trx
            .updateTable('account')
            .set({ reminder_mode: reminderMode })
            .where('office_id', '=', officeId)
            .where('id', '=', id)
            .execute(),
        )
        return { reminderMode }
      },
    )
  }
}
