import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyError, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { readInOffice } from '../db/in-office.ts'
import { actingPerson, requestKey } from '../http/acting.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { badInput, HttpProblem, isUnavailable, problemOf } from '../http/problem.ts'
import { keyHeaders } from '../proposals/proposal-schemas.ts'
import { type ItemKind, readItem } from './batch-items.ts'
import { handOverAtMost, handOverOne, planHandOver } from './hand-over.ts'
import { listOfficerLoads } from './officer-load.ts'
import { type BatchRun, doItem, runBatch } from './run-batch.ts'

const uuid = Type.String({ format: 'uuid' })

/** Many acts at once: batches, handing an officer's matters over, and how much each officer has. */
export function batchRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const runOf = (request: FastifyRequest, dryRun = false): BatchRun => ({
    db: context.db,
    person: actingPerson(request),
    key: requestKey(request),
    dryRun,
    now: context.now,
    onFailure: (failure, index) => {
      const { name, code } = failure as FastifyError
      request.log.error({ err: { name, code }, index }, 'an item of a batch failed')
    },
  })
  const isAway = (failure: unknown) => isUnavailable(failure as FastifyError)
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.post(
      '/batches',
      {
        schema: {
          tags: ['batches'],
          summary: 'Làm nhiều việc một lượt',
          headers: keyHeaders,
          body: Type.Object(
            {
              kind: Type.Optional(
                Type.Unsafe<ItemKind>(
                  Type.String({ enum: ['acts', 'sign', 'sendBack'], description: 'mọi mục cùng một loại' }),
                ),
              ),
              dryRun: Type.Optional(
                Type.Boolean({ description: 'chỉ xem từng mục sẽ ra sao, không ghi; chỉ cho mục loại acts' }),
              ),
              items: Type.Array(Type.Record(Type.String(), Type.Unknown()), {
                minItems: 1,
                maxItems: 500,
                description:
                  '{caseId, act, on, data, assetId?, revision?}, {sign: proposalId, on?} hoặc {sendBack: proposalId, reason}',
              }),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request) => {
        const { dryRun = false, items } = request.body
        const kind = dryRun ? 'acts' : request.body.kind
        const run = runOf(request, dryRun)
        const works = items.map((given, index) => ({
          name: `${index}`,
          work: (key: string | null) => doItem(run, readItem(given, kind), key),
        }))
        const outcome = await runBatch(run, request.body, works, isAway)
        if (outcome.kind === 'badInput') throw new HttpProblem(badInput(outcome.faults))
        return outcome.batch
      },
    )

    app.post(
      '/hand-over',
      {
        schema: {
          tags: ['batches'],
          summary: 'Bàn giao việc của một Chấp hành viên',
          headers: keyHeaders,
          body: Type.Object(
            {
              from: uuid,
              to: uuid,
              caseIds: Type.Optional(Type.Array(uuid, { minItems: 1, maxItems: handOverAtMost })),
              all: Type.Optional(Type.Literal(true)),
              reason: Type.String({ minLength: 1, maxLength: 4000 }),
              on: Type.String({ format: 'date' }),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request) => {
        const run = runOf(request)
        const { from, to, caseIds, ...rest } = request.body
        const handOver = {
          ...rest,
          from: from.toLowerCase(),
          to: to.toLowerCase(),
          ...(caseIds === undefined ? {} : { caseIds: caseIds.map((id) => id.toLowerCase()) }),
        }
        const plan = await planHandOver(context.db, run.person, handOver, context.now())
        if (plan.kind !== 'plan') throw new HttpProblem(problemOf(plan) ?? badInput([]))
        const works = plan.caseIds.map((caseId) => ({
          name: caseId,
          work: (key: string | null) =>
            handOverOne(context.db, run.person, handOver, caseId, key, context.now()),
        }))
        const outcome = await runBatch(run, request.body, works, isAway)
        if (outcome.kind === 'badInput') throw new HttpProblem(badInput(outcome.faults))
        return { ...outcome.batch, left: plan.left }
      },
    )

    app.get(
      '/officers/load',
      { schema: { tags: ['batches'], summary: 'Khối lượng việc của từng Chấp hành viên' } },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        const officers = await readInOffice(context.db, { officeId, accountId }, (trx) =>
          listOfficerLoads(trx, officeId, vietnamDayOf(context.now())),
        )
        return { officers, next: null }
      },
    )
  }
}
