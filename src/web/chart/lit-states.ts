import type { Chart } from '../api/types.ts'

/** The ids of the states a value of a chart stands in, the outermost first; in regions side by side, of every region. */
export function litStates(chart: Chart, value: unknown, parent: string | null = null): string[] {
  const inside: readonly (readonly [string, unknown])[] =
    typeof value === 'string' ? [[value, null]] : Object.entries((value ?? {}) as Record<string, unknown>)
  return inside.flatMap(([name, inner]) => {
    const found = chart.states.find((state) => state.name === name && state.parent === parent)
    return found === undefined ? [] : [found.id, ...litStates(chart, inner, found.id)]
  })
}
