import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { type ThresholdId, thresholds } from '../../workflows/compliance/thresholds.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { HttpProblem, notAllowed } from '../http/problem.ts'
import { may } from '../people/role-sets.ts'
import type { SignedIn } from '../people/sessions.ts'
import { changeOfficeThresholds, readOfficeThresholds } from './office-thresholds.ts'

const choice = Type.Unsafe<Partial<Record<ThresholdId, number | null>>>(
  Type.Object(
    Object.fromEntries(
      Object.entries(thresholds).map(([id, { min, max, label }]) => [
        id,
        Type.Optional(
          Type.Unsafe<number | null>({
            type: ['integer', 'null'],
            minimum: min,
            maximum: max,
            description: label.vi,
          }),
        ),
      ]),
    ),
    {
      additionalProperties: false,
      minProperties: 1,
      description: 'ngưỡng được đặt; null là trở về mặc định',
    },
  ),
)

/** The thresholds of an office, which no law gives (K13, K30, the watch lists): read by everybody, set by its head. */
export function officeThresholdRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const within = ({ officeId, id }: SignedIn) => ({ officeId, accountId: id })
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/office/thresholds',
      { schema: { tags: ['settings'], summary: 'Các ngưỡng theo dõi của cơ quan' } },
      async (request) => {
        const person = personOf(request)
        const read = await readInOffice(context.db, within(person), (trx) =>
          readOfficeThresholds(trx, person.officeId),
        )
        return { ...read, mayChange: may(person.role, 'setsThresholds') }
      },
    )

    app.put(
      '/office/thresholds',
      {
        schema: {
          tags: ['settings'],
          summary: 'Đặt ngưỡng theo dõi',
          body: Type.Object(
            {
              thresholds: choice,
              reason: Type.String({ minLength: 1, maxLength: 2000, description: 'căn cứ, lý do' }),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request) => {
        const person = personOf(request)
        if (!may(person.role, 'setsThresholds')) throw new HttpProblem(mayNot)
        return inOffice(context.db, within(person), async (trx) => {
          await changeOfficeThresholds(trx, person, request.body, context.now())
          return readOfficeThresholds(trx, person.officeId)
        })
      },
    )
  }
}

const mayNot = notAllowed('Chỉ Thủ trưởng đặt ngưỡng theo dõi của cơ quan.')
