import { dueDay, lateness } from '../../workflows/calendar/due-date.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'
import { findVariant } from './law-on-day.ts'
import { isSameSubject } from './limit-subject.ts'
import { lengthOf, measure } from './measure-limit.ts'
import { chainedAfter } from './openings.ts'
import type { Turn } from './turn.ts'
import type { IsoDay, Limit, Setting } from './vocabulary.ts'

/** Every limit as it stands after an act that may interrupt or resume; those chained after a moved one move with it. */
export function standOrGoOn<F>(limits: readonly Limit[], turn: Turn<F>): Limit[] {
  const after = limits.map((limit) => {
    const pause = turn.setting.law.limits[limit.rule]?.pauses
    if (pause === undefined || !pause.acts.includes(turn.act.act)) return limit
    const stands = isStill(limit, turn)
    if (stands === (limit.pausedFrom !== undefined)) return limit
    return stands ? standFrom(limit, turn) : goOn(limit, turn)
  })
  for (const [index, limit] of after.entries()) {
    const before = limits[index]
    if (before !== undefined && before.due !== limit.due) moveFollowers(after, before, limit, turn)
  }
  return after
}

/** A limit that stands still from this act on, where what is interrupted is its step. */
export function standFrom<F>(limit: Limit, turn: Turn<F>): Limit {
  if (limit.pausedFrom !== undefined || !isStill(limit, turn)) return limit
  return {
    ...limit,
    pausedFrom: turn.act.on,
    flags: [...limit.flags.filter((flag) => flag !== 'paused'), 'paused'],
  }
}

function isStill<F>(limit: Limit, turn: Turn<F>): boolean {
  const pause = turn.setting.law.limits[limit.rule]?.pauses
  if (pause === undefined || limit.dueAt !== undefined || limit.unit === 'immediately') return false
  if (turn.setting.law.limits[limit.rule]?.backward) return false
  if (pause.byLaw !== true && !turn.setting.calendar.settings.interruptionStopsClocks) return false
  return pause.standsStill({ facts: turn.after, limit })
}

/**
 * A clock goes on with the rest of its period. The day it is resumed is an event day and is not counted; whether the
 * day it was interrupted still counts as run is a setting (by default it does not). A clock that had run out stays
 * where it was: only its lateness leaves the time it stood still out.
 */
function goOn<F>(limit: Limit, { act, setting }: Turn<F>): Limit {
  const { calendar } = setting
  const { pausedFrom = act.on, ...rest } = limit
  const flags = [...limit.flags.filter((flag) => flag !== 'paused' && flag !== 'resumed'), 'resumed']
  // The clock began, or went on, on an event day, which is not counted and so is not left either.
  const began = latestOf(limit.from, limit.pauses?.at(-1)?.to)
  const begins = latestOf(pausedFrom, began)
  const from = act.on > limit.from ? act.on : limit.from
  const unit = limit.unit === 'workingDays' ? ('workingDays' as const) : ('days' as const)
  const last = unit === 'days' ? nominalEnd(limit, setting) : limit.due
  // The day of the interruption itself is left to run.
  const included = begins > began && !calendar.settings.interruptionDayCounts
  const first = included ? parseDay(begins).subtract({ days: 1 }) : parseDay(begins)
  const n = limit.due < pausedFrom ? 0 : lateness(calendar, first, parseDay(last), unit)
  const stays = n === 0 && (limit.due < pausedFrom || limit.due > from)
  const due = stays ? limit.due : endAfter(setting, limit, from, n, unit)
  const pausing = { from: pausedFrom, to: act.on, rest: { n, unit }, before: limit.due }
  return { ...rest, due, flags, pauses: [...(limit.pauses ?? []), pausing] }
}

/** The last day as counted, before it rolls over a day off: what is left of a period is left of this. */
function nominalEnd<F>(limit: Limit, setting: Setting<F>): IsoDay {
  const { calendar, law } = setting
  const last = limit.pauses?.at(-1)
  if (last !== undefined) {
    const { n, unit } = last.rest
    const from = last.to > limit.from ? last.to : limit.from
    // Extended since, or run out before it stood still: its end is the day that was said.
    if (limit.due !== endAfter(setting, limit, from, n, unit)) return limit.due
    return n === 0 ? from : dueDay(calendar, parseDay(from), { n, unit }).nominal.toString()
  }
  if (limit.extension !== undefined) return limit.due
  const rule = law.limits[limit.rule]
  const answer = rule === undefined ? undefined : findVariant(rule, limit.from)
  const picked = answer?.known && answer.variant !== null ? lengthOf(answer.variant, limit.lengthKind) : null
  if (picked === null || picked.length.unit === 'hours' || picked.length.unit === 'immediately')
    return limit.due
  return dueDay(calendar, parseDay(limit.from), picked.length).nominal.toString()
}

function endAfter<F>(
  { calendar, law }: Setting<F>,
  limit: Limit,
  from: IsoDay,
  n: number,
  unit: 'workingDays' | 'days',
): IsoDay {
  const options = law.limits[limit.rule]?.limitation ? { limitation: true } : undefined
  const start = parseDay(from)
  // Nothing is left but the day off it had rolled over: it ends where the resumption falls, on a day that is worked.
  if (n === 0)
    return calendar.isWorkingDay(start)
      ? from
      : dueDay(calendar, start, { n: 1, unit: 'workingDays' }).due.toString()
  return dueDay(calendar, start, { n, unit }, options).due.toString()
}

function latestOf(one: IsoDay, other: IsoDay | undefined): IsoDay {
  return other !== undefined && other > one ? other : one
}

/** A clock that was to begin at the end of another begins at its new end. */
function moveFollowers<F>(limits: Limit[], before: Limit, moved: Limit, turn: Turn<F>): void {
  for (const [id, rule] of chainedAfter(turn.setting.law, moved.rule)) {
    const index = limits.findIndex(
      (one) =>
        one.rule === id &&
        one.openedBy === moved.openedBy &&
        isSameSubject(one, moved) &&
        one.from === before.due,
    )
    const follower = limits[index]
    const answer = follower === undefined ? undefined : findVariant(rule, moved.due)
    if (follower === undefined || !answer?.known || answer.variant === null) continue
    const picked = lengthOf(answer.variant, follower.lengthKind)
    if (picked === null) continue
    const { pauses: _none, pausedFrom: _still, extension: _extension, ...bare } = follower
    const opensOn = parseDay(moved.due).add({ days: 1 }).toString()
    const fresh = measure(turn.setting.calendar, rule, picked.length, {
      ...bare,
      ref: picked.ref,
      from: moved.due,
      opensOn,
    })
    const next = standFrom({ ...fresh, flags: [...fresh.flags, 'resumed'] }, turn)
    limits[index] = next
    moveFollowers(limits, follower, next, turn)
  }
}
