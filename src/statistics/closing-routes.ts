import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { sayDay } from '../../workflows/calendar/say-day.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { HttpProblem, makeProblem, notFound } from '../http/problem.ts'
import { closePeriod, listClosedPeriods, PeriodRunsError } from './close-period.ts'
import { indicator, measure, months, needTask, text, year } from './report-schemas.ts'
import { tellUnknownRegime } from './unknown-regime.ts'

/** Closing a period of the statistics, and adjusting it afterwards. */
export function closingRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/reports/closed-periods',
      { schema: { tags: ['reports'], summary: 'Các kỳ đã chốt' } },
      async (request) => {
        const { officeId, id } = personOf(request)
        const periods = await readInOffice(context.db, { officeId, accountId: id }, (trx) =>
          listClosedPeriods(trx, officeId),
        )
        return { periods, next: null }
      },
    )

    app.post(
      '/reports/closed-periods',
      {
        schema: {
          tags: ['reports'],
          summary: 'Chốt kỳ',
          body: Type.Object({ year, months }, { additionalProperties: false }),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        needTask(person.role, 'closesPeriods')
        const closed = await inOffice(
          context.db,
          { officeId: person.officeId, accountId: person.id },
          (trx) => closePeriod(trx, person, request.body, context.now()),
        ).catch((failure: unknown) => {
          if (failure instanceof PeriodRunsError) throw new HttpProblem(periodRuns(failure.lastDay))
          return tellUnknownRegime(failure)
        })
        if (closed === undefined) throw new HttpProblem(alreadyClosed)
        return reply.code(201).send(closed)
      },
    )

    app.post(
      '/reports/closed-periods/:id/adjustments',
      {
        schema: {
          tags: ['reports'],
          summary: 'Điều chỉnh kỳ đã chốt',
          params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
          body: Type.Object(
            {
              measure,
              indicator,
              change: Type.String({ pattern: '^-?\\d{1,18}$' }),
              reason: text('lý do điều chỉnh'),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const { officeId, id, role } = personOf(request)
        needTask(role, 'closesPeriods')
        const found = await inOffice(context.db, { officeId, accountId: id }, async (trx) => {
          const period = await trx
            .selectFrom('closed_period')
            .select('id')
            .where('office_id', '=', officeId)
            .where('id', '=', request.params.id)
            .executeTakeFirst()
          if (period === undefined) return false
          await trx
            .insertInto('period_adjustment')
            .values({
              office_id: officeId,
              period_id: period.id,
              ...request.body,
              recorded_by: id,
              recorded_at: context.now().toString(),
            })
            .execute()
          return true
        })
        if (!found) throw new HttpProblem(noSuchPeriod)
        return reply.code(201).send(request.body)
      },
    )
  }
}

const periodRuns = (lastDay: string) =>
  makeProblem(
    409,
    'period-runs',
    'Kỳ chưa kết thúc',
    `Kỳ này đến hết ngày ${sayDay(lastDay)} mới kết thúc; chốt được từ ngày đó. Việc phát sinh trong kỳ còn phải được tính.`,
    { lastDay },
  )
const alreadyClosed = makeProblem(
  409,
  'period-closed',
  'Kỳ đã chốt',
  'Kỳ này đã chốt và không đổi nữa; ghi một điều chỉnh có lý do.',
)
const noSuchPeriod = notFound('Không có kỳ đã chốt này.')
