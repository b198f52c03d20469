import { randomUUID } from 'node:crypto'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Transaction } from 'kysely'
import { Type } from 'typebox'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { type TaskMeasure, taskMeasureNames, taskMeasures } from '../../workflows/plans/measures.ts'
import { statisticalYearOf } from '../../workflows/statistics/statistical-year.ts'
import type { Person } from '../cases/outcome.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { nameOffice, sendWorkbook } from '../exports/send-file.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { needDay } from '../http/need-day.ts'
import { badTogether, HttpProblem, notAllowed, notFound } from '../http/problem.ts'
import { may } from '../people/role-sets.ts'
import { giveTask } from './give-task.ts'
import { writePlanSheet } from './plan-sheet.ts'
import { readPlans } from './read-plans.ts'

const uuid = Type.String({ format: 'uuid' })
const text = (description: string, maxLength: number) => Type.String({ minLength: 1, maxLength, description })
const yearQuery = Type.Object({ year: Type.Optional(Type.String({ pattern: '^20[0-9]{2}$' })) })

/** The plan of a year (kế hoạch công tác): tasks to persons and units with due days, and how far each is. */
export function yearPlanRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  const read = <T>(person: Person, work: (trx: Transaction<Database>) => Promise<T>) =>
    readInOffice(context.db, { officeId: person.officeId, accountId: person.id }, work)
  const within = <T>(person: Person, work: (trx: Transaction<Database>) => Promise<T>) =>
    inOffice(context.db, { officeId: person.officeId, accountId: person.id }, work)
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/work-plans',
      { schema: { tags: ['plans'], summary: 'Kế hoạch của một năm', querystring: yearQuery } },
      async (request) => {
        const person = personOf(request)
        const year = Number(request.query.year ?? statisticalYearOf(today()))
        const plans = await read(person, (trx) => readPlans(trx, person.officeId, year, today()))
        return { year, today: today(), measures: taskMeasures, plans, next: null }
      },
    )

    app.post(
      '/work-plans',
      {
        schema: {
          tags: ['plans'],
          summary: 'Lập kế hoạch',
          body: Type.Object(
            {
              year: Type.Integer({ minimum: 2016, maximum: 2100 }),
              number: text('số, ký hiệu kế hoạch', 100),
              title: text('tên kế hoạch', 500),
              issuedOn: Type.String({ description: 'ngày ban hành' }),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        if (!may(person.role, 'plans')) throw new HttpProblem(mayNotPlan)
        const { issuedOn, ...plan } = request.body
        needDay('issuedOn', issuedOn)
        const id = randomUUID()
        await within(person, (trx) =>
          trx
            .insertInto('work_plan')
            .values({ office_id: person.officeId, id, ...plan, issued_on: issuedOn, ...recorded(person) })
            .execute(),
        )
        return reply.code(201).send({ id, ...request.body })
      },
    )

    app.post(
      '/work-plans/:id/tasks',
      {
        schema: {
          tags: ['plans'],
          summary: 'Giao nhiệm vụ',
          params: Type.Object({ id: uuid }),
          body: Type.Object(
            {
              title: text('nhiệm vụ', 1000),
              measure: Type.Unsafe<TaskMeasure>(Type.String({ enum: taskMeasureNames })),
              goal: Type.Optional(
                Type.Integer({
                  minimum: 0,
                  maximum: Number.MAX_SAFE_INTEGER,
                  description: 'mức phải đạt; tỷ lệ tính bằng phần vạn',
                }),
              ),
              account: Type.Optional(uuid),
              unit: Type.Optional(uuid),
              dueOn: Type.String({ description: 'hạn' }),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        if (!may(person.role, 'plans')) throw new HttpProblem(mayNotPlan)
        const { title, measure, goal, account, unit, dueOn } = request.body
        needDay('dueOn', dueOn)
        if (account !== undefined && unit !== undefined) throw new HttpProblem(oneBearer)
        const kind = taskMeasures[measure].goal
        const needsGoal = kind === 'rate' || kind === 'count' || kind === 'money'
        if (needsGoal !== (goal !== undefined)) throw new HttpProblem(needsGoal ? goalNeeded : noGoal)
        const id = randomUUID()
        const task = { id, planId: request.params.id, title, measure, goal, account, unit, dueOn }
        const set = await within(person, (trx) => giveTask(trx, person, task, context.now()))
        return reply.code(201).send({ id, ...request.body, goal: set })
      },
    )

    app.post(
      '/work-plans/tasks/:id/entries',
      {
        schema: {
          tags: ['plans'],
          summary: 'Báo tiến độ',
          params: Type.Object({ id: uuid }),
          body: Type.Object(
            {
              step: Type.Unsafe<'progress' | 'done' | 'cancelled' | 'reopened'>(
                Type.String({ enum: ['progress', 'done', 'cancelled', 'reopened'] }),
              ),
              percent: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
              note: text('nội dung', 2000),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        const { step, percent, note } = request.body
        await within(person, async (trx) => {
          const task = await trx
            .selectFrom('plan_task')
            .select(['account_id', 'unit_id'])
            .where('office_id', '=', person.officeId)
            .where('id', '=', request.params.id)
            .executeTakeFirst()
          if (task === undefined) throw new HttpProblem(noSuchTask)
          const isOwn = task.account_id === person.id || task.unit_id === person.id
          // Its bearer tells how it goes; only who plans takes it off or up again.
          if (!may(person.role, 'plans') && !(isOwn && (step === 'progress' || step === 'done')))
            throw new HttpProblem(mayNotTell)
          await trx
            .insertInto('plan_entry')
            .values({
              office_id: person.officeId,
              task_id: request.params.id,
              step,
              percent: percent ?? null,
              note,
              ...recorded(person),
            })
            .execute()
        })
        return reply.code(201).send(request.body)
      },
    )

    app.get(
      '/exports/work-plans.xlsx',
      { schema: { tags: ['exports'], summary: 'Kế hoạch của một năm', querystring: yearQuery } },
      async (request, reply) => {
        const person = personOf(request)
        const year = Number(request.query.year ?? statisticalYearOf(today()))
        const sheet = await read(person, async (trx) => {
          const people = await trx
            .selectFrom('account')
            .select(['id', 'display_name'])
            .where('office_id', '=', person.officeId)
            .execute()
          return writePlanSheet(
            await nameOffice(trx, person.officeId),
            { year, today: today() },
            await readPlans(trx, person.officeId, year, today()),
            new Map(people.map(({ id, display_name }) => [id, display_name])),
          )
        })
        return sendWorkbook(reply, `ke-hoach-${year}`, [sheet])
      },
    )

    function recorded(person: Person) {
      return { recorded_by: person.id, recorded_at: context.now().toString() }
    }
  }
}

const mayNotPlan = notAllowed(
  'Thủ trưởng, Chấp hành viên trưởng, Thẩm tra viên hoặc Quản trị lập kế hoạch, giao nhiệm vụ.',
)
const mayNotTell = notAllowed(
  'Người được giao báo tiến độ, báo xong; người lập kế hoạch mới hủy hoặc mở lại nhiệm vụ.',
)
const oneBearer = badTogether('Nhiệm vụ giao cho một người hoặc một đơn vị, không phải cả hai.')
const goalNeeded = badTogether('Hãy ghi mức phải đạt.')
const noGoal = badTogether('Nhiệm vụ loại này không đặt mức phải đạt.')
const noSuchTask = notFound('Không có nhiệm vụ này.')
