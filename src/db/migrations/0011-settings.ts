import { type Kysely, sql } from 'kysely'

/**
 * What people and offices choose: which reminders come, on which days and at which hour; how the office reads what the law
 * leaves open, with who chose it. And a word to whoever listens when somebody has a new message.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db)
  await sql.raw(walls).execute(db)
}

const tables = `
alter table account
  add column reminder_days smallint[] check (reminder_days <@ array[1,2,3,5,7,10,15]::smallint[]),
  add column reminder_muted text[] not null default '{}' check (reminder_muted <@ array['due','superior','assigned','proposal']),
  add column digest_hour smallint check (digest_hour between 0 and 23);

create table office_setting_entry (
  office_id uuid not null references office,
  id bigint generated always as identity,
  before jsonb not null,
  after jsonb not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, recorded_by) references account
);

create function tell_of_message() returns trigger language plpgsql as $$
begin
  perform pg_notify('thihanh_message', new.office_id || ' ' || new.account_id);
  return null;
end $$;
create trigger tell_of_message after insert or update on notification for each row execute function tell_of_message();
`

const walls = `
alter table office_setting_entry enable row level security;
create policy own_office on office_setting_entry using (office_id = acting_office()) with check (office_id = acting_office());
create trigger append_only before update or delete on office_setting_entry for each row execute function refuse_change();
create trigger append_only_truncate before truncate on office_setting_entry for each statement execute function refuse_change();
grant select, insert on office_setting_entry to thihanh_app;
grant update (settings) on office to thihanh_app;
grant update (reminder_days, reminder_muted, digest_hour, password_hash) on account to thihanh_app;
`
