import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { readInOffice } from '../db/in-office.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { listWaiting } from '../proposals/list-waiting.ts'
import { readWorklist } from './worklist.ts'

/** What waits for a person, or for an officer somebody else asks about. */
export function worklistRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  return async (app) => {
    // Before the body is read: a stranger's is not worth it.
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/worklist',
      {
        schema: {
          tags: ['worklist'],
          summary: 'Việc của tôi',
          querystring: Type.Object({ officer: Type.Optional(Type.String({ format: 'uuid' })) }),
        },
      },
      async (request) => {
        const person = personOf(request)
        const officer = request.query.officer ?? (person.role === 'officer' ? person.id : null)
        return readInOffice(context.db, { officeId: person.officeId, accountId: person.id }, async (trx) =>
          readWorklist(
            trx,
            person.officeId,
            officer,
            today(),
            await listWaiting(trx, enforcementLaw, person, today()),
          ),
        )
      },
    )
  }
}
