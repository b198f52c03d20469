import { Temporal } from 'temporal-polyfill'
import { checkInput } from './check-input.ts'
import { type Command, decide } from './decide.ts'
import { findAct } from './find-act.ts'
import { listFindings } from './findings.ts'
import { nameFirstAsset } from './name-first-asset.ts'
import { actsUpTo, replay } from './replay.ts'
import type {
  Actor,
  CaseState,
  Finding,
  InputFault,
  IsoDay,
  Law,
  Limit,
  Paper,
  RecordedAct,
  Refusal,
  Role,
  Setting,
} from './vocabulary.ts'

/** One step of a what-if plan: an act on a day that may lie ahead, and who would give it where that matters. */
export interface PlanStep extends Omit<Command, 'committed' | 'override'> {
  as?: Role
  /** The account that would give it; the assigned officer, or anybody of that role, where it is not said. */
  by?: string
}

/** What one step would meet: accepted with what it starts and stops, or every reason against it. */
export interface PlannedStep {
  index: number
  act: string
  on: IsoDay
  asset?: string
  outcome: 'accepted' | 'refused' | 'badInput'
  opened: readonly Limit[]
  closed: readonly Limit[]
  moved: readonly Limit[]
  documents: readonly Paper[]
  findings: readonly Finding[]
  refusals: readonly Refusal[]
  faults: readonly InputFault[]
}

/** A plan as it would go, and every limit of the case as it would then stand. Nothing is stored. */
export interface Plan<F> {
  steps: PlannedStep[]
  state: CaseState<F>
  limits: readonly Limit[]
  /** The acts that would be recorded, after those already on the record. */
  acts: readonly RecordedAct[]
}

/**
 * Plays steps on a copy of the record: the same `decide` and the same projection as the door, so that a forecast and
 * its execution give the same limits and the same refusals. Each step is given on its own day, or now where that is
 * later; a step that is refused leaves the case as it was and the next one is tried.
 */
export function playPlan<F>(
  setting: Setting<F>,
  record: { facts: F; acts: readonly RecordedAct[]; seq: number },
  steps: readonly PlanStep[],
  actorOf: (law: Law<F>, state: CaseState<F>, step: PlanStep) => Actor,
  now: Temporal.Instant,
  faultsOf: (step: PlanStep, index: number) => readonly InputFault[] = () => [],
): Plan<F> {
  const acts = [...record.acts]
  let seq = record.seq
  const played = steps.map((step, index): PlannedStep => {
    // As at the door: the input is checked against the whole case, the law against the case of that day.
    const current = replay(setting, record.facts, acts).state
    const state = replay(setting, record.facts, actsUpTo(acts, step.on)).state
    const { as: _as, by: _by, ...bare } = step
    const command = nameFirstAsset(setting.law, current, bare)
    const base = {
      index,
      act: step.act,
      on: step.on,
      ...(command.asset === undefined ? {} : { asset: command.asset }),
      ...nothing,
    }
    const at = momentOf(step.on, now)
    const faults = [...checkInput(setting.law, current, command, at), ...faultsOf(step, index)]
    if (faults.length > 0) return { ...base, outcome: 'badInput', faults }
    const actor = actorOf(setting.law, state, step)
    const moment = { state, seq: seq + 1, now: at }
    const decision = decide(setting, moment, { ...command, committed: command.data }, actor)
    if (decision.kind === 'refused') return { ...base, outcome: 'refused', refusals: decision.refusals }
    if (decision.kind === 'badInput') return { ...base, outcome: 'badInput', faults: decision.faults }
    acts.push(decision.act)
    seq += 1
    const { opened, closed, moved, papers } = decision.step
    const findings = listFindings(setting, closed, [decision.act], step.on, decision.step.state.facts)
    return { ...base, outcome: 'accepted', opened, closed, moved, documents: papers, findings }
  })
  const { state, limits } = replay(setting, record.facts, acts)
  return { steps: played, state, limits, acts: acts.slice(record.acts.length) }
}

const nothing = { opened: [], closed: [], moved: [], documents: [], findings: [], refusals: [], faults: [] }

/** The end of the step's day in Vietnam, or now where that is later: a plan may look ahead, never back past today. */
function momentOf(on: IsoDay, now: Temporal.Instant): Temporal.Instant {
  const read = /^\d{4}-\d{2}-\d{2}$/.test(on) ? endOf(on) : null
  return read !== null && Temporal.Instant.compare(read, now) > 0 ? read : now
}

function endOf(on: IsoDay): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(`${on}T23:59:59+07:00`)
  } catch {
    return null
  }
}

/** Who would give a step: the person who plans, where his role may; else the first role that may, by its own name. */
export function whoWouldGive<F>(
  person: Actor,
  officerOf: (state: CaseState<F>) => string | undefined,
): (law: Law<F>, state: CaseState<F>, step: PlanStep) => Actor {
  return (law, state, step) => {
    const by = findAct(law, step.act)?.by ?? []
    if (step.by !== undefined) return { id: step.by, role: step.as ?? person.role }
    const role = step.as ?? (by.includes(person.role) ? person.role : by[0]) ?? person.role
    if (role === person.role) return person
    return { id: role === 'officer' ? (officerOf(state) ?? role) : role, role }
  }
}
