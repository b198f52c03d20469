import { sql, type Transaction } from 'kysely'
import { complianceArticles } from '../../workflows/compliance/articles.ts'
import type { Criterion } from '../../workflows/compliance/criteria.ts'
import type { View } from '../../workflows/compliance/kind.ts'
import { kindOf, otherWords, views } from '../../workflows/compliance/kinds.ts'
import type { Threshold } from '../../workflows/compliance/thresholds.ts'
import { debtorNames } from '../cases/case-columns.ts'
import type { Database } from '../db/schema.ts'
import { sayBar } from '../engine/bar-words.ts'
import { citeArticles, findVariant } from '../engine/law-on-day.ts'
import { countLate } from '../engine/limit-lateness.ts'
import { lengthOf } from '../engine/measure-limit.ts'
import type { CitedProvision, IsoDay, Limit, Words } from '../engine/vocabulary.ts'
import type { ComplianceSetting } from './compliance-setting.ts'
import { nameFinding } from './finding-id.ts'
import {
  type FindingFilter,
  type FindingState,
  type FoundRow,
  findingsFrom,
  planForThisQuestion,
} from './found.ts'
import { type Standing, standingsOf } from './statements.ts'

/** An act that a finding is about: in the record of its matter. */
export interface NamedAct {
  seq: number
  act: string
  label: Words | null
  on: IsoDay
}

/** A breach, a bar set aside, or something to be watched: which matter, rule, articles, days and act. */
export interface FindingLine {
  id: string
  case: { id: string; number: string | null; judgmentNumber: string; debtors: string | null; stage: string }
  kind: { id: string; label: Words; criteria: readonly Criterion[] }
  state: FindingState
  rule: string
  ref: string
  label: Words
  sentence: Words
  articles: readonly CitedProvision[]
  whose: string
  officer: { id: string; name: string } | null
  /** The last day in time; of a bar set aside none. */
  due: IsoDay | null
  done: IsoDay | null
  daysLate: number | null
  unit: string | null
  assetId: string | null
  recipient: string | null
  /** The act that came late, or was given against a bar; null while nothing was done. */
  act: NamedAct | null
  /** The act that started the clock. */
  openedBy: NamedAct | null
  threshold: Threshold | null
  flags: readonly string[]
  /** What was said of it so far: explained, disputed, answered. */
  said: Standing | null
}

/** A page of findings, and how many there are in all. */
export interface FindingPage {
  findings: FindingLine[]
  next: string | null
  total: number
}

interface Listed extends FoundRow {
  number: string | null
  judgment_number: string
  stage: string
  debtors: string | null
  recipient: string | null
  officer: string | null
  act: string | null
  act_on: IsoDay | null
  opened_act: string | null
  opened_act_on: IsoDay | null
  running: Limit | null
  total: number
}

/** The findings of an office, latest due day first, a page at a time. `after` is the `next` of the page before. */
export async function listFindings(
  trx: Transaction<Database>,
  officeId: string,
  setting: ComplianceSetting,
  filter: FindingFilter,
  page: { limit: number; after?: string | undefined } = { limit: 50 },
): Promise<FindingPage> {
  const after = page.after === undefined ? null : readCursor(page.after)
  await planForThisQuestion(trx)
  const found = await sql<Listed>`
    with listed as (
      ${findingsFrom(officeId, setting, filter)}
      select chosen.*, count(*) over ()::int as total from chosen),
    turned as (
      select * from listed
      where ${after === null}::boolean or (day, case_id, source, subject) < (${after?.day ?? null}::date, ${after?.caseId ?? null}::uuid, ${after?.source ?? null}::text, ${after?.subject ?? null}::text)
      order by day desc, case_id desc, source desc, subject desc limit ${page.limit + 1})
    select f.*, c.number, c.judgment_number, c.stage, d.display_name as officer,
      ${debtorNames} as debtors,
      (select p.name from party p where p.office_id = c.office_id and p.case_id = c.id and p.ref = f.recipient_ref) as recipient,
      a.act, a.took_place_on as act_on, b.act as opened_act, b.took_place_on as opened_act_on,
      case when f.source = 'limit' and f.state = 'overdue' and (f.flags @> '["resumed"]' or f.flags @> '["paused"]') then
        (select l from jsonb_array_elements(c.snapshot -> 'limits') l where l ->> 'key' = f.subject) end as running
    from turned f join enforcement_case c on c.office_id = ${officeId}::uuid and c.id = f.case_id
      left join account d on d.office_id = c.office_id and d.id = f.officer_id
      left join case_act a on a.office_id = c.office_id and a.case_id = c.id and a.seq = f.by_seq
      left join case_act b on b.office_id = c.office_id and b.case_id = c.id and b.seq = f.opened_by
    order by f.day desc, f.case_id desc, f.source desc, f.subject desc`.execute(trx)
  const rows = found.rows.slice(0, page.limit)
  const last = found.rows.length > page.limit ? rows.at(-1) : undefined
  const said = await standingsOf(trx, officeId, rows.map(nameOf))
  return {
    findings: rows.map((row) => describe(setting, row, said.get(nameOf(row)) ?? null)),
    next:
      last === undefined
        ? null
        : Buffer.from([last.day, last.case_id, last.source, last.subject].join('|')).toString('base64url'),
    total: rows[0]?.total ?? 0,
  }
}

/** Every finding of a few matters, or of a small office: what an inspection keeps. */
export async function listAllFindings(
  trx: Transaction<Database>,
  officeId: string,
  setting: ComplianceSetting,
  filter: FindingFilter,
): Promise<FindingLine[]> {
  return (await listFindings(trx, officeId, setting, filter, { limit: 20_000 })).findings
}

/** Whether a text is a cursor that some page gave. */
export function isCursor(text: string): boolean {
  return readCursor(text) !== null
}

function readCursor(text: string) {
  const found = /^(\d{4}-\d{2}-\d{2})\|([0-9a-f-]{36})\|(limit|bar|view)\|(.{1,300})$/.exec(
    Buffer.from(text, 'base64url').toString(),
  )
  if (found === null) return null
  const [, day = '', caseId = '', source = '', subject = ''] = found
  return { day, caseId, source, subject }
}

function nameOf({ case_id, source, subject }: FoundRow): string {
  return nameFinding({ caseId: case_id, source, subject })
}

function describe(setting: ComplianceSetting, row: Listed, said: Standing | null): FindingLine {
  const kind = kindOf(row.kind)
  const act = (seq: number | null, name: string | null, on: IsoDay | null): NamedAct | null =>
    seq === null || name === null || on === null
      ? null
      : { seq, act: name, label: setting.law.acts[name]?.label ?? null, on }
  const view = row.source === 'view' ? viewOf(row.rule) : undefined
  return {
    id: nameOf(row),
    case: {
      id: row.case_id,
      number: row.number,
      judgmentNumber: row.judgment_number,
      debtors: row.debtors,
      stage: row.stage,
    },
    kind: { id: row.kind, label: kind?.label ?? otherWords.label, criteria: kind?.criteria ?? ['other'] },
    state: row.state,
    rule: row.rule,
    ref: row.ref,
    ...wordsOf(setting, row, view),
    whose: row.whose,
    officer: row.officer_id === null ? null : { id: row.officer_id, name: row.officer ?? '' },
    due: row.due_on,
    done: row.done_on,
    daysLate: daysLateOf(setting, row),
    unit: row.unit,
    assetId: row.asset_ref,
    recipient: row.recipient,
    act: act(row.by_seq, row.act, row.act_on),
    openedBy: act(row.opened_by, row.opened_act, row.opened_act_on),
    threshold: view?.threshold === undefined ? null : setting.thresholds[view.threshold],
    flags: row.flags ?? [],
    said,
  }
}

function viewOf(id: string): View | undefined {
  return views.find(({ view }) => view.id === id)?.view
}

function wordsOf(
  { law }: ComplianceSetting,
  row: FoundRow,
  view: View | undefined,
): Pick<FindingLine, 'label' | 'sentence' | 'articles'> {
  const kind = kindOf(row.kind)
  if (view !== undefined)
    return {
      label: kind?.label ?? otherWords.label,
      sentence: view.sentence,
      articles: citeArticles(
        { ...law, provisions: { ...law.provisions, ...complianceArticles } },
        view.articles,
      ),
    }
  const rule = row.source === 'limit' ? law.limits[row.rule] : law.requirements[row.rule]
  const answer = rule === undefined ? undefined : findVariant(rule, row.from_on ?? row.day)
  const variant = answer?.known ? answer.variant : null
  if (row.source === 'limit') {
    const special =
      variant === null ? null : Object.values(variant.lengths ?? {}).find(({ ref }) => ref === row.ref)
    const articles =
      special?.articles ??
      (variant === null ? [] : (lengthOf(variant, undefined)?.articles ?? variant.articles))
    return {
      label: law.limits[row.rule]?.label ?? { vi: row.rule, en: row.rule },
      sentence: variant?.sentence ?? otherWords.sentence,
      articles: citeArticles(law, articles),
    }
  }
  return {
    label: kind?.label ?? otherWords.label,
    sentence: sayBar(row.rule, variant?.sentence),
    articles: citeArticles(law, variant?.articles ?? []),
  }
}

/** How late, in the clock's own unit: as recorded when it was done, counted to today while it is not. */
function daysLateOf(setting: ComplianceSetting, row: Listed): number | null {
  if (row.due_on === null || row.state === 'overridden') return null
  if (row.source === 'limit' && row.state === 'late') return row.days_late
  const until = row.done_on ?? setting.today
  const limit = row.running ?? ({ due: row.due_on, unit: row.unit } as Limit)
  return countLate(setting.calendar, limit, until)
}
