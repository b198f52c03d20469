import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Temporal } from 'temporal-polyfill'
import { Type } from 'typebox'
import { epochDayOfIso } from '../../workflows/calendar/epoch-day.ts'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { needDay } from '../http/need-day.ts'
import { badInput, HttpProblem, makeProblem } from '../http/problem.ts'
import type { SignedIn } from '../people/sessions.ts'
import { findFeed, readFeed, renewFeedToken, revokeFeedToken } from './feed-token.ts'
import { type CalendarEntry, readCalendar } from './read-calendar.ts'
import { writeFeed } from './write-feed.ts'

const longest = 100
const feedBack = 30
const feedAhead = 180

/** The calendar of limits, coercions, auctions, planned days and appointments; and the same as a feed for any calendar program. */
export function calendarRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  const within = (person: SignedIn) => ({ officeId: person.officeId, accountId: person.id })
  return async (app) => {
    app.get(
      '/calendar',
      {
        onRequest: requirePerson(context),
        schema: {
          tags: ['calendar'],
          summary: 'Lịch',
          querystring: Type.Object({
            from: Type.String(),
            to: Type.String(),
            officer: Type.Optional(
              Type.Union([Type.String({ format: 'uuid' }), Type.Literal('all')], {
                description: 'Chấp hành viên, hoặc all; bỏ trống là việc của mình',
              }),
            ),
          }),
        },
      },
      async (request) => {
        const person = personOf(request)
        const { from, to, officer } = request.query
        needStretch(from, to)
        const whose = officer === 'all' ? null : (officer ?? (person.role === 'officer' ? person.id : null))
        return readInOffice(context.db, within(person), (trx) =>
          readCalendar(trx, person, { from, to, officer: whose, today: today() }),
        )
      },
    )

    app.get(
      '/calendar.ics',
      {
        config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
        schema: {
          tags: ['calendar'],
          summary: 'Lịch dạng iCalendar, theo địa chỉ riêng của từng người',
          querystring: Type.Object({ token: Type.String({ maxLength: 200 }) }),
        },
      },
      async (request, reply) => {
        const person = await findFeed(context.db, request.query.token)
        if (person === null) throw new HttpProblem(noFeed)
        const entries = await readFeedEntries(person)
        return reply
          .type('text/calendar; charset=utf-8')
          .header('content-disposition', 'inline; filename="thi-hanh.ics"')
          .send(writeFeed(entries, context.now()))
      },
    )

    app.get(
      '/me/calendar-feed',
      {
        onRequest: requirePerson(context),
        schema: { tags: ['calendar'], summary: 'Địa chỉ lịch riêng: có hay chưa' },
      },
      async (request) => {
        const person = personOf(request)
        return { feed: await readInOffice(context.db, within(person), (trx) => readFeed(trx, person)) }
      },
    )

    app.post(
      '/me/calendar-feed',
      {
        onRequest: requirePerson(context),
        schema: { tags: ['calendar'], summary: 'Tạo địa chỉ lịch mới (địa chỉ cũ mất hiệu lực)' },
      },
      async (request, reply) => {
        const person = personOf(request)
        const token = await inOffice(context.db, within(person), (trx) =>
          renewFeedToken(trx, person, context.now()),
        )
        return reply.code(201).send({ token, path: `/api/v1/calendar.ics?token=${token}` })
      },
    )

    app.delete(
      '/me/calendar-feed',
      {
        onRequest: requirePerson(context),
        schema: { tags: ['calendar'], summary: 'Thu hồi địa chỉ lịch' },
      },
      async (request, reply) => {
        const person = personOf(request)
        await inOffice(context.db, within(person), (trx) => revokeFeedToken(trx, person))
        return reply.code(204).send(null)
      },
    )
  }

  /** An officer has the days of his matters; everybody else what he bears himself, and what the office has planned. */
  async function readFeedEntries(person: SignedIn): Promise<CalendarEntry[]> {
    const day = Temporal.PlainDate.from(today())
    const { entries } = await readInOffice(context.db, within(person), (trx) =>
      readCalendar(trx, person, {
        from: day.subtract({ days: feedBack }).toString(),
        to: day.add({ days: feedAhead }).toString(),
        officer: person.role === 'officer' ? person.id : null,
        today: day.toString(),
      }),
    )
    return entries.filter(({ kind, limit, appointment }) => {
      if (appointment !== undefined) return appointment.account.id === person.id
      if (kind !== 'limit') return kind !== 'planned' || person.role === 'officer'
      return person.role === 'officer' ? limit?.ours === true : limit?.whose === person.role
    })
  }
}

const noFeed = makeProblem(
  404,
  'no-such-feed',
  'Không có lịch này',
  'Địa chỉ lịch không đúng, đã thay hoặc đã thu hồi. Hãy lấy địa chỉ mới ở trang Cài đặt.',
)

function needStretch(from: string, to: string): void {
  needDay('from', from)
  needDay('to', to)
  const days = epochDayOfIso(to) - epochDayOfIso(from)
  if (days >= 0 && days <= longest) return
  const expected = {
    vi: `một ngày từ ${from} trở đi, cách không quá ${longest} ngày`,
    en: `a day from ${from} on, at most ${longest} days later`,
  }
  throw new HttpProblem(badInput([{ field: 'to', found: to, expected }], 400))
}
