import { type RawBuilder, sql } from 'kysely'
import type { CountChange, VisitChange } from './count-change.ts'

/** The matter a statement writes. */
interface Of {
  officeId: string
  caseId: string
}

/**
 * What an act changes in how its matter is counted, as parts of the statement that writes the act (`with` … ). Nothing where
 * nothing is counted differently; a row that stays as it was is not written again. The matter is named by value in every part: a
 * plan that learns it from another part may read a whole office for it.
 */
export function countParts(of: Of, { stretches, visits }: CountChange): RawBuilder<unknown>[] {
  return [
    ...(stretches === null ? [] : stretchParts(of, stretches)),
    ...(visits === null ? [] : 'stage' in visits ? arrivalParts(of, visits) : anewParts(of, visits.anew)),
  ]
}

function stretchParts(
  { officeId, caseId }: Of,
  { since, stretches }: NonNullable<CountChange['stretches']>,
): RawBuilder<unknown>[] {
  const own = sql`s.office_id = ${officeId}::uuid and s.case_id = ${caseId}::uuid`
  return [
    sql`fresh as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(stretches)}::jsonb)
        as r("from" date, "to" date, standing text, officer uuid, "enteredOn" date, "decidedOn" date, owed bigint, done bigint, reduced bigint))`,
    sql`cut as (
      update matter_stretch s set to_on = ${since}::date - 1
      where ${own} and s.from_on < ${since}::date and (s.to_on is null or s.to_on >= ${since}::date))`,
    sql`dropped as (
      delete from matter_stretch s where ${own} and s.from_on >= ${since}::date and s.from_on not in (select "from" from fresh))`,
    sql`stretched as (
      insert into matter_stretch as m (office_id, case_id, from_on, to_on, standing, officer_id, entered_on, decided_on, owed, done, reduced)
      select ${officeId}::uuid, ${caseId}::uuid, f."from", f."to", f.standing, f.officer, coalesce(f."enteredOn", (
          select case when s.standing = 'separateBook' and f.standing <> 'separateBook' then ${since}::date else s.entered_on end
          from matter_stretch s where ${own} and s.from_on < ${since}::date
          order by s.from_on desc limit 1), ${since}::date), f."decidedOn", f.owed, f.done, f.reduced
      from fresh f
      on conflict (office_id, case_id, from_on) do update set to_on = excluded.to_on, standing = excluded.standing, officer_id = excluded.officer_id,
        entered_on = excluded.entered_on, decided_on = excluded.decided_on, owed = excluded.owed, done = excluded.done, reduced = excluded.reduced
      where (m.to_on, m.standing, m.officer_id, m.entered_on, m.decided_on, m.owed, m.done, m.reduced) is distinct from (excluded.to_on,
        excluded.standing, excluded.officer_id, excluded.entered_on, excluded.decided_on, excluded.owed, excluded.done, excluded.reduced))`,
  ]
}

function arrivalParts({ officeId, caseId }: Of, visit: { stage: string; on: string }): RawBuilder<unknown>[] {
  const own = sql`s.office_id = ${officeId}::uuid and s.case_id = ${caseId}::uuid`
  return [
    sql`arrived as materialized (
      select v.nth from (values (1)) as one(row)
      left join lateral (select s.nth, s.stage from matter_step s where ${own} order by s.nth desc limit 1) v on true
      where v.stage is distinct from ${visit.stage})`,
    sql`stepped_on as (
      update matter_step s set left_on = ${visit.on}::date where ${own} and s.nth = (select nth from arrived))`,
    sql`stepped as (
      insert into matter_step (office_id, case_id, nth, stage, entered_on)
      select ${officeId}::uuid, ${caseId}::uuid, coalesce(nth, 0) + 1, ${visit.stage}, ${visit.on}::date from arrived)`,
  ]
}

function anewParts(
  { officeId, caseId }: Of,
  visits: Extract<VisitChange, { anew: unknown }>['anew'],
): RawBuilder<unknown>[] {
  const stays = visits.map((visit, index) => ({ nth: index + 1, ...visit }))
  return [
    sql`unstepped as (
      delete from matter_step s
      where s.office_id = ${officeId}::uuid and s.case_id = ${caseId}::uuid and (s.nth > ${stays.length}::int or s.nth = 0))`,
    sql`stepped as (
      insert into matter_step as m (office_id, case_id, nth, stage, entered_on, left_on)
      select ${officeId}::uuid, ${caseId}::uuid, v.nth, v.stage, v."enteredOn", v."leftOn"
      from jsonb_to_recordset(${JSON.stringify(stays)}::jsonb) as v(nth int, stage text, "enteredOn" date, "leftOn" date)
      on conflict (office_id, case_id, nth) do update set stage = excluded.stage, entered_on = excluded.entered_on, left_on = excluded.left_on
      where (m.stage, m.entered_on, m.left_on) is distinct from (excluded.stage, excluded.entered_on, excluded.left_on))`,
  ]
}
