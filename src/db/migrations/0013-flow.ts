import { type Kysely, sql } from 'kysely'

/**
 * How long matters have been open and how they move along the road: the day of the enforcement decision beside each stretch,
 * and each stay of a matter at a step (`matter_step`). Both are projections of the acts, written with each act.
 *
 * What stands on record already is filled in: the decision out of the stored state; the stays out of the step each act led
 * to, where every act was recorded in the order of its day and none was corrected. Of the other matters only where they stand
 * is known here: one row with `nth` 0, until the next reprojection (`POST /law/reprojection`) plays their record again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(decided).execute(db)
  await sql.raw(steps).execute(db)
  await sql.raw(filled).execute(db)
}

const decided = `
alter table matter_stretch add column decided_on date;
update matter_stretch s set decided_on = coalesce((c.snapshot #>> '{facts,decision,issuedOn}')::date, s.entered_on)
  from enforcement_case c where c.office_id = s.office_id and c.id = s.case_id;
alter table matter_stretch alter column decided_on set not null;
create index matter_stretch_sums on matter_stretch (office_id, to_on, from_on)
  include (case_id, standing, officer_id, entered_on, decided_on, owed, done, reduced);
drop index matter_stretch_counted;
`

const steps = `
create table matter_step (
  office_id uuid not null,
  case_id uuid not null,
  nth integer not null check (nth >= 0),
  stage text not null,
  entered_on date not null,
  left_on date,
  primary key (office_id, case_id, nth),
  foreign key (office_id, case_id) references enforcement_case,
  check (left_on is null or left_on >= entered_on)
);
create index matter_step_days on matter_step (office_id, left_on, entered_on) include (stage, case_id);
alter table matter_step enable row level security;
create policy own_office on matter_step using (office_id = acting_office()) with check (office_id = acting_office());
grant select, insert, update, delete on matter_step to thihanh_app;
`

const filled = `
with acted as (
  select office_id, case_id, seq, act, took_place_on, stage_after,
    lag(took_place_on) over history as day_before, lag(stage_after) over history as stage_before
  from case_act window history as (partition by office_id, case_id order by seq)),
replayed as (
  select distinct office_id, case_id from acted where act in ('CORRECT', 'MIGRATE_MACHINE') or took_place_on < day_before),
moved as (
  select a.office_id, a.case_id, a.stage_after as stage, a.took_place_on as entered_on,
    row_number() over visits as nth, lead(a.took_place_on) over visits as left_on
  from acted a
  where a.stage_before is distinct from a.stage_after
    and not exists (select from replayed r where r.office_id = a.office_id and r.case_id = a.case_id)
  window visits as (partition by a.office_id, a.case_id order by a.seq))
insert into matter_step (office_id, case_id, nth, stage, entered_on, left_on)
select office_id, case_id, nth, stage, entered_on, left_on from moved
union all
select r.office_id, r.case_id, 0, c.stage, c.latest_on, null
from replayed r join enforcement_case c on c.office_id = r.office_id and c.id = r.case_id;
`
