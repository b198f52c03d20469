import type { AnyStateMachine } from 'xstate'
import type { Given } from '../../engine/given.ts'

/** One move written on a state of a chart. */
export interface ChartMove {
  act: string
  given: Given
  /** The states it leads to, by their ids; empty when it only goes on the record. */
  targets: readonly string[]
}

/** One state of a chart as it is written: its own moves, the states inside it. */
export interface ChartState {
  id: string
  key: string
  final: boolean
  parallel: boolean
  /** Where it starts, for a state that holds others. */
  initial?: string
  moves: readonly ChartMove[]
  inside: readonly ChartState[]
}

interface Node {
  id: string
  key: string
  type: string
  states: Record<string, Node>
  initial?: { target?: readonly Node[] }
  transitions: Map<string, readonly { guard?: unknown; target?: readonly Node[] }[]>
}

/** A chart as data, from its root down. Nothing is run. */
export function readChart(machine: AnyStateMachine): ChartState {
  return readState(machine.root as unknown as Node)
}

/** Every state of a chart, outer ones first. */
export function listChartStates(state: ChartState): ChartState[] {
  return [state, ...state.inside.flatMap(listChartStates)]
}

function readState(node: Node): ChartState {
  const inside = Object.values(node.states).map(readState)
  const initial = node.type === 'compound' ? node.initial?.target?.[0]?.id : undefined
  return {
    id: node.id,
    key: node.key,
    final: node.type === 'final',
    parallel: node.type === 'parallel',
    ...(initial === undefined ? {} : { initial }),
    moves: [...node.transitions].flatMap(([act, moves]) =>
      moves.map((move) => ({
        act,
        given: (move.guard as { params?: Given } | undefined)?.params ?? {},
        targets: move.target?.map((target) => target.id) ?? [],
      })),
    ),
    inside,
  }
}
