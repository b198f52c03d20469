import { readFileSync } from 'node:fs'

/** One row of the lawyers' tables (`rules-2025.json`, `rules-2008.json`): its id, and whether it states a length. */
export interface LawRow {
  id: string
  cite: string
  /** What it says, in short, for lists. */
  about: string
  duration: string
  hasLength: boolean
}

interface Row2025 {
  id: string
  cite: string
  trigger: string
  action: string
  duration: string
  terms?: unknown[]
}
interface Row2008 {
  id: string
  cite: string
  trigger: string
  action: string
  n: number | null
  unit: string | null
}

/** Chapters of the road from request to pay-out; the others (interruptions, complaints, fees ...) come with the whole law. */
const roadChapters =
  /^(TIM|LIM|INT|DEC|ASG|NTF|VOL|VER|COE|KB|VAL|AUC|DEL|CLO|TRN|[TDNVCKABGM])-?\d+$|^PAY-[456]$/

/** Every row of both laws; `road` keeps those of the main road only. */
export function listRows(road: boolean): LawRow[] {
  const of2025 = read<{ rows: Row2025[] }>('rules-2025.json').rows.map((row) => ({
    id: row.id,
    cite: row.cite,
    about: row.action,
    duration: row.duration,
    hasLength: (row.terms ?? []).length > 0,
  }))
  const of2008 = read<Row2008[]>('rules-2008.json').map((row) => ({
    id: row.id,
    cite: row.cite,
    about: row.action,
    duration: row.n === null ? '—' : `${row.n} ${row.unit ?? ''}`,
    hasLength: row.n !== null,
  }))
  return [...of2025, ...of2008].filter((row) => !road || roadChapters.test(row.id))
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T
}
