import type { Cell } from '../workbook.ts'

/** A cell of a heading. */
export const head = (value: string, more: Partial<Cell> = {}): Cell => ({ value, look: 'head', ...more })
