import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { onlyTheHeadDelegates } from '../../workflows/enforcement/signing.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import { cursorOf } from '../http/acting.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { badInput, HttpProblem, makeProblem, notFound } from '../http/problem.ts'
import { addDelegation, endDelegation, listDelegations } from './delegations.ts'

const day = Type.String({ format: 'date' })

const onlyTheHead = makeProblem(403, 'only-the-head', 'Không có quyền', onlyTheHeadDelegates.vi)

/** Delegations (ủy quyền): given and ended by the head, read by everybody of the office. */
export function delegationRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/delegations',
      {
        schema: {
          tags: ['delegations'],
          summary: 'Danh sách ủy quyền',
          querystring: Type.Object({
            to: Type.Optional(Type.String({ format: 'uuid', description: 'người được ủy quyền' })),
            on: Type.Optional(Type.String({ format: 'date', description: 'đang có hiệu lực vào ngày này' })),
            page: Type.Optional(Type.String({ maxLength: 200 })),
            limit: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,2}$' })),
          }),
        },
      },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        const { to, on, page, limit } = request.query
        const after = cursorOf(page)
        return readInOffice(context.db, { officeId, accountId }, (trx) =>
          listDelegations(trx, officeId, {
            limit: Math.min(Number(limit ?? 50), 200),
            ...(to === undefined ? {} : { to }),
            ...(on === undefined ? {} : { on }),
            ...(after === undefined ? {} : { after }),
          }),
        )
      },
    )

    app.post(
      '/delegations',
      {
        schema: {
          tags: ['delegations'],
          summary: 'Ủy quyền',
          body: Type.Object(
            {
              to: Type.String({ format: 'uuid', description: 'Phó Thủ trưởng hoặc người đứng đầu đơn vị' }),
              acts: Type.Union([
                Type.Literal('all'),
                Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { minItems: 1, maxItems: 200 }),
              ]),
              from: day,
              until: day,
              number: Type.String({
                minLength: 1,
                maxLength: 100,
                description: 'số quyết định phân công, ủy quyền',
              }),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        const outcome = await inOffice(
          context.db,
          { officeId: person.officeId, accountId: person.id },
          (trx) => addDelegation(trx, person, request.body, context.now()),
        )
        if (outcome.kind === 'notHead') throw new HttpProblem(onlyTheHead)
        if (outcome.kind === 'badInput') throw new HttpProblem(badInput(outcome.faults))
        return reply.code(201).send(outcome.delegation)
      },
    )

    app.post(
      '/delegations/:id/end',
      {
        schema: {
          tags: ['delegations'],
          summary: 'Chấm dứt ủy quyền',
          params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
          body: Type.Object(
            {
              on: Type.Optional(
                Type.String({
                  format: 'date',
                  description: 'từ ngày này không còn hiệu lực; mặc định hôm nay',
                }),
              ),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request) => {
        const person = personOf(request)
        const on = request.body.on ?? today()
        const outcome = await inOffice(
          context.db,
          { officeId: person.officeId, accountId: person.id },
          (trx) => endDelegation(trx, person, request.params.id, on, context.now()),
        )
        if (outcome.kind === 'notHead') throw new HttpProblem(onlyTheHead)
        if (outcome.kind === 'badInput') throw new HttpProblem(badInput(outcome.faults))
        if (outcome.kind === 'notFound')
          throw new HttpProblem(notFound('Không có ủy quyền này trong cơ quan của bạn.'))
        if (outcome.kind === 'ended')
          throw new HttpProblem(
            makeProblem(
              409,
              'delegation-ended',
              'Ủy quyền đã chấm dứt',
              `Ủy quyền này đã chấm dứt từ ngày ${outcome.on}.`,
              { endedOn: outcome.on },
            ),
          )
        return outcome.delegation
      },
    )
  }
}
