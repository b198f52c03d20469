import type { Transaction } from 'kysely'
import type { MatterGroup } from '../../workflows/statistics/groups.ts'
import type { IndicatorTree } from '../../workflows/statistics/indicator-tree.ts'
import { missingToTarget, pointsBetween, type Rate } from '../../workflows/statistics/rate.ts'
import { type Regime, regimeOn } from '../../workflows/statistics/regimes.ts'
import {
  countedOn,
  type Span,
  spanOfPeriod,
  spanYearBefore,
} from '../../workflows/statistics/statistical-year.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import {
  type Breakdown,
  countPeriod,
  countWithTotal,
  type Narrowed,
  type PartResults,
  type Results,
} from './count-period.ts'
import {
  comparePublished,
  compareWithRecord,
  type Difference,
  type Measure,
  type PublishedFigure,
  readPublished,
} from './published-figures.ts'
import { readTargets, targetOf, type Whose } from './targets.ts'
import { needRegime } from './unknown-regime.ts'

/** A period of an office: of which statistical year, how many months from 1 October, narrowed to a group, an officer, a unit, a kind. */
export interface Question extends Narrowed {
  year: number
  months: number
  /** The day the question is asked: a period that still runs is counted as of it. */
  today: IsoDay
  by?: Breakdown
}

/** How a rate stands against its target alone. */
export type ToTarget = Pick<Standing, 'rate' | 'target' | 'pointsToTarget' | 'missing'>

/** How a rate stands against its target and the year before. Rates and points are hundredths of a per cent. */
export interface Standing {
  rate: Rate
  target: Rate
  pointsToTarget: number | null
  /** How many more matters, or đồng, until the target is reached. */
  missing: bigint | null
  before: Rate
  pointsToBefore: number | null
  /** Where the rate of the year before comes from: counted from the record, or entered as it was published. */
  beforeFrom: 'record' | 'published' | null
}

/** The results of an office in a period. */
export interface PeriodResults {
  year: number
  months: number
  span: Span
  /** The day as of which it is counted: the last of the span, or today while it runs. */
  on: IsoDay
  regime: Pick<Regime, 'id' | 'text' | 'status' | 'note'>
  total: Results
  parts: (PartResults & { standing: Record<Measure, ToTarget> })[]
  standing: Record<Measure, Standing>
  published: PublishedFigure[]
  differences: Difference[]
}

/**
 * The results of an office's period, computed from the record; targets, the year before, and what was published beside it.
 * @throws UnknownRegimeError for a period that ended before the first regime.
 */
export async function readResults(
  trx: Transaction<Database>,
  officeId: string,
  question: Question,
): Promise<PeriodResults> {
  const { year, months, by } = question
  const span = spanOfPeriod(year, months)
  const on = countedOn(span, question.today)
  const regime = needRegime(span.to)
  const only = narrow(question)
  const { total, parts } = await countWithTotal(
    trx,
    officeId,
    { from: span.from, to: on },
    regime.tree,
    by,
    only,
  )
  const whole = isWhole(question)
  const targets = await readTargets(trx, officeId, year)
  const published = whole ? await readPublished(trx, officeId, year, months) : []
  const before = await readBefore(trx, officeId, question, on)
  const standing = (measure: Measure): Standing => ({
    ...toTarget(total[measure], targetOf(targets, measure, question)),
    before: before[measure].rate,
    pointsToBefore: pointsBetween(total[measure].H, before[measure].rate),
    beforeFrom: before[measure].from,
  })
  const standingOfPart = (part: PartResults, measure: Measure): ToTarget =>
    toTarget(part[measure], targetOf(targets, measure, { ...question, ...whoseTarget(by, part.part) }))
  return {
    year,
    months,
    span,
    on,
    regime: { id: regime.id, text: regime.text, status: regime.status, note: regime.note },
    total: { matters: total.matters, money: total.money },
    parts: parts.map((part) => ({
      ...part,
      standing: { matters: standingOfPart(part, 'matters'), money: standingOfPart(part, 'money') },
    })),
    standing: { matters: standing('matters'), money: standing('money') },
    published,
    differences: [...compareWithRecord(total, published), ...comparePublished(published)],
  }
}

/**
 * The results of a period's parts alone, or of what it is narrowed to, where neither targets nor the year before are told.
 * @throws UnknownRegimeError for a period that ended before the first regime.
 */
export async function readParts(
  trx: Transaction<Database>,
  officeId: string,
  question: Question,
): Promise<PartResults[]> {
  const span = spanOfPeriod(question.year, question.months)
  const counted = { from: span.from, to: countedOn(span, question.today) }
  return countPeriod(trx, officeId, counted, needRegime(span.to).tree, question.by, narrow(question))
}

/** The groups of matters that the report of a period tells by themselves, counted. */
export async function readFollowed(
  trx: Transaction<Database>,
  officeId: string,
  asked: Pick<Question, 'year' | 'months' | 'today'>,
): Promise<{ group: MatterGroup; results: PartResults }[]> {
  const followed: { group: MatterGroup; results: PartResults }[] = []
  for (const group of ['economicCorruption', 'bankCredit'] as const)
    for (const results of await readParts(trx, officeId, { ...asked, group }))
      followed.push({ group, results })
  return followed
}

function narrow({ group, officer, unit, kind }: Question): Narrowed {
  return {
    ...(group === undefined ? {} : { group }),
    ...(officer === undefined ? {} : { officer }),
    ...(unit === undefined ? {} : { unit }),
    ...(kind === undefined ? {} : { kind }),
  }
}

function isWhole(question: Question): boolean {
  return Object.keys(narrow(question)).length === 0
}

/** Whose target a part of a breakdown has; of groups and kinds of judgments there is none but the office's. */
function whoseTarget(by: Breakdown | undefined, part: string | null): Whose {
  if (part === null || by === undefined) return {}
  return by === 'officer' || by === 'unit' || by === 'kind' ? { [by]: part } : {}
}

function toTarget(tree: IndicatorTree, target: Rate): ToTarget {
  return {
    rate: tree.H,
    target,
    pointsToTarget: pointsBetween(tree.H, target),
    missing: target === null ? null : missingToTarget(tree.G, tree.D, target),
  }
}

// The year before up to the same day: counted where the record reaches back that far. What was published is of whole periods.
async function readBefore(
  trx: Transaction<Database>,
  officeId: string,
  question: Question,
  on: IsoDay,
): Promise<Record<Measure, { rate: Rate; from: Standing['beforeFrom'] }>> {
  const year = question.year - 1
  const span = spanYearBefore(question.year, question.months, on)
  const regime = regimeOn(span.to)
  const published = await readPublished(trx, officeId, year, question.months)
  const rateOf = (measure: Measure) =>
    published.find((one) => one.measure === measure && one.indicator === 'H')
  const whole = isWhole(question)
  const isKnown = whole && rateOf('matters') !== undefined && rateOf('money') !== undefined
  const [counted] =
    regime === undefined || isKnown
      ? []
      : await countPeriod(trx, officeId, span, regime.tree, undefined, narrow(question))
  const answer = (measure: Measure): { rate: Rate; from: Standing['beforeFrom'] } => {
    const figure = whole ? rateOf(measure) : undefined
    if (figure !== undefined) return { rate: Number(figure.value), from: 'published' }
    const rate = counted?.[measure].H ?? null
    return { rate, from: rate === null ? null : 'record' }
  }
  return { matters: answer('matters'), money: answer('money') }
}
