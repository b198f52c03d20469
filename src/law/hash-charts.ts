import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { AnyStateMachine } from 'xstate'
import type { MachineVersion } from '../../workflows/enforcement/machine-versions.ts'

interface Node {
  id: string
  type: string
  states: Record<string, Node>
  config: { initial?: unknown }
  transitions: ReadonlyMap<string, readonly { target?: readonly Node[] | undefined; guard?: unknown }[]>
}

/** A chart as data: every state, every move of it with its guard and where it leads, in the order it is tried. */
export function describeChart(machine: AnyStateMachine): unknown {
  const describe = (node: Node): unknown => ({
    id: node.id,
    type: node.type,
    initial: typeof node.config.initial === 'string' ? node.config.initial : null,
    moves: Object.fromEntries(
      [...node.transitions].map(([event, moves]) => [
        event,
        moves.map(({ target, guard }) => ({
          targets: (target ?? []).map(({ id }) => id),
          guard: (guard as { params?: unknown } | undefined)?.params ?? null,
        })),
      ]),
    ),
    states: Object.values(node.states).map(describe),
  })
  return describe(machine.root as unknown as Node)
}

/** SHA-256 of the charts in canonical JSON, in hexadecimal. */
export function hashCharts(...machines: readonly AnyStateMachine[]): string {
  return createHash('sha256')
    .update(canonicalize(machines.map(describeChart)) ?? '')
    .digest('hex')
}

/** What is wrong with the list of versions for the charts as they are; null when nothing is. */
export function faultOfVersions(
  versions: readonly MachineVersion[],
  current: string,
  hash: string,
): string | null {
  const names = versions.map(({ version }) => version)
  if (new Set(names).size !== names.length) return 'A version of the charts is listed twice.'
  const last = versions.at(-1)
  if (last?.version !== current)
    return `Cases are pinned to ${current}, but the last version listed is ${last?.version ?? 'none'}.`
  if (last.status === 'unreleased' || last.sha256 === hash) return null
  return `${current} is released and its charts have changed (now ${hash}): list a new version and name it in law.ts.`
}
