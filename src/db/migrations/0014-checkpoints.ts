import { type Kysely, sql } from 'kysely'

/**
 * Signed checkpoints of an office's tree, and the roots of its complete blocks of 256 leaves, so that a proof reads a
 * few thousand hashes and not every leaf. Both append-only; a checkpoint follows the one before and is never smaller.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db)
  await sql.raw(walls).execute(db)
}

const tables = `
create table audit_checkpoint (
  office_id uuid not null references office,
  number bigint not null check (number > 0),
  size bigint not null check (size > 0),
  root bytea not null check (length(root) = 32),
  frontier jsonb not null,
  note text not null,
  verifier_keys text[] not null,
  closes_on date,
  made_at timestamptz not null,
  primary key (office_id, number)
);
create unique index audit_checkpoint_closes on audit_checkpoint (office_id, closes_on) where closes_on is not null;

create table audit_block (
  office_id uuid not null references office,
  index bigint not null check (index >= 0),
  hash bytea not null check (length(hash) = 32),
  primary key (office_id, index)
);

create function checkpoint_goes_on() returns trigger language plpgsql as $$
declare last record; begin
  select number, size, root, made_at into last from audit_checkpoint
    where office_id = new.office_id order by number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 or new.size < coalesce(last.size, 0)
    or (new.size = last.size and new.root <> last.root) then
    raise exception 'a checkpoint of % leaves does not go on from checkpoint % of % leaves', new.size, last.number, last.size
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert on audit_checkpoint for each row execute function checkpoint_goes_on();
alter table audit_checkpoint enable always trigger goes_on;
`

const walls = `
do $$ declare t text; begin
  foreach t in array array['audit_checkpoint','audit_block'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_office on %I using (office_id = acting_office()) with check (office_id = acting_office())', t);
    execute format('grant select, insert on %I to thihanh_app', t);
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', t);
    execute format('create trigger append_only_truncate before truncate on %I for each statement execute function refuse_change()', t);
    execute format('alter table %I enable always trigger append_only', t);
    execute format('alter table %I enable always trigger append_only_truncate', t);
  end loop;
end $$;
`
