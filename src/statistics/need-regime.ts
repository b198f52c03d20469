import { type Regime, regimeOn } from '../../workflows/statistics/regimes.ts'

/** The day asked for has no regime these tables know: nothing can be counted by it. */
export class UnknownRegimeError extends Error {
  constructor(day: string) {
    super(`The tables know no reporting regime on ${day}.`)
    this.name = 'UnknownRegimeError'
  }
}

/**
 * The regime by which what stands on a day is counted.
 * @throws UnknownRegimeError before 5/1/2020.
 */
export function needRegime(day: string): Regime {
  const regime = regimeOn(day)
  if (regime === undefined) throw new UnknownRegimeError(day)
  return regime
}
