import { sql, type Transaction } from 'kysely'
import { debtorNames } from '../cases/case-columns.ts'
import type { Database, InspectionRemedyTable } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import type { FindingLine } from './list-findings.ts'

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
      ${debtorNames} as debtors
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

function toLine(
  row: InspectionLine & Partial<Pick<Inspection, 'conclusion' | 'concludedBy'>>,
): InspectionLine {
  const { conclusion: _conclusion, concludedBy: _concludedBy, ...line } = row
  return { ...line, seed: line.seed === null ? null : Number(line.seed) }
}
