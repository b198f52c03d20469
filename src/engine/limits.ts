import type { Calendar } from '../../workflows/calendar/calendar.ts'
import { dueDay } from '../../workflows/calendar/due-date.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'
import { findVariant } from './law-on-day.ts'
import { daysLate, isShortOfClearDays } from './limit-lateness.ts'
import { isSameSubject, subjectOf } from './limit-subject.ts'
import { extendable, lengthOf, measure } from './measure-limit.ts'
import { chainedAfter, openingsFor } from './openings.ts'
import { standFrom, standOrGoOn } from './stand-still.ts'
import type { Turn } from './turn.ts'
import type { IsoDay, Limit, OpeningAt, Setting, TimeLimitRule } from './vocabulary.ts'

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
