import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import { type CaseColumns, caseColumns } from './case-columns.ts'

/** Another matter of the office that has to do with one. */
export interface RelatedMatter extends CaseColumns {
  id: string
  closedOn: string | null
  /** It enforces the same judgment: number and day are the same. */
  sameJudgment: boolean
  /** A debtor has the same name, however it is written. The same name need not be the same person. */
  sameDebtor: boolean
}

const atMost = 200

/**
 * The matters of an office that enforce the judgment of `caseId` or have a debtor of the same name; open ones first, those
 * of the judgment before the others, 200 at most.
 */
export async function listRelated(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
): Promise<RelatedMatter[]> {
  const { rows } = await sql<RelatedMatter>`
    with own as (select judgment_number, judgment_date from enforcement_case where office_id = ${officeId}::uuid and id = ${caseId}::uuid),
    of_judgment as (select c.id from enforcement_case c, own
      where c.office_id = ${officeId}::uuid and c.judgment_number = own.judgment_number and c.judgment_date = own.judgment_date),
    of_debtor as (select distinct other.case_id as id from party mine join party other
        on other.office_id = mine.office_id and other.search_name = mine.search_name and other.role = 'debtor'
      where mine.office_id = ${officeId}::uuid and mine.case_id = ${caseId}::uuid and mine.role = 'debtor')
    select c.id, c.closed_on as "closedOn", ${caseColumns},
      exists (select from of_judgment j where j.id = c.id) as "sameJudgment", exists (select from of_debtor d where d.id = c.id) as "sameDebtor"
    from enforcement_case c
    where c.office_id = ${officeId}::uuid and c.id <> ${caseId}::uuid
      and c.id in (select id from of_judgment union select id from of_debtor)
    order by c.closed_on is not null, "sameJudgment" desc, c.opened_at desc, c.id limit ${atMost}`.execute(db)
  return rows
}
