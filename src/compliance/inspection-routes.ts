import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { type StratumId, strata } from '../../workflows/compliance/strata.ts'
import { sendFile, wordType } from '../exports/send-file.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { needDay } from '../http/need-day.ts'
import { badTogether, HttpProblem, makeProblem, notAllowed, notFound } from '../http/problem.ts'
import { may, type Task } from '../people/role-sets.ts'
import type { SignedIn } from '../people/sessions.ts'
import { askOffice, recordInOffice } from './ask-office.ts'
import { makeInspection } from './make-inspection.ts'
import { listInspections, readInspection } from './read-inspections.ts'
import { concludeInspection, recordRemedy } from './settle-inspection.ts'
import { writeConclusion } from './write-conclusion.ts'

const text = (description: string, least = 1) =>
  Type.String({ minLength: least, maxLength: 8000, description })
const byId = Type.Object({ id: Type.String({ format: 'uuid' }) })

/** Inspections: choosing files, what was found in them, remedies with due days, the conclusion as Word. */
export function inspectionRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const need = (person: SignedIn, task: Task) => {
    if (!may(person.role, task)) throw new HttpProblem(mayNot)
  }

  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/inspections',
      { schema: { tags: ['compliance'], summary: 'Các cuộc kiểm tra' } },
      async (request) => {
        const person = personOf(request)
        return {
          inspections: await askOffice(context, person, (trx) => listInspections(trx, person.officeId)),
          next: null,
        }
      },
    )

    app.post(
      '/inspections',
      {
        schema: {
          tags: ['compliance'],
          summary: 'Lập cuộc kiểm tra, chọn hồ sơ',
          body: Type.Object(
            {
              title: text('tên cuộc kiểm tra'),
              decisionNumber: text('số quyết định kiểm tra, phân công'),
              from: Type.String(),
              to: Type.String(),
              noConflict: Type.Literal(true, { description: 'người kiểm tra không có xung đột lợi ích' }),
              random: Type.Optional(
                Type.Object(
                  {
                    seed: Type.Integer({ minimum: 0, maximum: 4_294_967_295 }),
                    stratum: Type.Unsafe<StratumId>(Type.String({ enum: Object.keys(strata) })),
                    size: Type.Integer({ minimum: 1, maximum: 1000 }),
                  },
                  { additionalProperties: false },
                ),
              ),
              cases: Type.Optional(
                Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 1000 }),
              ),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        need(person, 'inspects')
        const { title, decisionNumber, from, to, random, cases } = request.body
        needDay('from', from)
        needDay('to', to)
        if (from > to || (random === undefined) === (cases === undefined)) throw new HttpProblem(oneSample)
        const sample =
          random !== undefined
            ? { method: 'random' as const, ...random }
            : { method: 'byHand' as const, cases: cases ?? [] }
        const made = await recordInOffice(context, person, async (trx, setting) => {
          const id = await makeInspection(
            trx,
            person,
            setting,
            { title, decisionNumber, from, to, sample },
            context.now(),
          )
          return id === null ? undefined : readInspection(trx, person.officeId, id)
        })
        if (made === undefined) throw new HttpProblem(noFiles)
        return reply.code(201).send(made)
      },
    )

    app.get(
      '/inspections/:id',
      { schema: { tags: ['compliance'], summary: 'Một cuộc kiểm tra', params: byId } },
      async (request) => {
        const person = personOf(request)
        const found = await askOffice(context, person, (trx) =>
          readInspection(trx, person.officeId, request.params.id),
        )
        if (found === undefined) throw new HttpProblem(noSuch)
        return found
      },
    )

    app.post(
      '/inspections/:id/remedies',
      {
        schema: {
          tags: ['compliance'],
          summary: 'Hạn khắc phục, báo khắc phục, xác nhận',
          params: byId,
          body: Type.Object(
            {
              finding: Type.String({ maxLength: 400 }),
              step: Type.Unsafe<'ordered' | 'remedied' | 'confirmed' | 'reopened'>(
                Type.String({ enum: ['ordered', 'remedied', 'confirmed', 'reopened'] }),
              ),
              dueOn: Type.Optional(Type.String()),
              note: Type.Optional(text('ghi chú')),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        const { finding, step, dueOn, note } = request.body
        need(person, step === 'remedied' ? 'answersForSteps' : 'inspects')
        if ((step === 'ordered') !== (dueOn !== undefined)) throw new HttpProblem(dayWanted)
        if (dueOn !== undefined) needDay('dueOn', dueOn)
        const result = await recordInOffice(context, person, async (trx) => {
          const came = await recordRemedy(
            trx,
            person,
            request.params.id,
            finding,
            { step, dueOn, note },
            context.now(),
          )
          if (came === 'noSuch') throw new HttpProblem(noSuch)
          if (came === 'outOfOrder') throw new HttpProblem(outOfOrder)
          return readInspection(trx, person.officeId, request.params.id)
        })
        return reply.code(201).send(result)
      },
    )

    app.post(
      '/inspections/:id/conclusion',
      {
        schema: {
          tags: ['compliance'],
          summary: 'Kết luận kiểm tra',
          params: byId,
          body: Type.Object(
            {
              number: text('số kết luận'),
              done: text('việc đã làm được', 0),
              notDone: text('việc chưa làm được', 0),
              shortcomings: text('hạn chế', 0),
              causes: text('nguyên nhân', 0),
              remedies: text('biện pháp khắc phục, xử lý', 0),
              proposals: text('kiến nghị', 0),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        need(person, 'inspects')
        const result = await recordInOffice(context, person, async (trx) => {
          const known = await readInspection(trx, person.officeId, request.params.id)
          if (known === undefined) throw new HttpProblem(noSuch)
          const done = await concludeInspection(trx, person, request.params.id, request.body, context.now())
          if (!done) throw new HttpProblem(alreadyConcluded)
          return readInspection(trx, person.officeId, request.params.id)
        })
        return reply.code(201).send(result)
      },
    )

    app.get(
      '/inspections/:id/conclusion.docx',
      { schema: { tags: ['compliance'], summary: 'Kết luận kiểm tra, tệp Word', params: byId } },
      async (request, reply) => {
        const person = personOf(request)
        const found = await askOffice(context, person, async (trx, _setting, office) => ({
          office: office.name,
          inspection: await readInspection(trx, person.officeId, request.params.id),
        }))
        if (found.inspection === undefined) throw new HttpProblem(noSuch)
        const file = await writeConclusion(found.office, found.inspection)
        return sendFile(reply, 'ket-luan-kiem-tra.docx', wordType, file)
      },
    )
  }
}

const mayNot = notAllowed(
  'Thẩm tra viên, Thủ trưởng lập, kết luận, ấn định và xác nhận; người của cơ quan báo khắc phục.',
)
const noSuch = notFound('Không có cuộc kiểm tra hoặc vi phạm này.')
const noFiles = makeProblem(
  422,
  'no-files',
  'Không có hồ sơ',
  'Không có hồ sơ nào của thời kỳ này thuộc nhóm được chọn.',
)
const oneSample = badTogether(
  'Chọn hồ sơ ngẫu nhiên (random) hoặc theo danh sách (cases), chỉ một cách; từ ngày không sau đến ngày.',
)
const dayWanted = badTogether('Ấn định khắc phục thì phải có hạn (dueOn); bước khác thì không.')
const outOfOrder = makeProblem(
  409,
  'out-of-order',
  'Không đúng thứ tự',
  'Ấn định hạn, báo đã khắc phục, rồi xác nhận hoặc yêu cầu làm lại.',
)
const alreadyConcluded = makeProblem(
  409,
  'concluded',
  'Đã kết luận',
  'Cuộc kiểm tra này đã kết luận và không đổi nữa.',
)
