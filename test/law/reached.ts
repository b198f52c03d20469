import type { AnyStateMachine, StateValue } from 'xstate'
import { type Given, isBranchFor, type MoveEvent } from '../../src/engine/given.ts'
import { namesIn } from '../../src/engine/moves.ts'
import { applyAct, assetValue, openState, orderActs } from '../../src/engine/replay.ts'
import type {
  ActInHand,
  CaseState,
  Law,
  RecordedAct,
  Requirement,
  Setting,
} from '../../src/engine/vocabulary.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { setting as inForce, pureCase } from '../support/pure-case.ts'
import type { LawExample } from './example.ts'

/** A state of a chart as XState holds it, as far as it is read here. */
interface Node {
  key: string
  id: string
  parent?: Node
  states: Record<string, Node>
  transitions: ReadonlyMap<string, readonly Move[]>
}

interface Move {
  source: Node
  eventType: string
  target: readonly Node[] | undefined
  guard: unknown
}

/** What there is to be reached, and how often the examples reached it. A thing never reached stands at 0. */
export interface Reached {
  states: Map<string, number>
  /** A move of a chart: the state it leaves from, the act, the branch. */
  moves: Map<string, number>
  /** `withinLimitation holds`, `withinLimitation refuses`. */
  outcomes: Map<string, number>
  /** The same for each dated text of a condition: `withinLimitation ACC-3 holds`. */
  texts: Map<string, number>
}

/** Plays every example and counts the states, the moves and both answers of every condition that they reach. */
export function countReached(examples: readonly LawExample[], setting: Setting<Facts> = inForce): Reached {
  const reached = nothingYet(setting.law)
  const counting: Setting<Facts> = { ...setting, law: withCount(setting.law, reached) }
  for (const example of examples) {
    const matter = pureCase(example.matter, counting)
    for (const step of example.given) {
      const decision = matter.tryAct(step)
      if (decision.kind !== 'accepted')
        throw new Error(`${example.says}: ${step[0]} on ${step[1]} is refused`)
      matter.acts.push(decision.act)
    }
    let state = openState(setting, matter.facts)
    see(setting.law, state, reached)
    for (const act of orderActs(matter.acts)) state = follow(setting, state, act, reached)
    for (const { act } of example.refused ?? []) matter.tryAct(act)
    for (const step of example.allowed ?? []) {
      const decision = matter.tryAct(step)
      if (decision.kind === 'accepted') follow(setting, matter.state(step[1]), decision.act, reached)
    }
  }
  return reached
}

/** Everything that was never reached, a line each. */
export function listUnreached({ states, moves, outcomes }: Reached): string[] {
  const never = (kind: string, all: ReadonlyMap<string, number>) =>
    [...all].flatMap(([name, times]) => (times === 0 ? [`${kind} ${name}`] : []))
  return [...never('state', states), ...never('move', moves), ...never('condition', outcomes)]
}

function nothingYet(law: Law<Facts>): Reached {
  const nodes = [law.caseMachine, law.assetMachine].flatMap((machine) => nodesOf(rootOf(machine)).slice(1))
  const roots = [rootOf(law.caseMachine), rootOf(law.assetMachine)]
  const moves = [...roots, ...nodes].flatMap((node) => [...node.transitions.values()].flat())
  const answers = ['holds', 'refuses']
  return {
    states: new Map(nodes.map((node) => [node.id, 0])),
    moves: new Map(moves.map((move) => [nameMove(move), 0])),
    outcomes: new Map(
      Object.keys(law.requirements).flatMap((id) => answers.map((one) => [`${id} ${one}`, 0])),
    ),
    texts: new Map(
      Object.entries(law.requirements).flatMap(([id, { variants }]) =>
        variants.flatMap(({ ref }) => answers.map((one) => [`${id} ${ref} ${one}`, 0] as const)),
      ),
    ),
  }
}

/** The same law, each condition counting what it answers. */
function withCount(law: Law<Facts>, { outcomes, texts }: Reached): Law<Facts> {
  const counted = (id: string, requirement: Requirement<Facts>): Requirement<Facts> => ({
    ...requirement,
    check(given) {
      const miss = requirement.check(given)
      const answer = miss === null ? 'holds' : 'refuses'
      add(outcomes, `${id} ${answer}`)
      add(texts, `${id} ${given.variant.ref} ${answer}`)
      return miss
    },
  })
  const requirements = Object.fromEntries(
    Object.entries(law.requirements).map(([id, requirement]) => [id, counted(id, requirement)]),
  )
  return { ...law, requirements }
}

/** The moves an act takes in both charts, by name. */
export function nameMovesOf(law: Law<Facts>, before: CaseState<Facts>, act: ActInHand): string[] {
  const event = { type: act.act, data: act.data, kind: law.kindOf(before.facts) }
  const take = (machine: AnyStateMachine, value: StateValue, given: Omit<MoveEvent, 'cleared'>) =>
    [...movesTaken(machine, value, given)].map(nameMove)
  const ofAssets =
    act.asset === undefined ? law.assetEvents(act, before.facts) : [{ asset: act.asset, data: act.data }]
  return [
    ...take(law.caseMachine, before.value, event),
    ...ofAssets.flatMap(({ asset, data }) =>
      take(law.assetMachine, assetValue(law, before, asset), { ...event, data }),
    ),
  ]
}

/** One act further: the moves it takes, and where they lead. */
function follow(
  setting: Setting<Facts>,
  before: CaseState<Facts>,
  act: RecordedAct,
  reached: Reached,
): CaseState<Facts> {
  const { law } = setting
  for (const move of nameMovesOf(law, before, act)) add(reached.moves, move)
  const after = applyAct(setting, before, act).state
  see(law, after, reached)
  return after
}

function see(law: Law<Facts>, state: CaseState<Facts>, { states }: Reached): void {
  for (const node of nodesAt(rootOf(law.caseMachine), state.value)) add(states, node.id)
  for (const value of [
    rootOf(law.assetMachine).states['identified']?.key ?? '',
    ...Object.values(state.assets),
  ])
    for (const node of nodesAt(rootOf(law.assetMachine), value)) add(states, node.id)
}

/** From each innermost state outwards, the first move that is meant for the act, as the chart takes it. */
function movesTaken(
  machine: AnyStateMachine,
  value: StateValue,
  event: Omit<MoveEvent, 'cleared'>,
): Set<Move> {
  const root = rootOf(machine)
  const taken = new Set<Move>()
  for (const leaf of nodesAt(root, value).filter((node) => Object.keys(node.states).length === 0))
    for (let node: Node | undefined = leaf; node !== undefined; node = node.parent) {
      const move = node.transitions.get(event.type)?.find((one) => isBranchFor(givenOf(one), event))
      if (move === undefined) continue
      taken.add(move)
      break
    }
  return taken
}

function nodesAt(root: Node, value: StateValue): Node[] {
  const names = new Set(namesIn(value))
  const inside = (node: Node): Node[] =>
    Object.values(node.states).flatMap((child) => (names.has(child.key) ? [child, ...inside(child)] : []))
  return inside(root)
}

function nodesOf(node: Node): Node[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)]
}

function rootOf(machine: AnyStateMachine): Node {
  return machine.root as unknown as Node
}

function givenOf({ guard }: Move): Given {
  return typeof guard === 'object' && guard !== null && 'params' in guard
    ? ((guard.params ?? {}) as Given)
    : {}
}

function nameMove(move: Move): string {
  const { data, kind } = givenOf(move)
  const branch = [
    ...(data === undefined ? [] : [`${data.field}=${data.equals}`]),
    ...(kind === undefined ? [] : [kind]),
  ]
  const targets = (move.target ?? []).map((node) => node.id)
  return `${move.source.id} ${move.eventType}${branch.length === 0 ? '' : ` [${branch.join(', ')}]`} → ${targets.join(', ') || 'stays'}`
}

function add(all: Map<string, number>, key: string): void {
  all.set(key, (all.get(key) ?? 0) + 1)
}
