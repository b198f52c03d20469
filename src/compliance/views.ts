import { type RawBuilder, sql } from 'kysely'
import type { View } from '../../workflows/compliance/kind.ts'
import type { Threshold } from '../../workflows/compliance/thresholds.ts'
import { actsAsCorrected } from '../cases/acts-as-corrected.ts'
import { standsOn, unbrokenSince } from '../statistics/stretch-conditions.ts'
import { limitStanding } from '../time-limits/limit-standing.ts'
import type { ComplianceSetting } from './compliance-setting.ts'
import { monthsClosed, workingDaysLater } from './day-tables.ts'
import { isCorrected } from './is-corrected.ts'

type Asks<T extends View['asks']> = Extract<View, { asks: T }>
type Among = (id: RawBuilder<unknown>) => RawBuilder<unknown>

interface Question<T extends View['asks']> {
  office: RawBuilder<unknown>
  setting: ComplianceSetting
  view: Asks<T>
  among: Among
}

/**
 * One view as a query of findings. Each form of question is asked here once; which standings, acts and days it is about is
 * said by the view. It gives: case, subject, day it was due, day it was done, act, asset.
 */
export function askView(
  officeId: string,
  setting: ComplianceSetting,
  kind: string,
  view: View,
  among: Among,
): RawBuilder<unknown> {
  const office = sql`${officeId}::uuid`
  const asked = ask({ office, setting, view, among })
  const isDone =
    view.asks === 'laterThan' || view.asks === 'recordedAfterMonth' || view.asks === 'gapInNumbers'
  const state = isDone ? 'late' : 'watch'
  return sql`
    select v.case_id, 'view' as source, ${view.id} || '~' || v.subject as subject, ${kind}::text as kind, ${view.id}::text as rule,
      ${kind}::text as ref, ${view.whose}::text as whose, ${state}::text as state, v.due_on as day, v.due_on, v.done_on, v.by_seq, null::int as opened_by,
      null::date as from_on, null::int as days_late, ${isDone ? 'workingDays' : 'days'}::text as unit, v.asset_ref, null::text as recipient_ref, null::jsonb as flags
    from (${asked}) v
    where v.due_on < ${setting.today}::date and (${view.from ?? null}::date is null or v.due_on >= ${view.from ?? null}::date)
      and (${view.to ?? null}::date is null or v.due_on <= ${view.to ?? null}::date)`
}

function ask({ view, ...rest }: Omit<Question<View['asks']>, 'view'> & { view: View }): RawBuilder<unknown> {
  switch (view.asks) {
    case 'standsLong':
      return standsLong({ ...rest, view })
    case 'assetHeld':
      return assetHeld({ ...rest, view })
    case 'lapsed':
      return lapsed({ ...rest, view })
    case 'laterThan':
      return laterThan({ ...rest, view })
    case 'gapInNumbers':
      return gapInNumbers({ ...rest, view })
    case 'recordedAfterMonth':
      return recordedAfterMonth({ ...rest, view })
    case 'leftOut':
      return leftOut({ ...rest, view })
    case 'notTold':
      return notTold({ ...rest, view })
    case 'closedWithout':
      return closedWithout({ ...rest, view })
  }
}

type Length = Pick<Threshold, 'n' | 'unit'>

function thresholdOf({ thresholds }: ComplianceSetting, view: View): Length {
  return view.threshold === undefined ? { unit: 'days', n: 0 } : thresholds[view.threshold]
}

// Calendar lengths as an interval; a length in working days comes as a table of days (`workingDaysLater`).
function interval({ n, unit }: Length): RawBuilder<unknown> {
  const months = unit === 'months' ? n : 0
  const days = unit === 'days' || unit === 'workingDays' ? n : 0
  return sql`make_interval(months => ${months}::int, days => ${days}::int)`
}

function list(words: readonly string[]): RawBuilder<unknown> {
  return sql`${[...words]}::text[]`
}

/** How each matter stands today, where it stands in one of these ways, and since when. */
function standingNow(
  { office, setting, among }: Omit<Question<'standsLong'>, 'view'>,
  standings: readonly string[],
) {
  return sql`
    select s.case_id, s.entered_on, s.owed, ${unbrokenSince('s', standings)} as since
    from matter_stretch s
    where s.office_id = ${office} and s.standing = any(${list(standings)}) and ${standsOn('s', setting.today)} and ${among(sql`s.case_id`)}`
}

function standsLong(question: Question<'standsLong'>): RawBuilder<unknown> {
  const { office, setting, view } = question
  const since = view.since === 'entered' ? sql`s.entered_on` : sql`s.since`
  const { lastSaid, quietFor } = view
  const said =
    lastSaid === undefined
      ? sql`true`
      : sql`(select a.data ->> ${lastSaid.field} from ${actsAsCorrected(office)} a where a.case_id = s.case_id and a.act = ${lastSaid.act}
          order by a.took_place_on desc, a.seq desc limit 1) = ${lastSaid.equals}`
  const quiet =
    quietFor === undefined
      ? sql`true`
      : sql`c.latest_on + ${interval(setting.thresholds[quietFor])} < ${setting.today}::date`
  return sql`
    select s.case_id, '' as subject, (${since} + ${interval(thresholdOf(setting, view))})::date as due_on, null::date as done_on, null::int as by_seq,
      null::text as asset_ref
    from (${standingNow(question, view.standings)}) s join enforcement_case c on c.office_id = ${office} and c.id = s.case_id
    where (${since} + ${interval(thresholdOf(setting, view))})::date < ${setting.today}::date
      and (${view.groups === undefined}::boolean or c.matter_groups && ${list(view.groups ?? [])})
      and s.owed >= ${view.owedFrom === undefined ? 0 : setting.thresholds[view.owedFrom].n}::bigint and ${quiet}
      and (${view.without === undefined}::boolean or not exists (select from ${actsAsCorrected(office)} a where a.case_id = s.case_id
        and a.act = any(${list(view.without ?? [])}))) and ${said}`
}

function assetHeld(question: Question<'assetHeld'>): RawBuilder<unknown> {
  const { office, view } = question
  return sql`
    select s.case_id, a.asset_ref as subject, greatest(s.since, max(a.took_place_on)) as due_on, null::date as done_on, max(a.seq) as by_seq, a.asset_ref
    from (${standingNow(question, view.standings)}) s join ${actsAsCorrected(office)} a on a.case_id = s.case_id
      and a.act = any(${list(view.takenBy)}) and a.asset_ref is not null
    where not exists (select from ${actsAsCorrected(office)} r where r.case_id = s.case_id and r.asset_ref = a.asset_ref
      and r.act = any(${list(view.givenUpBy)}) and r.seq > a.seq)
    group by s.case_id, s.since, a.asset_ref`
}

function lapsed({ office, setting, view, among }: Question<'lapsed'>): RawBuilder<unknown> {
  return sql`
    select t.case_id, t.key as subject, (t.due_on + ${interval(thresholdOf(setting, view))})::date as due_on, null::date as done_on, t.opened_by as by_seq, t.asset_ref
    from time_limit t
    where t.office_id = ${office} and t.rule = any(${list(view.limits)}) and (${limitStanding.isLapsed(setting.today)} or ${limitStanding.isOverdue(setting.today)})
      and ${among(sql`t.case_id`)}
      and not exists (select from ${actsAsCorrected(office)} a where a.case_id = t.case_id and a.act = any(${list(view.settledBy)})
        and a.took_place_on >= t.from_on and a.seq > t.opened_by)`
}

function laterThan({ office, setting, view, among }: Question<'laterThan'>): RawBuilder<unknown> {
  return sql`
    select a.case_id, a.seq::text as subject, d.later as due_on, a.took_place_on as done_on, a.seq as by_seq, a.asset_ref
    from case_act a join ${workingDaysLater(setting, view.workingDays)} on d.day = (a.data ->> ${view.field})::date
    where a.office_id = ${office} and a.act = ${view.act} and a.data ? ${view.field} and a.took_place_on > d.later
      and ${among(sql`a.case_id`)} and not ${isCorrected}`
}

// Numbers run through the whole office: the matters asked about are chosen after they have been put in order.
function gapInNumbers({ office, view, among }: Question<'gapInNumbers'>): RawBuilder<unknown> {
  return sql`
    select n.case_id, n.seq::text as subject, n.took_place_on as due_on, n.took_place_on as done_on, n.seq as by_seq, null::text as asset_ref
    from (
      select p.*, lag(p.number) over (partition by p.series order by p.number) as before
      from (
        select a.case_id, a.seq, a.took_place_on, m.part[1] || '#' || m.part[3] as series, m.part[2]::bigint as number
        from case_act a cross join lateral regexp_match(a.data ->> ${view.field}, '^(\\D*)(\\d{1,15})(.*)$') as m(part)
        where a.office_id = ${office} and a.act = ${view.act} and a.data ? ${view.field} and m.part is not null and not ${isCorrected}) p) n
    where n.number > n.before + 1 and ${among(sql`n.case_id`)}`
}

function recordedAfterMonth({
  office,
  setting,
  view,
  among,
}: Question<'recordedAfterMonth'>): RawBuilder<unknown> {
  return sql`
    select a.case_id, a.seq::text as subject, d.later as due_on, (a.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as done_on, a.seq as by_seq, a.asset_ref
    from case_act a join ${monthsClosed(setting, thresholdOf(setting, view).n)} on d.day = date_trunc('month', a.took_place_on)::date
    where a.office_id = ${office} and a.act = any(${list(view.acts)}) and (a.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date > d.later
      and ${among(sql`a.case_id`)}`
}

function leftOut({ office, setting, view, among }: Question<'leftOut'>): RawBuilder<unknown> {
  return sql`
    select a.case_id, o ->> 'ref' as subject, d.later as due_on, null::date as done_on, a.seq as by_seq, null::text as asset_ref
    from case_act a join enforcement_case c on c.office_id = a.office_id and c.id = a.case_id
      cross join lateral jsonb_array_elements(c.snapshot #> '{facts,obligations}') o
      join ${workingDaysLater(setting, thresholdOf(setting, view).n)} on d.day = greatest(a.took_place_on, (o ->> 'dueOn')::date)
    where a.office_id = ${office} and a.act = ${view.act} and a.data ? ${view.field} and c.kind = ${view.kind} and c.closed_on is null
      and (o ->> 'later')::boolean and d.later < ${setting.today}::date and ${among(sql`a.case_id`)} and not ${isCorrected}`
}

function notTold({ office, setting, view, among }: Question<'notTold'>): RawBuilder<unknown> {
  return sql`
    select s.case_id, '' as subject, (s.on_day + ${interval(thresholdOf(setting, view))})::date as due_on, null::date as done_on, s.seq as by_seq, null::text as asset_ref
    from (
      select a.case_id, a.seq, a.took_place_on as on_day, row_number() over (partition by a.case_id order by a.took_place_on, a.seq) as time
      from case_act a where a.office_id = ${office} and a.act = ${view.act} and a.data ->> ${view.field} = ${view.equals}
        and ${among(sql`a.case_id`)} and not ${isCorrected}) s
    where s.time = ${view.times}::int and not exists (
      select from ${actsAsCorrected(office)} a join party p on p.office_id = ${office} and p.case_id = a.case_id and p.ref = a.data ->> 'recipient' and p.role = ${view.role}
      where a.case_id = s.case_id and a.act = ${view.told} and a.took_place_on >= s.on_day)`
}

function closedWithout(question: Question<'closedWithout'>): RawBuilder<unknown> {
  const { office, setting, view } = question
  return sql`
    select c.id as case_id, '' as subject, (c.closed_on + ${interval(thresholdOf(setting, view))})::date as due_on, null::date as done_on, null::int as by_seq, null::text as asset_ref
    from enforcement_case c
    where c.office_id = ${office} and c.closed_on is not null and ${question.among(sql`c.id`)}
      and exists (select from matter_stretch s where s.office_id = c.office_id and s.case_id = c.id and s.to_on is null
        and s.standing = any(${list(view.standings)}))
      and not exists (select from ${actsAsCorrected(office)} a where a.case_id = c.id and a.act = ${view.act}
        and a.data ->> ${view.field} = ${view.equals})`
}
