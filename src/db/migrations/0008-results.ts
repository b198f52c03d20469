import { type Kysely, sql } from 'kysely'

/**
 * What leaders follow and plan: targets of a unit or a kind of matter, thresholds and saved copies of the watch lists, what was
 * told of them, the result of reviewing a carried-over file, the plan of a year with its tasks and how they go. Append-only.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db)
}

const tables = `
alter table statistic_target
  add column unit_id uuid,
  add column kind text check (kind in ('onRequest','exOfficio')),
  add constraint statistic_target_one check (officer_id is null or unit_id is null);

create table watch_setting (
  office_id uuid not null references office,
  id bigint generated always as identity,
  thresholds jsonb not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (office_id, id)
);

create table watch_copy (
  office_id uuid not null references office,
  id uuid not null,
  list text not null,
  on_day date not null,
  thresholds jsonb not null,
  lines jsonb not null,
  note text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (office_id, id)
);
create index watch_copy_newest on watch_copy (office_id, saved_at desc);

create table watch_told (
  office_id uuid not null,
  case_id uuid not null,
  list text not null,
  since date not null,
  told_at timestamptz not null,
  primary key (office_id, case_id, list, since),
  foreign key (office_id, case_id) references enforcement_case
);

create table file_review (
  office_id uuid not null,
  id bigint generated always as identity,
  year int not null,
  case_id uuid not null,
  outcome text not null check (outcome in ('inOrder','toRemedy','remedied')),
  note text not null,
  remedy_by date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, case_id) references enforcement_case,
  check ((outcome = 'toRemedy') = (remedy_by is not null))
);
create index file_review_case on file_review (office_id, year, case_id, id desc);

create table work_plan (
  office_id uuid not null references office,
  id uuid not null,
  year int not null,
  number text not null,
  title text not null,
  issued_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (office_id, id)
);
create index work_plan_year on work_plan (office_id, year);

create table plan_task (
  office_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  title text not null,
  measure text not null,
  goal bigint,
  account_id uuid,
  unit_id uuid,
  due_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, plan_id) references work_plan,
  foreign key (office_id, account_id) references account,
  foreign key (office_id, unit_id) references account,
  check (account_id is null or unit_id is null)
);
create index plan_task_plan on plan_task (office_id, plan_id);

create table plan_entry (
  office_id uuid not null,
  id bigint generated always as identity,
  task_id uuid not null,
  step text not null check (step in ('progress','done','cancelled','reopened')),
  percent int check (percent between 0 and 100),
  note text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, task_id) references plan_task
);
create index plan_entry_task on plan_entry (office_id, task_id, id);

do $$ declare t text; begin
  foreach t in array array['watch_setting','watch_copy','watch_told','file_review','work_plan','plan_task','plan_entry'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_office on %I using (office_id = acting_office()) with check (office_id = acting_office())', t);
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', t);
    execute format('create trigger append_only_truncate before truncate on %I for each statement execute function refuse_change()', t);
    execute format('grant select, insert on %I to thihanh_app', t);
  end loop;
end $$;
`
