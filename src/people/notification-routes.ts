import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Transaction } from 'kysely'
import { Type } from 'typebox'
import { inOffice, readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
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
        return readInOffice(context.db, { officeId, accountId: id }, async (trx) => {
          const notifications = await trx
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
            .execute()
          return { notifications, judgments: await judgmentsOf(trx, officeId, notifications), next: null }
        })
      },
    )

    app.post(
      '/notifications/read',
      { schema: { tags: ['notifications'], summary: 'Đánh dấu đã đọc tất cả' } },
      async (request) => {
        const { officeId, id } = personOf(request)
        const now = context.now().toString()
        const done = await inOffice(context.db, { officeId, accountId: id }, (trx) =>
          trx
            .updateTable('notification')
            .set({ read_at: now })
            .where('office_id', '=', officeId)
            .where('account_id', '=', id)
            .where('read_at', 'is', null)
            // What stands ready for later nobody has seen.
            .where('created_at', '<=', now)
            .executeTakeFirst(),
        )
        return { read: Number(done.numUpdatedRows) }
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

/** What matters without a number are called in their messages: the number of their judgment, by matter. */
async function judgmentsOf(
  trx: Transaction<Database>,
  officeId: string,
  notifications: readonly { body: unknown }[],
): Promise<Record<string, string>> {
  const told = notifications.flatMap(({ body }) => {
    const { items, ...line } = body as ToldOf & { items?: readonly ToldOf[] }
    return items ?? [line]
  })
  const unnumbered = new Set(
    told.flatMap(({ caseId, caseNumber }) => (caseId === undefined || caseNumber ? [] : [caseId])),
  )
  if (unnumbered.size === 0) return {}
  const found = await trx
    .selectFrom('enforcement_case')
    .select(['id', 'judgment_number'])
    .where('office_id', '=', officeId)
    .where('id', 'in', [...unnumbered])
    .execute()
  return Object.fromEntries(found.map(({ id, judgment_number }) => [id, judgment_number]))
}

/** What a message, or a line of a digest, says of the matter it is about. */
interface ToldOf {
  caseId?: string
  caseNumber?: string | null
}
