import { sayDay } from '../../workflows/calendar/say-day.ts'
import { type Regime, regimeOn, regimes } from '../../workflows/statistics/regimes.ts'
import { HttpProblem, makeProblem } from '../http/problem.ts'

/** A day has no regime these tables know: nothing can be counted by it. */
export class UnknownRegimeError extends Error {
  constructor(day: string) {
    super(`The tables know no reporting regime on ${day}.`)
    this.name = 'UnknownRegimeError'
  }
}

/**
 * The regime by which what stands on a day is counted.
 * @throws UnknownRegimeError before the first of them.
 */
export function needRegime(day: string): Regime {
  const regime = regimeOn(day)
  if (regime === undefined) throw new UnknownRegimeError(day)
  return regime
}

/**
 * Says that a period cannot be judged, where that is what went wrong; what else went wrong goes on as it is.
 * @throws HttpProblem 422 `cannot-judge`, or the failure itself.
 */
export function tellUnknownRegime(failure: unknown): never {
  if (!(failure instanceof UnknownRegimeError)) throw failure
  throw new HttpProblem(
    makeProblem(
      422,
      'cannot-judge',
      'Không thể kết luận',
      `Chế độ thống kê trước ngày ${sayDay(regimes[0]?.from ?? '')} chưa có trong hệ thống.`,
    ),
  )
}
