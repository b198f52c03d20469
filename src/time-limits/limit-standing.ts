import { type RawBuilder, sql } from 'kysely'
import { officeRoles } from '../engine/findings.ts'
import type { IsoDay } from '../engine/vocabulary.ts'

type Condition = RawBuilder<boolean>

/** How rows of `time_limit` stand, as conditions of SQL. Each is true or false, never null. */
export interface LimitStandings {
  /** Binds somebody of the office: no right, and no duty of a debtor, a buyer, a court. */
  isDuty: Condition
  /** Open, and not standing still within its time. */
  isGoing: Condition
  /** Open, and it came to stand still before it had run out: nobody is late while it does. */
  isPaused: Condition
  isMet: Condition
  isMetLate: Condition
  /** Binds somebody on the day, in time or late: begun, going, and no right. */
  binds(today: IsoDay): Condition
  /** A duty of the office that binds on the day. */
  isOpenDuty(today: IsoDay): Condition
  /** Going, begun and past its last day; a right that ran out has lapsed, which is no lateness. */
  isOverdue(today: IsoDay): Condition
  /** A right that ran out unused. */
  isLapsed(today: IsoDay): Condition
}

/**
 * The standing of limits as `standingOf` of the engine has it, for whatever asks many rows at once; a test draws limits and
 * compares the two. The day is today: rows are as the record stands now, so a clock that was closed is closed.
 * @param of what the rows of `time_limit` are called in the query.
 */
export function limitStandings(of: string): LimitStandings {
  const column = (name: string) => sql.ref(`${of}.${name}`)
  const [status, kind, due, opens, closed] = ['status', 'kind', 'due_on', 'opens_on', 'closed_on'].map(column)
  const isInTime = sql`coalesce(${column('paused_from')} <= ${due}, false)`
  const isRight = sql`${kind} = 'right'`
  const isDuty = sql<boolean>`(not ${isRight} and ${column('whose')} = any(${[...officeRoles]}::text[]))`
  const isGoing = sql<boolean>`(${status} = 'open' and not ${isInTime})`
  const isAfter = sql`(coalesce(${closed} > ${due}, false) and not ${isInTime} or coalesce(${column('days_late')}, 0) > 0)`
  const hasBegun = (today: IsoDay) => sql`${opens} <= ${today}::date`
  const binds = (today: IsoDay) => sql<boolean>`(${isGoing} and not ${isRight} and ${hasBegun(today)})`
  const hasRunOut = (today: IsoDay) => sql`${isGoing} and ${hasBegun(today)} and ${due} < ${today}::date`
  return {
    isDuty,
    isGoing,
    isPaused: sql<boolean>`(${status} = 'open' and ${isInTime})`,
    isMet: sql<boolean>`(${status} = 'met' and not ${isAfter})`,
    isMetLate: sql<boolean>`(${status} = 'met' and ${isAfter})`,
    binds,
    isOpenDuty: (today) => sql<boolean>`(${binds(today)} and ${isDuty})`,
    isOverdue: (today) => sql<boolean>`(${hasRunOut(today)} and not ${isRight})`,
    isLapsed: (today) => sql<boolean>`(${hasRunOut(today)} and ${isRight})`,
  }
}

/** The standing of the rows `t`, which is what most queries call them. */
export const limitStanding: LimitStandings = limitStandings('t')
