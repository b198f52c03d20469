import { sql, type Transaction } from 'kysely'
import type { TaskMeasure } from '../../workflows/plans/measures.ts'
import { rateOf } from '../../workflows/statistics/rate.ts'
import { regimeOn } from '../../workflows/statistics/regimes.ts'
import { countedOn, spanOfYear } from '../../workflows/statistics/statistical-year.ts'
import { type WatchListName, watchLists } from '../../workflows/watch/lists.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { countReviewed } from '../reviews/read-review.ts'
import { countPeriod, type Results } from '../statistics/count-period.ts'
import { listed } from '../watch/read-watch-list.ts'
import { readThresholds } from '../watch/thresholds.ts'

/** Whose task it is, and in which year: one person, a unit, or the whole office. */
export interface Bearer {
  officeId: string
  year: number
  account: string | null
  unit: string | null
}

/** How far a task is: what was reached of what was set, and how much of it in whole per cent. */
export interface Progress {
  value: number
  goal: number | null
  percent: number
}

/** Reads how far tasks are from the record. Of several tasks of one bearer each figure is counted once. */
export function progressReader(trx: Transaction<Database>, officeId: string, year: number, today: IsoDay) {
  const known = new Map<string, Promise<unknown>>()
  const once = <T>(what: string, { account, unit }: Bearer, count: () => Promise<T>): Promise<T> => {
    const key = [what, account, unit].join('~')
    const found = (known.get(key) as Promise<T> | undefined) ?? count()
    known.set(key, found)
    return found
  }
  /** How far a task is; null for what only its bearer can tell. */
  return async (
    whose: Pick<Bearer, 'account' | 'unit'>,
    measure: TaskMeasure,
    goal: number | null,
  ): Promise<Progress | null> => {
    const bearer: Bearer = { officeId, year, ...whose }
    switch (measure) {
      case 'told':
        return null
      case 'rateMatters':
      case 'rateMoney':
      case 'resolvedMatters':
      case 'resolvedMoney': {
        const results = await once('results', bearer, () => readBearersResults(trx, bearer, today))
        return results === null ? null : fromResults(results, measure, goal)
      }
      case 'reviewFiles': {
        const { files, reviewed } = await once('review', bearer, () => countBearersReview(trx, bearer, today))
        return { value: reviewed, goal: files, percent: percentOf(reviewed, files) }
      }
      case 'meansOverYear':
      case 'bankCreditLarge': {
        const left = await once(measure, bearer, () => countListed(trx, bearer, measure, today))
        const cleared = Math.max((goal ?? left) - left, 0)
        return { value: cleared, goal, percent: percentOf(cleared, goal ?? 0) }
      }
    }
  }
}

/** How many matters of a list a bearer has. */
export async function countListed(
  trx: Transaction<Database>,
  { officeId, account, unit }: Bearer,
  list: WatchListName,
  today: string,
): Promise<number> {
  const thresholds = await readThresholds(trx, officeId)
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${listed(officeId, watchLists[list], thresholds, today)} w
    where (${account}::uuid is null or w.officer_id = ${account}::uuid)
      and (${unit}::uuid is null or w.officer_id in (select id from account where office_id = ${officeId}::uuid and (superior_id = ${unit}::uuid or id = ${unit}::uuid)))`.execute(
    trx,
  )
  return rows[0]?.n ?? 0
}

/** The results of a bearer's year, up to today while it runs; null where no regime is known. */
async function readBearersResults(
  trx: Transaction<Database>,
  { officeId, year, account, unit }: Bearer,
  today: IsoDay,
): Promise<Results | null> {
  const span = spanOfYear(year)
  const regime = regimeOn(span.to)
  if (regime === undefined) return null
  const only = {
    ...(account === null ? {} : { officer: account }),
    ...(unit === null ? {} : { unit }),
  }
  const [counted] = await countPeriod(
    trx,
    officeId,
    { from: span.from, to: countedOn(span, today) },
    regime.tree,
    undefined,
    only,
  )
  return counted ?? null
}

function fromResults(
  total: Results,
  measure: 'rateMatters' | 'rateMoney' | 'resolvedMatters' | 'resolvedMoney',
  goal: number | null,
): Progress {
  const { G, D } = measure.endsWith('Matters') ? total.matters : total.money
  const value = measure.startsWith('rate') ? (rateOf(G, D) ?? 0) : Number(G)
  return { value, goal, percent: percentOf(value, goal ?? 0) }
}

async function countBearersReview(trx: Transaction<Database>, bearer: Bearer, today: string) {
  const { officeId, year, account, unit } = bearer
  const of = (officer?: string) => countReviewed(trx, officeId, { year, today, officer })
  if (account !== null || unit === null) return of(account ?? undefined)
  const people = await trx
    .selectFrom('account')
    .select('id')
    .where('office_id', '=', officeId)
    .where((where) => where.or([where('superior_id', '=', unit), where('id', '=', unit)]))
    .execute()
  const sum = { files: 0, reviewed: 0 }
  for (const { id } of people) {
    const { files, reviewed } = await of(id)
    sum.files += files
    sum.reviewed += reviewed
  }
  return sum
}

// Of nothing to do, everything is done. Never rounded up: a hundred means that it is reached.
function percentOf(value: number, goal: number): number {
  return goal <= 0 ? 100 : Math.min(100, Math.floor((value * 100) / goal))
}
