import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import { officeRoles } from '../engine/findings.ts'
import type { Words } from '../engine/vocabulary.ts'

/** One limit on an officer's list. */
export interface WorklistLine {
  caseId: string
  number: string | null
  judgmentNumber: string
  debtors: string | null
  stage: string
  rule: string
  ref: string
  whose: string
  due: string
  assetId: string | null
  officerId: string | null
}

/** What an officer, or a whole office, has to do: overdue, today, the next seven days. */
export interface Worklist {
  today: string
  overdue: WorklistLine[]
  dueToday: WorklistLine[]
  next7Days: WorklistLine[]
  /** Proposals that wait: of this person those he may sign, and those he has submitted. */
  waitingForSignature: SignatureLine[]
}

/** A proposal that waits. `mine`: this person submitted it, and others sign. */
export interface SignatureLine {
  proposalId: string
  caseId: string
  number: string | null
  judgmentNumber: string
  debtors: string | null
  act: string
  label: Words | null
  on: string
  submittedAt: string
  stale: boolean
  authorId: string
  authorName: string
  mine: boolean
}

/** The open duties of an officer's cases (or of all cases of the office) that are due within a week of the day. */
export async function readWorklist(
  db: Kysely<Database>,
  officeId: string,
  officer: string | null,
  today: string,
  waitingForSignature: SignatureLine[] = [],
): Promise<Worklist> {
  const found = await sql<WorklistLine>`
    select c.id as "caseId", c.number, c.judgment_number as "judgmentNumber", c.stage, t.rule, t.ref, t.whose, t.due_on as due,
      t.asset_ref as "assetId", c.officer_id as "officerId",
      (select string_agg(p.name, ', ' order by p.ref) from party p where p.office_id = c.office_id and p.case_id = c.id and p.role = 'debtor') as debtors
    from time_limit t join enforcement_case c on c.office_id = t.office_id and c.id = t.case_id
    where t.office_id = ${officeId}::uuid and t.status = 'open' and not t.flags @> '["paused"]' and t.kind <> 'right' and t.whose = any(${[...officeRoles]}::text[])
      and t.opens_on <= ${today}::date and t.due_on <= ${today}::date + 7
      and (${officer}::uuid is null or c.officer_id = ${officer}::uuid)
    order by t.due_on, c.opened_at limit 2000`.execute(db)
  const rows = found.rows
  return {
    today,
    overdue: rows.filter((row) => row.due < today),
    dueToday: rows.filter((row) => row.due === today),
    next7Days: rows.filter((row) => row.due > today),
    waitingForSignature,
  }
}
