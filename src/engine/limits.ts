import { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../../workflows/calendar/calendar.ts'
import {
  dueDay,
  dueInstant,
  type Length,
  lateness,
  latenessInHours,
  latestNoticeDay,
} from '../../workflows/calendar/due-date.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'
import { vietnamDayOf, vietnamZone } from '../../workflows/calendar/vietnam-time.ts'
import { findVariant } from './law-on-day.ts'
import type {
  IsoDay,
  Law,
  Limit,
  OpeningAt,
  RecordedAct,
  Setting,
  Subject,
  TimeLimitRule,
  Variant,
} from './vocabulary.ts'

/** What an act did to the clocks of a case. */
export interface LimitChanges {
  /** Every limit still open afterwards. */
  open: Limit[]
  opened: Limit[]
  closed: Limit[]
  /** Limits that go on with another due day. */
  moved: Limit[]
  /** Rules whose text on the day is not known to these tables. */
  cannotJudge: string[]
}

interface Turn<F> {
  setting: Setting<F>
  act: RecordedAct
  before: F
  after: F
}

/**
 * Runs every clock forward over one act: closes what it meets or ends, opens what it starts.
 * Folding this over the acts of a case, in legal order, is the whole projection; doing it one act at a
 * time gives the same (a property of the tests). A limit takes the variant of the day its clock starts.
 */
export function runLimits<F>(open: readonly Limit[], turn: Turn<F>): LimitChanges {
  const { law } = turn.setting
  const kept: Limit[] = []
  const closed: Limit[] = []
  const moved: Limit[] = []
  for (const known of open) {
    const limit = extendLimit(known, turn)
    const end = closeLimit(limit, turn)
    if (end !== null) closed.push(end)
    else {
      kept.push(limit)
      if (limit !== known) moved.push(limit)
    }
  }
  const still = standOrGoOn(kept, turn)
  moved.push(...still.filter((limit) => !kept.includes(limit) && !moved.some(({ key }) => key === limit.key)))
  const opened: Limit[] = []
  const cannotJudge: string[] = []
  for (const { id, rule, opening } of openingsFor(law, turn.act.act)) {
    if ('after' in opening) continue
    for (const at of opening.starts(turn)) {
      // A notice "at least N before" a planned day binds from the act that plans it, not from that day on.
      const opensOn = rule.backward && turn.act.on < at.from ? turn.act.on : at.from
      openLimit(
        turn.setting,
        id,
        rule,
        opening.refs,
        { ...at, opensOn },
        turn.act.seq,
        still,
        opened,
        cannotJudge,
      )
    }
  }
  // A limit that the same act both opens and meets (a notice that names its own day) closes at once.
  for (const fresh of opened.splice(0)) {
    const end = law.limits[fresh.rule]?.backward ? closeLimit(fresh, turn) : null
    if (end === null) opened.push(fresh)
    else closed.push(end)
  }
  const begun = opened.map((limit) => standFrom(limit, turn))
  const changed = moved.map((limit) => still.find(({ key }) => key === limit.key) ?? limit)
  return { open: [...still, ...begun], opened: begun, closed, moved: changed, cannotJudge }
}

/** The limits that run from the intake itself (the limitation period), before any act. */
export function openIntakeLimits<F>(setting: Setting<F>, facts: F): Limit[] {
  const opened: Limit[] = []
  for (const { rule: id, opening } of setting.law.intakeOpenings(facts)) {
    const rule = setting.law.limits[id]
    if (rule !== undefined) openLimit(setting, id, rule, undefined, opening, 0, [], opened, [])
  }
  return opened
}

function extendLimit<F>(limit: Limit, turn: Turn<F>): Limit {
  const rule = turn.setting.law.limits[limit.rule]
  for (const { act, matches, until } of rule?.extensions ?? []) {
    if (act !== turn.act.act || !matches({ act: turn.act, limit, before: turn.before, after: turn.after }))
      continue
    const { setting, before, after } = turn
    const due = until(turn.act, { limit, before, after, calendar: setting.calendar })
    if (due <= limit.due) return limit
    const flags = limit.flags.includes('extended') ? limit.flags : [...limit.flags, 'extended']
    return { ...limit, due, flags, extension: { by: turn.act.seq, before: limit.due } }
  }
  return limit
}

/** The key of a limit inside its case: rule, opening act, subject. */
export function limitKey(rule: string, openedBy: number, at: OpeningAt): string {
  const subject = [at.asset, at.document, at.recipient, at.obligation].filter((part) => part !== undefined)
  return [rule, openedBy, ...subject].join('~')
}

function openLimit<F>(
  setting: Setting<F>,
  id: string,
  rule: TimeLimitRule<F>,
  refs: readonly string[] | undefined,
  at: OpeningAt & { opensOn?: IsoDay },
  openedBy: number,
  running: readonly Limit[],
  opened: Limit[],
  cannotJudge: string[],
): void {
  const answer = findVariant(rule, at.from)
  if (!answer.known) {
    cannotJudge.push(id)
    return
  }
  if (answer.variant === null) return
  const { variant } = answer
  if (refs !== undefined && !refs.includes(variant.ref)) return
  const picked = lengthOf(variant, at.lengthKind)
  if (picked === null) return
  const key = limitKey(id, openedBy, at)
  if (rule.once && [...running, ...opened].some((other) => other.rule === id && isSameSubject(other, at)))
    return
  const limit = measure(setting.calendar, rule, picked.length, {
    ...subjectOf(at),
    key,
    rule: id,
    ref: picked.ref,
    kind: rule.kind,
    whose: rule.whose,
    openedBy,
    from: at.from,
    opensOn: at.opensOn ?? at.from,
    status: 'open',
    ...(at.at === undefined ? {} : { at: at.at }),
    ...(at.lengthKind === undefined ? {} : { lengthKind: at.lengthKind }),
    ...(at.threshold === undefined ? {} : { threshold: at.threshold }),
    ...extendable(setting.calendar, variant, at.from),
  })
  opened.push(at.notCounted ? leaveOut(setting.calendar, limit, at.notCounted, openedBy) : limit)
  if (at.alone) return
  for (const [nextId, next] of chainedAfter(setting.law, id)) {
    const opening = next.opens.find((candidate) => 'after' in candidate && candidate.after === id)
    const chained: OpeningAt = { ...subjectOf(at), from: limit.due }
    if (at.lengthKind !== undefined) chained.lengthKind = at.lengthKind
    const before = opened.length
    openLimit(setting, nextId, next, opening?.refs, chained, openedBy, running, opened, cannotJudge)
    for (let index = before; index < opened.length; index++) {
      const follower = opened[index]
      if (follower?.rule === nextId) {
        const first = parseDay(limit.due).add({ days: 1 }).toString()
        opened[index] = { ...follower, opensOn: first }
      }
    }
  }
}

/** Days that do not count carry the end on, as an extension does; the end before them stays on the record. */
function leaveOut(calendar: Calendar, limit: Limit, days: number, by: number): Limit {
  const due = dueDay(calendar, parseDay(limit.due), { n: days, unit: 'days' }).due.toString()
  return { ...limit, due, flags: [...limit.flags, 'extended'], extension: { by, before: limit.due } }
}

function extendable(calendar: Calendar, variant: Variant, from: IsoDay): Pick<Limit, 'extendableTo'> {
  if (variant.extension === undefined) return {}
  return { extendableTo: dueDay(calendar, parseDay(from), variant.extension.length).due.toString() }
}

/** A rule's length on a variant, by kind where it has several, with the row that says it. */
export function lengthOf(
  variant: Variant,
  kind: string | undefined,
): { length: Length; ref: string; articles: readonly string[] } | null {
  const lengths = variant.lengths ?? {}
  const special = Object.hasOwn(lengths, kind ?? '') ? lengths[kind ?? ''] : undefined
  if (special !== undefined)
    return {
      length: special.length,
      ref: special.ref ?? variant.ref,
      articles: special.articles ?? variant.articles,
    }
  return variant.length === undefined
    ? null
    : { length: variant.length, ref: variant.ref, articles: variant.articles }
}

type Unmeasured = Omit<Limit, 'due' | 'dueAt' | 'unit' | 'flags' | 'calendarVersion'>

function measure<F>(calendar: Calendar, rule: TimeLimitRule<F>, length: Length, limit: Unmeasured): Limit {
  const from = parseDay(limit.from)
  const base = { ...limit, unit: length.unit, calendarVersion: calendar.version }
  if (length.unit === 'hours') {
    const start = limit.at ?? from.toZonedDateTime(vietnamZone).toInstant().toString()
    const end = dueInstant(Temporal.Instant.from(start), length.n)
    return { ...base, due: vietnamDayOf(end), dueAt: end.toString(), flags: [] }
  }
  if (rule.backward) {
    const notice = latestNoticeDay(calendar, from, length)
    return {
      ...base,
      due: notice.latest.toString(),
      flags: notice.flags.filter((flag) => flag !== 'clearDaysShort'),
    }
  }
  const { due, flags } = dueDay(calendar, from, length, rule.limitation ? { limitation: true } : undefined)
  return { ...base, due: due.toString(), flags }
}

function closeLimit<F>(limit: Limit, turn: Turn<F>): Limit | null {
  const rule = turn.setting.law.limits[limit.rule]
  if (rule === undefined) return null
  for (const closing of rule.meets) {
    if (closing.act !== turn.act.act || !fits(closing, limit, turn)) continue
    const done = closing.day?.(turn.act) ?? turn.act.on
    const met: Limit = {
      ...limit,
      status: 'met',
      closedOn: done,
      closedBy: turn.act.seq,
      daysLate: daysLate(limit, done, turn),
    }
    return rule.backward && met.daysLate === 0 && isShortOfClearDays(limit, done, turn)
      ? { ...met, flags: [...met.flags, 'clearDaysShort'] }
      : met
  }
  for (const closing of rule.ends ?? []) {
    if (closing.act !== turn.act.act || !fits(closing, limit, turn)) continue
    return { ...limit, status: 'ended', closedOn: turn.act.on, closedBy: turn.act.seq }
  }
  return null
}

function fits<F>(closing: { matches?: (given: never) => boolean }, limit: Limit, turn: Turn<F>): boolean {
  if (closing.matches !== undefined) {
    return closing.matches({ act: turn.act, limit, before: turn.before, after: turn.after } as never)
  }
  return limit.asset === undefined || limit.asset === turn.act.asset
}

// In time under the inclusive count, yet not N full days between notice and event: a warning, not a breach.
function isShortOfClearDays<F>(limit: Limit, done: IsoDay, turn: Turn<F>): boolean {
  const rule = turn.setting.law.limits[limit.rule]
  const answer = rule === undefined ? undefined : findVariant(rule, limit.from)
  const picked = answer?.known && answer.variant !== null ? lengthOf(answer.variant, limit.lengthKind) : null
  if (picked === null) return false
  return (
    done > latestNoticeDay(turn.setting.calendar, parseDay(limit.from), picked.length).latestClear.toString()
  )
}

function daysLate<F>(limit: Limit, done: IsoDay, turn: Turn<F>): number {
  if (limit.dueAt !== undefined) {
    // An hour nobody recorded is taken in favour of who had to act: the last of the day it began, the first of the day done.
    const end = limit.at === undefined ? endOfDay(limit.due) : Temporal.Instant.from(limit.dueAt)
    const doneAt = turn.act.at === undefined ? startOfDay(done) : Temporal.Instant.from(turn.act.at)
    const hours = latenessInHours(end, doneAt)
    return done > vietnamDayOf(end) ? Math.max(1, hours) : hours
  }
  return countLate(turn.setting.calendar, limit, done)
}

function startOfDay(day: IsoDay): Temporal.Instant {
  return parseDay(day).toZonedDateTime(vietnamZone).toInstant()
}

function endOfDay(day: IsoDay): Temporal.Instant {
  return startOfDay(day).add({ hours: 24 }).subtract({ seconds: 1 })
}

/** How late a day is against a limit, in the limit's own unit; 0 when in time. */
export function countLate(calendar: Calendar, limit: Limit, done: IsoDay): number {
  // While it stands still no day is late; days it stood still after its end do not count either.
  const last = limit.pausedFrom !== undefined && done > limit.pausedFrom ? limit.pausedFrom : done
  if (last <= limit.due) return 0
  const count = (from: IsoDay, to: IsoDay) => lateness(calendar, parseDay(from), parseDay(to), limit.unit)
  const stood = (limit.pauses ?? []).filter(({ from }) => from > limit.due)
  return count(limit.due, last) - stood.reduce((sum, { from, to }) => sum + count(from, to), 0)
}

/** Every limit as it stands after an act that may interrupt or resume; those chained after a moved one move with it. */
function standOrGoOn<F>(limits: readonly Limit[], turn: Turn<F>): Limit[] {
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

function isStill<F>(limit: Limit, turn: Turn<F>): boolean {
  const pause = turn.setting.law.limits[limit.rule]?.pauses
  if (pause === undefined || limit.dueAt !== undefined || limit.unit === 'immediately') return false
  if (turn.setting.law.limits[limit.rule]?.backward) return false
  if (pause.byLaw !== true && !turn.setting.calendar.settings.interruptionStopsClocks) return false
  return pause.standsStill({ facts: turn.after, limit })
}

function standFrom<F>(limit: Limit, turn: Turn<F>): Limit {
  if (limit.pausedFrom !== undefined || !isStill(limit, turn)) return limit
  return {
    ...limit,
    pausedFrom: turn.act.on,
    flags: [...limit.flags.filter((flag) => flag !== 'paused'), 'paused'],
  }
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

function latestOf(one: IsoDay, other: IsoDay | undefined): IsoDay {
  return other !== undefined && other > one ? other : one
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

function isSameSubject(one: Subject, other: Subject): boolean {
  return (
    one.asset === other.asset &&
    one.document === other.document &&
    one.recipient === other.recipient &&
    one.obligation === other.obligation
  )
}

function subjectOf(at: Subject): Subject {
  return {
    ...(at.asset === undefined ? {} : { asset: at.asset }),
    ...(at.document === undefined ? {} : { document: at.document }),
    ...(at.recipient === undefined ? {} : { recipient: at.recipient }),
    ...(at.obligation === undefined ? {} : { obligation: at.obligation }),
  }
}

type OpeningEntry<F> = { id: string; rule: TimeLimitRule<F>; opening: TimeLimitRule<F>['opens'][number] }
const openingIndex = new WeakMap<object, Map<string, OpeningEntry<never>[]>>()

/** The openings an act may trigger, indexed once per law. */
function openingsFor<F>(law: Law<F>, act: string): readonly OpeningEntry<F>[] {
  let index = openingIndex.get(law.limits) as Map<string, OpeningEntry<F>[]> | undefined
  if (index === undefined) {
    index = new Map()
    for (const [id, rule] of Object.entries(law.limits)) {
      for (const opening of rule.opens) {
        if ('after' in opening) continue
        const entries = index.get(opening.act) ?? []
        entries.push({ id, rule, opening })
        index.set(opening.act, entries)
      }
    }
    openingIndex.set(law.limits, index as never)
  }
  return index.get(act) ?? []
}

function chainedAfter<F>(law: Law<F>, id: string): [string, TimeLimitRule<F>][] {
  return Object.entries(law.limits).filter(([, rule]) =>
    rule.opens.some((opening) => 'after' in opening && opening.after === id),
  )
}
