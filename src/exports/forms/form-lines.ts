import type { Indicator } from '../../../workflows/statistics/indicator-tree.ts'
import type { PartResults } from '../../statistics/count-period.ts'
import type { Measure } from '../../statistics/published-figures.ts'

/** What stands in the columns of a line. */
export type Figures = Readonly<Record<Indicator, number | bigint | null>>

/** One line of a form: its place, its name, its figures; a heading has none. */
export interface Line {
  place: string
  name: string
  figures: Figures | null
  isTotal: boolean
}

/** A line with figures. */
export function line(place: string, name: string, figures: Figures, isTotal: boolean): Line {
  return { place, name, figures, isTotal }
}

/** A line that only names what comes under it. */
export function heading(place: string, name: string): Line {
  return { place, name, figures: null, isTotal: true }
}

/** A line for each part of a breakdown, by name. */
export function parts(
  found: readonly PartResults[],
  measure: Measure,
  nameOf: (part: string) => string,
): Line[] {
  return found
    .map((one) => ({
      name: one.part === null ? 'Chưa phân công, chưa phân loại' : nameOf(one.part),
      tree: one[measure],
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'))
    .map(({ name, tree }, index) => line(String(index + 1), name, tree, false))
}

/** Lines in thousands of đồng. */
export function scaled(lines: Line[]): Line[] {
  return lines.map((one) => ({ ...one, figures: one.figures === null ? null : thousands(one.figures) }))
}

/** Forms are in thousands of đồng; nothing is rounded, so that sums stay sums. */
export function thousands(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      typeof value === 'bigint' ? Number(value) / 1000 : value,
    ]),
  ) as Record<Indicator, number | bigint | null>
}
