import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import type { Transaction } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { Type } from 'typebox'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { listOptions } from '../engine/options.ts'
import { actingPerson, cursorOf, requestKey, revisionSeen } from '../http/acting.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { needDay, needMoment } from '../http/need-day.ts'
import { badInput, caseNotFound, HttpProblem, makeProblem, problemOf, sendProblem } from '../http/problem.ts'
import { listEntries } from '../money/list-entries.ts'
import { actorOf, readPowers } from '../people/powers.ts'
import type { SignedIn } from '../people/sessions.ts'
import { listWaiting } from '../proposals/list-waiting.ts'
import { advanceCase } from './advance-case.ts'
import { readErasable, readRecord } from './case-record.ts'
import { actBody, caseBody, caseParams, dayQuery, listQuery } from './case-schemas.ts'
import { settingFor } from './case-setting.ts'
import { checkIntake } from './check-intake.ts'
import { listCases } from './list-cases.ts'
import { openCase } from './open-case.ts'
import { readCase, viewLimits } from './read-case.ts'
import { readListFilter } from './read-list-filter.ts'
import { listRelated } from './related-matters.ts'
import { readWorklist } from './worklist.ts'

type Found = NonNullable<Awaited<ReturnType<typeof readCase>>>

/** Cases: open, list, read, what may be done, and the one door for acts. */
export function caseRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  // One question, one moment: what else is read of the matter is read in the same transaction.
  const ask = async <T>(
    request: FastifyRequest,
    id: string,
    question: { asOf?: string; knownAt?: string },
    also: (trx: Transaction<Database>, found: Found, person: SignedIn) => T | Promise<T>,
  ): Promise<T> => {
    const person = personOf(request)
    const { officeId, id: accountId } = person
    const asked = {
      asOf: question.asOf ?? today(),
      ...(question.knownAt === undefined ? {} : { knownAt: question.knownAt }),
    }
    return readInOffice(context.db, { officeId, accountId }, async (trx) => {
      const found = await readCase(trx, officeId, id, asked)
      if (found === undefined) throw new HttpProblem(caseNotFound)
      return also(trx, found, person)
    })
  }
  const read = (request: FastifyRequest, id: string, question: { asOf?: string; knownAt?: string }) =>
    ask(request, id, question, (_, found) => found)
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

    app.get(
      '/cases/:id',
      { schema: { tags: ['cases'], summary: 'Một việc', params: caseParams, querystring: dayQuery } },
      async (request, reply) => {
        checkDays(request.query)
        const { view } = await read(request, request.params.id, request.query)
        return reply.header('etag', `"${view.revision}"`).send(view)
      },
    )

    app.get(
      '/cases/:id/related',
      {
        schema: {
          tags: ['cases'],
          summary: 'Việc cùng bản án, cùng người phải thi hành án',
          params: caseParams,
        },
      },
      async (request) => {
        const cases = await ask(request, request.params.id, {}, (trx, { view }, { officeId }) =>
          listRelated(trx, officeId, view.id),
        )
        return { cases, next: null }
      },
    )

    app.get(
      '/cases/:id/options',
      { schema: { tags: ['cases'], summary: 'Được làm gì', params: caseParams, querystring: dayQuery } },
      async (request) => {
        checkDays(request.query)
        const on = request.query.on ?? today()
        return ask(request, request.params.id, { asOf: on }, async (trx, { reading, view }, person) => {
          const powers = await readPowers(trx, person.officeId, person.id)
          const actor = actorOf(person, powers, on < today() ? today() : on)
          const options = listOptions(reading.setting, reading.replayed.state, on, actor)
          return { revision: view.revision, on, options }
        })
      },
    )

    app.get(
      '/cases/:id/acts',
      { schema: { tags: ['cases'], summary: 'Nhật ký hành vi', params: caseParams, querystring: dayQuery } },
      async (request) => {
        checkDays(request.query)
        const { id } = request.params
        return ask(request, id, request.query, async (trx, { reading }, { officeId }) => {
          const known = new Set(reading.entries.map(({ seq }) => seq))
          const acts = await readRecord(trx, officeId, id, await readErasable(trx, officeId, id))
          // The record as it stood: entries corrected since, and the corrections themselves, are shown like all others.
          const { knownAt } = request.query
          const stood = ({ on, recordedAt }: { on: string; recordedAt: string }) =>
            on <= reading.asOf && (knownAt === undefined || isUpTo(recordedAt, knownAt))
          return { acts: acts.filter((entry) => known.has(entry.seq) || stood(entry)), next: null }
        })
      },
    )

    app.get(
      '/cases/:id/time-limits',
      { schema: { tags: ['cases'], summary: 'Thời hạn', params: caseParams, querystring: dayQuery } },
      async (request) => {
        checkDays(request.query)
        const { reading } = await read(request, request.params.id, request.query)
        return { asOf: reading.asOf, timeLimits: viewLimits(reading), next: null }
      },
    )

    app.get(
      '/cases/:id/documents',
      { schema: { tags: ['cases'], summary: 'Văn bản', params: caseParams, querystring: dayQuery } },
      async (request) => {
        checkDays(request.query)
        const { view, reading } = await read(request, request.params.id, request.query)
        return {
          documents: view.documents.map((paper) => ({
            ...paper,
            label: reading.setting.law.papers[paper.kind]?.label,
          })),
          next: null,
        }
      },
    )

    app.get(
      '/cases/:id/money',
      { schema: { tags: ['cases'], summary: 'Thu, chi', params: caseParams, querystring: dayQuery } },
      async (request) => {
        checkDays(request.query)
        const { view, reading } = await read(request, request.params.id, request.query)
        const { asOf, money, obligations } = view
        return { asOf, money, obligations, entries: listEntries(reading.acts), next: null }
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

function checkDays({ asOf, on, knownAt }: { asOf?: string; on?: string; knownAt?: string }): void {
  if (asOf !== undefined) needDay('asOf', asOf)
  if (on !== undefined) needDay('on', on)
  if (knownAt !== undefined) needMoment('knownAt', knownAt)
}

function isUpTo(moment: string, last: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(moment), Temporal.Instant.from(last)) <= 0
}
