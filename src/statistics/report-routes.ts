import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Transaction } from 'kysely'
import { Type } from 'typebox'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { type MatterGroup, matterGroups } from '../../workflows/statistics/groups.ts'
import { indicatorLabels } from '../../workflows/statistics/indicator-tree.ts'
import { statisticalYearOf } from '../../workflows/statistics/statistical-year.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { badTogether, HttpProblem, notFound } from '../http/problem.ts'
import { findAccount } from '../people/find-account.ts'
import type { Breakdown } from './count-period.ts'
import { describeResults } from './describe-results.ts'
import { comparePublished, readPublished } from './published-figures.ts'
import { readResults } from './read-results.ts'
import { indicator, kind, measure, months, needTask, text, whole, year } from './report-schemas.ts'
import { readTargets } from './targets.ts'
import { tellUnknownRegime, UnknownRegimeError } from './unknown-regime.ts'

/** Results of a period, targets, published figures. */
export function reportRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/reports/results',
      {
        schema: {
          tags: ['reports'],
          summary: 'Kết quả thi hành án',
          description:
            'Kỳ đã hết tính đến ngày cuối kỳ; kỳ đang chạy tính đến hôm nay (`on`): việc hoãn sẽ hết hạn hoãn trước cuối kỳ vẫn là việc hoãn.',
          querystring: Type.Object({
            officeId: Type.Optional(Type.String({ format: 'uuid' })),
            year: Type.Optional(Type.String({ pattern: '^20[0-9]{2}$' })),
            period: Type.Optional(
              Type.String({ pattern: '^([1-9]|1[0-2])$', description: 'số tháng từ 01/10' }),
            ),
            by: Type.Optional(
              Type.Unsafe<Breakdown>(
                Type.String({ enum: ['officer', 'unit', 'kind', 'judgmentKind', 'group'] }),
              ),
            ),
            group: Type.Optional(Type.Unsafe<MatterGroup>(Type.String({ enum: Object.keys(matterGroups) }))),
            officer: Type.Optional(Type.String({ format: 'uuid' })),
            unit: Type.Optional(
              Type.String({ format: 'uuid', description: 'Chấp hành viên trưởng của đơn vị' }),
            ),
            kind: Type.Optional(kind),
          }),
        },
      },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        const { by, group, officer, unit, kind: ofKind, officeId: asked } = request.query
        if (asked !== undefined && asked !== officeId) throw new HttpProblem(otherOffice)
        const question = {
          year: Number(request.query.year ?? statisticalYearOf(today())),
          months: Number(request.query.period ?? 12),
          today: today(),
          ...(by === undefined ? {} : { by }),
          ...(group === undefined ? {} : { group }),
          ...(officer === undefined ? {} : { officer }),
          ...(unit === undefined ? {} : { unit }),
          ...(ofKind === undefined ? {} : { kind: ofKind }),
        }
        const results = await readInOffice(context.db, { officeId, accountId }, (trx) =>
          readResults(trx, officeId, question),
        ).catch(tellUnknownRegime)
        return { labels: indicatorLabels, ...describeResults(results) }
      },
    )

    app.get(
      '/reports/targets',
      {
        schema: {
          tags: ['reports'],
          summary: 'Chỉ tiêu của một năm',
          querystring: Type.Object({ year: Type.String({ pattern: '^20[0-9]{2}$' }) }),
        },
      },
      async (request) => {
        const { officeId, id } = personOf(request)
        const targets = await readInOffice(context.db, { officeId, accountId: id }, (trx) =>
          readTargets(trx, officeId, Number(request.query.year)),
        )
        return { targets, next: null }
      },
    )

    app.post(
      '/reports/targets',
      {
        schema: {
          tags: ['reports'],
          summary: 'Ghi chỉ tiêu được giao',
          body: Type.Object(
            {
              year,
              measure,
              rate: whole('chỉ tiêu, phần vạn: 83,45% là 8345', 0, 10_000),
              officer: Type.Optional(Type.String({ format: 'uuid' })),
              unit: Type.Optional(
                Type.String({ format: 'uuid', description: 'Chấp hành viên trưởng của đơn vị' }),
              ),
              kind: Type.Optional(kind),
              source: text('văn bản giao chỉ tiêu'),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const { officeId, id, role } = personOf(request)
        needTask(role, 'plans')
        const { officer, unit, kind: ofKind, ...target } = request.body
        if (officer !== undefined && unit !== undefined) throw new HttpProblem(oneBearer)
        await inOffice(context.db, { officeId, accountId: id }, async (trx) => {
          await needPerson(trx, officeId, officer, 'officer')
          await needPerson(trx, officeId, unit, 'divisionHead')
          await trx
            .insertInto('statistic_target')
            .values({
              office_id: officeId,
              ...target,
              officer_id: officer ?? null,
              unit_id: unit ?? null,
              kind: ofKind ?? null,
              recorded_by: id,
              recorded_at: context.now().toString(),
            })
            .execute()
        })
        return reply.code(201).send(request.body)
      },
    )

    app.post(
      '/reports/published',
      {
        schema: {
          tags: ['reports'],
          summary: 'Ghi số đã công bố',
          body: Type.Object(
            {
              year,
              months,
              measure,
              indicator,
              value: Type.String({
                pattern: '^\\d{1,18}$',
                description: 'số nguyên; tỷ lệ tính bằng phần vạn',
              }),
              source: text('báo cáo đã công bố'),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const { officeId, id, role } = personOf(request)
        needTask(role, 'plans')
        const { differences } = await inOffice(context.db, { officeId, accountId: id }, async (trx) => {
          await trx
            .insertInto('published_figure')
            .values({
              office_id: officeId,
              ...request.body,
              recorded_by: id,
              recorded_at: context.now().toString(),
            })
            .execute()
          return readFigures(trx, officeId, { ...request.body, today: today() })
        })
        return reply.code(201).send({ ...request.body, differences })
      },
    )

    app.get(
      '/reports/published',
      {
        schema: {
          tags: ['reports'],
          summary: 'Số đã công bố của một kỳ, và chỗ lệch với số tính lại',
          querystring: Type.Object({
            year: Type.String({ pattern: '^20[0-9]{2}$' }),
            period: Type.String({ pattern: '^([1-9]|1[0-2])$' }),
          }),
        },
      },
      async (request) => {
        const { officeId, id } = personOf(request)
        const question = {
          year: Number(request.query.year),
          months: Number(request.query.period),
          today: today(),
        }
        return readInOffice(context.db, { officeId, accountId: id }, (trx) =>
          readFigures(trx, officeId, question),
        )
      },
    )
  }
}

/** What was published of a period, and where it differs; of a period nobody can count, from the published figures alone. */
async function readFigures(
  trx: Transaction<Database>,
  officeId: string,
  question: { year: number; months: number; today: string },
) {
  const { year, months } = question
  const published = await readPublished(trx, officeId, year, months)
  const differences = await readResults(trx, officeId, question).then(
    (results) => results.differences,
    (failure: unknown) => {
      if (failure instanceof UnknownRegimeError) return comparePublished(published)
      throw failure
    },
  )
  return { published, differences }
}

/** An account of the office that has a role. */
async function needPerson(
  trx: Transaction<Database>,
  officeId: string,
  id: string | undefined,
  role: string,
): Promise<void> {
  if (id === undefined) return
  if ((await findAccount(trx, officeId, id))?.role !== role) throw new HttpProblem(noSuchBearer)
}

const oneBearer = badTogether('Chỉ tiêu giao cho một Chấp hành viên hoặc một đơn vị, không phải cả hai.')
const noSuchBearer = badTogether('Không có Chấp hành viên hoặc đơn vị này trong cơ quan.')
const otherOffice = notFound('Chỉ xem được kết quả của cơ quan mình.')
