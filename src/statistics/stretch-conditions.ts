import { type RawBuilder, sql } from 'kysely'
import { pendingStandings } from '../../workflows/statistics/standings.ts'
import type { IsoDay } from '../engine/vocabulary.ts'

/** The stretch of `matter_stretch`, called `of`, in which a matter stands on a day. */
export function standsOn(of: string, day: IsoDay): RawBuilder<boolean> {
  const [from, to] = [sql.ref(`${of}.from_on`), sql.ref(`${of}.to_on`)]
  return sql<boolean>`${from} <= ${day}::date and (${to} is null or ${to} >= ${day}::date)`
}

/** Whether a matter still has to be enforced in the stretch `of`. */
export function isPending(of: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(`${of}.standing`)} = any(${[...pendingStandings]}::text[])`
}

/** Whether `of` is the stretch in which a matter was pending when a year began: its file was carried over into it. */
export function isCarriedInto(of: string, begins: IsoDay): RawBuilder<boolean> {
  const [from, to] = [sql.ref(`${of}.from_on`), sql.ref(`${of}.to_on`)]
  return sql<boolean>`${from} < ${begins}::date and (${to} is null or ${to} >= ${begins}::date - 1) and ${isPending(of)}`
}

/**
 * The first day of the unbroken stretch up to `of` in standings of one kind: it began the day after the last stretch of
 * another kind, or with the matter.
 */
export function unbrokenSince(of: string, kind: readonly string[]): RawBuilder<IsoDay> {
  const [office, matter, from] = ['office_id', 'case_id', 'from_on'].map((name) => sql.ref(`${of}.${name}`))
  const other = sql`from matter_stretch x where x.office_id = ${office} and x.case_id = ${matter}`
  return sql<IsoDay>`coalesce((select max(x.to_on) + 1 ${other} and x.from_on < ${from} and x.standing <> all(${[...kind]}::text[])),
    (select min(x.from_on) ${other}))`
}
