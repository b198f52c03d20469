import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { standings } from '../../workflows/statistics/standings.ts'
import { statisticalYearOf } from '../../workflows/statistics/statistical-year.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import { nameOffice, sendWorkbook } from '../exports/send-file.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { needDay } from '../http/need-day.ts'
import { badTogether, caseNotFound, HttpProblem, notAllowed } from '../http/problem.ts'
import { may } from '../people/role-sets.ts'
import { isCarriedOver, type ReviewOutcome, type ReviewQuestion, readYearReview } from './read-review.ts'
import { writeReviewSheets } from './review-sheet.ts'

const year = Type.Optional(Type.String({ pattern: '^20[0-9]{2}$', description: 'năm thống kê' }))
const officer = Type.Optional(Type.String({ format: 'uuid' }))
const show = Type.Optional(
  Type.Unsafe<NonNullable<ReviewQuestion['show']>>(Type.String({ enum: ['open', 'toRemedy', 'faults'] })),
)
const most = 20_000

/** The review of carried-over files (rà soát hồ sơ chuyển sang): a result for each rule, and what the reviewer found. */
export function reviewRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  const yearOf = (text: string | undefined) => Number(text ?? statisticalYearOf(today()))
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/file-reviews',
      {
        schema: {
          tags: ['reviews'],
          summary: 'Rà soát hồ sơ chuyển sang',
          querystring: Type.Object({
            year,
            officer,
            show,
            page: Type.Optional(Type.String({ pattern: '^[0-9]{1,6}$' })),
          }),
        },
      },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        const { query } = request
        const review = await readInOffice(context.db, { officeId, accountId }, (trx) =>
          readYearReview(trx, officeId, {
            year: yearOf(query.year),
            today: today(),
            officer: query.officer,
            show: query.show,
            skip: Number(query.page ?? 0),
            limit: 20,
          }),
        )
        return { ...review, standings }
      },
    )

    app.post(
      '/file-reviews',
      {
        schema: {
          tags: ['reviews'],
          summary: 'Ghi kết quả rà soát một hồ sơ',
          body: Type.Object(
            {
              year: Type.Integer({ minimum: 2016, maximum: 2100 }),
              caseId: Type.String({ format: 'uuid' }),
              outcome: Type.Unsafe<ReviewOutcome>(Type.String({ enum: ['inOrder', 'toRemedy', 'remedied'] })),
              note: Type.String({ maxLength: 4000, description: 'nội dung' }),
              remedyBy: Type.Optional(Type.String({ description: 'hạn khắc phục' })),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        if (!may(person.role, 'reviews')) throw new HttpProblem(mayNotReview)
        const { year: ofYear, caseId, outcome, note, remedyBy } = request.body
        if (remedyBy !== undefined) needDay('remedyBy', remedyBy)
        if ((outcome === 'toRemedy') !== (remedyBy !== undefined)) throw new HttpProblem(needsDay)
        if (outcome !== 'inOrder' && note.trim() === '') throw new HttpProblem(needsNote)
        await inOffice(context.db, { officeId: person.officeId, accountId: person.id }, async (trx) => {
          if (!(await isCarriedOver(trx, person.officeId, ofYear, caseId, today())))
            throw new HttpProblem(caseNotFound)
          await trx
            .insertInto('file_review')
            .values({
              office_id: person.officeId,
              year: ofYear,
              case_id: caseId,
              outcome,
              note,
              remedy_by: remedyBy ?? null,
              recorded_by: person.id,
              recorded_at: context.now().toString(),
            })
            .execute()
        })
        return reply.code(201).send(request.body)
      },
    )

    app.get(
      '/exports/file-reviews.xlsx',
      {
        schema: {
          tags: ['exports'],
          summary: 'Rà soát hồ sơ chuyển sang',
          querystring: Type.Object({ year, officer, show }),
        },
      },
      async (request, reply) => {
        const { officeId, id: accountId } = personOf(request)
        const { query } = request
        const sheets = await readInOffice(context.db, { officeId, accountId }, async (trx) => {
          const review = await readYearReview(trx, officeId, {
            year: yearOf(query.year),
            today: today(),
            officer: query.officer,
            show: query.show,
            skip: 0,
            limit: most,
          })
          return writeReviewSheets(await nameOffice(trx, officeId), review)
        })
        return sendWorkbook(reply, `ra-soat-ho-so-${yearOf(query.year)}`, sheets)
      },
    )
  }
}

const mayNotReview = notAllowed(
  'Chấp hành viên, Chấp hành viên trưởng, Thẩm tra viên hoặc Thủ trưởng ghi kết quả rà soát.',
)
const needsDay = badTogether('Hồ sơ phải khắc phục cần hạn khắc phục; hồ sơ khác thì không.')
const needsNote = badTogether('Hãy ghi nội dung phải khắc phục hoặc đã khắc phục.')
