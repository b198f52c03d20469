import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import type { Transaction } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { listOptions } from '../engine/options.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { needDay, needMoment } from '../http/need-day.ts'
import { caseNotFound, HttpProblem } from '../http/problem.ts'
import { listEntries } from '../money/list-entries.ts'
import { actorOf, readPowers } from '../people/powers.ts'
import type { SignedIn } from '../people/sessions.ts'
import { readErasable, readRecord } from './case-record.ts'
import { caseParams, dayQuery } from './case-schemas.ts'
import { readCase, viewLimits } from './read-case.ts'
import { listRelated } from './related-matters.ts'

type Found = NonNullable<Awaited<ReturnType<typeof readCase>>>

/** What is read of one case, as it stands or stood: itself, its relatives, what may be done, its record, limits, papers and money. */
export function oneCaseRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
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
