import { type Kysely, sql } from 'kysely'

/**
 * The calendar: appointments (every change is a new entry), each person's secret address of his feed, and the ways into the
 * record that the calendar and the journal read by.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db)
  await sql.raw(walls).execute(db)
  await sql.raw(grants).execute(db)
}

const tables = `
create table appointment (
  office_id uuid not null references office,
  id uuid not null,
  case_id uuid,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, case_id) references enforcement_case,
  foreign key (office_id, made_by) references account
);
create index appointment_case on appointment (office_id, case_id) where case_id is not null;

create table appointment_entry (
  office_id uuid not null,
  appointment_id uuid not null,
  seq integer not null check (seq > 0),
  step text not null check (step in ('made','changed','cancelled')),
  account_id uuid not null,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 1440),
  title text,
  with_whom text,
  place text,
  reason text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (office_id, appointment_id, seq),
  foreign key (office_id, appointment_id) references appointment,
  foreign key (office_id, account_id) references account
);
create index appointment_entry_when on appointment_entry (office_id, starts_at);

create table calendar_feed (
  office_id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  primary key (office_id, account_id),
  foreign key (office_id, account_id) references account
);

create index case_act_kind on case_act (office_id, act, took_place_on);
create index case_act_recorded on case_act (office_id, recorded_at);
create index case_attempt_recorded on case_attempt (office_id, recorded_at);
create index proposal_entry_recorded on proposal_entry (office_id, recorded_at);
`

// Free text may have to be erased; nothing else of an entry ever changes.
const walls = `
create function only_erase_text() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - array['title','with_whom','place','reason']) is distinct from (to_jsonb(old) - array['title','with_whom','place','reason'])
    or (new.title is not null and new.title is distinct from old.title) or (new.with_whom is not null and new.with_whom is distinct from old.with_whom)
    or (new.place is not null and new.place is distinct from old.place) or (new.reason is not null and new.reason is distinct from old.reason) then
    raise exception '% is append-only: a change is a new entry', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger only_erase_text before update on appointment_entry for each row execute function only_erase_text();
create trigger append_only before delete on appointment_entry for each row execute function refuse_change();
create trigger append_only_truncate before truncate on appointment_entry for each statement execute function refuse_change();
do $$ declare t text; begin
  foreach t in array array['appointment','appointment_entry','calendar_feed'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_office on %I using (office_id = acting_office()) with check (office_id = acting_office())', t);
  end loop;
end $$;
create function find_calendar_feed(given_office uuid, given_hash bytea)
  returns table (id uuid, role text, display_name text)
  language sql stable security definer set search_path = public
  as $$ select a.id, a.role, a.display_name from calendar_feed f join account a on a.office_id = f.office_id and a.id = f.account_id
        where f.office_id = given_office and f.token_hash = given_hash and a.active $$;
revoke all on function find_calendar_feed(uuid, bytea) from public;
`

const grants = `
grant select, insert on appointment, appointment_entry to thihanh_app;
grant update (title, with_whom, place, reason) on appointment_entry to thihanh_app;
grant select, insert, update, delete on calendar_feed to thihanh_app;
grant execute on function find_calendar_feed(uuid, bytea) to thihanh_app;
`
