import type { AnyStateMachine, AnyStateNode, StateNode } from 'xstate'
import type { Given } from '../engine/given.ts'
import type { Law, Words } from '../engine/vocabulary.ts'

/** One state of a chart as it is drawn. */
export interface ChartState {
  id: string
  /** Its name in the path of a case (`path`) or in the state of an asset. */
  name: string
  label: Words
  parent: string | null
  type: 'compound' | 'parallel' | 'atomic' | 'final'
  initial: boolean
}

/** One move of a chart; `to` is null where the act is recorded and the chart stays. */
export interface ChartMove {
  from: string
  to: string | null
  act: string
  label: Words
  requires: readonly string[]
  outcome?: { field: string; equals: string }
  kind?: string
}

export interface Chart {
  id: string
  states: ChartState[]
  moves: ChartMove[]
}

/** Both statecharts of the law as data that can be drawn: nothing is added to what the machines hold. */
export function describeMachines<F>(law: Law<F>): { case: Chart; asset: Chart } {
  return { case: describeChart(law, law.caseMachine), asset: describeChart(law, law.assetMachine) }
}

function describeChart<F>(law: Law<F>, machine: AnyStateMachine): Chart {
  const nodes = listNodes(machine.root)
  return {
    id: machine.id,
    states: nodes.map((node) => ({
      id: node.id,
      name: node.key,
      label: law.stateLabels[node.key] ?? { vi: node.key, en: node.key },
      parent: node.parent === undefined || node.parent === machine.root ? null : node.parent.id,
      type: node.type === 'history' ? 'atomic' : node.type,
      initial: node.parent?.initial?.target?.[0] === node,
    })),
    moves: nodes.flatMap((node) => movesOf(law, node)),
  }
}

function listNodes(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states as Record<string, StateNode>).flatMap((child) => [
    child,
    ...listNodes(child),
  ])
}

function movesOf<F>(law: Law<F>, node: AnyStateNode): ChartMove[] {
  return [...node.transitions.values()].flat().flatMap((move): ChartMove[] => {
    const { requires = [], data, kind } = givenOf(move.guard)
    const base = {
      from: node.id,
      act: move.eventType,
      label: law.acts[move.eventType]?.label ?? { vi: move.eventType, en: move.eventType },
      requires,
      ...(data === undefined ? {} : { outcome: data }),
      ...(kind === undefined ? {} : { kind }),
    }
    const targets = move.target ?? []
    return targets.length === 0
      ? [{ ...base, to: null }]
      : targets.map((target: AnyStateNode) => ({ ...base, to: target.id }))
  })
}

function givenOf(guard: unknown): Given {
  return typeof guard === 'object' && guard !== null && 'params' in guard
    ? ((guard.params ?? {}) as Given)
    : {}
}
