import { type Kysely, sql } from 'kysely'

/**
 * What the statistics are counted from: how each matter stood between two days (standing, officer, money), and what kind of
 * matter it is. Rows are a projection of the acts, written with each act and written anew by a replay.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db)
}

const tables = `
alter table enforcement_case
  add column judgment_kind text not null default 'other',
  add column matter_groups text[] not null default '{}';
create index enforcement_case_groups on enforcement_case using gin (matter_groups);

create table matter_stretch (
  office_id uuid not null,
  case_id uuid not null,
  from_on date not null,
  to_on date,
  standing text not null,
  officer_id uuid,
  entered_on date not null,
  owed bigint not null,
  done bigint not null,
  reduced bigint not null,
  primary key (office_id, case_id, from_on),
  foreign key (office_id, case_id) references enforcement_case,
  check (to_on is null or to_on >= from_on)
);
create index matter_stretch_days on matter_stretch (office_id, to_on, from_on);
alter table matter_stretch enable row level security;
create policy own_office on matter_stretch using (office_id = acting_office()) with check (office_id = acting_office());
grant select, insert, update, delete on matter_stretch to thihanh_app;
`
