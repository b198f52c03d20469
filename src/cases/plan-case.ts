import type { Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import type { Database } from '../db/schema.ts'
import { listFindings } from '../engine/findings.ts'
import { type PlannedStep, type PlanStep, playPlan, whoWouldGive } from '../engine/plan.ts'
import type { Finding, InputFault, IsoDay } from '../engine/vocabulary.ts'
import { readActs } from './case-store.ts'
import { checkAccounts } from './check-accounts.ts'
import { openedFacts } from './open-case.ts'
import type { Person } from './outcome.ts'
import { type LimitView, readCase, viewLimits } from './read-case.ts'
import { stageOf } from './snapshot.ts'

/** A plan as it would go: each step, where the case would stand after the last, and every limit with its working. */
export interface CasePlan {
  revision: number
  asOf: IsoDay
  stage: string
  steps: (Omit<PlannedStep, 'asset'> & { assetId?: string })[]
  timeLimits: LimitView[]
  findings: Finding[]
}

/** Plays a plan over one case of the person's office; undefined when there is no such case. Nothing is stored. */
export async function planCase(
  trx: Transaction<Database>,
  person: Person,
  caseId: string,
  steps: readonly PlanStep[],
  now: Temporal.Instant,
): Promise<CasePlan | undefined> {
  const today = vietnamDayOf(now)
  const found = await readCase(trx, person.officeId, caseId, { asOf: today })
  if (found === undefined) return undefined
  const { setting } = found.reading
  const acts = await readActs(trx, person.officeId, caseId)
  const facts = await openedFacts(trx, person.officeId, caseId)
  const faults: InputFault[][] = []
  for (const step of steps) faults.push(await checkAccounts(trx, person.officeId, setting, step))
  const actorOf = whoWouldGive<typeof facts>(person, ({ facts: known }) => known.officer)
  const record = { facts, acts, seq: found.view.revision }
  const plan = playPlan(setting, record, steps, actorOf, now, (_step, index) => faults[index] ?? [])
  const asOf = [today, ...plan.acts.map((act) => act.on)].sort().at(-1) ?? today
  const all = [...acts, ...plan.acts]
  const replayed = { state: plan.state, limits: plan.limits, papers: [], cannotJudge: [] }
  return {
    revision: found.view.revision,
    asOf,
    stage: stageOf(plan.state.value),
    steps: plan.steps.map(({ asset, ...one }) => ({
      ...one,
      ...(asset === undefined ? {} : { assetId: asset }),
    })),
    timeLimits: viewLimits({ setting, replayed, acts: all, asOf }),
    findings: listFindings(setting, plan.limits, all, asOf, plan.state.facts),
  }
}
