import type { Dictionary } from './vietnamese.ts'

/** "5 ngày làm việc"; a duty to act at once is "ngay". */
export function showLength({ n, unit }: { n: number; unit: string }, t: Dictionary): string {
  if (unit === 'immediately') return t.units.immediately
  const word = (t.units as Record<string, string>)[unit] ?? unit
  return `${n} ${word}`
}
