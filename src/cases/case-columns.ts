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

function namesOf(role: 'debtor' | 'creditor') {
  return sql<string | null>`(select string_agg(q.name, ', ' order by q.ref) from party q
    where q.office_id = c.office_id and q.case_id = c.id and q.role = ${role})`
}

/** The debtors of the case called `c` by name, in their order; null when there is none, or every name was erased. */
export const debtorNames = namesOf('debtor')

/** The columns of `CaseColumns` for a query whose case is called `c`. */
export const caseColumns = sql`
  c.number, c.kind, c.stage, c.judgment_number as "judgmentNumber", c.officer_id as "officerId", c.latest_on as "latestOn",
  ${debtorNames} as debtors, ${namesOf('creditor')} as creditors,
  (select a.display_name from account a where a.office_id = c.office_id and a.id = c.officer_id) as officer,
  (c.snapshot #>> '{facts,verification,result}') = 'hasMeans' as "hasMeans",
  (select coalesce(sum((o ->> 'amount')::bigint), 0)::float8 from jsonb_array_elements(c.snapshot #> '{facts,obligations}') o) as "toCollect",
  (select coalesce(sum((o ->> 'collected')::bigint), 0)::float8 from jsonb_array_elements(c.snapshot #> '{facts,obligations}') o) as collected`
