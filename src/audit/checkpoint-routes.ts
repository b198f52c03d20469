import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { inOffice } from '../db/in-office.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { badInput, HttpProblem, notFound } from '../http/problem.ts'
import { latestCheckpoint, listCheckpoints } from './read-checkpoints.ts'

const noCheckpoint = notFound(
  'Chưa có điểm chốt nào được ký. Điểm chốt được ký trong vài phút sau hành vi đầu tiên, khi máy chủ có khóa ký (AUDIT_KEY).',
)

/** The signed checkpoints of an office: the latest as a note or as JSON, and all of them. */
export function checkpointRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/audit/checkpoint',
      {
        schema: {
          tags: ['audit'],
          summary: 'Điểm chốt mới nhất của nhật ký, có chữ ký số (JSON, hoặc văn bản C2SP với ?as=note)',
          querystring: Type.Object({
            as: Type.Optional(Type.Unsafe<'note' | 'json'>(Type.String({ enum: ['note', 'json'] }))),
          }),
        },
      },
      async (request, reply) => {
        const { officeId, id: accountId } = personOf(request)
        const latest = await inOffice(context.db, { officeId, accountId }, (trx) =>
          latestCheckpoint(trx, officeId),
        )
        if (latest === undefined) throw new HttpProblem(noCheckpoint)
        const asked = request.query.as ?? (prefersText(request.headers.accept) ? 'note' : 'json')
        if (asked === 'json') return latest
        return reply
          .type('text/plain; charset=utf-8')
          .header('content-disposition', `attachment; filename="diem-chot-${latest.number}.txt"`)
          .send(latest.note)
      },
    )

    app.get(
      '/audit/checkpoints',
      {
        schema: {
          tags: ['audit'],
          summary: 'Các điểm chốt của nhật ký, mới nhất trước',
          querystring: Type.Object({
            page: Type.Optional(Type.String({ maxLength: 20 })),
            limit: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,2}$' })),
          }),
        },
      },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        const { page = '', limit } = request.query
        if (!/^(|[1-9]\d{0,14})$/.test(page)) throw new HttpProblem(badInput([badPage(page)], 400))
        return inOffice(context.db, { officeId, accountId }, (trx) =>
          listCheckpoints(trx, officeId, {
            limit: Math.min(Number(limit ?? 50), 200),
            ...(page === '' ? {} : { before: Number(page) }),
          }),
        )
      },
    )
  }
}

function prefersText(accept = ''): boolean {
  return /^text\/plain\b/.test(accept)
}

function badPage(page: string) {
  return {
    field: 'page',
    found: page,
    expected: { vi: 'giá trị next của trang trước', en: 'the next of the page before' },
  }
}
