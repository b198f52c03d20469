import { sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { hashPayload, type JsonObject, sealEntry } from '../audit/chain-entry.ts'
import { commitValue } from '../audit/commitment.ts'
import { toMicroseconds } from '../cases/describe-command.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database, StatementStep } from '../db/schema.ts'

/** Why an explanation was accepted: a cause outside the officer's power, or no breach at all. */
export type Cause = 'outside' | 'noBreach'

/** What was last said of a finding. */
export interface Standing {
  step: StatementStep
  cause: Cause | null
  by: string
  at: string
}

/** One thing that was said of a finding, with its words where they have not been erased. */
export interface Statement extends Standing {
  seq: number
  text: string | null
  actorId: string
  role: string
}

/** What a person wants to say. */
export interface NewStatement {
  caseId: string
  finding: string
  kind: string
  step: StatementStep
  cause?: Cause
  text: string
}

/** The name under which the words of an entry of the chain of statements are kept. */
function entryName(seq: number): string {
  return `s${seq}`
}
const textPath = '/statement/text'

/** The latest standing of each of these findings; a finding nobody spoke of is not in the answer. */
export async function standingsOf(
  trx: Transaction<Database>,
  officeId: string,
  findings: readonly string[],
): Promise<Map<string, Standing>> {
  if (findings.length === 0) return new Map()
  const found = await sql<Standing & { finding: string }>`
    select distinct on (s.finding) s.finding, s.step, s.cause, a.display_name as by, s.recorded_at as at
    from finding_statement s join account a on a.office_id = s.office_id and a.id = s.actor_id
    where s.office_id = ${officeId}::uuid and s.finding = any(${[...findings]}::text[])
    order by s.finding, s.seq desc`.execute(trx)
  return new Map(found.rows.map(({ finding, ...standing }) => [finding, standing]))
}

/** Everything that was said of a finding, first to last. */
export async function listStatements(
  trx: Transaction<Database>,
  officeId: string,
  finding: string,
): Promise<Statement[]> {
  const found = await sql<Statement>`
    select s.seq, s.step, s.cause, a.display_name as by, s.actor_id as "actorId", s.actor_role as role, s.recorded_at as at, e.value as text
    from finding_statement s join account a on a.office_id = s.office_id and a.id = s.actor_id
      left join erasable_value e on e.office_id = s.office_id and e.case_id = s.case_id and e.entry = 's' || s.seq and e.path = ${textPath}
    where s.office_id = ${officeId}::uuid and s.finding = ${finding} order by s.seq`.execute(trx)
  return found.rows
}

/**
 * Records what a person says of a finding: an entry of the case's chain of statements, its words committed and kept apart.
 * The case's row is locked, so that its chain has one end. Undefined when the office has no such case.
 */
export async function recordStatement(
  trx: Transaction<Database>,
  person: Person,
  said: NewStatement,
  now: Temporal.Instant,
): Promise<number | undefined> {
  const { officeId } = person
  const end = await lockEnd(trx, officeId, said.caseId)
  if (end === undefined) return undefined
  const seq = end.seq + 1
  const text = commitValue(said.text)
  const sealed = sealEntry({
    schema: 'statement/1',
    prev: end.hash,
    body: {
      office: officeId,
      case: said.caseId,
      seq,
      finding: said.finding,
      kind: said.kind,
      step: said.step,
      ...(said.cause === undefined ? {} : { cause: said.cause }),
      text: { commitment: text.commitment },
      actor: person.id,
      role: person.role,
      recordedAt: toMicroseconds(now),
    } as JsonObject,
  })
  await sql`
    with ended as (
      insert into finding_statement_head (office_id, case_id, seq, hash) values (${officeId}::uuid, ${said.caseId}::uuid, ${seq}::int, ${sealed.hash})
      on conflict (office_id, case_id) do update set seq = excluded.seq, hash = excluded.hash),
    kept as (
      insert into erasable_value (office_id, case_id, entry, path, salt, value)
      values (${officeId}::uuid, ${said.caseId}::uuid, ${entryName(seq)}, ${textPath}, ${text.salt}, ${said.text}))
    insert into finding_statement (office_id, case_id, seq, finding, kind, step, cause, actor_id, actor_role, recorded_at, payload, prev_hash, hash)
    values (${officeId}::uuid, ${said.caseId}::uuid, ${seq}::int, ${said.finding}, ${said.kind}, ${said.step}, ${said.cause ?? null}, ${person.id}::uuid,
      ${person.role}, ${now.toString()}::timestamptz, ${sealed.payload}, ${end.hash}, ${sealed.hash})`.execute(
    trx,
  )
  return seq
}

async function lockEnd(
  trx: Transaction<Database>,
  officeId: string,
  caseId: string,
): Promise<{ seq: number; hash: Buffer } | undefined> {
  const intake = await trx
    .selectFrom('enforcement_case')
    .select('intake_canonical')
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (intake === undefined) return undefined
  const end = await trx
    .selectFrom('finding_statement_head')
    .select(['seq', 'hash'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return end ?? { seq: 0, hash: hashPayload(intake.intake_canonical) }
}
