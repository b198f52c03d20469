import { sql, type Transaction } from 'kysely'
import { stages } from '../../workflows/enforcement/labels.ts'
import { countedOn, type Span } from '../../workflows/statistics/statistical-year.ts'
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

/** The stays at a step that have one length; null where only the present step is known. */
interface Row {
  stage: string
  days: number | null
  stays: number
  /** How many of them were there when the period began, and how many went on in it. */
  was_there: number
  went_on: number
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
  const on = countedOn(span, today)
  await countInMemory.execute(trx)
  const columns = sql`stage, nth, entered_on, left_on`
  // What ended before the period stands nowhere in it. Stays of one length come as one line: there are few lengths and many stays.
  const { rows } = await sql<Row>`
    with stays as (
      select ${columns} from matter_step where office_id = ${officeId}::uuid and left_on is null and entered_on <= ${span.to}::date
        and (stage <> ${endOfRoad} or entered_on >= ${span.from}::date)
      union all
      select ${columns} from matter_step where office_id = ${officeId}::uuid and left_on >= ${span.from}::date and entered_on <= ${span.to}::date)
    select stage, case when nth = 0 then null when left_on <= ${span.to}::date then left_on - entered_on else ${on}::date - entered_on end as days,
      count(*)::int as stays, (count(*) filter (where nth = 0 or entered_on < ${span.from}::date))::int as was_there,
      (count(*) filter (where left_on <= ${span.to}::date))::int as went_on
    from stays group by 1, 2`.execute(trx)
  const steps = stages.map((stage) => countStep(stage, rows))
  const incomplete = rows.reduce((sum, { days, stays }) => sum + (days === null ? stays : 0), 0)
  return { span, on, steps, incomplete }
}

const endOfRoad = stages[stages.length - 1] ?? ''

function countStep(stage: string, rows: readonly Row[]): StepFlow {
  const here = rows.filter((row) => row.stage === stage)
  const sum = (of: (row: Row) => number) => here.reduce((all, row) => all + of(row), 0)
  const standing = (row: Row) => row.stays - row.went_on
  const isEnd = stage === endOfRoad
  return {
    stage,
    atStart: isEnd ? null : sum((row) => row.was_there),
    entered: sum((row) => row.stays - row.was_there),
    left: sum((row) => row.went_on),
    atEnd: isEnd ? null : sum(standing),
    took: daysOf(here, (row) => row.went_on),
    waiting: isEnd ? null : daysOf(here, standing),
  }
}

/** The days of some of the stays, those that `count` counts. */
function daysOf(rows: readonly Row[], count: (row: Row) => number): StayDays | null {
  const known = rows
    .flatMap((row) => (row.days === null ? [] : [{ days: row.days, stays: count(row) }]))
    .sort((one, other) => one.days - other.days)
  const all = known.reduce((sum, { stays }) => sum + stays, 0)
  // The shortest length that so many tenths of the stays did not exceed.
  const within = (tenths: number) => {
    let sum = 0
    for (const { days, stays } of known) {
      sum += stays
      if (sum * 10 >= tenths * all) return days
    }
    return 0
  }
  return all === 0 ? null : { median: within(5), p90: within(9) }
}
