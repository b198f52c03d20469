import { sql, type Transaction } from 'kysely'
import { stages } from '../../workflows/enforcement/law.ts'
import type { Span } from '../../workflows/statistics/statistical-year.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { countInMemory } from './stretches-on.ts'

/** Calendar days: half of the stays took at most `median`, nine of ten at most `p90`. */
export interface StayDays {
  median: number
  p90: number
}

/** How matters went through one step in a period. Matters that have ended are not counted as standing anywhere. */
export interface StepFlow {
  stage: string
  /** Standing there at the end of the day before the period. Null of the end of the road. */
  atStart: number | null
  /** How often a matter came to the step in the period, and how often one went on. */
  entered: number
  left: number
  /** Standing there at the end of the period: `atStart + entered - left`. Null of the end of the road. */
  atEnd: number | null
  /** How long those took that went on in the period; null when none did. */
  took: StayDays | null
  /** How long those have stood there that stand there at the end; null when none does. */
  waiting: StayDays | null
}

/** The flow of an office's matters through the steps. */
export interface Flow {
  span: Span
  /** The day "at the end" means: the last of the period, or today while it runs. */
  on: IsoDay
  steps: StepFlow[]
  /** Matters of which only the present step is known: they stand there, and are in no other count. */
  incomplete: number
}

interface Row {
  stage: string
  at_start: number
  entered: number
  went_on: number
  at_end: number
  took: number[] | null
  waiting: number[] | null
  incomplete: number
}

/**
 * Counts how matters moved along the road in a period, from `matter_step`: the stays that the acts as they stand now (corrected
 * ones as corrected) make of each matter's way through the chart. A stay begins on the day of the act that led to the step and
 * ends on the day of the one that led on; a matter stands where it stood at the end of a day, so a stay of no day is entered and
 * left. The step of a matter is the furthest any of its assets has reached. A matter with an interruption still stands at its
 * step: days include those it stood still. Before the first act there is no stay. One pass over the stays of the period.
 */
export async function countFlow(
  trx: Transaction<Database>,
  officeId: string,
  span: Span,
  today: IsoDay,
): Promise<Flow> {
  const on = span.to < today ? span.to : today
  const columns = sql`stage, nth, entered_on, left_on`
  await countInMemory.execute(trx)
  // What ended before the period stands nowhere in it.
  const { rows } = await sql<Row>`
    with stays as (
      select ${columns} from matter_step where office_id = ${officeId}::uuid and left_on is null and entered_on <= ${span.to}::date
        and (stage <> ${endOfRoad} or entered_on >= ${span.from}::date)
      union all
      select ${columns} from matter_step where office_id = ${officeId}::uuid and left_on >= ${span.from}::date and entered_on <= ${span.to}::date)
    select stage,
      (count(*) filter (where nth = 0 or entered_on < ${span.from}::date))::int as at_start,
      (count(*) filter (where nth > 0 and entered_on >= ${span.from}::date))::int as entered,
      (count(*) filter (where left_on <= ${span.to}::date))::int as went_on,
      (count(*) filter (where left_on is null or left_on > ${span.to}::date))::int as at_end,
      percentile_disc(array[0.5, 0.9]) within group (order by left_on - entered_on) filter (where nth > 0 and left_on <= ${span.to}::date) as took,
      percentile_disc(array[0.5, 0.9]) within group (order by ${on}::date - entered_on)
        filter (where nth > 0 and stage <> ${endOfRoad} and (left_on is null or left_on > ${span.to}::date)) as waiting,
      (count(*) filter (where nth = 0))::int as incomplete
    from stays group by stage`.execute(trx)
  const steps = stages.map((stage): StepFlow => {
    const row = rows.find((one) => one.stage === stage)
    const isEnd = stage === endOfRoad
    return {
      stage,
      atStart: isEnd ? null : (row?.at_start ?? 0),
      entered: row?.entered ?? 0,
      left: row?.went_on ?? 0,
      atEnd: isEnd ? null : (row?.at_end ?? 0),
      took: daysOf(row?.took),
      waiting: daysOf(row?.waiting),
    }
  })
  return { span, on, steps, incomplete: rows.reduce((sum, row) => sum + row.incomplete, 0) }
}

const endOfRoad = stages[stages.length - 1] ?? ''

function daysOf(pair: number[] | null | undefined): StayDays | null {
  const [median, p90] = pair ?? []
  return median === undefined || p90 === undefined ? null : { median, p90 }
}
