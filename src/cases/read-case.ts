import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { type Interruption, standingInterruptions } from '../../workflows/enforcement/facts/interruption.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import type { Database } from '../db/schema.ts'
import { type ExplainedDue, explainLimit } from '../engine/explain-due.ts'
import { type LimitStanding, listFindings, standingOf } from '../engine/findings.ts'
import { countLate } from '../engine/limit-lateness.ts'
import { actsUpTo, type Replayed, replay } from '../engine/replay.ts'
import type { Finding, IsoDay, Limit, RecordedAct, Words } from '../engine/vocabulary.ts'
import { type EnforcementSetting, settingFor } from './case-setting.ts'
import { readActs } from './case-store.ts'
import { openedFacts } from './open-case.ts'
import { interruptionOf, restoreState, stageOf } from './snapshot.ts'

/** A case as its pages and clients see it. */
export interface CaseView {
  id: string
  number: string | null
  kind: string
  revision: number
  stage: string
  state: string
  path: unknown
  /** Whether the matter may go on: running, postponed, suspended; null before its decision and after its end. */
  interruption: string | null
  /** What is interrupted now, as a whole or in part. */
  interruptions: readonly Interruption[]
  /** What the last verification found; null before there was one. */
  hasMeans: boolean | null
  judgment: Facts['judgment']
  parties: { ref: string; role: string; name: string | null }[]
  obligations: Facts['obligations']
  money: Facts['money']
  officer: { id: string; name: string } | null
  assets: { id: string; kind: string; state: unknown; startPrice?: number }[]
  documents: Facts['papers']
  asOf: IsoDay
  knownAt?: string
  findings: Finding[]
  /** Clocks whose text on their day these tables do not hold. */
  cannotJudge: string[]
}

/** A limit with where it stands on the day asked for, and how its due day was worked out. */
export interface LimitView extends Limit {
  standing: LimitStanding
  label: Words
  daysLateNow: number
  /** The acts that meet it, the ordinary one first. */
  meets: string[]
  explained: ExplainedDue | null
}

/** Everything read of one case for one question: as of a legal day, as known at a moment of recording. */
export interface Reading {
  setting: EnforcementSetting
  replayed: Replayed<Facts>
  acts: RecordedAct[]
  /** The entries of the record up to that day as they were made: corrections, and what they say did not happen, too. */
  entries: RecordedAct[]
  asOf: IsoDay
}

/**
 * The case as the law saw it on a day (`asOf`) and as the record stood at a moment (`knownAt`): two different
 * questions. Undefined when the office has no such case.
 */
export async function readCase(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
  question: { asOf: IsoDay; knownAt?: string },
): Promise<{ view: CaseView; reading: Reading } | undefined> {
  const row = await db
    .selectFrom('enforcement_case as c')
    .innerJoin('office as o', 'o.id', 'c.office_id')
    .select(['c.id', 'c.number', 'c.kind', 'c.revision', 'c.machine_version', 'c.snapshot', 'o.settings'])
    .where('c.office_id', '=', officeId)
    .where('c.id', '=', caseId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  restoreState(row.machine_version, row.snapshot)
  const setting = settingFor(row.settings)
  const known = await readActs(db, officeId, caseId)
  const recorded =
    question.knownAt === undefined ? known : known.filter((act) => isRecordedBy(act, question.knownAt ?? ''))
  const acts = actsUpTo(recorded, question.asOf)
  const replayed = replay(setting, await openedFacts(db, officeId, caseId), acts)
  const parties = await db
    .selectFrom('party')
    .select(['ref', 'role', 'name'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .orderBy('ref')
    .execute()
  const { facts, value, assets } = replayed.state
  const standing = new Set(acts.map(({ seq }) => seq))
  const entries = recorded.filter((act) => act.on <= question.asOf || standing.has(act.seq))
  const reading: Reading = { setting, replayed, acts, entries, asOf: question.asOf }
  return {
    reading,
    view: {
      id: row.id,
      number: facts.decision?.number ?? null,
      kind: row.kind,
      revision: row.revision,
      stage: stageOf(value),
      state: stageOf(value),
      path: value,
      interruption: interruptionOf(value) ?? null,
      interruptions: standingInterruptions(facts.interruptions),
      hasMeans: facts.verification === undefined ? null : facts.verification.result === 'hasMeans',
      judgment: facts.judgment,
      parties,
      obligations: facts.obligations,
      money: facts.money,
      officer: await nameOfficer(db, officeId, facts.officer),
      assets: Object.values(facts.assets).map((asset) => ({
        id: asset.ref,
        kind: asset.kind,
        state: assets[asset.ref] ?? 'identified',
        ...(asset.startPrice === undefined ? {} : { startPrice: asset.startPrice }),
      })),
      documents: facts.papers,
      asOf: question.asOf,
      ...(question.knownAt === undefined ? {} : { knownAt: question.knownAt }),
      findings: listFindings(setting, replayed.limits, acts, question.asOf, facts),
      cannotJudge: [...new Set(replayed.cannotJudge.map(({ rule }) => rule))],
    },
  }
}

/** Every limit the case ever had, with its standing on the day and its working. */
export function viewLimits({ setting, replayed, asOf }: Omit<Reading, 'entries'>): LimitView[] {
  return replayed.limits.map((limit) => {
    const standing = standingOf(limit, asOf)
    return {
      ...limit,
      standing,
      label: setting.law.limits[limit.rule]?.label ?? { vi: limit.rule, en: limit.rule },
      meets: [...new Set(setting.law.limits[limit.rule]?.meets.map(({ act }) => act) ?? [])],
      daysLateNow:
        standing === 'overdue'
          ? countLate(setting.calendar, limit, asOf)
          : standing === 'metLate'
            ? (limit.daysLate ?? 0)
            : 0,
      explained: explainLimit(setting, limit),
    }
  })
}

// By the facts of the day asked for: the case row names today's officer.
async function nameOfficer(db: Kysely<Database>, officeId: string, id: string | undefined) {
  if (id === undefined) return null
  const found = await db
    .selectFrom('account')
    .select('display_name')
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return { id, name: found?.display_name ?? '' }
}

function isRecordedBy(act: RecordedAct, moment: string): boolean {
  return Temporal.Instant.compare(act.recordedAt, moment) <= 0
}
