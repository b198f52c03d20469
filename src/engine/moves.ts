import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  getNextTransitions,
  type StateValue,
  transition,
} from 'xstate'
import { type Given, isBranchFor, isGiven, type MoveEvent } from './given.ts'

/** One move a machine allows from a state, as data. */
export interface Move {
  act: string
  given: Given
  /** The ids of the states it leads to; empty when it stays. */
  targets: readonly string[]
}

/** A stored state that the machine no longer knows: the case needs a migration, not a guess. */
export class UnknownStateError extends Error {
  constructor(machineId: string, value: StateValue, options?: ErrorOptions) {
    super(
      `The machine "${machineId}" has no state ${JSON.stringify(value)}; the case must be migrated.`,
      options,
    )
    this.name = 'UnknownStateError'
  }
}

/** The machine standing in a stored state. Throws `UnknownStateError`; never runs anything. */
function stand(machine: AnyStateMachine, value: StateValue): AnyMachineSnapshot {
  try {
    return machine.resolveState({ value, context: {} })
  } catch (cause) {
    throw new UnknownStateError(machine.id, value, { cause })
  }
}

/** The state a machine starts in. */
export function initialValue(machine: AnyStateMachine): StateValue {
  return machine.getInitialSnapshot({} as never, {}).value
}

const movesOf = new WeakMap<AnyStateMachine, Map<string, Move[]>>()

/**
 * Every move the machine lists for this state, guards not asked, innermost state first. A machine is pure and has
 * few states, so each answer is worked out once.
 */
export function listMoves(machine: AnyStateMachine, value: StateValue): Move[] {
  return remember(movesOf, machine, JSON.stringify(value), () => readMoves(machine, value))
}

function readMoves(machine: AnyStateMachine, value: StateValue): Move[] {
  return getNextTransitions(stand(machine, value)).map((found) => ({
    act: found.eventType,
    given: givenOf(found.guard),
    targets: found.target?.map((node) => node.id) ?? [],
  }))
}

/** The names of the states a value stands in, outermost first; of a chart with regions, region after region. */
export function namesIn(value: StateValue): string[] {
  return typeof value === 'string'
    ? [value]
    : Object.entries(value).flatMap(([name, inner]) =>
        inner === undefined ? [name] : [name, ...namesIn(inner)],
      )
}

/** The moves for one act whose branch fits its data; empty means the act is out of order here. */
export function findMoves(
  machine: AnyStateMachine,
  value: StateValue,
  event: Omit<MoveEvent, 'cleared'>,
): Move[] {
  return listMoves(machine, value).filter((move) => move.act === event.type && isBranchFor(move.given, event))
}

const nextOf = new WeakMap<AnyStateMachine, Map<string, StateValue>>()

/** The state after an act the machine lists here, with what has been cleared of its conditions. */
export function nextValue(machine: AnyStateMachine, value: StateValue, event: MoveEvent): StateValue {
  if (event.cleared !== 'all') return takeMove(machine, value, event)
  // With everything cleared the answer hangs on the state, the act, the kind of case and the outcome it names.
  const outcomes = listMoves(machine, value).flatMap((move) =>
    move.act === event.type && move.given.data !== undefined
      ? [String(event.data[move.given.data.field])]
      : [],
  )
  const key = JSON.stringify([value, event.type, event.kind, outcomes])
  return remember(nextOf, machine, key, () => takeMove(machine, value, event))
}

function takeMove(machine: AnyStateMachine, value: StateValue, event: MoveEvent): StateValue {
  const guarded = withGuard(machine)
  const [next] = transition(guarded, stand(guarded, value), event)
  if (next.status === 'error') throw new Error(`The machine "${machine.id}" failed on ${event.type}.`)
  return next.value
}

const guardedOf = new WeakMap<AnyStateMachine, AnyStateMachine>()

/** The machine with the one guard it names: the charts hold the conditions as data, the engine says what they mean. */
function withGuard(machine: AnyStateMachine): AnyStateMachine {
  const known = guardedOf.get(machine)
  if (known !== undefined) return known
  const given = ({ event }: { event: MoveEvent }, params: Given) => isGiven(params, event)
  const guarded = machine.provide({ guards: { given } } as never)
  guardedOf.set(machine, guarded)
  return guarded
}

/**
 * The state after an act that did happen although the machine lists no such move here (an override, a late
 * entry): the state the act leads to wherever it is in order; where it never leads anywhere, nothing moves.
 */
export function forceValue(
  machine: AnyStateMachine,
  value: StateValue,
  event: Omit<MoveEvent, 'cleared'>,
): StateValue {
  const cleared: MoveEvent = { ...event, cleared: 'all' }
  if (findMoves(machine, value, event).length > 0) return nextValue(machine, value, cleared)
  for (const other of listValues(machine)) {
    const [move] = findMoves(machine, other, event)
    if (move !== undefined && move.targets.length > 0)
      return carryOver(value, other, nextValue(machine, other, cleared))
  }
  return value
}

/** What a move changed elsewhere, done here: a region that it left alone stays as it is. */
function carryOver(value: StateValue, other: StateValue, next: StateValue): StateValue {
  if (JSON.stringify(other) === JSON.stringify(next)) return value
  if (typeof value === 'string' || typeof other === 'string' || typeof next === 'string') return next
  const regions = Object.keys(next)
  const isSame = (one: object) =>
    regions.every((key) => key in one) && Object.keys(one).length === regions.length
  if (!isSame(value) || !isSame(other)) return next
  return Object.fromEntries(
    regions.map((key) => [
      key,
      carryOver(value[key] as StateValue, other[key] as StateValue, next[key] as StateValue),
    ]),
  )
}

const valuesOf = new WeakMap<AnyStateMachine, StateValue[]>()

/** Every state the machine can be in, found by walking all its moves from the start with every guard open. */
export function listValues(machine: AnyStateMachine): StateValue[] {
  const known = valuesOf.get(machine)
  if (known !== undefined) return known
  const seen = new Map<string, StateValue>()
  const queue: StateValue[] = [initialValue(machine)]
  for (let value = queue.shift(); value !== undefined; value = queue.shift()) {
    const key = JSON.stringify(value)
    if (seen.has(key)) continue
    seen.set(key, value)
    for (const move of listMoves(machine, value)) {
      const { kind = '', data } = move.given
      const event = {
        type: move.act,
        kind,
        data: data ? { [data.field]: data.equals } : {},
        cleared: 'all' as const,
      }
      queue.push(nextValue(machine, value, event))
    }
  }
  const found = [...seen.values()]
  valuesOf.set(machine, found)
  return found
}

function givenOf(guard: unknown): Given {
  if (typeof guard === 'object' && guard !== null && 'params' in guard) return (guard.params ?? {}) as Given
  return {}
}

function remember<T>(
  store: WeakMap<AnyStateMachine, Map<string, T>>,
  machine: AnyStateMachine,
  key: string,
  work: () => T,
): T {
  const known = store.get(machine) ?? new Map<string, T>()
  store.set(machine, known)
  const found = known.get(key)
  if (found !== undefined) return found
  const answer = work()
  known.set(key, answer)
  return answer
}
