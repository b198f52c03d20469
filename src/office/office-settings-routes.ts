import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { type CalendarSettings, calendarOpenPoints } from '../../workflows/calendar/settings.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { badInput, HttpProblem, makeProblem } from '../http/problem.ts'
import { may } from '../people/role-sets.ts'
import type { SignedIn } from '../people/sessions.ts'
import { reproject } from '../time-limits/reproject.ts'
import {
  changeOfficeSettings,
  checkCalendarChoice,
  readOfficeSettings,
  settingsWith,
} from './office-settings.ts'

const previewedAtMost = 300
const listedAtMost = 200
const calendar = Type.Record(Type.String({ maxLength: 60 }), Type.Unknown(), {
  description: 'điểm mở và cách hiểu được chọn (GET /law/open-points)',
})

/** How the office reads what the law leaves open: seen by everybody, previewed and changed by its head or administrator. */
export function officeSettingsRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const within = ({ officeId, id }: SignedIn) => ({ officeId, accountId: id })
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/office/settings',
      { schema: { tags: ['settings'], summary: 'Cơ quan hiểu các điểm mở thế nào' } },
      async (request) => {
        const person = personOf(request)
        const settings = await readInOffice(context.db, within(person), (trx) =>
          readOfficeSettings(trx, person.officeId),
        )
        return { ...settings, openPoints: calendarOpenPoints, mayChange: may(person.role, 'settlesOffice') }
      },
    )

    app.post(
      '/office/settings/preview',
      {
        schema: {
          tags: ['settings'],
          summary: 'Chọn cách hiểu khác thì thời hạn nào dịch chuyển (không ghi gì)',
          body: Type.Object({ calendar }, { additionalProperties: false }),
        },
      },
      async (request) => {
        const person = needChanger(request)
        const chosen = needChoice(request.body.calendar)
        const settings = await readInOffice(context.db, within(person), (trx) =>
          settingsWith(trx, person.officeId, chosen),
        )
        const { moved, cases, needMigration, next } = await reproject(context.db, within(person), {
          apply: false,
          atMost: previewedAtMost,
          settings,
        })
        return {
          cases,
          matters: new Set(moved.map(({ caseId }) => caseId)).size,
          limits: moved.length,
          needMigration: needMigration.length,
          /** Whether there are further open matters that were not looked at. */
          more: next !== null,
          moved: moved.slice(0, listedAtMost),
        }
      },
    )

    app.put(
      '/office/settings',
      {
        schema: {
          tags: ['settings'],
          summary: 'Chọn cách hiểu; thời hạn của các việc đang thi hành được tính lại',
          body: Type.Object(
            {
              calendar,
              reason: Type.String({ minLength: 1, maxLength: 2000, description: 'căn cứ, lý do' }),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request) => {
        const person = needChanger(request)
        const chosen = needChoice(request.body.calendar)
        return inOffice(context.db, within(person), (trx) =>
          changeOfficeSettings(trx, person, { calendar: chosen, reason: request.body.reason }, context.now()),
        )
      },
    )
  }
}

function needChanger(request: FastifyRequest): SignedIn {
  const person = personOf(request)
  if (may(person.role, 'settlesOffice')) return person
  throw new HttpProblem(
    makeProblem(
      403,
      'may-not',
      'Không có quyền',
      'Chỉ Thủ trưởng hoặc quản trị viên được đổi cách hiểu của cơ quan.',
    ),
  )
}

function needChoice(chosen: Record<string, unknown>): Partial<CalendarSettings> {
  const faults = checkCalendarChoice(chosen)
  if (faults.length > 0) throw new HttpProblem(badInput(faults))
  return chosen as Partial<CalendarSettings>
}
