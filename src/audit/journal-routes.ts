import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { readInOffice } from '../db/in-office.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { needDay } from '../http/need-day.ts'
import { caseNotFound, HttpProblem, wrongPage } from '../http/problem.ts'
import { readsWholeJournal } from '../people/powers.ts'
import { checkCase } from './check-case.ts'
import { type JournalOutcome, journalOutcomes, readJournal, readJournalCursor } from './journal.ts'

const uuid = Type.String({ format: 'uuid' })

/** The journal: who did what and when, attempts that came to nothing too; and the record of a matter checked on the spot. */
export function journalRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/audit/entries',
      {
        schema: {
          tags: ['audit'],
          summary: 'Nhật ký: ai làm gì, khi nào, kể cả lần bị từ chối',
          querystring: Type.Object({
            case: Type.Optional(uuid),
            actor: Type.Optional(uuid),
            act: Type.Optional(Type.String({ maxLength: 60 })),
            outcome: Type.Optional(Type.Unsafe<JournalOutcome>(Type.String({ enum: [...journalOutcomes] }))),
            from: Type.Optional(Type.String()),
            to: Type.Optional(Type.String()),
            page: Type.Optional(Type.String({ maxLength: 300 })),
            limit: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,2}$' })),
          }),
        },
      },
      async (request) => {
        const person = personOf(request)
        const { case: caseId, actor, act, outcome, from, to, page, limit } = request.query
        if (from !== undefined) needDay('from', from)
        if (to !== undefined) needDay('to', to)
        const after = page === undefined || page === '' ? null : readJournalCursor(page)
        if (page && after === null) throw new HttpProblem(wrongPage('page', page))
        const isNarrowed = caseId === undefined && !readsWholeJournal(person.role)
        const found = await readInOffice(
          context.db,
          { officeId: person.officeId, accountId: person.id },
          (trx) =>
            readJournal(trx, person.officeId, {
              limit: Math.min(Number(limit ?? 50), 200),
              ...(caseId === undefined ? {} : { caseId }),
              ...(actor === undefined ? {} : { actor }),
              ...(act === undefined ? {} : { act }),
              ...(outcome === undefined ? {} : { outcome }),
              ...(from === undefined ? {} : { from }),
              ...(to === undefined ? {} : { to }),
              ...(after === null ? {} : { after }),
              ...(isNarrowed ? { own: person.id } : {}),
            }),
        )
        return { ...found, whole: !isNarrowed }
      },
    )

    app.get(
      '/audit/cases/:id/check',
      {
        schema: {
          tags: ['audit'],
          summary: 'Kiểm tra chuỗi ghi vết của một việc, ngay lúc này',
          params: Type.Object({ id: uuid }),
        },
      },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        const checked = await readInOffice(context.db, { officeId, accountId }, (trx) =>
          checkCase(trx, officeId, request.params.id),
        )
        if (checked === undefined) throw new HttpProblem(caseNotFound)
        return { ...checked, checkedAt: context.now().toString() }
      },
    )
  }
}
