import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { inOffice } from '../db/in-office.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { HttpProblem, makeProblem } from '../http/problem.ts'
import { may } from '../people/role-sets.ts'
import { type Reprojection, reproject } from './reproject.ts'

const listedAtMost = 1000
const casesAtMost = 200

/** What a change of the law's tables or of the calendar moves in open matters: a preview, and writing it. */
export function reprojectionRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))
    app.addHook('preHandler', async (request) => {
      if (!may(personOf(request).role, 'settlesOffice')) throw new HttpProblem(mayNot)
    })

    app.get(
      '/law/reprojection',
      {
        schema: { tags: ['law'], summary: 'Thay đổi văn bản, lịch làm thời hạn nào dịch chuyển (xem trước)' },
      },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        return describe(await reproject(context.db, { officeId, accountId }, { apply: false }))
      },
    )

    app.post(
      '/law/reprojection',
      {
        schema: {
          tags: ['law'],
          summary: 'Tính lại thời hạn của các việc đang thi hành',
          body: Type.Object(
            {
              atMost: Type.Optional(
                Type.Integer({ minimum: 1, maximum: casesAtMost, description: 'số việc một lượt' }),
              ),
              after: Type.Optional(Type.String({ format: 'uuid', description: 'next của lượt trước' })),
              inBackground: Type.Optional(Type.Literal(true, { description: 'để tiến trình nền làm hết' })),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const { officeId, id: accountId } = personOf(request)
        const { atMost = casesAtMost, after = null, inBackground } = request.body
        if (inBackground) {
          await inOffice(context.db, { officeId, accountId }, (trx) =>
            trx
              .insertInto('outbox')
              .values({ office_id: officeId, topic: 'reproject', payload: '{}' })
              .execute(),
          )
          return reply.code(202).send({ queued: true })
        }
        return describe(await reproject(context.db, { officeId, accountId }, { apply: true, atMost, after }))
      },
    )
  }
}

function describe({ moved, ...rest }: Reprojection) {
  const matters = new Set(moved.map(({ caseId }) => caseId)).size
  return {
    ...rest,
    summary: {
      vi: `Làm dịch chuyển ${moved.length} thời hạn trong ${matters} việc, trên ${rest.cases} việc đang thi hành đã tính lại.`,
      en: `Moves ${moved.length} limits in ${matters} matters, of ${rest.cases} open matters counted anew.`,
    },
    limits: moved.length,
    moved: moved.slice(0, listedAtMost),
  }
}

const mayNot = makeProblem(
  403,
  'may-not',
  'Không có quyền',
  'Chỉ Thủ trưởng hoặc quản trị viên được xem và tính lại thời hạn của các việc.',
)
