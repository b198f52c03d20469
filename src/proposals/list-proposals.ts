import { type Kysely, type RawBuilder, sql } from 'kysely'
import { debtorNames } from '../cases/case-columns.ts'
import type { EnforcementSetting } from '../cases/case-setting.ts'
import type { Cursor } from '../cases/list-cases.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database, ProposalState } from '../db/schema.ts'
import { listRights } from '../engine/signing.ts'
import type { IsoDay, Words } from '../engine/vocabulary.ts'
import { actorOf, readPowers } from '../people/powers.ts'

/** One line of a list of proposals. */
export interface ProposalLine {
  id: string
  caseId: string
  caseNumber: string | null
  judgmentNumber: string
  debtors: string | null
  act: string
  label: Words | null
  on: IsoDay
  assetId: string | null
  state: ProposalState
  author: { id: string; name: string; role: string }
  submittedAt: string
  settledAt: string | null
  revisionSeen: number
  /** It waits, and the case has moved on since. */
  stale: boolean
  replaces: string | null
}

/** What a list of proposals may be narrowed by. `waiting`: those that wait and this person may sign today. */
export interface ProposalFilter {
  state?: ProposalState | 'waiting'
  caseId?: string
  authorId?: string
  after?: Cursor
  limit: number
}

/** Proposals of an office, newest first (those that wait for this person: oldest first), one page. */
export async function listProposals(
  db: Kysely<Database>,
  setting: Pick<EnforcementSetting, 'law'>,
  person: Person,
  filter: ProposalFilter,
  today: IsoDay,
): Promise<{ proposals: ProposalLine[]; next: string | null }> {
  const { state, caseId = null, authorId = null, limit } = filter
  const { at = null, id = null } = filter.after ?? {}
  const isQueue = state === 'waiting'
  const rights = isQueue ? await signableBy(db, setting, person, today) : sql`true`
  const found = await sql<
    Omit<ProposalLine, 'label' | 'author'> & { authorId: string; authorName: string; authorRole: string }
  >`
    select p.id, p.case_id as "caseId", c.number as "caseNumber", c.judgment_number as "judgmentNumber",
      ${debtorNames} as debtors,
      p.act, p.took_place_on as "on", p.asset_ref as "assetId", p.state, p.submitted_at as "submittedAt", p.settled_at as "settledAt",
      p.revision as "revisionSeen", p.state = 'submitted' and c.revision <> p.revision as stale, p.replaces,
      p.author_id as "authorId", a.display_name as "authorName", p.author_role as "authorRole"
    from proposal p join enforcement_case c on c.office_id = p.office_id and c.id = p.case_id
      join account a on a.office_id = p.office_id and a.id = p.author_id
    where p.office_id = ${person.officeId}::uuid
      and (${isQueue ? 'submitted' : (state ?? null)}::text is null or p.state = ${isQueue ? 'submitted' : (state ?? null)})
      and (${caseId}::uuid is null or p.case_id = ${caseId}::uuid)
      and (${authorId}::uuid is null or p.author_id = ${authorId}::uuid)
      and ${rights}
      and (${at}::timestamptz is null or case when ${isQueue}::boolean
        then (p.submitted_at, p.id) > (${at}::timestamptz, ${id}::uuid)
        else (p.submitted_at, p.id) < (${at}::timestamptz, ${id}::uuid) end)
    order by p.submitted_at ${sql.raw(isQueue ? 'asc' : 'desc')}, p.id ${sql.raw(isQueue ? 'asc' : 'desc')} limit ${limit + 1}`.execute(
    db,
  )
  const page = found.rows.slice(0, limit)
  const last = found.rows.length > limit ? page.at(-1) : undefined
  const next = last === undefined ? null : Buffer.from(`${last.submittedAt}|${last.id}`).toString('base64url')
  const proposals = page.map(({ authorId: author, authorName, authorRole, ...line }) => ({
    ...line,
    label: setting.law.acts[line.act]?.label ?? null,
    author: { id: author, name: authorName, role: authorRole },
  }))
  return { proposals, next }
}

/**
 * Which proposals a person may sign today, as a condition of a query over `p` (proposal) and `c` (its case): those of
 * his own right (an officer only in matters of his own) and those of acts delegated to him.
 */
export async function signableBy(
  db: Kysely<Database>,
  { law }: Pick<EnforcementSetting, 'law'>,
  person: Person,
  today: IsoDay,
): Promise<RawBuilder<unknown>> {
  const powers = await readPowers(db, person.officeId, person.id)
  const { own, delegated } = listRights(law, today, actorOf(person, powers, today))
  const onlyHis = person.role === 'officer' || person.role === 'divisionHead'
  return sql`((p.act = any(${own}::text[]) and (not ${onlyHis}::boolean or c.officer_id is null or c.officer_id = ${person.id}::uuid))
    or p.act = any(${delegated}::text[]))`
}
