import { sql } from 'kysely'

/** What a list tells of a case whatever the list is about: who, where it stands, how much. */
export interface CaseColumns {
  number: string | null
  kind: string
  stage: string
  judgmentNumber: string
  debtors: string | null
  creditors: string | null
  officerId: string | null
  officer: string | null
  /** The result of the latest verification; null before there is one. */
  hasMeans: boolean | null
  /** Integer đồng: what is to be performed in all, and what has been collected of it. */
  toCollect: number
  collected: number
  /** The day of the latest act. */
  latestOn: string | null
}

/** The columns of `CaseColumns` for a query whose case is called `c`. */
export const caseColumns = sql`
  c.number, c.kind, c.stage, c.judgment_number as "judgmentNumber", c.officer_id as "officerId", c.latest_on as "latestOn",
  (select string_agg(p.name, ', ' order by p.ref) from party p
    where p.office_id = c.office_id and p.case_id = c.id and p.role = 'debtor') as debtors,
  (select string_agg(p.name, ', ' order by p.ref) from party p
    where p.office_id = c.office_id and p.case_id = c.id and p.role = 'creditor') as creditors,
  (select a.display_name from account a where a.office_id = c.office_id and a.id = c.officer_id) as officer,
  (c.snapshot #>> '{facts,verification,result}') = 'hasMeans' as "hasMeans",
  (select coalesce(sum((o ->> 'amount')::bigint), 0)::float8 from jsonb_array_elements(c.snapshot #> '{facts,obligations}') o) as "toCollect",
  (select coalesce(sum((o ->> 'collected')::bigint), 0)::float8 from jsonb_array_elements(c.snapshot #> '{facts,obligations}') o) as collected`
