import { sql, type Transaction } from 'kysely'
import type { Database } from '../../src/db/schema.ts'

const families =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Tô Lâm'.split(' ')
const middles = 'Văn Thị Đức Minh Hữu Ngọc Quang Thanh Xuân Kim Bảo Gia Khánh Mỹ Hoài Trọng'.split(' ')
const given =
  'An Bình Cường Dung Giang Hà Hạnh Hiếu Hòa Hùng Khoa Lan Linh Long Mai Nam Nga Phúc Quân Sơn Tâm Thảo Trang Tuấn Vy Yến Đạt Ánh Ước Ẩn'.split(
    ' ',
  )

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}

/**
 * Copies one matter of an office many times in SQL: numbers of their own, invented debtors, its limits spread over the days
 * about `today`. The first `own` belong to the first officer, the rest to the others in turn. They stand for lists and
 * searches alone; nobody can act in them.
 */
export async function fillMatters(
  trx: Transaction<Database>,
  officeId: string,
  template: string,
  {
    matters,
    own,
    officers,
    today,
  }: { matters: number; own: number; officers: readonly string[]; today: string },
): Promise<void> {
  const [first, ...others] = officers
  await sql`
    create temporary table copy on commit drop as
    select i, gen_random_uuid() as id,
      case when i <= ${own}::int then ${first}::uuid else (${[...others]}::uuid[])[1 + i % ${others.length}::int] end as officer
    from generate_series(1, ${matters}::int) i`.execute(trx)
  await sql`
    insert into enforcement_case (office_id, id, number, kind, judgment_number, judgment_date, judgment_kind, matter_groups, stage, revision,
      machine_version, snapshot, officer_id, latest_on, closed_on, intake_canonical, chain_head, opened_by, opened_at)
    select c.office_id, n.id, n.i || '/QĐ-THADS', c.kind, (n.i * 7 % 9973) || '/2026/DS-ST', c.judgment_date, c.judgment_kind, c.matter_groups,
      c.stage, c.revision, c.machine_version, c.snapshot, n.officer, c.latest_on, null, c.intake_canonical, c.chain_head, c.opened_by,
      c.opened_at - n.i * interval '7 minutes'
    from copy n, enforcement_case c where c.office_id = ${officeId}::uuid and c.id = ${template}::uuid`.execute(
    trx,
  )
  const name = sql`
    (${families}::text[])[1 + n.i * 13 % ${families.length}::int] || ' ' || (${middles}::text[])[1 + n.i * 7 % ${middles.length}::int] || ' ' ||
    (${given}::text[])[1 + n.i * 11 % ${given.length}::int] || ' ' || (${given}::text[])[1 + n.i / 3 % ${given.length}::int]`
  const search = sql`
    (${families.map(plain)}::text[])[1 + n.i * 13 % ${families.length}::int] || ' ' || (${middles.map(plain)}::text[])[1 + n.i * 7 % ${middles.length}::int] || ' ' ||
    (${given.map(plain)}::text[])[1 + n.i * 11 % ${given.length}::int] || ' ' || (${given.map(plain)}::text[])[1 + n.i / 3 % ${given.length}::int]`
  await sql`
    insert into party (office_id, case_id, ref, role, name, search_name)
    select ${officeId}::uuid, n.id, 'd1', 'debtor', ${name}, ${search} from copy n
    union all
    select ${officeId}::uuid, n.id, 'c1', 'creditor', 'Ngân hàng Thử Nghiệm ' || n.i % 17, 'ngan hang thu nghiem ' || n.i % 17 from copy n`.execute(
    trx,
  )
  await sql`
    insert into time_limit (office_id, case_id, key, rule, ref, kind, whose, asset_ref, document_ref, recipient_ref, obligation_ref, opened_by,
      from_on, opens_on, due_on, due_at, unit, status, closed_on, closed_by, days_late, flags, law_version, calendar_version, remind_on)
    select t.office_id, n.id, t.key, t.rule, t.ref, t.kind, t.whose, t.asset_ref, t.document_ref, t.recipient_ref, t.obligation_ref, t.opened_by,
      t.from_on, t.opens_on, ${today}::date + (n.i * 3 % 90) - 20, null, t.unit, t.status, t.closed_on, t.closed_by, t.days_late, t.flags,
      t.law_version, t.calendar_version, null
    from copy n, time_limit t where t.office_id = ${officeId}::uuid and t.case_id = ${template}::uuid`.execute(
    trx,
  )
}
