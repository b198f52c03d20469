import { type Kysely, sql } from 'kysely'

/**
 * What an office says of its results beside what is computed: targets it was given, figures published before the system
 * came, periods it has closed. Append-only: a new target takes the place of the older one, a closed period never changes,
 * a later correction is an adjustment with its reason.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db)
}

const tables = `
create table statistic_target (
  office_id uuid not null references office,
  id bigint generated always as identity,
  year int not null,
  officer_id uuid,
  measure text not null check (measure in ('matters','money')),
  rate int not null check (rate between 0 and 10000),
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (office_id, id)
);
create index statistic_target_year on statistic_target (office_id, year);

create table published_figure (
  office_id uuid not null references office,
  id bigint generated always as identity,
  year int not null,
  months int not null check (months between 1 and 12),
  measure text not null check (measure in ('matters','money')),
  indicator text not null,
  value numeric not null,
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (office_id, id)
);
create index published_figure_year on published_figure (office_id, year, months);

create table closed_period (
  office_id uuid not null references office,
  id uuid not null,
  year int not null,
  months int not null check (months between 1 and 12),
  regime text not null,
  results jsonb not null,
  payload text not null,
  hash bytea not null,
  closed_by uuid not null,
  closed_at timestamptz not null,
  primary key (office_id, id),
  unique (office_id, year, months)
);

create table period_adjustment (
  office_id uuid not null,
  id bigint generated always as identity,
  period_id uuid not null,
  measure text not null check (measure in ('matters','money')),
  indicator text not null,
  change numeric not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, period_id) references closed_period
);

do $$ declare t text; begin
  foreach t in array array['statistic_target','published_figure','closed_period','period_adjustment'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_office on %I using (office_id = acting_office()) with check (office_id = acting_office())', t);
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', t);
    execute format('create trigger append_only_truncate before truncate on %I for each statement execute function refuse_change()', t);
    execute format('grant select, insert on %I to thihanh_app', t);
  end loop;
end $$;
`
