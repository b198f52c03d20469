import type { Transaction } from 'kysely'
import type { Rate } from '../../workflows/statistics/rate.ts'
import type { Database } from '../db/schema.ts'
import type { Measure } from './published-figures.ts'

/** A target of a statistical year: of the whole office, a unit or an officer; of all matters or of one kind. */
export interface Target {
  measure: Measure
  officer: string | null
  unit: string | null
  kind: 'onRequest' | 'exOfficio' | null
  rate: number
  source: string
  recordedBy: string | null
  recordedAt: string
}

/** Whose target is asked for. */
export interface Whose {
  officer?: string | undefined
  unit?: string | undefined
  kind?: string | undefined
}

/** The targets of a year, of each the newest. */
export async function readTargets(
  trx: Transaction<Database>,
  officeId: string,
  year: number,
): Promise<Target[]> {
  const rows = await trx
    .selectFrom('statistic_target')
    .select([
      'measure',
      'officer_id as officer',
      'unit_id as unit',
      'kind',
      'rate',
      'source',
      'recorded_by as recordedBy',
      'recorded_at as recordedAt',
    ])
    .where('office_id', '=', officeId)
    .where('year', '=', year)
    .orderBy('id', 'desc')
    .execute()
  const newest = new Map<string, Target>()
  for (const row of rows) {
    const key = `${row.measure} ${row.officer} ${row.unit} ${row.kind}`
    if (!newest.has(key)) newest.set(key, row)
  }
  return [...newest.values()]
}

/**
 * The target that binds somebody: his own, else the office's; of the kind of matter asked for, else of all kinds. A unit's
 * target is the unit's, not that of each of its officers.
 */
export function targetOf(targets: readonly Target[], measure: Measure, whose: Whose): Rate {
  const { officer = null, unit = null, kind = null } = whose
  const of = (who: { officer: string | null; unit: string | null }, ofKind: string | null) =>
    targets.find(
      (one) =>
        one.measure === measure &&
        one.officer === who.officer &&
        one.unit === who.unit &&
        one.kind === ofKind,
    )
  const everybody = { officer: null, unit: null }
  const found =
    of({ officer, unit }, kind) ?? of({ officer, unit }, null) ?? of(everybody, kind) ?? of(everybody, null)
  return found?.rate ?? null
}
