import { type Side, standingsOfSides } from '../../workflows/statistics/sides.ts'
import { pendingStandings, type Standing } from '../../workflows/statistics/standings.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { needDay, needPastDay } from '../http/need-day.ts'
import { needRegime, tellUnknownRegime } from '../statistics/unknown-regime.ts'
import type { ListQuery } from './case-schemas.ts'
import type { CaseFilter } from './list-cases.ts'

/**
 * The filter a query asks for. A day (`on`) is that of the step and of how a matter stood; whether it had means on a day is
 * said by the regime of that day, as in the results.
 * @throws HttpProblem (400) naming a day that is none, or has not come; (422) when means are asked for a day before the first regime.
 */
export function readListFilter(query: ListQuery, today: IsoDay): Omit<CaseFilter, 'after' | 'limit'> {
  const { q, state, officer, due, on, decidedFrom, decidedTo, means } = query
  if (on !== undefined) needPastDay('/on', on, today)
  if (decidedFrom !== undefined) needDay('/decidedFrom', decidedFrom)
  if (decidedTo !== undefined) needDay('/decidedTo', decidedTo)
  const day = on ?? today
  const isOpen = decidedFrom !== undefined || decidedTo !== undefined || means !== undefined
  return {
    today,
    ...(q ? { q } : {}),
    ...(state ? { state } : {}),
    ...(state && on !== undefined ? { stateOn: on } : {}),
    ...(officer ? { officer } : {}),
    ...(due ? { due } : {}),
    ...(isOpen
      ? {
          open: {
            on: day,
            standings: means === undefined ? [...pendingStandings] : standingsOn(day, means),
            ...(decidedFrom === undefined ? {} : { decidedFrom }),
            ...(decidedTo === undefined ? {} : { decidedTo }),
          },
        }
      : {}),
  }
}

function standingsOn(day: IsoDay, means: Side): readonly Standing[] {
  try {
    return standingsOfSides(needRegime(day).tree)[means]
  } catch (failure) {
    return tellUnknownRegime(failure)
  }
}
