import { sql, type Transaction } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import {
  buildTree,
  type Counted,
  type IndicatorTree,
  type MoneyDone,
} from '../../workflows/statistics/indicator-tree.ts'
import type { Regime } from '../../workflows/statistics/regimes.ts'
import { pendingStandings, type Standing } from '../../workflows/statistics/standings.ts'
import type { Span } from '../../workflows/statistics/statistical-year.ts'
import type { Database } from '../db/schema.ts'
import { countInMemory, stretchesOn } from './stretches-on.ts'

/** By what a report is broken down. */
export type Breakdown = 'officer' | 'unit' | 'kind' | 'judgmentKind' | 'group'

/** The indicators of some matters, counted in matters and in money. */
export interface Results {
  matters: IndicatorTree
  money: IndicatorTree
}

/** One part of a breakdown: an officer's account, a kind, a group; null where the matter has none. */
export interface PartResults extends Results {
  part: string | null
}

/** To what a count is narrowed. */
export interface Narrowed {
  group?: string
  officer?: string
  unit?: string
  kind?: string
}

interface Row {
  part: string | null
  standing: Standing
  carried_in: boolean
  matters: bigint
  left: bigint
  collected: bigint
  reduced: bigint
}

/**
 * Counts one office's period: each matter as it stood on the last day, carried in when it was pending the day before the
 * first, what was collected in between. One pass over the stretches of the two days; the tree is built from the sums.
 */
export async function countPeriod(
  trx: Transaction<Database>,
  officeId: string,
  span: Span,
  tree: Regime['tree'],
  by?: Breakdown,
  only?: Narrowed,
): Promise<PartResults[]> {
  const rows = await countRows(trx, officeId, span, by, only)
  const parts = new Map<string | null, Row[]>()
  for (const row of rows) parts.set(row.part, [...(parts.get(row.part) ?? []), row])
  if (by === undefined && parts.size === 0) parts.set(null, [])
  return [...parts].map(([name, counted]) => ({ part: name, ...treesOf(tree, counted) }))
}

/** The same, and the whole: in one pass where every matter stands in exactly one part. */
export async function countWithTotal(
  trx: Transaction<Database>,
  officeId: string,
  span: Span,
  tree: Regime['tree'],
  by?: Breakdown,
  only?: Narrowed,
): Promise<{ total: Results; parts: PartResults[] }> {
  const rows = await countRows(trx, officeId, span, by === 'group' ? undefined : by, only)
  const total = treesOf(tree, rows)
  if (by === undefined) return { total, parts: [] }
  if (by === 'group') return { total, parts: await countPeriod(trx, officeId, span, tree, by, only) }
  const parts = [...new Set(rows.map(({ part }) => part))].map((part) => ({
    part,
    ...treesOf(
      tree,
      rows.filter((row) => row.part === part),
    ),
  }))
  return { total, parts }
}

async function countRows(
  trx: Transaction<Database>,
  officeId: string,
  span: Span,
  by?: Breakdown,
  only?: Narrowed,
): Promise<Row[]> {
  const part = by === undefined ? sql`null::text` : partColumn[by]
  const groups = by === 'group' ? sql`cross join lateral unnest(c.matter_groups) as g(name)` : sql``
  const narrowed = sql`${only?.group === undefined ? sql`` : sql`and c.matter_groups @> array[${only.group}]::text[]`} ${
    only?.officer === undefined ? sql`` : sql`and e.officer_id = ${only.officer}::uuid`
  } ${only?.unit === undefined ? sql`` : sql`and ${unitOf} = ${only.unit}`} ${
    only?.kind === undefined ? sql`` : sql`and c.kind = ${only.kind}`
  }`
  const needsCase =
    by === 'kind' ||
    by === 'judgmentKind' ||
    by === 'group' ||
    only?.group !== undefined ||
    only?.kind !== undefined
  const matter = needsCase
    ? sql`join enforcement_case c on c.office_id = ${officeId}::uuid and c.id = e.case_id ${groups}`
    : sql``
  const pending = sql.join([...pendingStandings].map((one) => sql`${one}`))
  await countInMemory.execute(trx)
  // What ended before the period is in no figure of it.
  const { rows } = await sql<Row>`
    with at_end as (
      ${stretchesOn(officeId, span.to, sql`case_id, from_on, standing, officer_id, entered_on, owed, done, reduced`, sql`(from_on >= ${span.from}::date or standing in (${pending}) or standing = 'separateBook')`)}),
    at_start as (
      ${stretchesOn(officeId, dayBefore(span.from), sql`case_id, standing, done, reduced`, sql`(to_on is not null or standing in (${pending}))`)}),
    counted as (
      select e.standing, e.owed, e.done, e.reduced, e.entered_on, ${part} as part, s.standing in (${pending}) as was_pending, s.done as done_before, s.reduced as reduced_before
      from at_end e left join at_start s on s.case_id = e.case_id ${matter}
      where (s.standing is null or s.standing in (${pending}) or e.entered_on >= ${span.from}::date or e.standing = 'separateBook') ${narrowed})
    select part, standing, coalesce(was_pending, false) and entered_on < ${span.from}::date as carried_in, count(*)::bigint as matters,
      sum(greatest(owed - done - reduced, 0))::bigint as left,
      sum(done - coalesce(done_before, 0))::bigint as collected, sum(reduced - coalesce(reduced_before, 0))::bigint as reduced
    from counted group by 1, 2, 3`.execute(trx)
  return rows
}

// The unit of an officer is the division he stands under; the head of the division stands in it himself.
const unitOf = sql`(select case when a.role = 'divisionHead' then a.id else (select s.id from account s where s.office_id = a.office_id
  and s.id = a.superior_id and s.role = 'divisionHead') end::text from account a where a.office_id = acting_office() and a.id = e.officer_id)`
const partColumn: Readonly<Record<Breakdown, ReturnType<typeof sql>>> = {
  officer: sql`e.officer_id::text`,
  unit: unitOf,
  kind: sql`c.kind`,
  judgmentKind: sql`c.judgment_kind`,
  group: sql`g.name`,
}

function treesOf(tree: Regime['tree'], rows: readonly Row[]): Results {
  const matters: Counted[] = []
  const money: Counted[] = []
  const done: MoneyDone = { collected: { carriedIn: 0n, fresh: 0n }, reduced: { carriedIn: 0n, fresh: 0n } }
  for (const { standing, carried_in: carriedIn, matters: sum, left, collected, reduced } of rows) {
    matters.push({ standing, carriedIn, sum })
    // What the separate book holds is outside every sum, in money too.
    const counts = standing !== 'separateBook'
    money.push({ standing, carriedIn, sum: left })
    const side = carriedIn ? 'carriedIn' : 'fresh'
    if (counts) {
      done.collected[side] += collected
      done.reduced[side] += reduced
    }
  }
  return { matters: buildTree(tree, matters), money: buildTree(tree, money, done) }
}

function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
}
