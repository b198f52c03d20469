import type { Cell, Sheet } from './workbook.ts'

/** A column of a list: what it is called, how wide it is, and the cell of each line. */
export interface ListColumn<T> {
  name: string
  width: number
  cell: (line: T, place: number) => Cell
}

/** A list as one sheet: title, headings that stay in sight and carry a filter, one line for each row. */
export function writeList<T>(
  list: { office: string; title: string; note: string; name: string },
  columns: readonly ListColumn<T>[],
  lines: readonly T[],
): Sheet {
  const across = columns.length
  return {
    name: list.name,
    widths: columns.map(({ width }) => width),
    rows: [
      [{ value: list.office, look: 'plain', across }],
      [{ value: list.title.toLocaleUpperCase('vi'), look: 'title', across }],
      [{ value: list.note, look: 'subtitle', across }],
      columns.map(({ name }): Cell => ({ value: name, look: 'head' })),
      ...lines.map((line, index) => columns.map(({ cell }) => cell(line, index + 1))),
    ],
    frozenRows: 4,
    headRows: [4, 4],
    filter: true,
  }
}

export const text = (value: string | null | undefined): Cell => ({ value: value ?? '', look: 'text' })
export const count = (value: number | bigint | null | undefined): Cell => ({
  value: value ?? null,
  look: 'count',
})
export const day = (value: string | null | undefined): Cell =>
  value === null || value === undefined ? { value: '', look: 'text' } : { value, look: 'day' }
export const place = (value: number): Cell => ({ value, look: 'centred' })
