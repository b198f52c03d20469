import { sql, type Transaction } from 'kysely'
import type { Standing } from '../../workflows/statistics/standings.ts'
import { spanOfYear, statisticalYearOf } from '../../workflows/statistics/statistical-year.ts'
import {
  standingsWithMeans,
  type WatchList,
  type WatchListName,
  type WatchThresholds,
  watchListNames,
  watchLists,
} from '../../workflows/watch/lists.ts'
import { debtorNames } from '../cases/case-columns.ts'
import type { Database } from '../db/schema.ts'
import { isCarriedInto, standsOn, unbrokenSince } from '../statistics/stretch-conditions.ts'
import { limitStanding } from '../time-limits/limit-standing.ts'

/** One matter on a watch list. */
export interface WatchLine {
  caseId: string
  number: string | null
  judgmentNumber: string
  debtors: string | null
  officerId: string | null
  officer: string | null
  stage: string
  standing: Standing
  /** Since when it stands on the list: with means, in the separate book, or accepted. */
  since: string
  /** Whole đồng: what the decision orders, and what is left of it. */
  owed: number
  left: number
  /** Duties of the office that are overdue today, and the next one that will be due. */
  overdue: number
  nextDue: string | null
  nextRule: string | null
  /** What the review of this year came to, where there was one. */
  review: 'inOrder' | 'toRemedy' | 'remedied' | null
}

/** The matters of a list on a day, the largest sum first; those of one officer when he is named. */
export async function readWatchList(
  trx: Transaction<Database>,
  officeId: string,
  name: WatchListName,
  thresholds: WatchThresholds,
  today: string,
  officer: string | null = null,
): Promise<WatchLine[]> {
  const year = statisticalYearOf(today)
  const { isDuty, isOpenDuty, isOverdue } = limitStanding
  const { rows } = await sql<WatchLine>`
    select c.id as "caseId", c.number, c.judgment_number as "judgmentNumber", c.officer_id as "officerId", c.stage, w.standing, w.since,
      w.owed::float8 as owed, greatest(w.owed - w.done - w.reduced, 0)::float8 as "left",
      ${debtorNames} as debtors,
      (select a.display_name from account a where a.office_id = c.office_id and a.id = c.officer_id) as officer,
      coalesce(l.overdue, 0)::int as overdue, n.due_on as "nextDue", n.rule as "nextRule",
      (select r.outcome from file_review r where r.office_id = c.office_id and r.year = ${year} and r.case_id = c.id order by r.id desc limit 1) as review
    from ${listed(officeId, watchLists[name], thresholds, today)} w
    join enforcement_case c on c.office_id = ${officeId}::uuid and c.id = w.case_id
    left join lateral (select count(*) as overdue from time_limit t where t.office_id = c.office_id and t.case_id = c.id and ${isDuty} and ${isOverdue(today)}) l on true
    left join lateral (select due_on, rule from time_limit t where t.office_id = c.office_id and t.case_id = c.id and ${isOpenDuty(today)} and t.due_on >= ${today}::date
      order by due_on limit 1) n on true
    where ${officer}::uuid is null or c.officer_id = ${officer}::uuid
    order by w.owed desc, c.id limit 20000`.execute(trx)
  return rows
}

/** How many matters stand on each list on a day. */
export async function countWatchLists(
  trx: Transaction<Database>,
  officeId: string,
  thresholds: WatchThresholds,
  today: string,
  officer: string | null = null,
): Promise<Record<WatchListName, number>> {
  const counts = watchListNames.map(
    (
      name,
    ) => sql`select ${name} as name, count(*)::int as n from ${listed(officeId, watchLists[name], thresholds, today)} w
      where ${officer}::uuid is null or w.officer_id = ${officer}::uuid`,
  )
  const { rows } = await sql<{
    name: WatchListName
    n: number
  }>`${sql.join(counts, sql` union all `)}`.execute(trx)
  return Object.fromEntries(rows.map(({ name, n }) => [name, n])) as Record<WatchListName, number>
}

/** The matters of a list: how each stands today, and since when. */
export function listed(officeId: string, list: WatchList, thresholds: WatchThresholds, today: string) {
  const { standings, group, stages, carriedOver, meansFor, owedAbove } = list
  const begins = spanOfYear(statisticalYearOf(today)).from
  const kind =
    meansFor === undefined ? (standings.includes('separateBook') ? standings : null) : standingsWithMeans
  const since = kind === null ? sql`s.entered_on` : unbrokenSince('s', kind)
  const needsCase = group !== undefined || stages !== undefined
  return sql`(
    select * from (
      select s.case_id, s.standing, s.owed, s.done, s.reduced, s.officer_id, ${since} as since
      from matter_stretch s ${needsCase ? sql`join enforcement_case g on g.office_id = s.office_id and g.id = s.case_id` : sql``}
      where s.office_id = ${officeId}::uuid and ${standsOn('s', today)}
        and s.standing = any(${[...standings]}::text[])
        ${group === undefined ? sql`` : sql`and g.matter_groups @> array[${group}]::text[]`}
        ${stages === undefined ? sql`` : sql`and g.stage = any(${[...stages]}::text[])`}
        ${owedAbove === undefined ? sql`` : sql`and s.owed > ${thresholds[owedAbove]}::bigint`}
        ${
          carriedOver === undefined
            ? sql``
            : sql`and s.entered_on < ${begins}::date and exists (select from matter_stretch b where b.office_id = s.office_id and b.case_id = s.case_id and ${isCarriedInto('b', begins)})`
        }
    ) f ${meansFor === undefined ? sql`` : sql`where f.since + ${thresholds[meansFor]} * interval '1 month' < ${today}::date`}
  )`
}
