import { sql, type Transaction } from 'kysely'
import type { Standing } from '../../workflows/statistics/standings.ts'
import { spanOfYear } from '../../workflows/statistics/statistical-year.ts'
import { debtorNames } from '../cases/case-columns.ts'
import { settingFor } from '../cases/case-setting.ts'
import type { Database } from '../db/schema.ts'
import type { Words } from '../engine/vocabulary.ts'
import { isCarriedInto, standsOn } from '../statistics/stretch-conditions.ts'
import { limitStanding } from '../time-limits/limit-standing.ts'

/** How a file stands to one rule: in time, late, not done though due, still running. */
export type RuleResult = 'kept' | 'late' | 'overdue' | 'running'
export type ReviewOutcome = 'inOrder' | 'toRemedy' | 'remedied'

/** One rule of a file: the worst of what it was asked to keep. */
export interface FileRule {
  rule: string
  ref: string
  label: Words
  result: RuleResult
  /** How many times the rule applied, and the last due day of the worst. */
  times: number
  due: string
}

/** A carried-over file with a result for each rule, and what the review came to. */
export interface ReviewedFile {
  caseId: string
  number: string | null
  judgmentNumber: string
  debtors: string | null
  officerId: string | null
  officer: string | null
  stage: string
  standing: Standing
  left: number
  late: number
  overdue: number
  outcome: ReviewOutcome | null
  note: string | null
  remedyBy: string | null
  reviewedBy: string | null
  reviewedAt: string | null
  rules: FileRule[]
}

/** The review of a year: what it has come to so far, rule by rule, and one page of files, the worst first. */
export interface YearReview {
  year: number
  today: string
  summary: { files: number; withFaults: number; reviewed: number; toRemedy: number }
  byRule: (Record<RuleResult, number> & { rule: string; ref: string; label: Words })[]
  files: ReviewedFile[]
  next: string | null
}

/** Of which files: of one officer, only those still to be reviewed or to be remedied; a page of so many after so many. */
export interface ReviewQuestion {
  year: number
  today: string
  officer?: string | undefined
  show?: 'open' | 'toRemedy' | 'faults' | undefined
  skip: number
  limit: number
}

/** Reads the review of the files carried over into a statistical year, as of a day. */
export async function readYearReview(
  trx: Transaction<Database>,
  officeId: string,
  question: ReviewQuestion,
): Promise<YearReview> {
  const { year, today, show, skip, limit } = question
  const { law } = settingFor()
  const from = sql`${carried(officeId, question)} f`
  const shown = {
    open: sql`where outcome is null`,
    toRemedy: sql`where outcome = 'toRemedy'`,
    faults: sql`where late + overdue > 0`,
  }
  const { rows: files } = await sql<Omit<ReviewedFile, 'rules'>>`
    select * from ${from} ${show === undefined ? sql`` : shown[show]}
    order by overdue desc, late desc, "left" desc, "caseId" offset ${skip} limit ${limit + 1}`.execute(trx)
  const rules = ruleResults(officeId, today, sql`select "caseId" from ${from}`)
  const { rows: byRule } = await sql<Record<RuleResult, number> & { rule: string; ref: string }>`
    select rule, min(ref) as ref, (count(*) filter (where result = 'kept'))::int as kept, (count(*) filter (where result = 'late'))::int as late,
      (count(*) filter (where result = 'overdue'))::int as overdue, (count(*) filter (where result = 'running'))::int as running
    from ${rules} r group by rule order by overdue desc, late desc, rule`.execute(trx)
  const page = files.slice(0, limit)
  const ids = page.map(({ caseId }) => caseId)
  const { rows: ofFiles } = await sql<Omit<FileRule, 'label'> & { case_id: string }>`
    select * from ${ruleResults(officeId, today, sql`select unnest(${ids}::uuid[])`)} r order by rule`.execute(
    trx,
  )
  const named = (rule: string): Words => law.limits[rule]?.label ?? { vi: rule, en: rule }
  return {
    year,
    today,
    summary: await countReviewed(trx, officeId, question),
    byRule: byRule.map((one) => ({ ...one, label: named(one.rule) })),
    files: page.map((file) => ({
      ...file,
      rules: ofFiles
        .filter(({ case_id }) => case_id === file.caseId)
        .map(({ case_id: _file, ...rule }) => ({ ...rule, label: named(rule.rule) })),
    })),
    next: files.length > limit ? String(skip + limit) : null,
  }
}

/** What the review of a year has come to so far, counted. */
export async function countReviewed(
  trx: Transaction<Database>,
  officeId: string,
  question: Pick<ReviewQuestion, 'year' | 'today' | 'officer'>,
): Promise<YearReview['summary']> {
  const { rows } = await sql<YearReview['summary']>`
    select count(*)::int as files, (count(*) filter (where late + overdue > 0))::int as "withFaults",
      (count(outcome))::int as reviewed, (count(*) filter (where outcome = 'toRemedy'))::int as "toRemedy"
    from ${carried(officeId, question)} f`.execute(trx)
  return rows[0] ?? { files: 0, withFaults: 0, reviewed: 0, toRemedy: 0 }
}

/** Whether a file was carried over into a year. */
export async function isCarriedOver(
  trx: Transaction<Database>,
  officeId: string,
  year: number,
  caseId: string,
  today: string,
): Promise<boolean> {
  const { rows } =
    await sql`select 1 from ${carried(officeId, { year, today })} f where "caseId" = ${caseId}::uuid`.execute(
      trx,
    )
  return rows.length > 0
}

/** Every file that was pending when the year began, however it stands since. */
function carried(
  officeId: string,
  { year, today, officer }: Pick<ReviewQuestion, 'year' | 'today' | 'officer'>,
) {
  const begins = spanOfYear(year).from
  return sql`(
    select c.id as "caseId", c.number, c.judgment_number as "judgmentNumber", c.officer_id as "officerId", c.stage,
      ${debtorNames} as debtors,
      (select a.display_name from account a where a.office_id = c.office_id and a.id = c.officer_id) as officer,
      coalesce(s.standing, b.standing) as standing, greatest(coalesce(s.owed - s.done - s.reduced, b.owed - b.done - b.reduced), 0)::float8 as "left",
      l.late, l.overdue, r.outcome, r.note, r.remedy_by as "remedyBy",
      (select a.display_name from account a where a.office_id = c.office_id and a.id = r.recorded_by) as "reviewedBy", r.recorded_at as "reviewedAt"
    from matter_stretch b
    join enforcement_case c on c.office_id = b.office_id and c.id = b.case_id
    left join matter_stretch s on s.office_id = b.office_id and s.case_id = b.case_id and ${standsOn('s', today)}
    left join lateral (select outcome, note, remedy_by, recorded_by, recorded_at from file_review r where r.office_id = b.office_id and r.year = ${year}
      and r.case_id = b.case_id order by r.id desc limit 1) r on true
    left join lateral (select (count(*) filter (where ${isMetLate}))::int as late, (count(*) filter (where ${isOverdue(today)}))::int as overdue
      from time_limit t where t.office_id = b.office_id and t.case_id = b.case_id and ${isDuty}) l on true
    where b.office_id = ${officeId}::uuid and ${isCarriedInto('b', begins)}
      and (${officer ?? null}::uuid is null or c.officer_id = ${officer ?? null}::uuid)
  )`
}

const { isDuty, isMetLate, isOverdue } = limitStanding

/** One row for each rule that bound a file, with the worst of its results. */
function ruleResults(officeId: string, today: string, files: ReturnType<typeof sql>) {
  return sql`(
    select t.case_id, t.rule, min(t.ref) as ref, count(*)::int as times,
      case when bool_or(${isOverdue(today)}) then 'overdue' when bool_or(${isMetLate}) then 'late' when bool_or(t.status = 'open') then 'running' else 'kept' end as result,
      coalesce(max(t.due_on) filter (where ${isOverdue(today)}), max(t.due_on) filter (where ${isMetLate}), max(t.due_on)) as due
    from time_limit t where t.office_id = ${officeId}::uuid and t.case_id in (${files}) and ${isDuty} and t.opens_on <= ${today}::date
    group by t.case_id, t.rule)`
}
