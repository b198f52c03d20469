/** One line of the bench: what was measured, beside what, and how the two compare (measured / yardstick). */
export interface BenchRow {
  name: string
  value: number
  unit: string
  /** What it is held against, with its own figure; null when there is nothing. */
  yardstick: string | null
  ratio: number | null
}

/** The rows as one table in plain text; a ratio that could not be had is a dash. */
export function formatTable(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ name, value, unit, yardstick, ratio }) => [
    name,
    `${formatFigure(value)} ${unit}`,
    ratio === null || !Number.isFinite(ratio) ? '–' : ratio.toFixed(2),
    yardstick ?? '–',
  ])
  const all = [['measure', 'value', 'ratio', 'yardstick'], ...lines]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)))
  return all
    .map(([name = '', value = '', ratio = '', yardstick = '']) =>
      [
        name.padEnd(widths[0] ?? 0),
        value.padStart(widths[1] ?? 0),
        ratio.padStart(widths[2] ?? 0),
        yardstick,
      ].join('  '),
    )
    .join('\n')
}

/** Three figures that count: 812, 12.3, 1.23; a dash for what is no number. */
export function formatFigure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
}
