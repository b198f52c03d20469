import type { Words } from '../../engine/vocabulary.ts'
import { type ChartState, listChartStates } from './read-chart.ts'

/** A chart as a Mermaid state diagram: what moves a state on; acts that only go on the record are left out. */
export function drawChart(
  root: ChartState,
  labels: Readonly<Record<string, Words>>,
  acts: Readonly<Record<string, { label: Words }>>,
): string {
  const nameOf = (id: string) => id.replaceAll('.', '_')
  const states = listChartStates(root).slice(1)
  const lines: string[] = ['stateDiagram-v2']
  const open = (state: ChartState, depth: number): void => {
    const pad = '  '.repeat(depth)
    const label = labels[state.key]?.vi ?? state.key
    if (state.inside.length === 0) {
      lines.push(`${pad}state "${label}" as ${nameOf(state.id)}`)
      return
    }
    lines.push(`${pad}state "${label}" as ${nameOf(state.id)} {`)
    if (state.initial !== undefined) lines.push(`${pad}  [*] --> ${nameOf(state.initial)}`)
    state.inside.forEach((child, index) => {
      if (state.parallel && index > 0) lines.push(`${pad}  --`)
      open(child, depth + 1)
    })
    lines.push(`${pad}}`)
  }
  if (root.initial !== undefined) lines.push(`  [*] --> ${nameOf(root.initial)}`)
  for (const state of root.inside) open(state, 1)
  const arrows = new Map<string, string[]>()
  for (const state of states)
    for (const { act, targets } of state.moves)
      for (const target of targets) {
        const arrow = `${nameOf(state.id)} --> ${nameOf(target)}`
        const label = acts[act]?.label.vi ?? act
        const known = arrows.get(arrow) ?? []
        if (!known.includes(label)) arrows.set(arrow, [...known, label])
      }
  for (const [arrow, reasons] of arrows) lines.push(`  ${arrow}: ${reasons.join(' / ')}`)
  for (const state of states) if (state.final) lines.push(`  ${nameOf(state.id)} --> [*]`)
  return lines.join('\n')
}
