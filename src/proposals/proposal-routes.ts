import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import type { Transaction } from 'kysely'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { caseParams } from '../cases/case-schemas.ts'
import type { Person } from '../cases/outcome.ts'
import { readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { actingPerson, cursorOf, requestKey, revisionSeen } from '../http/acting.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { caseNotFound, HttpProblem, makeProblem, notFound, problemOf, sendProblem } from '../http/problem.ts'
import { listProposals, type ProposalFilter } from './list-proposals.ts'
import {
  keyHeaders,
  proposalBody,
  proposalParams,
  proposalQuery,
  sendBackBody,
  signBody,
} from './proposal-schemas.ts'
import { readProposal } from './read-proposal.ts'
import { endProposal, type Settlement, type Settling } from './settle-proposal.ts'
import { signProposal } from './sign-proposal.ts'
import { submitProposal } from './submit-proposal.ts'

/** The same answer for a proposal that is not there and one of another office. */
const proposalNotFound = notFound('Không có đề xuất này trong cơ quan của bạn.')

/** Proposals (trình ký): submitted by who prepares an act, signed or sent back by who must sign it. */
export function proposalRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  const read = <T>(person: Person, work: (trx: Transaction<Database>) => Promise<T>) =>
    readInOffice(context.db, { officeId: person.officeId, accountId: person.id }, work)
  const list = (
    person: Person,
    query: { page?: string; limit?: string },
    filter: Omit<ProposalFilter, 'limit'>,
  ) => {
    const after = cursorOf(query.page)
    const limit = Math.min(Number(query.limit ?? 50), 200)
    return read(person, (trx) =>
      listProposals(
        trx,
        { law: enforcementLaw },
        person,
        { ...filter, limit, ...(after === undefined ? {} : { after }) },
        today(),
      ),
    )
  }
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.post(
      '/cases/:id/proposals',
      {
        schema: {
          tags: ['proposals'],
          summary: 'Trình ký',
          params: caseParams,
          headers: keyHeaders,
          body: proposalBody,
        },
      },
      async (request, reply) => {
        const person = actingPerson(request)
        const { assetId, note, replaces, ...body } = request.body
        const draft = {
          caseId: request.params.id.toLowerCase(),
          command: { data: {}, ...body, ...(assetId === undefined ? {} : { asset: assetId }) },
          seen: revisionSeen(request),
          idempotencyKey: requestKey(request),
          ...(note === undefined ? {} : { note }),
          ...(replaces === undefined ? {} : { replaces: replaces.toLowerCase() }),
        }
        const outcome = await submitProposal(context.db, person, draft, context.now())
        if (outcome.kind !== 'submitted') return sendProblem(reply, problemOf(outcome) ?? caseNotFound)
        return reply
          .code(201)
          .header('location', `/api/v1/proposals/${outcome.proposal.id}`)
          .send(outcome.proposal)
      },
    )

    app.get(
      '/cases/:id/proposals',
      {
        schema: {
          tags: ['proposals'],
          summary: 'Đề xuất của một việc',
          params: caseParams,
          querystring: proposalQuery,
        },
      },
      async (request) => {
        const person = personOf(request)
        const { state, author, ...page } = request.query
        await read(person, (trx) => needCase(trx, person, request.params.id))
        return list(person, page, {
          caseId: request.params.id,
          ...(state === undefined ? {} : { state }),
          ...(author === undefined ? {} : { authorId: author }),
        })
      },
    )

    app.get(
      '/proposals',
      { schema: { tags: ['proposals'], summary: 'Chờ ký', querystring: proposalQuery } },
      async (request) => {
        const { state, author, ...page } = request.query
        return list(personOf(request), page, {
          ...(state === undefined ? {} : { state }),
          ...(author === undefined ? {} : { authorId: author }),
        })
      },
    )

    app.get(
      '/proposals/:id',
      { schema: { tags: ['proposals'], summary: 'Một đề xuất', params: proposalParams } },
      async (request) => {
        const person = personOf(request)
        const found = await read(person, (trx) => readProposal(trx, person, request.params.id, context.now()))
        if (found === undefined) throw new HttpProblem(proposalNotFound)
        return found
      },
    )

    app.post(
      '/proposals/:id/sign',
      {
        schema: {
          tags: ['proposals'],
          summary: 'Ký',
          params: proposalParams,
          headers: keyHeaders,
          body: signBody,
        },
      },
      async (request, reply) => {
        const person = actingPerson(request)
        const signature = {
          ...request.body,
          seen: revisionSeen(request),
          idempotencyKey: requestKey(request),
        }
        const id = request.params.id.toLowerCase()
        const outcome = await signProposal(context.db, person, id, signature, context.now())
        if (outcome.kind === 'notFound') throw new HttpProblem(proposalNotFound)
        if (outcome.kind !== 'signed') return sendProblem(reply, problemOf(outcome) ?? proposalNotFound)
        return reply.code(201).header('etag', `"${outcome.act.revision}"`).send(outcome.act)
      },
    )

    const end = async (
      reply: FastifyReply,
      person: Person,
      id: string,
      how: Settlement,
      key: string | null,
    ) => {
      const outcome = await endProposal(context.db, person, id.toLowerCase(), how, key, context.now())
      return sendSettled(reply, outcome)
    }

    app.post(
      '/proposals/:id/send-back',
      {
        schema: {
          tags: ['proposals'],
          summary: 'Trả lại',
          params: proposalParams,
          headers: keyHeaders,
          body: sendBackBody,
        },
      },
      async (request, reply) => {
        const { reason } = request.body
        const how = { step: 'sentBack', reason } as const
        return end(reply, actingPerson(request), request.params.id, how, requestKey(request))
      },
    )

    app.post(
      '/proposals/:id/withdraw',
      {
        schema: {
          tags: ['proposals'],
          summary: 'Rút đề xuất',
          params: proposalParams,
          headers: keyHeaders,
        },
      },
      async (request, reply) => {
        const how = { step: 'withdrawn' } as const
        return end(reply, actingPerson(request), request.params.id, how, requestKey(request))
      },
    )
  }
}

function sendSettled(reply: FastifyReply, outcome: Settling) {
  if (outcome.kind === 'done') return reply.code(200).send(outcome.proposal)
  if (outcome.kind === 'notFound') throw new HttpProblem(proposalNotFound)
  if (outcome.kind === 'notAuthor')
    throw new HttpProblem(
      makeProblem(403, 'not-author', 'Không có quyền', 'Chỉ người trình mới được rút đề xuất.'),
    )
  return sendProblem(reply, problemOf(outcome) ?? proposalNotFound)
}

async function needCase(trx: Transaction<Database>, { officeId }: Person, id: string): Promise<void> {
  const row = await trx
    .selectFrom('enforcement_case')
    .select('id')
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new HttpProblem(caseNotFound)
}
