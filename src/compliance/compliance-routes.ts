import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Transaction } from 'kysely'
import { type Static, Type } from 'typebox'
import { sayDay } from '../../workflows/calendar/say-day.ts'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { criteria } from '../../workflows/compliance/criteria.ts'
import { complianceKinds, otherGroups, otherKind, otherWords } from '../../workflows/compliance/kinds.ts'
import { causes, difficulties, scoreWords } from '../../workflows/compliance/score.ts'
import { readCase } from '../cases/read-case.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { findingColumns } from '../exports/finding-columns.ts'
import { writeList } from '../exports/list-workbook.ts'
import { nameOffice, sendWorkbook } from '../exports/send-file.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { needDay } from '../http/need-day.ts'
import {
  badInput,
  badTogether,
  caseNotFound,
  HttpProblem,
  makeProblem,
  notAllowed,
  notFound,
} from '../http/problem.ts'
import type { SignedIn } from '../people/sessions.ts'
import { type ComplianceSetting, complianceSetting } from './compliance-setting.ts'
import { readFindingName } from './finding-id.ts'
import type { FindingFilter } from './found.ts'
import { judgeDecisions } from './judge-decisions.ts'
import { isCursor, listAllFindings, listFindings } from './list-findings.ts'
import { readMatrix } from './matrix.ts'
import { countNearMisses, listNearMisses, readPlace } from './near-misses.ts'
import { readScores } from './read-scores.ts'
import { listStatements, recordStatement } from './statements.ts'

const day = (description: string) => Type.Optional(Type.String({ description }))
const words = (description: string) => Type.Optional(Type.String({ maxLength: 100, description }))
const uuid = (description: string) => Type.Optional(Type.String({ format: 'uuid', description }))

const filterQuery = Type.Object({
  officeId: uuid('cơ quan; chỉ cơ quan của mình'),
  officer: uuid('Chấp hành viên của việc vào ngày hết hạn'),
  whose: words('ai phải thực hiện: officer, head, accountant, …'),
  kind: words('K01–K30, hoặc other'),
  rule: words('thời hạn, điều kiện, khung nhìn'),
  ref: words('dòng luật, như VAL-1 hoặc A02'),
  state: Type.Optional(
    Type.Unsafe<'late' | 'overdue' | 'overridden' | 'watch'>(
      Type.String({ enum: ['late', 'overdue', 'overridden', 'watch'] }),
    ),
  ),
  caseId: uuid('một việc'),
  from: day('hết hạn từ ngày'),
  to: day('hết hạn đến ngày'),
})
const paged = Type.Object({
  cursor: Type.Optional(Type.String({ maxLength: 1000, description: 'next của trang trước' })),
  limit: Type.Optional(Type.String({ pattern: '^([1-9]|[1-9][0-9]|[12][0-9]{2})$' })),
})
const periodQuery = Type.Object({
  from: Type.String(),
  to: Type.String(),
  officer: uuid('một Chấp hành viên'),
})

const answering = new Set(['examiner', 'head'])
const speaking = new Set(['officer', 'clerk', 'head', 'divisionHead', 'accountant', 'registrar'])
const overseeing = new Set(['head', 'divisionHead', 'examiner', 'administrator', 'procurator'])

/** Findings, the matrix, what is late now, decisions by the five criteria, what people say of findings, near misses, scores. */
export function complianceRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const inside = async <T>(
    person: SignedIn,
    work: (trx: Transaction<Database>, setting: ComplianceSetting) => Promise<T>,
  ): Promise<T> =>
    inOffice(context.db, { officeId: person.officeId, accountId: person.id }, async (trx) => {
      const office = await trx
        .selectFrom('office')
        .select('settings')
        .where('id', '=', person.officeId)
        .executeTakeFirstOrThrow()
      return work(trx, complianceSetting(office.settings, vietnamDayOf(context.now())))
    })

  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/compliance/kinds',
      { schema: { tags: ['compliance'], summary: 'Danh mục vi phạm K01–K30' } },
      async (request) =>
        inside(personOf(request), async (_trx, { thresholds }) => ({
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
        return inside(person, (trx, setting) =>
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
        const sheet = await inside(person, async (trx, setting) => {
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
        return inside(person, (trx, setting) =>
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
        return inside(person, (trx, setting) => readMatrix(trx, person.officeId, setting, filter))
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
        return inside(person, async (trx, { today }) => {
          const read = await readCase(trx, person.officeId, request.params.id, { asOf: today })
          if (read === undefined) throw new HttpProblem(caseNotFound)
          return { criteria, decisions: judgeDecisions(read.reading) }
        })
      },
    )

    app.get(
      '/compliance/findings/:finding/statements',
      {
        schema: {
          tags: ['compliance'],
          summary: 'Giải trình, ý kiến về một vi phạm',
          params: Type.Object({ finding: Type.String({ maxLength: 400 }) }),
        },
      },
      async (request) => {
        const person = personOf(request)
        return inside(person, async (trx) => ({
          statements: await listStatements(trx, person.officeId, request.params.finding),
        }))
      },
    )

    app.post(
      '/compliance/findings/:finding/statements',
      {
        schema: {
          tags: ['compliance'],
          summary: 'Giải trình, không đồng ý, trả lời',
          params: Type.Object({ finding: Type.String({ maxLength: 400 }) }),
          body: Type.Object(
            {
              step: Type.Unsafe<'explained' | 'disputed' | 'accepted' | 'rejected'>(
                Type.String({ enum: ['explained', 'disputed', 'accepted', 'rejected'] }),
              ),
              cause: Type.Optional(
                Type.Unsafe<'outside' | 'noBreach'>(Type.String({ enum: ['outside', 'noBreach'] })),
              ),
              text: Type.String({ minLength: 1, maxLength: 4000 }),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        const { finding } = request.params
        const name = readFindingName(finding)
        if (name === null) throw new HttpProblem(noSuchFinding)
        const { step, cause, text } = request.body
        const isAnswer = step === 'accepted' || step === 'rejected'
        if (!(isAnswer ? answering : speaking).has(person.role))
          throw new HttpProblem(isAnswer ? mayNotAnswer : mayNotSpeak)
        if ((step === 'accepted') !== (cause !== undefined)) throw new HttpProblem(causeWanted)
        const now = context.now()
        const statements = await inside(person, async (trx, setting) => {
          const { findings } = await listFindings(
            trx,
            person.officeId,
            setting,
            { cases: [name.caseId] },
            { limit: 10_000 },
          )
          const found = findings.find((one) => one.id === finding)
          if (found === undefined) throw new HttpProblem(noSuchFinding)
          if (!isAnswer && person.role === 'officer' && found.officer?.id !== person.id)
            throw new HttpProblem(notYours)
          const recorded = await recordStatement(
            trx,
            person,
            {
              caseId: name.caseId,
              finding,
              kind: found.kind.id,
              step,
              text,
              ...(cause === undefined ? {} : { cause }),
            },
            now,
          )
          if (recorded === undefined) throw new HttpProblem(noSuchFinding)
          const all = await listStatements(trx, person.officeId, finding)
          // Asked under the lock that recording took: of two who answer, one finds it answered.
          const before = all.at(-2)
          const waits = before?.step === 'explained' || before?.step === 'disputed'
          if (isAnswer && !waits) throw new HttpProblem(nothingToAnswer)
          if (isAnswer && before?.actorId === person.id) throw new HttpProblem(notYourOwn)
          return all
        })
        return reply.code(201).send({ statements })
      },
    )

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
          throw new HttpProblem(wrongCursor(cursor))
        // What an officer tried is his own to learn from; who oversees sees all of it.
        const actor = overseeing.has(person.role) ? request.query.officer : person.id
        return inside(person, async (trx, setting) => {
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
        const officer = overseeing.has(person.role) ? request.query.officer : person.id
        return inside(person, async (trx, setting) => ({
          words: scoreWords,
          causes,
          difficulties,
          scores: await readScores(trx, person.officeId, setting, { from, to, officer }),
        }))
      },
    )
  }
}

function readFilter(person: SignedIn, query: Static<typeof filterQuery>): FindingFilter {
  const { officeId, from, to, caseId, ...rest } = query
  if (officeId !== undefined && officeId !== person.officeId) throw new HttpProblem(otherOffice)
  if (from !== undefined) needDay('from', from)
  if (to !== undefined) needDay('to', to)
  return {
    ...Object.fromEntries(
      (['officer', 'whose', 'kind', 'rule', 'ref', 'state'] as const).flatMap((name) =>
        rest[name] === undefined ? [] : [[name, rest[name]]],
      ),
    ),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(caseId === undefined ? {} : { cases: [caseId] }),
  }
}

function pageOf({ cursor, limit }: Static<typeof paged>): { limit: number; after?: string } {
  if (cursor === undefined) return { limit: Number(limit ?? 50) }
  return { limit: Number(limit ?? 50), after: cursor }
}

function needPeriod(from: string, to: string): void {
  needDay('from', from)
  needDay('to', to)
}

function needCursor(cursor: string | undefined): void {
  if (cursor !== undefined && !isCursor(cursor)) throw new HttpProblem(wrongCursor(cursor))
}

function wrongCursor(found: string) {
  const expected = { vi: 'giá trị next của trang trước', en: 'the next of the page before' }
  return badInput([{ field: 'cursor', found: found.slice(0, 80), expected }], 400)
}

const otherOffice = notFound('Chỉ xem được vi phạm của cơ quan mình.')
const noSuchFinding = notFound('Hồ sơ hiện không có vi phạm này.')
const mayNotAnswer = notAllowed('Thẩm tra viên, Thủ trưởng trả lời giải trình.')
const mayNotSpeak = notAllowed('Người của cơ quan liên quan đến việc mới giải trình.')
const notYours = notAllowed('Chấp hành viên chỉ giải trình vi phạm trong việc của mình.')
const notYourOwn = notAllowed('Không tự trả lời giải trình của chính mình.')
const nothingToAnswer = makeProblem(
  409,
  'nothing-to-answer',
  'Không có giải trình đang chờ',
  'Vi phạm này không có giải trình nào đang chờ trả lời.',
)
const causeWanted = badTogether(
  'Chấp nhận thì phải nêu nguyên nhân (outside: khách quan, noBreach: không vi phạm); bước khác thì không nêu.',
)
