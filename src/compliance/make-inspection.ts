import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { type Stratum, type StratumId, strata } from '../../workflows/compliance/strata.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { createRandom } from '../sample/district-one/random.ts'
import type { ComplianceSetting } from './compliance-setting.ts'
import { listAllFindings } from './list-findings.ts'

/** An inspection that is about to be made: a random sample (always the same for a seed), or files chosen by hand. */
export interface NewInspection {
  title: string
  decisionNumber: string
  from: IsoDay
  to: IsoDay
  sample:
    | { method: 'random'; seed: number; stratum: StratumId; size: number }
    | { method: 'byHand'; cases: readonly string[] }
}

/** Makes an inspection: chooses its files and keeps their findings of the period as they stand. Null when no file fits. */
export async function makeInspection(
  trx: Transaction<Database>,
  person: Person,
  setting: ComplianceSetting,
  made: NewInspection,
  now: Temporal.Instant,
): Promise<string | null> {
  const { officeId } = person
  const { sample } = made
  const pool = await listPool(trx, officeId, made, sample.method === 'random' ? sample.stratum : 'all')
  const chosen =
    sample.method === 'random'
      ? draw(pool, sample.size, sample.seed)
      : pool.filter(({ id }) => sample.cases.includes(id))
  if (chosen.length === 0) return null
  const id = randomUUID()
  await trx
    .insertInto('inspection')
    .values({
      office_id: officeId,
      id,
      title: made.title,
      decision_number: made.decisionNumber,
      from_on: made.from,
      to_on: made.to,
      method: sample.method,
      seed: sample.method === 'random' ? BigInt(sample.seed) : null,
      stratum: sample.method === 'random' ? sample.stratum : null,
      no_conflict: true,
      made_by: person.id,
      made_at: now.toString(),
      found_on: setting.today,
      conclusion: null,
      concluded_by: null,
      concluded_at: null,
    })
    .execute()
  const files = chosen.map(({ id: caseId, revision }, place) => ({ case_id: caseId, place, revision }))
  await sql`insert into inspection_file (office_id, inspection_id, case_id, place, revision)
    select ${officeId}::uuid, ${id}::uuid, f.* from jsonb_to_recordset(${JSON.stringify(files)}::jsonb) as f(case_id uuid, place int, revision int)`.execute(
    trx,
  )
  const findings = await listAllFindings(trx, officeId, setting, {
    from: made.from,
    to: made.to,
    cases: chosen.map((one) => one.id),
  })
  const kept = findings.map((finding) => ({
    finding: finding.id,
    case_id: finding.case.id,
    kind: finding.kind.id,
    found: finding,
  }))
  await sql`insert into inspection_finding (office_id, inspection_id, finding, case_id, kind, found)
    select ${officeId}::uuid, ${id}::uuid, f.* from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as f(finding text, case_id uuid, kind text, found jsonb)`.execute(
    trx,
  )
  return id
}

interface PoolFile {
  id: string
  revision: number
}

// Files that were open at some time of the period, in an order that never changes.
async function listPool(
  trx: Transaction<Database>,
  officeId: string,
  { from, to }: Pick<NewInspection, 'from' | 'to'>,
  stratum: StratumId,
): Promise<PoolFile[]> {
  const { isOpen, with: given, stood, group }: Stratum = strata[stratum]
  const among = sql`(${isOpen ?? null}::boolean is null or (c.closed_on is null) = ${isOpen ?? null}::boolean)
    and (${group ?? null}::text is null or ${group ?? null}::text = any(c.matter_groups))
    and (${given === undefined}::boolean or exists (select from case_act a where a.office_id = c.office_id and a.case_id = c.id
      and a.act = any(${[...(given ?? [])]}::text[])))
    and (${stood ?? null}::text is null or exists (select from matter_stretch s where s.office_id = c.office_id and s.case_id = c.id
      and s.standing = ${stood ?? null}::text and s.from_on <= ${to}::date and coalesce(s.to_on, 'infinity') >= ${from}::date))`
  const found = await sql<PoolFile>`
    select c.id, c.revision from enforcement_case c
    where c.office_id = ${officeId}::uuid and coalesce(c.closed_on, 'infinity') >= ${from}::date and ${among}
      and exists (select from case_act a where a.office_id = c.office_id and a.case_id = c.id and a.took_place_on <= ${to}::date)
    order by c.opened_at, c.id`.execute(trx)
  return found.rows
}

/** So many of them, each as likely as any other; the same seed draws the same files of the same pool. */
export function draw<T>(pool: readonly T[], size: number, seed: number): T[] {
  const random = createRandom(seed)
  const left = [...pool]
  const chosen: T[] = []
  while (chosen.length < size && left.length > 0)
    chosen.push(...left.splice(random.between(0, left.length - 1), 1))
  return chosen
}
