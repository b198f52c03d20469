import { describe, expect, test } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import type { Given } from '../../src/engine/given.ts'
import { initialValue, listMoves, listValues } from '../../src/engine/moves.ts'
import { acts } from '../../workflows/enforcement/acts.ts'
import { assetMachine } from '../../workflows/enforcement/asset.machine.ts'
import { caseMachine } from '../../workflows/enforcement/case.machine.ts'
import { stateLabels } from '../../workflows/enforcement/labels.ts'
import { alwaysRequired, requirements } from '../../workflows/enforcement/requirements/all-requirements.ts'

interface Node {
  key: string
  id: string
  type: string
  states: Record<string, Node>
  config: Record<string, unknown>
  invoke: unknown[]
  after: unknown[]
  entry: unknown[]
  exit: unknown[]
  ownEvents: string[]
}

const machines: [string, AnyStateMachine][] = [
  ['case', caseMachine],
  ['asset', assetMachine],
]

const nodesOf = (machine: AnyStateMachine) => {
  const walk = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(walk)]
  return walk(machine.root as unknown as Node)
}

describe.each(machines)('the %s machine', (_name, machine) => {
  test.each(nodesOf(machine).map((node) => [node.id, node] as const))(
    '%s has no timer, no actor, no hidden move',
    (_id, node) => {
      expect(node.after).toEqual([])
      expect(node.invoke).toEqual([])
      expect(node.entry).toEqual([])
      expect(node.exit).toEqual([])
      for (const word of ['after', 'invoke', 'always', 'onDone', 'route', 'spawn', 'history'])
        expect(node.config).not.toHaveProperty(word)
      expect(node.type).not.toBe('history')
      for (const event of node.ownEvents) expect(event).toMatch(/^[A-Z_]+$/)
    },
  )

  test('every move is guarded by data that can be read, and does nothing but be recorded', () => {
    for (const node of nodesOf(machine)) {
      for (const moves of Object.values((node.config['on'] ?? {}) as Record<string, unknown>)) {
        for (const move of [moves].flat() as { guard?: unknown; actions?: unknown }[]) {
          expect(['record', undefined]).toContain(move.actions)
          if (move.guard !== undefined) expect(move.guard).toMatchObject({ type: 'given' })
        }
      }
    }
  })

  test('every event is an act of the list', () => {
    const events = nodesOf(machine).flatMap((node) => node.ownEvents)
    for (const event of events) expect(Object.keys(acts)).toContain(event)
  })

  test('every state can be reached, and has a way out or is final', () => {
    const reached = new Set(listValues(machine).flatMap(leavesOf))
    const atoms = nodesOf(machine).filter((node) => Object.keys(node.states).length === 0)
    for (const atom of atoms) {
      expect(reached, atom.id).toContain(atom.key)
      const leaves =
        atom.type === 'final'
          ? 'final'
          : listMoves(machine, standAt(machine, atom.key)).some((move) => move.targets.length > 0)
      expect(leaves, `${atom.id} has a way out`).not.toBe(false)
    }
  })

  test('every state has words for people', () => {
    for (const node of nodesOf(machine).slice(1)) expect(stateLabels, node.id).toHaveProperty(node.key)
  })
})

test('every act can be given somewhere, and every condition is asked somewhere', () => {
  const used = new Set<string>(alwaysRequired)
  const given = new Set<string>()
  for (const [, machine] of machines) {
    for (const node of nodesOf(machine)) {
      for (const [event, moves] of Object.entries((node.config['on'] ?? {}) as Record<string, unknown>)) {
        given.add(event)
        for (const move of [moves].flat() as { guard?: { params: Given } }[])
          for (const id of move.guard?.params.requires ?? []) used.add(id)
      }
    }
  }
  expect([...given].sort()).toEqual(Object.keys(acts).sort())
  expect([...used].sort()).toEqual(Object.keys(requirements).sort())
})

test('an act on an asset is in both charts, an act on the case only in its own', () => {
  for (const [name, act] of Object.entries(acts)) {
    const inAsset = listValues(assetMachine).some((value) =>
      listMoves(assetMachine, value).some((move) => move.act === name),
    )
    const inCase = listValues(caseMachine).some((value) =>
      listMoves(caseMachine, value).some((move) => move.act === name),
    )
    // A matter taken over brings its assets with it, one terminated lets them go: these acts speak to both charts.
    const isToBoth = act.scope === 'asset' || name === 'ADOPT_MATTER' || name === 'TERMINATE'
    expect([name, inCase, inAsset]).toEqual([name, true, isToBoth])
  }
})

test('a machine starts where its chart says', () => {
  expect(initialValue(caseMachine)).toEqual({ acceptance: 'intake' })
  expect(initialValue(assetMachine)).toBe('identified')
})

function leavesOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leavesOf)
}

function standAt(machine: AnyStateMachine, leaf: string) {
  const found = listValues(machine).find((value) => leavesOf(value).includes(leaf))
  if (found === undefined) throw new Error(`${leaf} is not reached`)
  return found
}
