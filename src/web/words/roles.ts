import type { Dictionary } from './vietnamese.ts'

/** A role, or the bearer of a time limit, in words. */
export function showRole(role: string, t: Dictionary): string {
  return (t.roles as Record<string, string>)[role] ?? role
}
