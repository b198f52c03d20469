import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { causes, difficulties, scoreWords } from '../../workflows/compliance/score.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { HttpProblem, wrongPage } from '../http/problem.ts'
import { may } from '../people/role-sets.ts'
import { askOffice } from './ask-office.ts'
import { needPeriod, paged, pageOf, periodQuery } from './finding-query.ts'
import { countNearMisses, listNearMisses, readPlace } from './near-misses.ts'
import { readScores } from './read-scores.ts'

/** Refused attempts and scores: each his own, of everybody those who oversee. */
export function oversightRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/compliance/near-misses',
      {
        schema: {
          tags: ['compliance'],
          summary: 'Lần thử bị từ chối: điều đã được ngăn',
          querystring: Type.Interface([periodQuery, paged], {}),
        },
      },
      async (request) => {
        const person = personOf(request)
        const { from, to, cursor } = request.query
        needPeriod(from, to)
        if (cursor !== undefined && readPlace(cursor) === undefined)
          throw new HttpProblem(wrongPage('cursor', cursor))
        // What an officer tried is his own to learn from; who oversees sees all of it.
        const actor = may(person.role, 'oversees') ? request.query.officer : person.id
        return askOffice(context, person, async (trx, setting) => {
          const page = await listNearMisses(trx, person.officeId, setting, {
            from,
            to,
            actor,
            after: cursor,
            limit: pageOf(request.query).limit,
          })
          return {
            counts: await countNearMisses(trx, person.officeId, setting, { from, to, actor }),
            ...page,
          }
        })
      },
    )

    app.get(
      '/compliance/scores',
      {
        schema: {
          tags: ['compliance'],
          summary: 'Điểm tham khảo của Chấp hành viên',
          querystring: periodQuery,
        },
      },
      async (request) => {
        const person = personOf(request)
        const { from, to } = request.query
        needPeriod(from, to)
        const officer = may(person.role, 'oversees') ? request.query.officer : person.id
        return askOffice(context, person, async (trx, setting) => ({
          words: scoreWords,
          causes,
          difficulties,
          scores: await readScores(trx, person.officeId, setting, { from, to, officer }),
        }))
      },
    )
  }
}
