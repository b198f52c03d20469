import { randomUUID } from 'node:crypto'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { thresholds as usual } from '../../workflows/compliance/thresholds.ts'
import { standings } from '../../workflows/statistics/standings.ts'
import {
  type WatchListName,
  watchListNames,
  watchLists,
  watchThresholds,
} from '../../workflows/watch/lists.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import { nameOffice, sendWorkbook } from '../exports/send-file.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { HttpProblem, notAllowed, notFound } from '../http/problem.ts'
import { may } from '../people/role-sets.ts'
import { readWatchCopy, saveWatchCopy, watchCopies } from './copies.ts'
import { countWatchLists, readWatchList, type WatchLine } from './read-watch-list.ts'
import { readThresholds } from './thresholds.ts'
import { writeWatchSheet } from './watch-sheet.ts'

const listParams = Type.Object({
  list: Type.Unsafe<WatchListName>(Type.String({ enum: watchListNames })),
})
const officerQuery = Type.Object({ officer: Type.Optional(Type.String({ format: 'uuid' })) })

/** Watch lists (theo dõi đặc biệt): what leaders follow, by thresholds of the office; kept, exported. */
export function watchRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/watch',
      { schema: { tags: ['watch'], summary: 'Các danh sách theo dõi đặc biệt', querystring: officerQuery } },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        return readInOffice(context.db, { officeId, accountId }, async (trx) => {
          const thresholds = await readThresholds(trx, officeId)
          const { officer = null } = request.query
          const counts = await countWatchLists(trx, officeId, thresholds, today(), officer)
          const lists = watchListNames.map((name) => {
            const { label, sentence } = watchLists[name]
            return { name, label, sentence, count: counts[name] }
          })
          return { today: today(), thresholds, defaults: watchThresholds(usual), lists }
        })
      },
    )

    app.get(
      '/watch/:list',
      {
        schema: {
          tags: ['watch'],
          summary: 'Một danh sách',
          params: listParams,
          querystring: officerQuery,
        },
      },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        const { list } = request.params
        const lines = await readInOffice(context.db, { officeId, accountId }, async (trx) =>
          readWatchList(
            trx,
            officeId,
            list,
            await readThresholds(trx, officeId),
            today(),
            request.query.officer ?? null,
          ),
        )
        return { today: today(), list, lines, standings, next: null }
      },
    )

    app.post(
      '/watch/:list/copies',
      {
        schema: {
          tags: ['watch'],
          summary: 'Lưu danh sách',
          params: listParams,
          body: Type.Object(
            { note: Type.String({ maxLength: 2000, description: 'ghi chú' }) },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        if (!may(person.role, 'keepsLists')) throw new HttpProblem(mayNotKeep)
        const id = randomUUID()
        const count = await inOffice(context.db, { officeId: person.officeId, accountId: person.id }, (trx) =>
          saveWatchCopy(trx, person, {
            id,
            list: request.params.list,
            note: request.body.note,
            today: today(),
            now: context.now().toString(),
          }),
        )
        return reply.code(201).send({ id, list: request.params.list, on: today(), count })
      },
    )

    app.get('/watch/copies', { schema: { tags: ['watch'], summary: 'Các bản đã lưu' } }, async (request) => {
      const { officeId, id: accountId } = personOf(request)
      const copies = await readInOffice(context.db, { officeId, accountId }, (trx) =>
        watchCopies(trx, officeId),
      )
      return { copies, next: null }
    })

    app.get(
      '/exports/watch.xlsx',
      {
        schema: {
          tags: ['exports'],
          summary: 'Danh sách theo dõi đặc biệt',
          querystring: Type.Object({
            list: Type.Optional(Type.Unsafe<WatchListName>(Type.String({ enum: watchListNames }))),
            officer: Type.Optional(Type.String({ format: 'uuid' })),
            copy: Type.Optional(Type.String({ format: 'uuid', description: 'bản đã lưu' })),
          }),
        },
      },
      async (request, reply) => {
        const { officeId, id: accountId } = personOf(request)
        const { list, officer = null, copy } = request.query
        const sheets = await readInOffice(context.db, { officeId, accountId }, async (trx) => {
          const office = await nameOffice(trx, officeId)
          if (copy !== undefined) {
            const kept = await readWatchCopy(trx, officeId, copy)
            if (kept === undefined) throw new HttpProblem(noSuchCopy)
            return [writeWatchSheet(office, kept.list as WatchListName, kept.thresholds, kept.on, kept.lines)]
          }
          const thresholds = await readThresholds(trx, officeId)
          const written = []
          for (const name of list === undefined ? watchListNames : [list]) {
            const lines: readonly WatchLine[] = await readWatchList(
              trx,
              officeId,
              name,
              thresholds,
              today(),
              officer,
            )
            written.push(writeWatchSheet(office, name, thresholds, today(), lines))
          }
          return written
        })
        return sendWorkbook(reply, `theo-doi-dac-biet-${today()}`, sheets)
      },
    )
  }
}

const mayNotKeep = notAllowed(
  'Thủ trưởng, Chấp hành viên trưởng, Thẩm tra viên, Chấp hành viên hoặc Quản trị lưu danh sách.',
)
const noSuchCopy = notFound('Không có bản lưu này.')
