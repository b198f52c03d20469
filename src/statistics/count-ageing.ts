import { sql, type Transaction } from 'kysely'
import { type BandDays, bandsOn } from '../../workflows/statistics/ageing.ts'
import type { Regime } from '../../workflows/statistics/regimes.ts'
import { type Side, sides, standingsOfSides } from '../../workflows/statistics/sides.ts'
import { pendingStandings, type Standing } from '../../workflows/statistics/standings.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import type { Measure } from './published-figures.ts'
import { countInMemory, stretchesOn } from './stretches-on.ts'
import { needRegime } from './unknown-regime.ts'

/** One band of ages: matters, and đồng left of them, on each side. */
export interface CountedBand extends BandDays, Record<Measure, Record<Side, bigint>> {}

/** The open matters of an office by age. */
export interface Ageing {
  on: IsoDay
  regime: Pick<Regime, 'id' | 'text'>
  bands: CountedBand[]
  /** The day of the oldest decision among them; null when none is open. */
  oldest: IsoDay | null
}

interface Row {
  place: number
  standing: Standing
  matters: bigint
  money: bigint
  oldest: IsoDay
}

/**
 * Counts the open matters of an office as they stood at the end of a day, by how long ago their enforcement decision was
 * given (of a matter taken over, the decision it was taken over with), and by side: the sums over all bands are the
 * indicators I (carried on), I1, E and F + O of a period that ends on that day. Open is what still has to be enforced; the
 * separate book is not. Money is what is left of the obligations, integer đồng. One pass over the stretches of the day.
 * @throws UnknownRegimeError for a day before the first regime.
 */
export async function countAgeing(trx: Transaction<Database>, officeId: string, on: IsoDay): Promise<Ageing> {
  const { id, text, tree } = needRegime(on)
  const bands = bandsOn(on)
  // Where each band begins, oldest first: the first band has no beginning.
  const beginnings = bands.flatMap(({ decidedFrom }) => decidedFrom ?? []).reverse()
  const pending = sql.join([...pendingStandings].map((one) => sql`${one}`))
  await countInMemory.execute(trx)
  const { rows } = await sql<Row>`
    with open as (${stretchesOn(officeId, on, sql`decided_on, standing, owed, done, reduced`, sql`standing in (${pending})`)})
    select width_bucket(decided_on, ${beginnings}::date[]) as place, standing, count(*)::bigint as matters,
      sum(greatest(owed - done - reduced, 0))::bigint as money, min(decided_on) as oldest
    from open group by 1, 2`.execute(trx)
  const ofSide = standingsOfSides(tree)
  const sum = (of: readonly Row[], measure: Measure) => of.reduce((all, row) => all + row[measure], 0n)
  const counted = bands.map((days, index) => {
    const place = bands.length - 1 - index
    const bySide = (measure: Measure) =>
      Object.fromEntries(
        (Object.keys(sides) as Side[]).map((side) => [
          side,
          sum(
            rows.filter((row) => row.place === place && ofSide[side].includes(row.standing)),
            measure,
          ),
        ]),
      ) as Record<Side, bigint>
    return { ...days, matters: bySide('matters'), money: bySide('money') }
  })
  return {
    on,
    regime: { id, text },
    bands: counted,
    oldest: rows.map((row) => row.oldest).sort()[0] ?? null,
  }
}
