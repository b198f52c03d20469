import { createHash, randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { spanOfPeriod } from '../../workflows/statistics/statistical-year.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import { describeResults } from './describe-results.ts'
import { readResults } from './read-results.ts'

/** A closed period as it is kept: the figures of its day, and the hash of the exact text. */
export interface ClosedPeriod {
  id: string
  year: number
  months: number
  regime: string
  closedBy: string
  closedAt: string
  /** SHA-256 of the RFC 8785 text of the figures, hexadecimal. */
  hash: string
  results: unknown
}

/** The period has not come to its last day: what still happens in it would be missing for ever. */
export class PeriodRunsError extends Error {
  readonly lastDay: string
  constructor(lastDay: string) {
    super(`The period runs until ${lastDay}.`)
    this.name = 'PeriodRunsError'
    this.lastDay = lastDay
  }
}

/**
 * Closes a period (chốt số liệu): its figures are kept as they stand and never change again. Undefined when it is closed
 * already. Results of later acts are adjustments, each with its reason.
 * @throws PeriodRunsError before the last day of the period.
 */
export async function closePeriod(
  trx: Transaction<Database>,
  person: Person,
  period: { year: number; months: number },
  now: Temporal.Instant,
): Promise<ClosedPeriod | undefined> {
  const { to } = spanOfPeriod(period.year, period.months)
  const today = vietnamDayOf(now)
  if (today < to) throw new PeriodRunsError(to)
  const results = await readResults(trx, person.officeId, { ...period, today, by: 'officer' })
  const figures = describeResults(results)
  const payload = canonicalize({
    office: person.officeId,
    closedBy: person.id,
    closedAt: now.toString(),
    figures,
  })
  if (payload === undefined) throw new Error('Figures are plain JSON.')
  const hash = createHash('sha256').update(payload, 'utf8').digest()
  const id = randomUUID()
  const written = await trx
    .insertInto('closed_period')
    .values({
      office_id: person.officeId,
      id,
      ...period,
      regime: results.regime.id,
      results: JSON.stringify(figures),
      payload,
      hash,
      closed_by: person.id,
      closed_at: now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['office_id', 'year', 'months']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (written === undefined) return undefined
  return {
    id,
    ...period,
    regime: results.regime.id,
    closedBy: person.id,
    closedAt: now.toString(),
    hash: hash.toString('hex'),
    results: figures,
  }
}

/** Every period an office has closed, newest first, with the adjustments made since. */
export async function listClosedPeriods(trx: Transaction<Database>, officeId: string) {
  const periods = await trx
    .selectFrom('closed_period')
    .select(['id', 'year', 'months', 'regime', 'closed_by', 'closed_at', 'hash', 'results'])
    .where('office_id', '=', officeId)
    .orderBy('year', 'desc')
    .orderBy('months', 'desc')
    .execute()
  const adjustments = await trx
    .selectFrom('period_adjustment')
    .select(['period_id', 'measure', 'indicator', 'change', 'reason', 'recorded_by', 'recorded_at'])
    .where('office_id', '=', officeId)
    .orderBy('id')
    .execute()
  return periods.map(({ closed_by, closed_at, hash, ...period }) => ({
    ...period,
    closedBy: closed_by,
    closedAt: closed_at,
    hash: hash.toString('hex'),
    adjustments: adjustments
      .filter((one) => one.period_id === period.id)
      .map(({ period_id: _period, recorded_by, recorded_at, ...one }) => ({
        ...one,
        recordedBy: recorded_by,
        recordedAt: recorded_at,
      })),
  }))
}
