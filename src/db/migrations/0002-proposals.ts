import { type Kysely, sql } from 'kysely'

/**
 * Acts prepared for somebody else's signature, what became of each (a third chain of the case, append-only), and the
 * delegations a head gives. Which proposal and which delegation stand behind an act is kept on the act.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db)
  await sql.raw(walls).execute(db)
  await sql.raw(grants).execute(db)
}

const tables = `
create table delegation (
  office_id uuid not null,
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  acts text[] not null check (cardinality(acts) > 0),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  number text not null,
  recorded_at timestamptz not null,
  ended_on date,
  ended_at timestamptz,
  ended_by uuid,
  primary key (office_id, id),
  foreign key (office_id, from_id) references account,
  foreign key (office_id, to_id) references account,
  check ((ended_on is null) = (ended_at is null) and (ended_on is null) = (ended_by is null))
);
create index delegation_to on delegation (office_id, to_id, to_on);
create index delegation_recorded on delegation (office_id, recorded_at, id);

create table proposal (
  office_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  act text not null,
  took_place_on date not null,
  took_place_at timestamptz,
  asset_ref text,
  data jsonb not null,
  revision integer not null,
  preview jsonb not null,
  state text not null check (state in ('submitted','signed','sentBack','withdrawn')),
  replaces uuid,
  entry integer not null,
  author_id uuid not null,
  author_role text not null,
  submitted_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  act_seq integer,
  primary key (office_id, id),
  unique (office_id, case_id, entry),
  foreign key (office_id, case_id) references enforcement_case,
  foreign key (office_id, author_id) references account,
  foreign key (office_id, replaces) references proposal
);
create index proposal_case on proposal (office_id, case_id, submitted_at, id);
create index proposal_listed on proposal (office_id, submitted_at, id);
create index proposal_waiting on proposal (office_id, act, submitted_at) where state = 'submitted';
create unique index proposal_replaced_once on proposal (office_id, replaces) where replaces is not null;

create table proposal_head (
  office_id uuid not null,
  case_id uuid not null,
  seq integer not null,
  hash bytea not null,
  primary key (office_id, case_id),
  foreign key (office_id, case_id) references enforcement_case
);

create table proposal_entry (
  office_id uuid not null,
  case_id uuid not null,
  seq integer not null check (seq > 0),
  proposal_id uuid not null,
  step text not null check (step in ('submitted','signed','sentBack','withdrawn')),
  actor_id uuid not null,
  recorded_at timestamptz not null,
  payload text not null,
  prev_hash bytea not null,
  hash bytea not null,
  tx xid8 not null default pg_current_xact_id(),
  primary key (office_id, case_id, seq),
  unique (office_id, case_id, prev_hash),
  foreign key (office_id, proposal_id) references proposal
);
create index proposal_entry_tx on proposal_entry (office_id, tx);
create index proposal_entry_of on proposal_entry (office_id, proposal_id, seq);

alter table case_act add column delegation_id uuid, add column proposal_id uuid;
create unique index case_act_proposal on case_act (office_id, proposal_id) where proposal_id is not null;

alter table audit_leaf drop constraint audit_leaf_chain_check;
alter table audit_leaf add constraint audit_leaf_chain_check check (chain in ('act','attempt','proposal'));
`

const walls = `
do $$ declare t text; begin
  foreach t in array array['delegation','proposal','proposal_head','proposal_entry'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_office on %I using (office_id = acting_office()) with check (office_id = acting_office())', t);
  end loop;
  create trigger append_only before update or delete on proposal_entry for each row execute function refuse_change();
  create trigger append_only_truncate before truncate on proposal_entry for each statement execute function refuse_change();
  alter table proposal_entry enable always trigger append_only;
  alter table proposal_entry enable always trigger append_only_truncate;
end $$;
`

// A delegation and a proposal are never written anew: a delegation may end, a proposal may be settled.
const grants = `
grant select, insert on delegation, proposal, proposal_head, proposal_entry to thihanh_app;
grant update on proposal_head to thihanh_app;
grant update (state, settled_at, settled_by, act_seq) on proposal to thihanh_app;
grant update (ended_on, ended_at, ended_by) on delegation to thihanh_app;
`
