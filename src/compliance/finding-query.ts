import { type Static, Type } from 'typebox'
import { needDay } from '../http/need-day.ts'
import { HttpProblem, notFound, wrongPage } from '../http/problem.ts'
import type { SignedIn } from '../people/sessions.ts'
import type { FindingFilter } from './found.ts'
import { isCursor } from './list-findings.ts'

const day = (description: string) => Type.Optional(Type.String({ description }))
const words = (description: string) => Type.Optional(Type.String({ maxLength: 100, description }))
const uuid = (description: string) => Type.Optional(Type.String({ format: 'uuid', description }))

/** What findings may be asked for by. */
export const filterQuery = Type.Object({
  officeId: uuid('cơ quan; chỉ cơ quan của mình'),
  officer: uuid('Chấp hành viên của việc vào ngày hết hạn'),
  whose: words('ai phải thực hiện: officer, head, accountant, …'),
  kind: words('K01–K30, hoặc other'),
  rule: words('thời hạn, điều kiện, khung nhìn'),
  ref: words('dòng luật, như VAL-1 hoặc A02'),
  state: Type.Optional(
    Type.Unsafe<'late' | 'overdue' | 'overridden' | 'watch'>(
      Type.String({ enum: ['late', 'overdue', 'overridden', 'watch'] }),
    ),
  ),
  caseId: uuid('một việc'),
  from: day('hết hạn từ ngày'),
  to: day('hết hạn đến ngày'),
})
/** A page of a list. */
export const paged = Type.Object({
  cursor: Type.Optional(Type.String({ maxLength: 1000, description: 'next của trang trước' })),
  limit: Type.Optional(Type.String({ pattern: '^([1-9]|[1-9][0-9]|[12][0-9]{2})$' })),
})
/** A period, and one officer of it. */
export const periodQuery = Type.Object({
  from: Type.String(),
  to: Type.String(),
  officer: uuid('một Chấp hành viên'),
})

/** The filter of a query.
 * @throws HttpProblem for another office, or a day that is none.
 */
export function readFilter(person: SignedIn, query: Static<typeof filterQuery>): FindingFilter {
  const { officeId, from, to, caseId, ...rest } = query
  if (officeId !== undefined && officeId !== person.officeId) throw new HttpProblem(otherOffice)
  if (from !== undefined) needDay('from', from)
  if (to !== undefined) needDay('to', to)
  return {
    ...Object.fromEntries(
      (['officer', 'whose', 'kind', 'rule', 'ref', 'state'] as const).flatMap((name) =>
        rest[name] === undefined ? [] : [[name, rest[name]]],
      ),
    ),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(caseId === undefined ? {} : { cases: [caseId] }),
  }
}

/** Which page is asked for; fifty lines where nothing is said. */
export function pageOf({ cursor, limit }: Static<typeof paged>): { limit: number; after?: string } {
  if (cursor === undefined) return { limit: Number(limit ?? 50) }
  return { limit: Number(limit ?? 50), after: cursor }
}

/** @throws HttpProblem for a day that is none. */
export function needPeriod(from: string, to: string): void {
  needDay('from', from)
  needDay('to', to)
}

/** @throws HttpProblem for a cursor no page of findings gave. */
export function needCursor(cursor: string | undefined): void {
  if (cursor !== undefined && !isCursor(cursor)) throw new HttpProblem(wrongPage('cursor', cursor))
}

const otherOffice = notFound('Chỉ xem được vi phạm của cơ quan mình.')
