import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { readInOffice } from '../db/in-office.ts'
import { actingPerson, cursorOf, requestKey, revisionSeen } from '../http/acting.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { badInput, HttpProblem, makeProblem, problemOf, sendProblem } from '../http/problem.ts'
import { advanceCase } from './advance-case.ts'
import { actBody, caseBody, listQuery } from './case-schemas.ts'
import { settingFor } from './case-setting.ts'
import { checkIntake } from './check-intake.ts'
import { listCases } from './list-cases.ts'
import { openCase } from './open-case.ts'
import { readListFilter } from './read-list-filter.ts'

/** Cases: open, list, and the one door for acts. What is read of one stands in `one-case-routes.ts`. */
export function caseRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  return async (app) => {
    // Before the body is read: a stranger's is not worth it.
    app.addHook('onRequest', requirePerson(context))

    app.post(
      '/cases',
      { schema: { tags: ['cases'], summary: 'Mở tiếp nhận', body: caseBody } },
      async (request, reply) => {
        const person = actingPerson(request)
        const { officeId, ...intake } = request.body
        const faults = checkIntake(intake, officeId, person.officeId, today())
        if (faults.length > 0) throw new HttpProblem(badInput(faults))
        const opened = await openCase(context.db, person, intake, context.now())
        return reply
          .code(201)
          .header('location', `/api/v1/cases/${opened.id}`)
          .header('etag', `"${opened.revision}"`)
          .send(opened)
      },
    )

    app.get(
      '/cases',
      { schema: { tags: ['cases'], summary: 'Danh sách việc', querystring: listQuery } },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        const { page, limit, ...asked } = request.query
        const after = cursorOf(page)
        const filter = readListFilter(asked, today())
        return readInOffice(context.db, { officeId, accountId }, (trx) =>
          listCases(
            trx,
            officeId,
            {
              ...filter,
              limit: Math.min(Number(limit ?? 50), 200),
              ...(after === undefined ? {} : { after }),
            },
            settingFor(),
          ),
        )
      },
    )

    app.post(
      '/cases/:id/acts',
      { schema: { tags: ['cases'], summary: 'Thực hiện hành vi', ...actBody } },
      async (request, reply) => {
        const person = actingPerson(request)
        const { assetId, ...body } = request.body
        const dryRun = request.query.dryRun === 'true'
        const seen = revisionSeen(request)
        if (seen === null && !dryRun) {
          throw new HttpProblem(
            makeProblem(
              428,
              'if-match-needed',
              'Cần If-Match',
              'If-Match: gửi phiên bản bạn đã xem, dạng "<revision>".',
              {
                errors: [
                  { field: 'If-Match', found: '', expected: { vi: '"<revision>"', en: '"<revision>"' } },
                ],
              },
            ),
          )
        }
        const command = { data: {}, ...body, ...(assetId === undefined ? {} : { asset: assetId }) }
        const order = {
          caseId: request.params.id.toLowerCase(),
          command,
          seen,
          idempotencyKey: requestKey(request),
          dryRun,
        }
        const outcome = await advanceCase(context.db, person, order, context.now())
        const problem = problemOf(outcome)
        if (problem !== null) return sendProblem(reply, problem)
        if (outcome.kind !== 'accepted') throw new Error('an outcome without a problem is accepted')
        return reply
          .code(dryRun ? 200 : 201)
          .header('etag', `"${outcome.advance.revision}"`)
          .send(outcome.advance)
      },
    )
  }
}
