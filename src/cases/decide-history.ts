import { randomUUID } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import { type Facts, openFacts } from '../../workflows/enforcement/facts.ts'
import type { Stretch } from '../../workflows/statistics/stretches.ts'
import { stretchOver } from '../../workflows/statistics/stretches.ts'
import { type JsonObject, sealEntry } from '../audit/chain-entry.ts'
import { commitErasable, commitValue, type ErasableValue } from '../audit/commitment.ts'
import { checkInput } from '../engine/check-input.ts'
import { type Command, decide } from '../engine/decide.ts'
import { openState } from '../engine/replay.ts'
import type { Limit, Paper, RecordedAct, Setting } from '../engine/vocabulary.ts'
import { type Visit, visitOver } from '../statistics/step-visits.ts'
import { describeCommand, toMicroseconds } from './describe-command.ts'
import type { Intake } from './open-case.ts'
import type { Person } from './outcome.ts'
import { type EnforcementState, stageOf } from './snapshot.ts'

/** A whole history of one matter, acts in the order of their days: an import, a sample. */
export interface History {
  intake: Intake
  openedBy: Person
  openedAt: Temporal.Instant
  steps: readonly { person: Person; command: Command; at: Temporal.Instant }[]
}

/** One act of a history as it will stand on the record. */
export interface DecidedAct {
  act: RecordedAct
  person: Person
  stage: EnforcementState['value']
  payload: string
  prev: Buffer
  hash: Buffer
  erasable: readonly ErasableValue[]
}

/** A history that was decided act by act, with everything its rows hold. Nothing is stored yet. */
export interface DecidedHistory {
  id: string
  history: History
  state: EnforcementState
  genesis: { payload: string; hash: Buffer; names: readonly { ref: string; salt: Buffer; value: string }[] }
  acts: readonly DecidedAct[]
  limits: readonly Limit[]
  papers: readonly Paper[]
  stretches: readonly Stretch[]
  visits: readonly Visit[]
  closedOn: string | null
}

/** A history that the law refuses, or whose input cannot be right: at which act, and why. */
export class HistoryRefusedError extends Error {
  constructor(step: number, command: Command, why: unknown) {
    super(`Act ${step + 1}, ${command.act} on ${command.on}: ${JSON.stringify(why)}`)
    this.name = 'HistoryRefusedError'
  }
}

/**
 * Decides a whole history in memory, each act by the same decision as at the door (`decide`), and seals its chain.
 * @throws HistoryRefusedError at the first act that would not be accepted, or that is not in the order of days.
 */
export function decideHistory(setting: Setting<Facts>, history: History): DecidedHistory {
  const { intake, openedBy } = history
  const id = randomUUID()
  const facts = openFacts({
    kind: intake.kind,
    judgment: { type: 'ordinary', ...intake.judgment },
    ...(intake.groups === undefined ? {} : { groups: intake.groups }),
    parties: intake.parties.map(({ ref, role }) => ({ ref, role })),
    obligations: intake.obligations,
  })
  const genesis = sealIntake(id, facts, history)
  let state = openState(setting, facts)
  let prev = genesis.hash
  let closedOn: string | null = null
  let stretches: readonly Stretch[] = []
  let visits: readonly Visit[] = []
  const limits = new Map(state.limits.map((limit) => [limit.key, limit]))
  const papers: Paper[] = []
  const acts: DecidedAct[] = []
  for (const [index, { person, command, at }] of history.steps.entries()) {
    const faults = checkInput(setting.law, state, command, at)
    if (faults.length > 0) throw new HistoryRefusedError(index, command, faults)
    if (command.on < (acts.at(-1)?.act.on ?? ''))
      throw new HistoryRefusedError(index, command, 'not in the order of days')
    const kept = commitErasable(setting.law.acts[command.act]?.data ?? {}, { ...command.data })
    const decision = decide(
      setting,
      { state, seq: index + 1, now: at },
      { ...command, committed: kept.committed },
      person,
    )
    if (decision.kind !== 'accepted') throw new HistoryRefusedError(index, command, decision)
    const { act, step } = decision
    const body = describeCommand(id, person, act, at, null, { delegation: null, proposal: null })
    const sealed = sealEntry({ schema: 'act/1', prev, body })
    acts.push({
      act,
      person,
      stage: step.state.value,
      payload: sealed.payload,
      prev,
      hash: sealed.hash,
      erasable: kept.erasable,
    })
    prev = sealed.hash
    for (const limit of [...step.opened, ...step.moved, ...step.closed]) limits.set(limit.key, limit)
    papers.push(...step.papers)
    stretches = stretchOver(stretches, { before: state, after: step.state }, act.on)
    visits = visitOver(visits, stageOf(step.state.value), act.on)
    if (setting.law.isClosed(step.state.value) && !setting.law.isClosed(state.value)) closedOn = act.on
    state = step.state
  }
  return {
    id,
    history,
    state,
    genesis,
    acts,
    limits: [...limits.values()],
    papers,
    stretches,
    visits,
    closedOn: setting.law.isClosed(state.value) ? closedOn : null,
  }

  function sealIntake(caseId: string, opened: Facts, { openedAt }: History): DecidedHistory['genesis'] {
    const names = intake.parties.map(({ ref, name }) => ({ ref, value: name, ...commitValue(name) }))
    const body = {
      office: openedBy.officeId,
      case: caseId,
      facts: opened,
      names: names.map(({ ref, commitment }) => ({ ref, commitment })),
      actor: openedBy.id,
      role: openedBy.role,
      recordedAt: toMicroseconds(openedAt),
    } as unknown as JsonObject
    const sealed = sealEntry({ schema: 'intake/1', prev: null, body })
    return { ...sealed, names: names.map(({ ref, salt, value }) => ({ ref, salt, value })) }
  }
}
