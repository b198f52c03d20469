import type { SortOrder } from 'antd/es/table/interface'
import type { Key } from 'react'
import { nameMatter } from '../words/matters.ts'
import type { Dictionary } from '../words/vietnamese.ts'
import type { FoldedLine } from './fold-lines.ts'

const columns = ['number', 'debtor', 'due', 'money'] as const
export type SortedBy = (typeof columns)[number]

/** By which column the worklist is sorted; with "-" from the last to the first. The nearest due day comes first unless asked otherwise. */
export type Order = SortedBy | `-${SortedBy}`

/** The order as the address has it, and as the table of the library names it. */
export function orderOf(text: string): Order {
  return columns.flatMap((one): Order[] => [one, `-${one}`]).find((one) => one === text) ?? 'due'
}

export function nameOrder(column: Key | undefined, order: SortOrder | undefined): string {
  if (column === undefined || !order) return ''
  return order === 'ascend' ? String(column) : `-${String(column)}`
}

/** The lines in an order; equal ones stay as they came. */
export function sortLines(lines: readonly FoldedLine[], order: Order, t: Dictionary): FoldedLine[] {
  const compare = comparisons(t)[order.replace('-', '') as SortedBy]
  return [...lines].sort(order.startsWith('-') ? (one, other) => compare(other, one) : compare)
}

type Compare = (one: FoldedLine, other: FoldedLine) => number

function comparisons(t: Dictionary): Readonly<Record<SortedBy, Compare>> {
  const byText =
    (read: (line: FoldedLine) => string): Compare =>
    (one, other) =>
      read(one).localeCompare(read(other), 'vi', { numeric: true })
  return {
    number: byText((line) => nameMatter(line, t)),
    debtor: byText((line) => line.debtors ?? ''),
    due: (one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0),
    money: (one, other) => one.toCollect - other.toCollect,
  }
}
