import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { epochDayOfIso } from '../../workflows/calendar/epoch-day.ts'
import { calendarOpenPoints } from '../../workflows/calendar/settings.ts'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { obligationsOfASum, obligationTypes } from '../../workflows/enforcement/obligations.ts'
import { judgmentKinds, matterGroups } from '../../workflows/statistics/groups.ts'
import { settingFor } from '../cases/case-setting.ts'
import { explainDue, findRows, pickRow } from '../engine/explain-due.ts'
import { lengthOf } from '../engine/measure-limit.ts'
import type { HttpContext } from '../http/context.ts'
import { needDay, needMoment } from '../http/need-day.ts'
import { badInput, HttpProblem, makeProblem } from '../http/problem.ts'
import { describeMachines } from './describe-machines.ts'
import { listSpecialDays, longestStretch } from './list-days.ts'
import { describeRule, listRules } from './list-rules.ts'
import { sendPacked } from './send-packed.ts'

const refParams = Type.Object({ ref: Type.String({ maxLength: 20 }) })

/** The law itself: rules in force on a day, and the legal deadline calculator. Open to all: it is public law. */
export function lawRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const setting = settingFor()
  const { law } = setting
  const machines = describeMachines(law)
  return async (app) => {
    app.get(
      '/law/rules',
      {
        schema: {
          tags: ['law'],
          summary: 'Quy tắc đang có hiệu lực',
          querystring: Type.Object({ on: Type.Optional(Type.String()) }),
        },
      },
      async (request, reply) => {
        const on = request.query.on ?? vietnamDayOf(context.now())
        needDay('on', on)
        return sendPacked(request, reply, `rules ${on}`, () => ({
          on,
          lawVersion: law.version,
          calendarVersion: setting.calendar.version,
          rules: listRules(law, on),
          next: null,
        }))
      },
    )

    app.get(
      '/law/acts',
      { schema: { tags: ['law'], summary: 'Các hành vi, dữ liệu của chúng và các loại văn bản' } },
      async (request, reply) =>
        sendPacked(request, reply, 'acts', () => ({
          acts: Object.entries(law.acts).map(([act, { label, scope, by, rows, data }]) => ({
            act,
            label,
            scope,
            by,
            rows,
            fields: data,
          })),
          papers: Object.entries(law.papers).map(([kind, { label }]) => ({ kind, label })),
          next: null,
        })),
    )

    app.get(
      '/law/intake',
      { schema: { tags: ['law'], summary: 'Những gì một việc mới được chọn: nghĩa vụ, loại bản án, nhóm' } },
      async (request, reply) =>
        sendPacked(request, reply, 'intake', () => ({
          obligations: Object.entries(obligationTypes).map(([type, label]) => ({
            type,
            label,
            needsAmount: obligationsOfASum.includes(type),
          })),
          judgmentKinds: Object.entries(judgmentKinds).map(([kind, label]) => ({ kind, label })),
          groups: Object.entries(matterGroups).map(([group, label]) => ({ group, label })),
        })),
    )

    app.get(
      '/law/machines',
      { schema: { tags: ['law'], summary: 'Hai sơ đồ trạng thái, như máy đọc' } },
      async () => ({ machineVersion: law.machineVersion, machines }),
    )

    app.get(
      '/law/calendar',
      {
        schema: {
          tags: ['law'],
          summary: 'Ngày nghỉ, ngày làm bù',
          querystring: Type.Object({ from: Type.String(), to: Type.String() }),
        },
      },
      async (request) => {
        const { from, to } = request.query
        needDay('from', from)
        needDay('to', to)
        if (daysFrom(from, to) > longestStretch) throw new HttpProblem(tooLong(to))
        return {
          from,
          to,
          calendarVersion: setting.calendar.version,
          days: listSpecialDays(setting.calendar, from, to),
        }
      },
    )

    app.get('/law/open-points', { schema: { tags: ['law'], summary: 'Điểm mở, cách chọn' } }, async () => ({
      openPoints: calendarOpenPoints,
      next: null,
    }))

    app.get(
      '/law/rules/:ref',
      { schema: { tags: ['law'], summary: 'Một quy tắc', params: refParams } },
      async (request) => {
        const found = describeRule(law, request.params.ref)
        if (found.length === 0) throw new HttpProblem(unknownRow(request.params.ref))
        return { ref: request.params.ref, records: found }
      },
    )

    app.get(
      '/law/rules/:ref/due',
      {
        schema: {
          tags: ['law'],
          summary: 'Tra thời hạn',
          params: refParams,
          querystring: Type.Object({
            from: Type.String(),
            at: Type.Optional(Type.String({ format: 'date-time' })),
            kind: Type.Optional(Type.String({ maxLength: 40 })),
            rule: Type.Optional(
              Type.String({ maxLength: 60, description: 'khi một dòng có nhiều thời hạn' }),
            ),
          }),
        },
      },
      async (request) => {
        const { ref } = request.params
        const { from, at, kind, rule } = request.query
        needDay('from', from)
        if (at !== undefined) needMoment('at', at)
        const row = pickRow(findRows(law, ref), {
          ...(kind === undefined ? {} : { kind }),
          ...(rule === undefined ? {} : { rule }),
        })
        if (row === undefined) throw new HttpProblem(unknownRow(ref))
        const kinds = Object.keys(row.variant.lengths ?? {})
        // A row with a length of its own has that in the ordinary case; the only other length is for a case that is named.
        const only = row.variant.length === undefined && kinds.length === 1 ? kinds[0] : undefined
        const asked = kind ?? row.kind ?? only
        const picked = lengthOf(row.variant, asked)
        if (picked === null) {
          const list = kinds.join(', ')
          throw new HttpProblem(
            badInput(
              [
                {
                  field: 'kind',
                  found: kind ?? '',
                  expected: { vi: `một trong: ${list}`, en: `one of: ${list}` },
                },
              ],
              400,
            ),
          )
        }
        return explainDue(setting, row, from, picked, at)
      },
    )
  }
}

function daysFrom(from: string, to: string): number {
  return epochDayOfIso(to) - epochDayOfIso(from)
}

function tooLong(to: string) {
  const expected = {
    vi: `trong vòng ${longestStretch} ngày kể từ from`,
    en: `within ${longestStretch} days of from`,
  }
  return badInput([{ field: 'to', found: to, expected }], 400)
}

function unknownRow(ref: string) {
  return makeProblem(
    404,
    'unknown-row',
    'Không có quy tắc này',
    `Không có thời hạn nào mang mã ${ref}. Xem GET /api/v1/law/rules.`,
  )
}
