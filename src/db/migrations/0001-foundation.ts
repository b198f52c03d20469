import { type Kysely, sql } from 'kysely'

/**
 * The record: offices, people, cases, their acts and attempts, what is computed from them,
 * and the walls round it (row-level security, append-only tables).
 *
 * `office_id` leads every key. The application role may only do what the grants at the end say.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db)
  await sql.raw(appendOnly).execute(db)
  await sql.raw(rowLevelSecurity).execute(db)
  await sql.raw(doorsBeforeSignIn).execute(db)
  await sql.raw(grants).execute(db)
}

const tables = `
create table office (
  id uuid primary key,
  code text not null unique,
  name text not null,
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);

create table account (
  office_id uuid not null references office,
  id uuid not null,
  username text not null unique,
  password_hash text not null,
  display_name text not null,
  role text not null check (role in ('officer','clerk','head','divisionHead','examiner','accountant','registrar','procurator','administrator')),
  superior_id uuid,
  reminder_mode text not null default 'single' check (reminder_mode in ('single','digest')),
  active boolean not null default true,
  created_at timestamptz not null default now(),
  primary key (office_id, id),
  foreign key (office_id, superior_id) references account
);

create table session (
  office_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (office_id, token_hash),
  foreign key (office_id, account_id) references account
);

create table enforcement_case (
  office_id uuid not null references office,
  id uuid not null,
  number text,
  kind text not null check (kind in ('onRequest','exOfficio')),
  judgment_number text not null,
  judgment_date date not null,
  stage text not null,
  revision integer not null default 0,
  machine_version text not null,
  snapshot jsonb not null,
  officer_id uuid,
  latest_on date,
  closed_on date,
  intake_canonical text not null,
  chain_head bytea not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, officer_id) references account
);
create index enforcement_case_officer on enforcement_case (office_id, officer_id, stage);
create index enforcement_case_opened on enforcement_case (office_id, opened_at, id);
create index enforcement_case_number on enforcement_case (office_id, number) where number is not null;

create table party (
  office_id uuid not null,
  case_id uuid not null,
  ref text not null,
  role text not null check (role in ('creditor','debtor','related')),
  name text,
  search_name text,
  primary key (office_id, case_id, ref),
  foreign key (office_id, case_id) references enforcement_case
);
create index party_search on party (office_id, search_name text_pattern_ops);

create table case_act (
  office_id uuid not null,
  case_id uuid not null,
  seq integer not null check (seq > 0),
  act text not null,
  took_place_on date not null,
  took_place_at timestamptz,
  asset_ref text,
  data jsonb not null,
  actor_id uuid not null,
  actor_role text not null,
  recorded_at timestamptz not null,
  overridden jsonb,
  stage_after text not null,
  payload text not null,
  prev_hash bytea not null,
  hash bytea not null,
  tx xid8 not null default pg_current_xact_id(),
  primary key (office_id, case_id, seq),
  unique (office_id, case_id, prev_hash),
  foreign key (office_id, case_id) references enforcement_case
);
create index case_act_tx on case_act (office_id, tx);

create table attempt_head (
  office_id uuid not null,
  case_id uuid not null,
  seq integer not null,
  hash bytea not null,
  primary key (office_id, case_id),
  foreign key (office_id, case_id) references enforcement_case
);

create table case_attempt (
  office_id uuid not null,
  case_id uuid not null,
  seq integer not null check (seq > 0),
  act text not null,
  outcome text not null check (outcome in ('refused','conflict','failed')),
  actor_id uuid not null,
  recorded_at timestamptz not null,
  payload text not null,
  prev_hash bytea not null,
  hash bytea not null,
  tx xid8 not null default pg_current_xact_id(),
  primary key (office_id, case_id, seq),
  unique (office_id, case_id, prev_hash),
  foreign key (office_id, case_id) references enforcement_case
);
create index case_attempt_tx on case_attempt (office_id, tx);

create table erasable_value (
  office_id uuid not null,
  case_id uuid not null,
  entry text not null,
  path text not null,
  salt bytea,
  value text,
  primary key (office_id, case_id, entry, path),
  foreign key (office_id, case_id) references enforcement_case
);

create table time_limit (
  office_id uuid not null,
  case_id uuid not null,
  key text not null,
  rule text not null,
  ref text not null,
  kind text not null check (kind in ('duty','right','notice','blackout','recurring')),
  whose text not null,
  asset_ref text,
  document_ref text,
  recipient_ref text,
  obligation_ref text,
  opened_by integer not null,
  from_on date not null,
  opens_on date not null,
  due_on date not null,
  due_at timestamptz,
  unit text not null,
  status text not null check (status in ('open','met','ended')),
  closed_on date,
  closed_by integer,
  days_late integer,
  flags jsonb not null,
  law_version text not null,
  calendar_version text not null,
  remind_on date,
  primary key (office_id, case_id, key),
  foreign key (office_id, case_id) references enforcement_case
);
create index time_limit_due on time_limit (office_id, due_on) where status = 'open';
create index time_limit_remind on time_limit (office_id, remind_on) where status = 'open' and remind_on is not null;

create table document (
  office_id uuid not null,
  case_id uuid not null,
  ref text not null,
  seq integer not null,
  kind text not null,
  number text,
  issued_on date not null,
  asset_ref text,
  primary key (office_id, case_id, ref),
  foreign key (office_id, case_id) references enforcement_case
);

create table outbox (
  office_id uuid not null,
  id bigint generated always as identity,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (office_id, id)
);
create index outbox_unsent on outbox (office_id, id) where sent_at is null;

create table reminder (
  office_id uuid not null,
  case_id uuid not null,
  limit_key text not null,
  step text not null,
  due_on date not null,
  sent_at timestamptz not null,
  primary key (office_id, case_id, limit_key, step, due_on),
  foreign key (office_id, case_id) references enforcement_case
);

create table notification (
  office_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  case_id uuid,
  digest_on date,
  body jsonb not null,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, account_id) references account
);
create index notification_inbox on notification (office_id, account_id, created_at desc);
create unique index notification_digest on notification (office_id, account_id, digest_on) where digest_on is not null;

create table idempotency (
  office_id uuid not null,
  account_id uuid not null,
  key text not null,
  request_hash bytea not null,
  response jsonb not null,
  created_at timestamptz not null,
  primary key (office_id, account_id, key)
);

create table audit_leaf (
  office_id uuid not null references office,
  index bigint not null,
  chain text not null check (chain in ('act','attempt')),
  case_id uuid not null,
  seq integer not null,
  hash bytea not null,
  primary key (office_id, index),
  unique (office_id, chain, case_id, seq)
);

create table audit_tree (
  office_id uuid primary key references office,
  size bigint not null,
  frontier jsonb not null,
  root bytea not null,
  built_at timestamptz not null
);
`

const appendOnly = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: a correction is a new act that points back', tg_table_name using errcode = 'insufficient_privilege';
end $$;
do $$ declare t text; begin
  foreach t in array array['case_act','case_attempt','audit_leaf'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', t);
    execute format('create trigger append_only_truncate before truncate on %I for each statement execute function refuse_change()', t);
    execute format('alter table %I enable always trigger append_only', t);
    execute format('alter table %I enable always trigger append_only_truncate', t);
  end loop;
end $$;
`

// The office of a transaction is set by SET LOCAL; without it nothing at all is seen.
const rowLevelSecurity = `
create function acting_office() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.office_id', true), '')::uuid $$;
do $$ declare t text; begin
  foreach t in array array['account','session','enforcement_case','party','case_act','attempt_head','case_attempt','erasable_value',
    'time_limit','document','outbox','reminder','notification','idempotency','audit_leaf','audit_tree'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_office on %I using (office_id = acting_office()) with check (office_id = acting_office())', t);
  end loop;
  alter table office enable row level security;
  create policy own_office on office using (id = acting_office()) with check (id = acting_office());
end $$;
`

// Before anyone is signed in no office is known: these three doors, and no others, look across offices.
const doorsBeforeSignIn = `
create function find_account_for_sign_in(given text)
  returns table (office_id uuid, id uuid, password_hash text, role text, display_name text, office_name text)
  language sql stable security definer set search_path = public
  as $$ select a.office_id, a.id, a.password_hash, a.role, a.display_name, o.name
        from account a join office o on o.id = a.office_id where a.username = given and a.active $$;
create function find_session(given_office uuid, given_hash bytea, given_now timestamptz)
  returns table (id uuid, role text, display_name text)
  language sql stable security definer set search_path = public
  as $$ select a.id, a.role, a.display_name from session s join account a on a.office_id = s.office_id and a.id = s.account_id
        where s.office_id = given_office and s.token_hash = given_hash and s.expires_at > given_now and a.active $$;
create function list_office_ids() returns setof uuid
  language sql stable security definer set search_path = public as $$ select id from office order by id $$;
revoke all on function find_account_for_sign_in(text), find_session(uuid, bytea, timestamptz), list_office_ids() from public;
`

const grants = `
grant usage on schema public to thihanh_app;
grant select on all tables in schema public to thihanh_app;
grant insert on case_act, case_attempt, audit_leaf, enforcement_case, party, attempt_head, erasable_value, time_limit, document,
  outbox, reminder, notification, idempotency, audit_tree, session to thihanh_app;
grant update on enforcement_case, party, attempt_head, erasable_value, time_limit, outbox, notification, audit_tree to thihanh_app;
grant update (reminder_mode) on account to thihanh_app;
grant delete on time_limit, document, session, idempotency to thihanh_app;
grant execute on function find_account_for_sign_in(text), find_session(uuid, bytea, timestamptz), list_office_ids(), acting_office()
  to thihanh_app;
`
