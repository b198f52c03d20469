import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { inOffice, readInOffice } from '../db/in-office.ts'
import { actingPerson } from '../http/acting.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { needDay, needMoment } from '../http/need-day.ts'
import { badInput, caseNotFound, HttpProblem, makeProblem, notFound } from '../http/problem.ts'
import { type AppointmentOutcome, makeAppointment, moveAppointment } from './appointments.ts'
import { type AppointmentView, listAppointments } from './list-appointments.ts'

const uuid = Type.String({ format: 'uuid' })
const params = Type.Object({ id: uuid })
const reason = Type.String({ minLength: 1, maxLength: 1000, description: 'lý do' })
const seen = Type.Integer({ minimum: 1, description: 'seq của lần ghi đã xem' })
const content = {
  accountId: Type.Optional(Type.String({ format: 'uuid', description: 'người có hẹn; mặc định là mình' })),
  startsAt: Type.String({ format: 'date-time', description: 'giờ hẹn' }),
  minutes: Type.Optional(Type.Integer({ minimum: 5, maximum: 1440, description: 'bao nhiêu phút' })),
  title: Type.String({ minLength: 1, maxLength: 300, description: 'việc gì' }),
  withWhom: Type.Optional(Type.String({ maxLength: 300, description: 'với ai' })),
  place: Type.Optional(Type.String({ maxLength: 300, description: 'ở đâu' })),
}

/** Appointments (hẹn làm việc): made, changed and cancelled, each by a new entry; of a matter, or free. */
export function appointmentRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/appointments',
      {
        schema: {
          tags: ['calendar'],
          summary: 'Hẹn làm việc',
          querystring: Type.Object({
            case: Type.Optional(uuid),
            from: Type.Optional(Type.String()),
            to: Type.Optional(Type.String()),
            officer: Type.Optional(uuid),
          }),
        },
      },
      async (request) => {
        const person = personOf(request)
        const { case: caseId, from, to, officer } = request.query
        if (from !== undefined) needDay('from', from)
        if (to !== undefined) needDay('to', to)
        const appointments = await readInOffice(
          context.db,
          { officeId: person.officeId, accountId: person.id },
          (trx) =>
            listAppointments(trx, person, {
              withCancelled: caseId !== undefined,
              ...(caseId === undefined ? {} : { caseId }),
              ...(from === undefined ? {} : { from }),
              ...(to === undefined ? {} : { to }),
              ...(officer === undefined ? {} : { officer }),
            }),
        )
        return { appointments, next: null }
      },
    )

    app.post(
      '/appointments',
      {
        schema: {
          tags: ['calendar'],
          summary: 'Đặt hẹn',
          body: Type.Object({ caseId: Type.Optional(uuid), ...content }, { additionalProperties: false }),
        },
      },
      async (request, reply) => {
        const person = actingPerson(request)
        const { accountId = person.id, minutes = 60, ...rest } = request.body
        needMoment('startsAt', rest.startsAt)
        const outcome = await inOffice(
          context.db,
          { officeId: person.officeId, accountId: person.id },
          (trx) => makeAppointment(trx, person, { ...rest, accountId, minutes }, context.now()),
        )
        return reply.code(201).send(need(outcome))
      },
    )

    app.post(
      '/appointments/:id/change',
      {
        schema: {
          tags: ['calendar'],
          summary: 'Đổi hẹn',
          params,
          body: Type.Object(
            {
              ...content,
              startsAt: Type.Optional(content.startsAt),
              title: Type.Optional(content.title),
              reason: Type.Optional(reason),
              seen,
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request) => {
        const person = actingPerson(request)
        const { seen: seq, reason: why, ...change } = request.body
        if (change.startsAt !== undefined) needMoment('startsAt', change.startsAt)
        const given = {
          id: request.params.id,
          seen: seq,
          change,
          ...(why === undefined ? {} : { reason: why }),
        }
        return need(
          await inOffice(context.db, { officeId: person.officeId, accountId: person.id }, (trx) =>
            moveAppointment(trx, person, given, context.now()),
          ),
        )
      },
    )

    app.post(
      '/appointments/:id/cancel',
      {
        schema: {
          tags: ['calendar'],
          summary: 'Hủy hẹn',
          params,
          body: Type.Object({ reason: Type.Optional(reason), seen }, { additionalProperties: false }),
        },
      },
      async (request) => {
        const person = actingPerson(request)
        const { seen: seq, reason: why } = request.body
        const given = {
          id: request.params.id,
          seen: seq,
          change: 'cancel' as const,
          ...(why === undefined ? {} : { reason: why }),
        }
        return need(
          await inOffice(context.db, { officeId: person.officeId, accountId: person.id }, (trx) =>
            moveAppointment(trx, person, given, context.now()),
          ),
        )
      },
    )
  }
}

function need(outcome: AppointmentOutcome): AppointmentView {
  switch (outcome.kind) {
    case 'done':
      return outcome.appointment
    case 'noSuchCase':
      throw new HttpProblem(caseNotFound)
    case 'notFound':
      throw new HttpProblem(notFound('Không có cuộc hẹn này.'))
    case 'noSuchPerson':
      throw new HttpProblem(
        badInput([
          {
            field: '/accountId',
            found: '',
            expected: { vi: 'một người đang làm việc ở cơ quan', en: 'somebody who works at the office' },
          },
        ]),
      )
    case 'notYours':
      throw new HttpProblem(
        makeProblem(
          403,
          'not-yours',
          'Không có quyền',
          'Hẹn của người khác chỉ do người đó, Thư ký, Chấp hành viên trưởng hoặc Thủ trưởng đặt và đổi.',
        ),
      )
    case 'cancelled':
      throw new HttpProblem(
        makeProblem(
          409,
          'appointment-cancelled',
          'Hẹn đã hủy',
          'Cuộc hẹn này đã hủy; hãy đặt một cuộc hẹn mới.',
        ),
      )
    case 'stale':
      throw new HttpProblem(
        makeProblem(
          409,
          'stale-appointment',
          'Hẹn đã thay đổi',
          'Người khác đã đổi cuộc hẹn này; hãy xem lại rồi đổi.',
          {
            seq: outcome.seq,
          },
        ),
      )
  }
}
