import type { Dictionary } from './vietnamese.ts'

/** "Trần Văn A (kế toán)". */
export function nameWithRole(name: string, role: string, t: Dictionary): string {
  return `${name} (${showRole(role, t).toLowerCase()})`
}

/** A role, or the bearer of a time limit, in words. */
export function showRole(role: string, t: Dictionary): string {
  return (t.roles as Record<string, string>)[role] ?? role
}
