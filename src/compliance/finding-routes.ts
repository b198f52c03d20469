import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { sayDay } from '../../workflows/calendar/say-day.ts'
import { criteria } from '../../workflows/compliance/criteria.ts'
import { complianceKinds, otherGroups, otherKind, otherWords } from '../../workflows/compliance/kinds.ts'
import { readCase } from '../cases/read-case.ts'
import { findingColumns } from '../exports/finding-columns.ts'
import { writeList } from '../exports/list-workbook.ts'
import { nameOffice, sendWorkbook } from '../exports/send-file.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { caseNotFound, HttpProblem } from '../http/problem.ts'
import { askOffice } from './ask-office.ts'
import { filterQuery, needCursor, paged, pageOf, readFilter } from './finding-query.ts'
import { judgeDecisions } from './judge-decisions.ts'
import { listAllFindings, listFindings } from './list-findings.ts'
import { readMatrix } from './matrix.ts'

/** The kinds, findings, the matrix, what is late now, decisions by the five criteria. */
export function findingRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/compliance/kinds',
      { schema: { tags: ['compliance'], summary: 'Danh mục vi phạm K01–K30' } },
      async (request) =>
        askOffice(context, personOf(request), async (_trx, { thresholds }) => ({
          kinds: [
            ...Object.entries(complianceKinds).map(([id, kind]) => ({ id, ...kind })),
            { id: otherKind, ...otherWords, criteria: ['other'], ...otherGroups.otherSteps },
          ],
          criteria,
          thresholds,
          outsiders: otherGroups.outsiders,
        })),
    )

    app.get(
      '/compliance/findings',
      {
        schema: {
          tags: ['compliance'],
          summary: 'Vi phạm và điều kiện bị vượt qua',
          querystring: Type.Interface([filterQuery, paged], {}),
        },
      },
      async (request) => {
        const person = personOf(request)
        const filter = readFilter(person, request.query)
        needCursor(request.query.cursor)
        return askOffice(context, person, (trx, setting) =>
          listFindings(trx, person.officeId, setting, filter, pageOf(request.query)),
        )
      },
    )

    app.get(
      '/exports/findings.xlsx',
      { schema: { tags: ['exports'], summary: 'Danh sách vi phạm', querystring: filterQuery } },
      async (request, reply) => {
        const person = personOf(request)
        const filter = readFilter(person, request.query)
        const sheet = await askOffice(context, person, async (trx, setting) => {
          const findings = await listAllFindings(trx, person.officeId, setting, filter)
          const office = await nameOffice(trx, person.officeId)
          const note = `${findings.length} dòng, ngày ${sayDay(setting.today)}`
          return writeList(
            { office, title: 'Danh sách vi phạm', note, name: 'Vi phạm' },
            findingColumns,
            findings,
          )
        })
        return sendWorkbook(reply, 'danh-sach-vi-pham', [sheet])
      },
    )

    app.get(
      '/compliance/late',
      {
        schema: {
          tags: ['compliance'],
          summary: 'Đang quá hạn',
          querystring: Type.Interface([filterQuery, paged], {}),
        },
      },
      async (request) => {
        const person = personOf(request)
        const filter = readFilter(person, { ...request.query, state: 'overdue' })
        needCursor(request.query.cursor)
        return askOffice(context, person, (trx, setting) =>
          listFindings(trx, person.officeId, setting, filter, pageOf(request.query)),
        )
      },
    )

    app.get(
      '/compliance/matrix',
      {
        schema: {
          tags: ['compliance'],
          summary: 'Ma trận vi phạm × người',
          querystring: filterQuery,
        },
      },
      async (request) => {
        const person = personOf(request)
        const filter = readFilter(person, request.query)
        return askOffice(context, person, (trx, setting) => readMatrix(trx, person.officeId, setting, filter))
      },
    )

    app.get(
      '/compliance/cases/:id/criteria',
      {
        schema: {
          tags: ['compliance'],
          summary: 'Phiếu kiểm tra năm tiêu chí của từng quyết định',
          params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        },
      },
      async (request) => {
        const person = personOf(request)
        return askOffice(context, person, async (trx, { today }) => {
          const read = await readCase(trx, person.officeId, request.params.id, { asOf: today })
          if (read === undefined) throw new HttpProblem(caseNotFound)
          return { criteria, decisions: judgeDecisions(read.reading) }
        })
      },
    )
  }
}
