import { type Kysely, sql } from 'kysely'

/**
 * The thresholds of the watch lists are those of the office (`settings.compliance`): what an office had chosen for its lists
 * goes there, before what it had there. The older choices stay on record where they are.
 *
 * Two of them were counted in years there and are counted in months now: whole numbers of years become months, as near as
 * what may be chosen (1 to 240). What an office carries over is told in its journal in one entry, so that nobody reads beside
 * it that nothing was chosen; it stands under the first administrator of the office, else its first head. An office with
 * neither has no entry.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(carry).execute(db)
  await sql`revoke insert on watch_setting from thihanh_app`.execute(db)
}

const carry = `
with stored as (
  select o.id, c.key, c.value,
    case when jsonb_typeof(c.value) = 'number' then (c.value #>> '{}')::numeric end as n
  from office o cross join lateral jsonb_each(
    case jsonb_typeof(o.settings -> 'compliance') when 'object' then o.settings -> 'compliance' else '{}'::jsonb end) c),
in_months as (
  select id, jsonb_object_agg(key, case when key in ('longWithMeans', 'longBankCredit') and n % 1 = 0
    then to_jsonb(least(greatest(n * 12, 1), 240)::int) else value end) as held
  from stored group by id),
carried as (
  select o.id, coalesce(m.held, '{}') as before,
    coalesce(m.held, '{}') || coalesce(jsonb_strip_nulls(jsonb_build_object('longWithMeans', w.thresholds -> 'meansMonths',
      'largeBankCredit', w.thresholds -> 'bankCreditAmount', 'longBankCredit', w.thresholds -> 'bankCreditMonths')), '{}') as after
  from office o left join in_months m on m.id = o.id
    left join lateral (select thresholds from watch_setting s where s.office_id = o.id order by s.id desc limit 1) w on true),
written as (
  update office o set settings = o.settings || jsonb_build_object('compliance', c.after)
  from carried c where c.id = o.id and c.after <> '{}')
insert into office_setting_entry (office_id, before, after, reason, recorded_by, recorded_at)
select c.id, jsonb_build_object('compliance', told.before), jsonb_build_object('compliance', told.after),
  'Mang sang khi cập nhật hệ thống: số cơ quan đã đặt từ trước.', person.id, now()
from carried c
  cross join lateral (
    select jsonb_object_agg(a.key, c.before -> a.key) as before, jsonb_object_agg(a.key, a.value) as after
    from jsonb_each(c.after) a where case jsonb_typeof(a.value) when 'number' then (a.value #>> '{}')::numeric % 1 = 0 else false end) told
  cross join lateral (
    select a.id from account a where a.office_id = c.id and a.role in ('administrator', 'head')
    order by a.role = 'administrator' desc, a.created_at, a.id limit 1) person
where told.after is not null;
`
