import { type RawBuilder, sql, type Transaction } from 'kysely'
import { kindOfBar, kindOfLimit, otherGroups, otherKind, views } from '../../workflows/compliance/kinds.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import type { Database } from '../db/schema.ts'
import { correcting } from '../engine/replay.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { limitStanding } from '../time-limits/limit-standing.ts'
import type { ComplianceSetting } from './compliance-setting.ts'
import { isCorrected } from './is-corrected.ts'
import { askView } from './views.ts'

/** How a finding stands: done late, not done yet, a bar set aside, or only to be watched (a threshold, no term of law). */
export type FindingState = 'late' | 'overdue' | 'overridden' | 'watch'

/** Which findings are asked for. Days are those on which the limit ended, or the act with a bar set aside took place. */
export interface FindingFilter {
  from?: IsoDay
  to?: IsoDay
  kind?: string
  rule?: string
  ref?: string
  /** The matter's officer on that day. */
  officer?: string
  /** Whose the finding is: a role of the office, or the buyer. */
  whose?: string
  state?: FindingState
  cases?: readonly string[]
}

/** A finding as it comes out of the database. */
export interface FoundRow {
  case_id: string
  source: 'limit' | 'bar' | 'view'
  subject: string
  kind: string
  rule: string
  ref: string
  whose: string
  state: FindingState
  day: IsoDay
  due_on: IsoDay | null
  done_on: IsoDay | null
  by_seq: number | null
  opened_by: number | null
  from_on: IsoDay | null
  days_late: number | null
  unit: string | null
  asset_ref: string | null
  recipient_ref: string | null
  flags: string[] | null
  officer_id: string | null
}

/**
 * Has the server plan this statement for the question at hand: a plan for any question took twenty seconds where this one
 * takes a fraction of one (measured). Nor is it compiled, which takes longer than running it. Holds for the transaction.
 */
export async function planForThisQuestion(trx: Transaction<Database>): Promise<void> {
  await sql`select set_config('jit', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true)`.execute(
    trx,
  )
}

const otherLimits: readonly string[] = otherGroups.otherSteps.limits

/** Every clock that inspections look at, with the kind it belongs to. */
export const watchedLimits: readonly { rule: string; kind: string }[] = [
  ...[...kindOfLimit].map(([rule, kind]) => ({ rule, kind })),
  ...otherLimits.map((rule) => ({ rule, kind: otherKind })),
]

/** Whose a barred act was: the officer's where officers give it, else the first role that may. */
function whoseAct(act: string): string {
  const by = enforcementLaw.acts[act]?.by ?? []
  return by.includes('officer') ? 'officer' : (by[0] ?? 'head')
}

const acts = Object.keys(enforcementLaw.acts)

/** The clocks asked about as a table `k(rule, kind)`. */
function limitKinds({ kind, rule }: FindingFilter): RawBuilder<unknown> {
  const asked = watchedLimits.filter(
    (one) => (kind === undefined || one.kind === kind) && (rule === undefined || one.rule === rule),
  )
  return sql`unnest(${asked.map((one) => one.rule)}::text[], ${asked.map((one) => one.kind)}::text[]) as k(rule, kind)`
}

/**
 * The clocks that ended in a period, kept or not, as a text from `from` on: `t` the clock, `k` its kind, `c` its matter. One
 * that ended because nothing more was to be done is none.
 */
export function endedClocks(
  officeId: string,
  { today }: ComplianceSetting,
  filter: FindingFilter,
): RawBuilder<unknown> {
  const { from = null, to = null, officer = null } = filter
  return sql`
    from time_limit t join ${limitKinds(filter)} on k.rule = t.rule join enforcement_case c on c.office_id = t.office_id and c.id = t.case_id
    where t.office_id = ${officeId}::uuid and t.due_on <= ${today}::date and t.status <> 'ended'
      and (${from}::date is null or t.due_on >= ${from}::date) and (${to}::date is null or t.due_on <= ${to}::date)
      and (${officer}::uuid is null or c.officer_id = ${officer}::uuid)`
}

/**
 * The text that finds: common table expressions of which the last, `found`, holds a row for each finding. Nothing of it is
 * stored: clocks are rows already, the rest is asked of the acts and of how matters stood.
 */
export function findingsFrom(
  officeId: string,
  setting: ComplianceSetting,
  filter: FindingFilter,
): RawBuilder<unknown> {
  const { today } = setting
  const { isMetLate, isOverdue } = limitStanding
  const { from = null, to = null, kind, rule } = filter
  const cases = filter.cases === undefined ? null : [...filter.cases]
  const inPeriod = (day: RawBuilder<unknown>) =>
    sql`(${from}::date is null or ${day} >= ${from}::date) and (${to}::date is null or ${day} <= ${to}::date)`
  const amongCases = (id: RawBuilder<unknown>) =>
    cases === null ? sql`true` : sql`${id} = any(${cases}::uuid[])`
  const asked = views.filter(
    (one) => (kind === undefined || one.kind === kind) && (rule === undefined || one.view.id === rule),
  )
  const answers = asked.map(({ kind: of, view }) => askView(officeId, setting, of, view, amongCases))
  const seen = answers.length === 0 ? sql`` : sql`union all ${sql.join(answers, sql` union all `)}`
  return sql`
    with handed as materialized (
      select distinct s.case_id from matter_stretch s join enforcement_case c on c.office_id = s.office_id and c.id = s.case_id
      where s.office_id = ${officeId}::uuid and s.officer_id <> c.officer_id),
    late as (
      select t.case_id, 'limit' as source, t.key as subject, k.kind, t.rule, t.ref, t.whose,
        case when t.status = 'met' then 'late' else 'overdue' end as state, t.due_on as day, t.due_on,
        case when t.status = 'met' then t.closed_on end as done_on, case when t.status = 'met' then t.closed_by end as by_seq,
        t.opened_by, t.from_on, t.days_late, t.unit, t.asset_ref, t.recipient_ref, t.flags
      from time_limit t join ${limitKinds(filter)} on k.rule = t.rule
      where t.office_id = ${officeId}::uuid and t.due_on <= ${today}::date and ${inPeriod(sql`t.due_on`)} and ${amongCases(sql`t.case_id`)}
        and (${isMetLate} or ${isOverdue(today)})),
    barred as (
      select a.case_id, 'bar' as source, a.by_seq || '~' || (o ->> 'requirement') as subject,
        coalesce(b.kind, ${otherKind}) as kind, o ->> 'requirement' as rule, o ->> 'ref' as ref, coalesce(w.whose, 'head') as whose,
        'overridden' as state, a.on_day as day, null::date as due_on, a.on_day as done_on, a.by_seq,
        null::int as opened_by, null::date as from_on, null::int as days_late, null::text as unit, a.asset_ref, null::text as recipient_ref,
        null::jsonb as flags
      from (${overriddenActs(officeId)}) a cross join lateral jsonb_array_elements(a.overridden) o
        left join unnest(${[...kindOfBar.keys()]}::text[], ${[...kindOfBar.values()]}::text[]) as b(bar, kind) on b.bar = o ->> 'requirement'
        left join unnest(${acts}::text[], ${acts.map(whoseAct)}::text[]) as w(act, whose) on w.act = a.act
      where a.on_day <= ${today}::date and ${inPeriod(sql`a.on_day`)} and ${amongCases(sql`a.case_id`)}),
    answered as (select * from late union all select * from barred ${seen}),
    found as (
      select f.*, case when h.case_id is null then c.officer_id else coalesce(
          (select s.officer_id from matter_stretch s where s.office_id = c.office_id and s.case_id = f.case_id and s.from_on <= f.day
            order by s.from_on desc limit 1), c.officer_id) end as officer_id
      from answered f join enforcement_case c on c.office_id = ${officeId}::uuid and c.id = f.case_id
        left join handed h on h.case_id = f.case_id
      where ${inPeriod(sql`f.day`)} and (${kind ?? null}::text is null or f.kind = ${kind ?? null}) and (${rule ?? null}::text is null or f.rule = ${rule ?? null})
        and (${filter.ref ?? null}::text is null or f.ref = ${filter.ref ?? null}) and (${filter.whose ?? null}::text is null or f.whose = ${filter.whose ?? null})
        and (${filter.state ?? null}::text is null or f.state = ${filter.state ?? null})),
    chosen as (select * from found where ${filter.officer ?? null}::uuid is null or officer_id = ${filter.officer ?? null}::uuid)`
}

/**
 * Acts whose bars were set aside, as corrected: a correction that did not set one aside itself takes it away; one that says
 * the act did not happen takes the act away.
 */
function overriddenActs(officeId: string): RawBuilder<unknown> {
  return sql`
    select a.case_id, a.act, a.seq as by_seq, a.took_place_on as on_day, a.asset_ref, a.overridden
    from case_act a where a.office_id = ${officeId}::uuid and a.overridden is not null and a.act <> ${correcting} and not ${isCorrected}
    union all
    select a.case_id, b.act, b.seq, coalesce((a.data ->> 'on')::date, b.took_place_on), b.asset_ref, a.overridden
    from case_act a join case_act b on b.office_id = a.office_id and b.case_id = a.case_id and b.seq = (a.data ->> 'corrects')::int
    where a.office_id = ${officeId}::uuid and a.overridden is not null and a.act = ${correcting} and a.data ->> 'didNotHappen' is null
      and not exists (select from case_act z where z.office_id = a.office_id and z.case_id = a.case_id and z.act = ${correcting} and z.seq > a.seq
        and z.data ->> 'corrects' = a.data ->> 'corrects')`
}
