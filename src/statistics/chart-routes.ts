import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { stateLabels } from '../../workflows/enforcement/labels.ts'
import { ageBands } from '../../workflows/statistics/ageing.ts'
import { sides } from '../../workflows/statistics/sides.ts'
import { spanOfPeriod, statisticalYearOf } from '../../workflows/statistics/statistical-year.ts'
import { readInOffice } from '../db/in-office.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { needPastDay } from '../http/need-day.ts'
import { countAgeing } from './count-ageing.ts'
import { countFlow } from './count-flow.ts'
import { describeAgeing } from './describe-results.ts'
import { tellUnknownRegime } from './unknown-regime.ts'

/** What is looked at rather than read: how old the open matters are, how matters flow through the steps. */
export function chartRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/reports/ageing',
      {
        schema: {
          tags: ['reports'],
          summary: 'Tuổi việc: việc chưa thi hành xong theo thời gian từ quyết định thi hành án',
          description:
            'Cuối ngày `on`: số việc và số tiền còn phải thi hành (đồng), theo tuổi và theo điều kiện. Cộng các tuổi bằng chỉ tiêu I, I1, E, F + O của kỳ kết thúc ngày đó. Danh sách đứng sau một ô: `GET /cases?on=…&decidedFrom=…&decidedTo=…&means=…`.',
          querystring: Type.Object({
            on: Type.Optional(Type.String({ description: 'ngày tính, mặc định hôm nay' })),
          }),
        },
      },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        const on = request.query.on ?? today()
        needPastDay('/on', on, today())
        const ageing = await readInOffice(context.db, { officeId, accountId }, (trx) =>
          countAgeing(trx, officeId, on),
        ).catch(tellUnknownRegime)
        const labels = Object.fromEntries(Object.entries(ageBands).map(([band, { label }]) => [band, label]))
        return { labels: { bands: labels, sides }, ...describeAgeing(ageing) }
      },
    )

    app.get(
      '/reports/flow',
      {
        schema: {
          tags: ['reports'],
          summary: 'Dòng việc qua các bước trong một kỳ',
          description:
            'Mỗi bước: số việc đứng đầu kỳ, số lượt vào, số lượt ra, số việc đứng cuối kỳ; số ngày ở bước của việc đã ra (`took`) và của việc đang đứng (`waiting`), trung vị và phân vị 90. Tính theo hành vi như đã đính chính. Danh sách việc đang đứng: `GET /cases?on=…&state=…`.',
          querystring: Type.Object({
            year: Type.Optional(Type.String({ pattern: '^20[0-9]{2}$' })),
            period: Type.Optional(
              Type.String({ pattern: '^([1-9]|1[0-2])$', description: 'số tháng từ 01/10' }),
            ),
          }),
        },
      },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        const year = Number(request.query.year ?? statisticalYearOf(today()))
        const months = Number(request.query.period ?? 12)
        const flow = await readInOffice(context.db, { officeId, accountId }, (trx) =>
          countFlow(trx, officeId, spanOfPeriod(year, months), today()),
        )
        const labels = Object.fromEntries(flow.steps.map(({ stage }) => [stage, stateLabels[stage]]))
        return { labels, year, months, ...flow }
      },
    )
  }
}
