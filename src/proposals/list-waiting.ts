import { type Kysely, sql } from 'kysely'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { debtorNames } from '../cases/case-columns.ts'
import type { Person } from '../cases/outcome.ts'
import type { SignatureLine } from '../cases/worklist.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay, Law } from '../engine/vocabulary.ts'
import { signableBy } from './list-proposals.ts'

/** The proposals that wait for a person, and those of his own that wait for others, oldest first. */
export async function listWaiting(
  db: Kysely<Database>,
  law: Law<Facts>,
  person: Person,
  today: IsoDay,
): Promise<SignatureLine[]> {
  const signable = await signableBy(db, { law }, person, today)
  const found = await sql<Omit<SignatureLine, 'label'>>`
    select p.id as "proposalId", p.case_id as "caseId", c.number, c.judgment_number as "judgmentNumber",
      ${debtorNames} as debtors,
      p.act, p.took_place_on as "on", p.submitted_at as "submittedAt", c.revision <> p.revision as stale,
      p.author_id as "authorId", a.display_name as "authorName", p.author_id = ${person.id}::uuid as mine
    from proposal p join enforcement_case c on c.office_id = p.office_id and c.id = p.case_id
      join account a on a.office_id = p.office_id and a.id = p.author_id
    where p.office_id = ${person.officeId}::uuid and p.state = 'submitted' and (p.author_id = ${person.id}::uuid or ${signable})
    order by p.submitted_at, p.id limit 500`.execute(db)
  return found.rows.map((row) => ({ ...row, label: law.acts[row.act]?.label ?? null }))
}
