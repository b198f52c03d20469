import { sql, type Transaction } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import {
  type CauseId,
  type DifficultyId,
  largeDebtFrom,
  loadFactor,
  manyPartiesFrom,
  type ScorePoint,
  scoreOf,
  scorePoint,
  weightOf,
} from '../../workflows/compliance/score.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { limitStandings } from '../time-limits/limit-standing.ts'
import type { ComplianceSetting } from './compliance-setting.ts'
import { readFindingName } from './finding-id.ts'
import { endedClocks } from './found.ts'
import { type FindingLine, listAllFindings } from './list-findings.ts'

/** One officer's score with everything it is made of. `score` in hundredths. */
export interface OfficerScore {
  officer: { id: string; name: string }
  score: number | null
  duties: number
  weighed: number
  lost: number
  /** His open matters, the office's average for an officer, and the factor that follows. */
  load: { matters: number; average: number; factor: number }
  points: (ScorePoint & { finding: FindingLine; difficulties: DifficultyId[] })[]
}

interface Matter {
  case_id: string
  owed: bigint | null
  parties: number
  groups: string[]
  seized: boolean
}

/** The scores of the officers of an office in a period, by name; of one where he is named. */
export async function readScores(
  trx: Transaction<Database>,
  officeId: string,
  setting: ComplianceSetting,
  period: { from: IsoDay; to: IsoDay; officer?: string | undefined },
): Promise<OfficerScore[]> {
  const { from, to, officer } = period
  const people = await readLoads(trx, officeId, setting.today)
  const average = people.reduce((sum, one) => sum + one.matters, 0) / Math.max(1, people.length)
  const chosen = people.filter(({ id }) => officer === undefined || id === officer)
  const duties = await countDuties(trx, officeId, setting, from, to)
  const findings = await listAllFindings(trx, officeId, setting, {
    from,
    to,
    whose: 'officer',
    ...(officer === undefined ? {} : { officer }),
  })
  const told = await readCircumstances(trx, officeId, findings, setting.today)
  return chosen.map(({ id, name, matters }) => {
    const own = findings.filter((one) => one.officer?.id === id && one.state !== 'watch')
    const points = own.map((finding) => {
      const difficulties = told.difficulties(finding)
      const point = scorePoint({
        kind: finding.kind.id,
        state: finding.state,
        days: finding.due === null ? 0 : daysBetween(finding.due, finding.done ?? setting.today),
        causes: told.causes(finding),
        difficulties,
      })
      return { ...point, finding, difficulties }
    })
    const mine = duties.filter((one) => one.officer_id === id)
    const weighed = mine.reduce((sum, one) => sum + weightOf(one.kind) * one.count, 0)
    const lost = points.reduce((sum, one) => sum + one.lost, 0)
    const factor = loadFactor(matters, average)
    return {
      officer: { id, name },
      score: scoreOf(weighed, lost, factor),
      duties: mine.reduce((sum, one) => sum + one.count, 0),
      weighed,
      lost,
      load: { matters, average, factor },
      points: points.sort((one, other) => other.lost - one.lost),
    }
  })
}

async function readLoads(trx: Transaction<Database>, officeId: string, today: IsoDay) {
  const found = await sql<{ id: string; name: string; matters: number }>`
    select a.id, a.display_name as name, (select count(*)::int from enforcement_case c where c.office_id = a.office_id and c.officer_id = a.id
      and (c.closed_on is null or c.closed_on > ${today}::date)) as matters
    from account a where a.office_id = ${officeId}::uuid and a.role = 'officer' order by a.display_name`.execute(
    trx,
  )
  return found.rows
}

async function countDuties(
  trx: Transaction<Database>,
  officeId: string,
  setting: ComplianceSetting,
  from: IsoDay,
  to: IsoDay,
) {
  const found = await sql<{ officer_id: string; kind: string; count: number }>`
    select c.officer_id, k.kind, count(*)::int as count
    ${endedClocks(officeId, setting, { from, to })} and t.whose = 'officer' and c.officer_id is not null group by 1, 2`.execute(
    trx,
  )
  return found.rows
}

// What lay outside the officer's power, and what made the matter difficult, for every finding at once.
async function readCircumstances(
  trx: Transaction<Database>,
  officeId: string,
  findings: readonly FindingLine[],
  today: IsoDay,
): Promise<{ causes(of: FindingLine): CauseId[]; difficulties(of: FindingLine): DifficultyId[] }> {
  const cases = [...new Set(findings.map((one) => one.case.id))]
  const matters = await sql<Matter>`
    select c.id as case_id, c.matter_groups as groups,
      (select max(s.owed) from matter_stretch s where s.office_id = c.office_id and s.case_id = c.id) as owed,
      (select count(*)::int from party p where p.office_id = c.office_id and p.case_id = c.id) as parties,
      jsonb_path_exists(c.snapshot, '$.facts.assets.*.seizedOn') as seized
    from enforcement_case c where c.office_id = ${officeId}::uuid and c.id = any(${cases}::uuid[])`.execute(
    trx,
  )
  const known = new Map(matters.rows.map((one) => [one.case_id, one]))
  const clocks = findings.flatMap((one) => {
    const name = readFindingName(one.id)
    return name?.source === 'limit'
      ? [{ case_id: name.caseId, key: name.subject, officer: one.officer?.id ?? null }]
      : []
  })
  const others = limitStandings('o')
  const circumstances = await sql<{ case_id: string; key: string; outside: boolean; taken_over: boolean }>`
    select t.case_id, t.key,
      exists (select from time_limit o where o.office_id = t.office_id and o.case_id = t.case_id and o.kind <> 'right' and not ${others.isDuty}
        and o.from_on <= t.due_on and (${others.isOverdue(today)} and o.due_on < t.due_on or ${others.isMetLate} or o.status = 'ended' and o.closed_on > o.due_on)
        and coalesce(o.closed_on, 'infinity') >= t.from_on) as outside,
      coalesce((select min(s.from_on) > t.from_on from matter_stretch s where s.office_id = t.office_id and s.case_id = t.case_id and s.officer_id = k.officer)
        and exists (select from matter_stretch s where s.office_id = t.office_id and s.case_id = t.case_id and s.officer_id <> k.officer and s.from_on <= t.due_on), false) as taken_over
    from jsonb_to_recordset(${JSON.stringify(clocks)}::jsonb) as k(case_id uuid, key text, officer uuid)
      join time_limit t on t.office_id = ${officeId}::uuid and t.case_id = k.case_id and t.key = k.key`.execute(
    trx,
  )
  const around = new Map(circumstances.rows.map((one) => [`${one.case_id}~limit~${one.key}`, one]))
  return {
    causes: ({ id, said }) => [
      ...(said?.step === 'accepted' ? (['accepted'] as const) : []),
      ...(said?.step === 'explained' || said?.step === 'disputed' ? (['pending'] as const) : []),
      ...(around.get(id)?.outside === true ? (['outsideLate'] as const) : []),
      ...(around.get(id)?.taken_over === true ? (['takenOver'] as const) : []),
    ],
    difficulties: (one) => {
      const matter = known.get(one.case.id)
      if (matter === undefined) return []
      return [
        ...(matter.seized ? (['seizedAsset'] as const) : []),
        ...(Number(matter.owed ?? 0) >= largeDebtFrom ? (['largeDebt'] as const) : []),
        ...(matter.groups.includes('bankCredit') ? (['bankCredit'] as const) : []),
        ...(matter.parties >= manyPartiesFrom ? (['manyParties'] as const) : []),
      ]
    },
  }
}

function daysBetween(from: IsoDay, to: IsoDay): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
}
