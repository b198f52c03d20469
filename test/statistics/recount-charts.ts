import { daysBetween } from '../../src/web/format/day.ts'
import { addDays, type DrawnMatter } from './random-office.ts'
import { placeOn, stillOpen } from './recount.ts'

/** The age of a decision on a day in whole months, counted on the calendar by hand: the day itself is not a month yet. */
function monthsOld(decided: string, on: string): number {
  const [y = 0, m = 0, d = 0] = decided.split('-').map(Number)
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number)
  const whole = (year - y) * 12 + month - m
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  // On the last day of a short month it is full for every later day of a longer one as well.
  return day >= d || (day === last && d > last) ? whole : whole - 1
}

const bandOf = (months: number) =>
  months < 3
    ? 'under3Months'
    : months < 6
      ? 'from3Months'
      : months < 12
        ? 'from6Months'
        : months < 24
          ? 'from1Year'
          : months < 60
            ? 'from2Years'
            : 'from5Years'

function sideOf(how: string, old: boolean): string {
  if (how === 'noMeans') return 'withoutMeans'
  const withMeans = old ? ['running', 'voluntary', 'consent'] : ['running']
  return withMeans.includes(how) ? 'withMeans' : 'stopped'
}

/** The open matters of an office by age and side, over again from the acts: "band side" to [matters, đồng left]. */
export function recountAgeing(matters: readonly DrawnMatter[], on: string, old: boolean) {
  const cells = new Map<string, [bigint, bigint]>()
  for (const matter of matters) {
    const place = placeOn(matter, on)
    if (place === null || !stillOpen.includes(place.how)) continue
    const decided = matter.acts.find(({ act }) => act === 'ISSUE_ENFORCEMENT_DECISION')?.on ?? ''
    const key = `${bandOf(monthsOld(decided, on))} ${sideOf(place.how, old)}`
    const [count, left] = cells.get(key) ?? [0n, 0n]
    cells.set(key, [count + 1n, left + place.left])
  }
  return Object.fromEntries(cells)
}

// Where an act leads, by hand. An act that comes again, or to a matter further on, leads nowhere.
const road: readonly (readonly [act: string, stage: string])[] = [
  ['RECEIVE_REQUEST', 'acceptance'],
  ['RECEIVE_JUDGMENT', 'acceptance'],
  ['ISSUE_ENFORCEMENT_DECISION', 'verification'],
  ['DECIDE_COERCION', 'seizure'],
  ['SEIZE', 'appraisal'],
  ['SIGN_AUCTION_CONTRACT', 'auction'],
  ['COMPLETE', 'closure'],
  ['TERMINATE', 'closure'],
  ['DELEGATE', 'closure'],
  ['RETURN_REQUEST', 'closure'],
]
const stages = [...new Set(road.map(([, stage]) => stage))]

/** The flow of an office over again from the acts, matter by matter, day by day of a period. */
export function recountFlow(matters: readonly DrawnMatter[], from: string, to: string, today: string) {
  const steps = new Map(
    [...stages, 'handover'].map((stage) => [
      stage,
      { start: 0, entered: 0, left: 0, end: 0, took: [] as number[], waiting: [] as number[] },
    ]),
  )
  const of = (stage: string) => {
    const step = steps.get(stage)
    if (step === undefined) throw new Error(`There is no step ${stage}.`)
    return step
  }
  for (const { acts } of matters) {
    let at: { stage: string; since: string } | null = null
    let atStart: string | null = null
    for (const { act, on } of acts) {
      if (on > to) break
      const stage = road.find(([name]) => name === act)?.[1]
      if (stage === undefined || (at !== null && stages.indexOf(stage) <= stages.indexOf(at.stage))) continue
      if (on >= from) {
        of(stage).entered += 1
        if (at !== null) {
          of(at.stage).left += 1
          of(at.stage).took.push(daysBetween(at.since, on))
        }
      } else atStart = stage
      at = { stage, since: on }
    }
    if (atStart !== null) of(atStart).start += 1
    if (at === null) continue
    of(at.stage).end += 1
    of(at.stage).waiting.push(daysBetween(at.since, to < today ? to : today))
  }
  return Object.fromEntries(
    [...steps].map(([stage, { start, entered, left, end, took, waiting }]) => {
      const isEnd = stage === 'closure'
      return [
        stage,
        {
          atStart: isEnd ? null : start,
          entered,
          left,
          atEnd: isEnd ? null : end,
          took: spread(took),
          waiting: isEnd ? null : spread(waiting),
        },
      ]
    }),
  )
}

function spread(days: number[]): { median: number; p90: number } | null {
  const sorted = [...days].sort((one, other) => one - other)
  const share = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? 0
  return sorted.length === 0 ? null : { median: share(0.5), p90: share(0.9) }
}

/** Every month's last day and some others between two days: where the ends of months bite. */
export function daysToLookAt(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 17)) days.push(day)
  return [...days, '2024-02-29', '2024-05-31', '2025-02-28', '2025-11-30', '2026-06-30', '2026-07-01']
}
