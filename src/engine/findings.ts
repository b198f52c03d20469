import { sayBar } from './bar-words.ts'
import { citeArticles, findVariant } from './law-on-day.ts'
import { countLate } from './limit-lateness.ts'
import type { Finding, IsoDay, Limit, RecordedAct, Setting, Variant } from './vocabulary.ts'

/** How a limit stands on a legal day. `lapsed` is a right that ended unused; it is no breach. */
export type LimitStanding =
  | 'scheduled'
  | 'running'
  | 'paused'
  | 'overdue'
  | 'lapsed'
  | 'met'
  | 'metLate'
  | 'ended'

/** Where a limit stands on a day, seen from that day: what closed it later counts as open. */
export function standingOf(limit: Limit, asOf: IsoDay): LimitStanding {
  const closed = limit.status !== 'open' && limit.closedOn !== undefined && limit.closedOn <= asOf
  if (closed) {
    if (limit.status === 'ended') return 'ended'
    // By dates, not by the count: due Friday, done Sunday is late by no working day, yet late.
    const isAfter =
      limit.closedOn !== undefined && limit.closedOn > limit.due && !isStillBefore(limit, limit.due)
    return isAfter || (limit.daysLate ?? 0) > 0 ? 'metLate' : 'met'
  }
  if (limit.pausedFrom !== undefined && limit.pausedFrom <= asOf && isStillBefore(limit, limit.due))
    return 'paused'
  if (asOf < limit.opensOn) return 'scheduled'
  if (asOf <= limit.due) return 'running'
  return limit.kind === 'right' ? 'lapsed' : 'overdue'
}

/** Whether a limit came to stand still before it had run out. */
function isStillBefore(limit: Limit, due: IsoDay): boolean {
  return limit.pausedFrom !== undefined && limit.pausedFrom <= due
}

/** Whether a limit binds somebody on a day: begun, not closed, and not a right that has lapsed. */
export function isRunning(limit: Limit, asOf: IsoDay): boolean {
  const standing = standingOf(limit, asOf)
  return standing === 'running' || standing === 'overdue'
}

/** Bearers inside the office: lateness of the others (a debtor, a buyer) is no breach of the office. */
export const officeRoles: ReadonlySet<string> = new Set([
  'officer',
  'clerk',
  'head',
  'divisionHead',
  'examiner',
  'accountant',
  'registrar',
  'office',
])

/** What was late or overridden on the record, as it stands on a legal day. Lateness never stopped an act. */
export function listFindings<F>(
  setting: Setting<F>,
  limits: readonly Limit[],
  acts: readonly RecordedAct[],
  asOf: IsoDay,
  facts?: F,
): Finding[] {
  const late = limits.flatMap((limit) => findLateness(setting, limit, asOf))
  const overridden = acts.filter((act) => act.on <= asOf).flatMap((act) => findOverrides(setting, act))
  const warned = acts
    .filter((act) => act.on <= asOf)
    .flatMap((act) => findWarnings(setting, act, acts, facts))
  return [...late, ...overridden, ...warned]
}

function findLateness<F>(setting: Setting<F>, limit: Limit, asOf: IsoDay): Finding[] {
  const warns = setting.law.limits[limit.rule]?.warns === true
  if (!warns && !officeRoles.has(limit.whose)) return []
  const standing = standingOf(limit, asOf)
  if (standing !== 'overdue' && standing !== 'metLate') return []
  const variant = variantOf(setting, limit)
  const done = standing === 'overdue' ? undefined : limit.closedOn
  return [
    {
      ref: limit.ref,
      rule: limit.rule,
      kind: warns ? 'warning' : standing === 'overdue' ? 'overdue' : 'late',
      due: limit.due,
      daysLate: done === undefined ? countLate(setting.calendar, limit, asOf) : (limit.daysLate ?? 0),
      unit: limit.unit,
      limitKey: limit.key,
      articles: citeArticles(setting.law, variant?.articles ?? []),
      sentence: variant?.sentence ?? { vi: limit.rule, en: limit.rule },
      ...(done === undefined ? {} : { done }),
      ...(limit.closedBy === undefined || done === undefined ? {} : { bySeq: limit.closedBy }),
      ...(limit.asset === undefined ? {} : { asset: limit.asset }),
    },
  ]
}

function findOverrides<F>(setting: Setting<F>, act: RecordedAct): Finding[] {
  return (act.overridden ?? []).map(({ ref, requirement }) => {
    const rule = setting.law.requirements[requirement]
    const answer = rule === undefined ? undefined : findVariant(rule, act.on)
    const variant = answer?.known ? answer.variant : null
    return {
      ref,
      rule: requirement,
      kind: 'overridden',
      done: act.on,
      bySeq: act.seq,
      articles: citeArticles(setting.law, variant?.articles ?? setting.law.acts[act.act]?.basis ?? []),
      sentence: sayBar(requirement, variant?.sentence),
      ...(act.asset === undefined ? {} : { asset: act.asset }),
    }
  })
}

function findWarnings<F>(
  setting: Setting<F>,
  act: RecordedAct,
  acts: readonly RecordedAct[],
  facts: F | undefined,
): Finding[] {
  return Object.entries(setting.law.warnings).flatMap(([id, warning]) => {
    if (warning.act !== act.act) return []
    const answer = findVariant(warning, warning.day?.(act) ?? act.on)
    if (!answer.known || answer.variant === null) return []
    const { variant } = answer
    const detail = warning.check({
      act,
      acts,
      variant,
      calendar: setting.calendar,
      ...(facts === undefined ? {} : { facts }),
    })
    if (detail === null) return []
    return [
      {
        ref: variant.ref,
        rule: id,
        kind: 'warning',
        done: act.on,
        bySeq: act.seq,
        articles: citeArticles(setting.law, variant.articles),
        sentence: variant.sentence,
        detail,
        ...(act.asset === undefined ? {} : { asset: act.asset }),
      },
    ]
  })
}

/** The variant a limit was opened under: that of the day its clock started. */
export function variantOf<F>(setting: Setting<F>, limit: Limit): Variant | null {
  const rule = setting.law.limits[limit.rule]
  const answer = rule === undefined ? undefined : findVariant(rule, limit.from)
  return answer?.known ? answer.variant : null
}
