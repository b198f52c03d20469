import { Temporal } from 'temporal-polyfill'
import type { IsoDay } from '../../src/engine/vocabulary.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { dueDay, type Length } from '../calendar/due-date.ts'
import type { ExcludedTime } from './facts/intake.ts'
import type { Facts, ObligationFacts } from './facts.ts'

/** Where one limitation of the request starts: the whole judgment, or one obligation that falls due by itself. */
export interface LimitationStart {
  from: IsoDay
  obligation?: string
}

/**
 * The limitations that run: one from legal effect, and one for each obligation with a day of its own, from that day
 * (L Đ.34(2), D152 Đ.10(1); L26 Đ.30(1)). A single obligation needs no name.
 */
export function limitationStarts(facts: Pick<Facts, 'judgment' | 'obligations'>): readonly LimitationStart[] {
  const effect = facts.judgment.effectiveOn ?? facts.judgment.date
  const own = facts.obligations.filter((one) => one.dueOn !== undefined)
  if (own.length === 0) return [{ from: effect }]
  if (facts.obligations.length === 1) return [{ from: startOf(facts.obligations[0], effect) }]
  return facts.obligations.map((one) => ({ from: startOf(one, effect), obligation: one.ref }))
}

/** The obligations the request is about: those it names, else all. */
export function requestedObligations(facts: Facts, named?: unknown): readonly ObligationFacts[] {
  const refs = Array.isArray(named) && named.length > 0 ? named : facts.intake.requested
  return refs === undefined ? facts.obligations : facts.obligations.filter((one) => refs.includes(one.ref))
}

/** The last day for requesting what starts then: as the text has it, and with the time that does not count. */
export function limitationEnds(
  calendar: Calendar,
  start: IsoDay,
  length: Length,
  excluded: readonly ExcludedTime[],
): { plain: IsoDay; extended: IsoDay } {
  const first = Temporal.PlainDate.from(start)
  const plain = dueDay(calendar, first, length, { limitation: true })
  let last = plain.nominal
  let counted = first
  for (const { from, to } of inOrder(excluded)) {
    if (Temporal.PlainDate.compare(from, last) > 0) break
    const begin = Temporal.PlainDate.compare(from, counted) > 0 ? from : counted.add({ days: 1 })
    if (Temporal.PlainDate.compare(begin, to) > 0) continue
    last = last.add({ days: begin.until(to).days + 1 })
    counted = to
  }
  const rolled =
    Temporal.PlainDate.compare(last, plain.nominal) === 0
      ? plain.due
      : dueDay(calendar, last.subtract({ days: 1 }), { n: 1, unit: 'days' }, { limitation: true }).due
  return { plain: plain.due.toString(), extended: rolled.toString() }
}

function startOf(one: ObligationFacts | undefined, effect: IsoDay): IsoDay {
  return one?.dueOn !== undefined && one.dueOn > effect ? one.dueOn : effect
}

function inOrder(excluded: readonly ExcludedTime[]) {
  return excluded
    .map(({ from, to }) => ({ from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) }))
    .sort((one, other) => Temporal.PlainDate.compare(one.from, other.from))
}
