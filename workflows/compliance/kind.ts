import type { Bearer, IsoDay, LegalStatus, Words } from '../../src/engine/vocabulary.ts'
import type { ActName } from '../enforcement/acts.ts'
import type { ArticleId } from '../enforcement/articles.ts'
import type { RequirementId } from '../enforcement/requirements/all-requirements.ts'
import type { TimeLimitId } from '../enforcement/time-limits/all-time-limits.ts'
import type { MatterGroup } from '../statistics/groups.ts'
import type { Standing } from '../statistics/standings.ts'
import type { complianceArticles } from './articles.ts'
import type { Criterion } from './criteria.ts'
import type { ThresholdId } from './thresholds.ts'

/**
 * One kind of violation that inspections look for (K01–K30): a view over what the record computes anyway. Nothing here adds
 * a duty to the law: clocks and conditions carry their own articles and days, and a view without a term of the law says
 * by which threshold of the office it looks.
 */
export interface ComplianceKind {
  label: Words
  /** What went wrong, as the conclusion of an inspection says it. */
  sentence: Words
  criteria: readonly Criterion[]
  /** How much it weighs in an officer's score; see `score.ts`. */
  weight: 1 | 2 | 3
  /** Clocks whose lateness is this. */
  limits?: readonly TimeLimitId[]
  /** Conditions that were set aside with a reason. */
  bars?: readonly BarId[]
  /** What no clock and no condition says. */
  views?: readonly View[]
}

/** A condition, or one of the two bars of the engine itself: who may sign, and the order of steps. */
export type BarId = RequirementId | 'mayGiveAct' | 'order'

/** What every view says of itself: between which days it looks (of the day it finds), on which provisions. */
interface ViewBase {
  id: string
  sentence: Words
  /** Whose the finding is. */
  whose: Bearer
  articles: readonly (ArticleId | keyof typeof complianceArticles)[]
  from?: IsoDay
  to?: IsoDay
  status: LegalStatus
  note?: Words
  threshold?: ThresholdId
}

/**
 * The forms a view may have. Each is one question to the record, asked by `src/compliance/views.ts`; what is asked for is
 * said here.
 */
export type View = ViewBase &
  (
    | {
        /** Matters that have stood so for longer than the threshold. */
        asks: 'standsLong'
        standings: readonly Standing[]
        /** Since the standing began, or since the matter was accepted. */
        since: 'standing' | 'entered'
        groups?: readonly MatterGroup[]
        /** Still or formerly owed: at least so many đồng as this threshold says. */
        owedFrom?: ThresholdId
        /** Only where the latest such act answered so. */
        lastSaid?: { act: ActName; field: string; equals: string }
        /** Only where none of these was given. */
        without?: readonly ActName[]
        /** Only where nothing was recorded for longer than this threshold. */
        quietFor?: ThresholdId
      }
    /** Matters in these standings with an asset that was taken by one act and given up by none of the others. */
    | {
        asks: 'assetHeld'
        standings: readonly Standing[]
        takenBy: readonly ActName[]
        givenUpBy: readonly ActName[]
      }
    /** Rights that lapsed unused and were followed by nothing for longer than the threshold. */
    | { asks: 'lapsed'; limits: readonly TimeLimitId[]; settledBy: readonly ActName[] }
    /** An act that says it was done on a later day than the thing it tells of. */
    | { asks: 'laterThan'; act: ActName; field: string; workingDays: number }
    /** Numbers of one series with one missing between them. */
    | { asks: 'gapInNumbers'; act: ActName; field: string }
    /** Entries recorded only after the month they belong to was closed; the threshold is in working days of the next month. */
    | { asks: 'recordedAfterMonth'; acts: readonly ActName[] }
    /** Obligations left out of a decision that names its obligations, by longer than the threshold; of matters of that kind. */
    | { asks: 'leftOut'; kind: 'exOfficio' | 'onRequest'; act: ActName; field: string }
    /** So many times that answer, and nobody of that role told since, for longer than the threshold. */
    | {
        asks: 'notTold'
        act: ActName
        field: string
        equals: string
        times: number
        told: ActName
        role: 'creditor' | 'debtor'
      }
    /** Closed matters without a step of closing the file, for longer than the threshold. */
    | { asks: 'closedWithout'; act: ActName; field: string; equals: string; standings: readonly Standing[] }
  )

/** Clocks and conditions that are no K: named with the reason. */
export interface OtherGroup {
  label: Words
  reason: Words
  limits?: readonly TimeLimitId[]
  bars?: readonly BarId[]
}
