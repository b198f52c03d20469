import { type Kysely, sql } from 'kysely'

/** Accounts are kept by the administrators of an office: opened and changed at the door, each change recorded with who made it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db)
}

const statements = `
create table account_entry (
  office_id uuid not null references office,
  id bigint generated always as identity,
  account_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, account_id) references account,
  foreign key (office_id, recorded_by) references account
);
alter table account_entry enable row level security;
create policy own_office on account_entry using (office_id = acting_office()) with check (office_id = acting_office());
create trigger append_only before update or delete on account_entry for each row execute function refuse_change();
create trigger append_only_truncate before truncate on account_entry for each statement execute function refuse_change();
alter table account_entry enable always trigger append_only;
alter table account_entry enable always trigger append_only_truncate;
grant select, insert on account_entry to thihanh_app;
grant insert on account to thihanh_app;
grant update (display_name, role, superior_id, active) on account to thihanh_app;
`
