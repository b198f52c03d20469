import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { badTogether, HttpProblem, makeProblem, notAllowed, notFound } from '../http/problem.ts'
import { may } from '../people/role-sets.ts'
import { askOffice, recordInOffice } from './ask-office.ts'
import { readFindingName } from './finding-id.ts'
import { listFindings } from './list-findings.ts'
import { listStatements, recordStatement } from './statements.ts'

/** What people say of a finding, and what they are answered. */
export function statementRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

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
        return askOffice(context, person, async (trx) => ({
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
        if (!may(person.role, isAnswer ? 'inspects' : 'answersForSteps'))
          throw new HttpProblem(isAnswer ? mayNotAnswer : mayNotSpeak)
        if ((step === 'accepted') !== (cause !== undefined)) throw new HttpProblem(causeWanted)
        const now = context.now()
        const statements = await recordInOffice(context, person, async (trx, setting) => {
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
  }
}

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
