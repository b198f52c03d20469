import { sql, type Transaction } from 'kysely'
import { complianceKinds, kindOf, otherKind, otherWords, views } from '../../workflows/compliance/kinds.ts'
import type { Database } from '../db/schema.ts'
import { sayBar } from '../engine/bar-words.ts'
import type { Words } from '../engine/vocabulary.ts'
import type { ComplianceSetting } from './compliance-setting.ts'
import { endedClocks, type FindingFilter, findingsFrom, planForThisQuestion } from './found.ts'

/** How many of one rule (or kind) for one bearer. `due` counts the clocks that ended in the period, kept or not. */
export interface Counts {
  due: number
  late: number
  overdue: number
  overridden: number
  watch: number
}

/** A column: an officer where the duty is the officers', else the role whose duty it is. */
export interface Column {
  id: string
  whose: string
  officer: { id: string; name: string } | null
}

export interface MatrixRow {
  id: string
  label: Words
  cells: Readonly<Record<string, Counts>>
  total: Counts
}

/** Kind × bearer of a period, each kind with its rules. */
export interface Matrix {
  columns: Column[]
  kinds: (MatrixRow & { rules: MatrixRow[] })[]
  total: Counts
}

interface Counted extends Counts {
  kind: string
  rule: string
  whose: string
  officer_id: string | null
}

/** Counts the findings of a period, and the clocks that ended in it. */
export async function readMatrix(
  trx: Transaction<Database>,
  officeId: string,
  setting: ComplianceSetting,
  filter: FindingFilter,
): Promise<Matrix> {
  await planForThisQuestion(trx)
  const counted = await sql<Counted>`
    with counts as (
      ${findingsFrom(officeId, setting, filter)}
      select kind, rule, whose, case when whose = 'officer' then officer_id end as officer_id, 0 as due,
        count(*) filter (where state = 'late')::int as late, count(*) filter (where state = 'overdue')::int as overdue,
        count(*) filter (where state = 'overridden')::int as overridden, count(*) filter (where state = 'watch')::int as watch
      from chosen group by 1, 2, 3, 4)
    select * from counts
    union all
    select k.kind, t.rule, t.whose, case when t.whose = 'officer' then c.officer_id end, count(*)::int, 0, 0, 0, 0
    ${endedClocks(officeId, setting, filter)}
    group by 1, 2, 3, 4`.execute(trx)
  const people = await trx
    .selectFrom('account')
    .select(['id', 'display_name'])
    .where('office_id', '=', officeId)
    .execute()
  return put(setting, counted.rows, new Map(people.map(({ id, display_name }) => [id, display_name])))
}

function put(
  { law }: ComplianceSetting,
  counted: readonly Counted[],
  names: ReadonlyMap<string, string>,
): Matrix {
  const columns = new Map<string, Column>()
  for (const { whose, officer_id } of counted) {
    const id = columnOf(whose, officer_id)
    columns.set(id, {
      id,
      whose,
      officer: officer_id === null ? null : { id: officer_id, name: names.get(officer_id) ?? '' },
    })
  }
  const rowOf = (id: string, label: Words, rows: readonly Counted[]): MatrixRow => ({
    id,
    label,
    cells: Object.fromEntries(
      [...groupBy(rows, ({ whose, officer_id }) => columnOf(whose, officer_id))].map(([column, of]) => [
        column,
        sum(of),
      ]),
    ),
    total: sum(rows),
  })
  const kinds = [...Object.keys(complianceKinds), otherKind].map((id) => {
    const rows = counted.filter(({ kind }) => kind === id)
    const rules = [...groupBy(rows, ({ rule }) => rule)].map(([rule, of]) =>
      rowOf(
        rule,
        nameRule(law.limits[rule]?.label, law.requirements[rule]?.variants.at(-1)?.sentence, rule),
        of,
      ),
    )
    return { ...rowOf(id, kindOf(id)?.label ?? otherWords.label, rows), rules: rules.sort(byId) }
  })
  return {
    columns: [...columns.values()].sort(
      (one, other) =>
        Number(one.officer === null) - Number(other.officer === null) ||
        (one.officer?.name ?? one.whose).localeCompare(other.officer?.name ?? other.whose, 'vi'),
    ),
    kinds,
    total: sum(counted),
  }
}

function columnOf(whose: string, officer: string | null): string {
  return officer ?? whose
}

function nameRule(limit: Words | undefined, bar: Words | undefined, rule: string): Words {
  return limit ?? sayBar(rule, bar ?? views.find(({ view }) => view.id === rule)?.view.sentence)
}

function sum(rows: readonly Counts[]): Counts {
  const total: Counts = { due: 0, late: 0, overdue: 0, overridden: 0, watch: 0 }
  for (const row of rows) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += row[key]
  return total
}

function byId(one: MatrixRow, other: MatrixRow): number {
  return one.id < other.id ? -1 : 1
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}
