import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { readInOffice } from '../db/in-office.ts'
import type { Role } from '../engine/vocabulary.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { caseNotFound, HttpProblem } from '../http/problem.ts'
import { caseParams } from './case-schemas.ts'
import { planCase } from './plan-case.ts'

const step = Type.Object(
  {
    act: Type.String({ minLength: 1, maxLength: 60 }),
    on: Type.String({ description: 'ngày dự kiến (NĂM-THÁNG-NGÀY), có thể ở phía trước' }),
    at: Type.Optional(Type.String({ description: 'giờ, ISO 8601 có múi giờ' })),
    data: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    assetId: Type.Optional(Type.String({ maxLength: 64 })),
    by: Type.Optional(Type.String({ format: 'uuid', description: 'tài khoản sẽ thực hiện' })),
    as: Type.Optional(
      Type.String({ maxLength: 20, description: 'vai trò sẽ thực hiện; bỏ trống: người có thẩm quyền' }),
    ),
  },
  { additionalProperties: false },
)

/** What-if plans: every limit and refusal along the steps; nothing is stored. */
export function planRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.post(
      '/cases/:id/plan',
      {
        schema: {
          tags: ['cases'],
          summary: 'Thử trước: nếu làm các bước này thì sao',
          params: caseParams,
          body: Type.Object(
            { steps: Type.Array(step, { minItems: 1, maxItems: 100 }) },
            { additionalProperties: false },
          ),
        },
      },
      async (request) => {
        const person = personOf(request)
        const steps = request.body.steps.map(({ assetId, as, by, ...one }) => ({
          ...one,
          data: one.data ?? {},
          ...(assetId === undefined ? {} : { asset: assetId }),
          ...(as === undefined ? {} : { as: as as Role }),
          ...(by === undefined ? {} : { by }),
        }))
        const planned = await readInOffice(
          context.db,
          { officeId: person.officeId, accountId: person.id },
          (trx) => planCase(trx, person, request.params.id, steps, context.now()),
        )
        if (planned === undefined) throw new HttpProblem(caseNotFound)
        return planned
      },
    )
  }
}
