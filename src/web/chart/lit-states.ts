import type { Chart } from '../api/types.ts'

/** The ids of the states a value of a chart stands in, the outermost first: { underway: "verification" } and so on. */
export function litStates(chart: Chart, value: unknown): string[] {
  const names: string[] = []
  for (let at: unknown = value; at !== undefined && at !== null; ) {
    if (typeof at === 'string') {
      names.push(at)
      break
    }
    const [name, inner] = Object.entries(at as Record<string, unknown>)[0] ?? []
    if (name === undefined) break
    names.push(name)
    at = inner
  }
  const ids: string[] = []
  let parent: string | null = null
  for (const name of names) {
    const found = chart.states.find((state) => state.name === name && state.parent === parent)
    if (found === undefined) break
    ids.push(found.id)
    parent = found.id
  }
  return ids
}
