import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { type Stratum, type StratumId, strata } from '../../workflows/compliance/strata.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database, InspectionRemedyTable } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { createRandom } from '../sample/district-one/random.ts'
import type { ComplianceSetting } from './compliance-setting.ts'
import { type FindingLine, listAllFindings } from './list-findings.ts'

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

/** What a conclusion says beside what was found (TT 04/2023 Đ.25(2)). */
export interface Conclusion {
  number: string
  done: string
  notDone: string
  shortcomings: string
  causes: string
  remedies: string
  proposals: string
}

export type RemedyStep = InspectionRemedyTable['step']

/** A finding an inspection keeps, as it stood, and what became of it. */
export interface InspectedFinding {
  finding: FindingLine
  remedy: {
    state: RemedyStep | null
    dueOn: IsoDay | null
    steps: { step: RemedyStep; dueOn: IsoDay | null; note: string | null; by: string; at: string }[]
  }
}

export interface InspectionLine {
  id: string
  title: string
  decisionNumber: string
  from: IsoDay
  to: IsoDay
  method: 'random' | 'byHand'
  seed: number | null
  stratum: string | null
  madeBy: string
  madeAt: string
  foundOn: IsoDay
  files: number
  findings: number
  remedied: number
  concludedAt: string | null
}

export interface Inspection extends InspectionLine {
  cases: {
    id: string
    number: string | null
    judgmentNumber: string
    debtors: string | null
    officer: string | null
  }[]
  found: InspectedFinding[]
  conclusion: Conclusion | null
  concludedBy: string | null
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

/** The inspections of an office, newest first. */
export async function listInspections(
  trx: Transaction<Database>,
  officeId: string,
): Promise<InspectionLine[]> {
  const found =
    await sql<InspectionLine>`${selectLine(officeId)} order by i.made_at desc, i.id limit 200`.execute(trx)
  return found.rows.map(toLine)
}

/** One inspection with its files, findings and remedies. */
export async function readInspection(
  trx: Transaction<Database>,
  officeId: string,
  id: string,
): Promise<Inspection | undefined> {
  const found = await sql<InspectionLine & { conclusion: Conclusion | null; concludedBy: string | null }>`
    ${selectLine(officeId)} and i.id = ${id}::uuid`.execute(trx)
  const [line] = found.rows
  if (line === undefined) return undefined
  const cases = await sql<Inspection['cases'][number]>`
    select c.id, c.number, c.judgment_number as "judgmentNumber", d.display_name as officer,
      (select string_agg(p.name, ', ' order by p.ref) from party p where p.office_id = c.office_id and p.case_id = c.id and p.role = 'debtor') as debtors
    from inspection_file f join enforcement_case c on c.office_id = f.office_id and c.id = f.case_id
      left join account d on d.office_id = c.office_id and d.id = c.officer_id
    where f.office_id = ${officeId}::uuid and f.inspection_id = ${id}::uuid order by f.place`.execute(trx)
  const kept = await sql<{
    finding: string
    found: FindingLine
    steps: InspectedFinding['remedy']['steps'] | null
  }>`
    select f.finding, f.found, (select jsonb_agg(jsonb_build_object('step', r.step, 'dueOn', r.due_on, 'note', r.note, 'by', a.display_name, 'at', r.recorded_at) order by r.id)
      from inspection_remedy r join account a on a.office_id = r.office_id and a.id = r.actor_id
      where r.office_id = f.office_id and r.inspection_id = f.inspection_id and r.finding = f.finding) as steps
    from inspection_finding f join inspection_file p on p.office_id = f.office_id and p.inspection_id = f.inspection_id and p.case_id = f.case_id
    where f.office_id = ${officeId}::uuid and f.inspection_id = ${id}::uuid order by p.place, f.kind, f.finding`.execute(
    trx,
  )
  return {
    ...toLine(line),
    conclusion: line.conclusion,
    concludedBy: line.concludedBy,
    cases: cases.rows,
    found: kept.rows.map(({ found: finding, steps }) => ({
      finding,
      remedy: {
        state: steps?.at(-1)?.step ?? null,
        dueOn: steps?.filter(({ step }) => step === 'ordered').at(-1)?.dueOn ?? null,
        steps: steps ?? [],
      },
    })),
  }
}

function selectLine(officeId: string) {
  return sql`
    select i.id, i.title, i.decision_number as "decisionNumber", i.from_on as "from", i.to_on as "to", i.method, i.seed, i.stratum, a.display_name as "madeBy",
      i.made_at as "madeAt", i.found_on as "foundOn", i.conclusion, i.concluded_at as "concludedAt",
      (select z.display_name from account z where z.office_id = i.office_id and z.id = i.concluded_by) as "concludedBy",
      (select count(*)::int from inspection_file f where f.office_id = i.office_id and f.inspection_id = i.id) as files,
      (select count(*)::int from inspection_finding f where f.office_id = i.office_id and f.inspection_id = i.id) as findings,
      (select count(*)::int from inspection_finding f where f.office_id = i.office_id and f.inspection_id = i.id and (select r.step from inspection_remedy r
        where r.office_id = f.office_id and r.inspection_id = f.inspection_id and r.finding = f.finding order by r.id desc limit 1) in ('remedied', 'confirmed')) as remedied
    from inspection i join account a on a.office_id = i.office_id and a.id = i.made_by where i.office_id = ${officeId}::uuid`
}

function toLine(line: InspectionLine): InspectionLine {
  const {
    id,
    title,
    decisionNumber,
    from,
    to,
    method,
    stratum,
    madeBy,
    madeAt,
    foundOn,
    files,
    findings,
    remedied,
  } = line
  const seed = line.seed === null ? null : Number(line.seed)
  return {
    id,
    title,
    decisionNumber,
    from,
    to,
    method,
    seed,
    stratum,
    madeBy,
    madeAt,
    foundOn,
    files,
    findings,
    remedied,
    concludedAt: line.concludedAt,
  }
}

/** Which step of a remedy may follow which: a day is set, it is said to be done, the examiner confirms or sends it back. */
const follows: Readonly<Record<RemedyStep, readonly (RemedyStep | null)[]>> = {
  ordered: [null, 'ordered', 'reopened'],
  remedied: ['ordered', 'reopened'],
  confirmed: ['remedied'],
  reopened: ['remedied', 'confirmed'],
}

/** Records a step of a remedy. 'noSuch' without such a finding; 'outOfOrder' where it does not follow from the last one. */
export async function recordRemedy(
  trx: Transaction<Database>,
  person: Person,
  inspectionId: string,
  finding: string,
  given: { step: RemedyStep; dueOn?: IsoDay | undefined; note?: string | undefined },
  now: Temporal.Instant,
): Promise<'recorded' | 'noSuch' | 'outOfOrder'> {
  const kept = await sql<{ last: RemedyStep | null }>`
    select (select r.step from inspection_remedy r where r.office_id = f.office_id and r.inspection_id = f.inspection_id and r.finding = f.finding
      order by r.id desc limit 1) as last
    from inspection_finding f where f.office_id = ${person.officeId}::uuid and f.inspection_id = ${inspectionId}::uuid and f.finding = ${finding}`.execute(
    trx,
  )
  const [row] = kept.rows
  if (row === undefined) return 'noSuch'
  if (!follows[given.step].includes(row.last)) return 'outOfOrder'
  await trx
    .insertInto('inspection_remedy')
    .values({
      office_id: person.officeId,
      inspection_id: inspectionId,
      finding,
      step: given.step,
      due_on: given.step === 'ordered' ? (given.dueOn ?? null) : null,
      note: given.note ?? null,
      actor_id: person.id,
      recorded_at: now.toString(),
    })
    .execute()
  return 'recorded'
}

/** Concludes an inspection, once. */
export async function concludeInspection(
  trx: Transaction<Database>,
  person: Person,
  id: string,
  conclusion: Conclusion,
  now: Temporal.Instant,
): Promise<boolean> {
  const done = await trx
    .updateTable('inspection')
    .set({ conclusion: JSON.stringify(conclusion), concluded_by: person.id, concluded_at: now.toString() })
    .where('office_id', '=', person.officeId)
    .where('id', '=', id)
    .where('concluded_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return done !== undefined
}
