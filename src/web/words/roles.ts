import { bearerWords } from '../../../workflows/enforcement/bearers.ts'
import type { Words } from '../../engine/vocabulary.ts'
import type { Dictionary } from './vietnamese.ts'

/** "Trần Văn A (kế toán)". */
export function nameWithRole(name: string, role: string, t: Dictionary): string {
  return `${name} (${showRole(role, t).toLowerCase()})`
}

/** A role, or the bearer of a time limit, in the words of the law's own table. */
export function showRole(role: string, t: Dictionary): string {
  return (bearerWords as Readonly<Record<string, Words>>)[role]?.[t.language] ?? role
}
