import { type Kysely, sql } from 'kysely'

/**
 * What people say of findings (a fourth chain of the case, append-only), inspections with their files, findings and
 * remedies, and the indexes that let a year of findings be read at once. Findings themselves are computed, never stored:
 * an inspection keeps those it found as they stood.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db)
  await sql.raw(walls).execute(db)
  await sql.raw(indexes).execute(db)
}

const tables = `
create table finding_statement (
  office_id uuid not null,
  case_id uuid not null,
  seq integer not null check (seq > 0),
  finding text not null,
  kind text not null,
  step text not null check (step in ('explained','disputed','accepted','rejected')),
  cause text check (cause in ('outside','noBreach')),
  actor_id uuid not null,
  actor_role text not null,
  recorded_at timestamptz not null,
  payload text not null,
  prev_hash bytea not null,
  hash bytea not null,
  tx xid8 not null default pg_current_xact_id(),
  primary key (office_id, case_id, seq),
  unique (office_id, case_id, prev_hash),
  foreign key (office_id, case_id) references enforcement_case,
  check ((step = 'accepted') = (cause is not null))
);
create index finding_statement_of on finding_statement (office_id, finding, seq);
create index finding_statement_tx on finding_statement (office_id, tx);

create table finding_statement_head (
  office_id uuid not null,
  case_id uuid not null,
  seq integer not null,
  hash bytea not null,
  primary key (office_id, case_id),
  foreign key (office_id, case_id) references enforcement_case
);

alter table audit_leaf drop constraint audit_leaf_chain_check;
alter table audit_leaf add constraint audit_leaf_chain_check check (chain in ('act','attempt','proposal','statement'));

create table inspection (
  office_id uuid not null references office,
  id uuid not null,
  title text not null,
  decision_number text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  method text not null check (method in ('random','byHand')),
  seed bigint,
  stratum text,
  no_conflict boolean not null check (no_conflict),
  made_by uuid not null,
  made_at timestamptz not null,
  found_on date not null,
  conclusion jsonb,
  concluded_by uuid,
  concluded_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, made_by) references account,
  check ((method = 'random') = (seed is not null)),
  check ((conclusion is null) = (concluded_at is null) and (conclusion is null) = (concluded_by is null))
);
create index inspection_made on inspection (office_id, made_at, id);

create table inspection_file (
  office_id uuid not null,
  inspection_id uuid not null,
  case_id uuid not null,
  place integer not null,
  revision integer not null,
  primary key (office_id, inspection_id, case_id),
  foreign key (office_id, inspection_id) references inspection,
  foreign key (office_id, case_id) references enforcement_case
);

create table inspection_finding (
  office_id uuid not null,
  inspection_id uuid not null,
  finding text not null,
  case_id uuid not null,
  kind text not null,
  found jsonb not null,
  primary key (office_id, inspection_id, finding),
  foreign key (office_id, inspection_id, case_id) references inspection_file
);

create table inspection_remedy (
  office_id uuid not null,
  id bigint generated always as identity,
  inspection_id uuid not null,
  finding text not null,
  step text not null check (step in ('ordered','remedied','confirmed','reopened')),
  due_on date,
  note text,
  actor_id uuid not null,
  recorded_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, inspection_id, finding) references inspection_finding,
  check ((step = 'ordered') = (due_on is not null))
);
create index inspection_remedy_of on inspection_remedy (office_id, inspection_id, finding, id);
`

const walls = `
do $$ declare t text; begin
  foreach t in array array['finding_statement','finding_statement_head','inspection','inspection_file','inspection_finding','inspection_remedy'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_office on %I using (office_id = acting_office()) with check (office_id = acting_office())', t);
    execute format('grant select, insert on %I to thihanh_app', t);
  end loop;
  foreach t in array array['finding_statement','inspection_file','inspection_finding','inspection_remedy'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', t);
    execute format('create trigger append_only_truncate before truncate on %I for each statement execute function refuse_change()', t);
    execute format('alter table %I enable always trigger append_only', t);
    execute format('alter table %I enable always trigger append_only_truncate', t);
  end loop;
end $$;
grant update on finding_statement_head to thihanh_app;
grant update (conclusion, concluded_by, concluded_at) on inspection to thihanh_app;
`

const indexes = `
create index time_limit_in_period on time_limit (office_id, due_on, rule);
create index case_act_overridden on case_act (office_id, took_place_on) where overridden is not null;
create index case_act_named on case_act (office_id, act, took_place_on);
create index case_attempt_refused on case_attempt (office_id, recorded_at, case_id, seq) where outcome = 'refused';
`
