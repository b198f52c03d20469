import { type Kysely, sql } from 'kysely'
import type { Database } from '../../src/db/schema.ts'

/**
 * Fills an office with matters that exist for the statistics alone: accepted over three years to the end of 2026, each with its
 * ways of standing one after another (voluntary, under way, some without means, most of them completed), of so many officers.
 */
export async function fillStretches(
  owner: Kysely<Database>,
  officeId: string,
  officers: readonly string[],
  matters: number,
): Promise<void> {
  const office = sql`${officeId}::uuid`
  await sql`
    insert into enforcement_case (office_id, id, number, kind, judgment_number, judgment_date, judgment_kind, matter_groups, stage, machine_version,
      snapshot, intake_canonical, chain_head, opened_by, opened_at)
    select ${office}, gen_random_uuid(), n || '/QĐ', case when n % 5 < 3 then 'exOfficio' else 'onRequest' end, n || '/DS', '2023-01-01',
      (array['civil','criminal','family','commercial'])[1 + n % 4], case when n % 40 = 0 then '{bankCredit}'::text[] when n % 5 < 3 then '{stateBudget}' else '{}' end,
      'verification', 'bench', '{}', '', '\\x00', ${officers[0]}::uuid, timestamptz '2023-10-01' + n % 1150 * interval '1 day'
    from generate_series(1, ${matters}::int) n`.execute(owner)
  await sql`
    with m as (
      select id, row_number() over () as n, (opened_at at time zone 'Asia/Ho_Chi_Minh')::date as d, (${[...officers]}::uuid[]) as officers
      from enforcement_case where office_id = ${office} and machine_version = 'bench'),
    s as (
      select m.id, m.d as entered, officers[1 + n % cardinality(officers)] as officer, 1000000 * (1 + n % 900) as owed, part.* from m
      cross join lateral (values
        (m.d, m.d + 13, 'voluntary', 0.0),
        (m.d + 14, m.d + 60 + (n % 60)::int, 'underway', 0.0),
        (m.d + 61 + (n % 60)::int, case when n % 7 = 0 then null else m.d + 150 + (n % 90)::int end, case when n % 7 = 0 then 'notEnforceable' else 'underway' end, 0.4),
        (case when n % 7 = 0 then null else m.d + 151 + (n % 90)::int end, null::date, case when n % 5 = 0 then 'underway' else 'completed' end, case when n % 5 = 0 then 0.6 else 1.0 end)
      ) as part(from_on, to_on, standing, share) where part.from_on is not null)
    insert into matter_stretch (office_id, case_id, from_on, to_on, standing, officer_id, entered_on, decided_on, owed, done, reduced)
    select ${office}, id, from_on, to_on, standing, officer, entered, entered, owed, (owed * share)::bigint, 0 from s`.execute(
    owner,
  )
  await fillSteps(owner, officeId)
}

/** How those matters went along the road: each as far as its number says, the last step still open. */
async function fillSteps(owner: Kysely<Database>, officeId: string): Promise<void> {
  const office = sql`${officeId}::uuid`
  await sql`
    with m as (
      select id, n, (opened_at at time zone 'Asia/Ho_Chi_Minh')::date as d,
        case when n % 7 = 0 then 2 when n % 11 = 0 then 3 when n % 13 = 0 then 4 when n % 5 = 0 then 5 else 6 end as reached
      from (select id, opened_at, (row_number() over (order by id))::int as n from enforcement_case
        where office_id = ${office} and machine_version = 'bench') numbered)
    insert into matter_step (office_id, case_id, nth, stage, entered_on, left_on)
    select ${office}, m.id, s.nth, s.stage, s.entered_on, case when s.nth < m.reached then s.left_on end from m
    cross join lateral (values
      (1, 'acceptance', m.d, m.d + 4),
      (2, 'verification', m.d + 4, m.d + 61 + m.n % 60),
      (3, 'seizure', m.d + 61 + m.n % 60, m.d + 90 + m.n % 60),
      (4, 'appraisal', m.d + 90 + m.n % 60, m.d + 120 + m.n % 60),
      (5, 'auction', m.d + 120 + m.n % 60, m.d + 151 + m.n % 60),
      (6, 'closure', m.d + 151 + m.n % 60, null::date)
    ) as s(nth, stage, entered_on, left_on) where s.nth <= m.reached`.execute(owner)
}
