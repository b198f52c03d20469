import type { Transaction } from 'kysely'
import { followFrom, type Indicator, indicatorLabels } from '../../workflows/statistics/indicator-tree.ts'
import type { Database } from '../db/schema.ts'
import type { Results } from './count-period.ts'

/** In what a result is measured: matters, or money in whole đồng. */
export type Measure = 'matters' | 'money'
export const measures: readonly Measure[] = ['matters', 'money']

/** A figure as it was published: a count, đồng, or a rate in hundredths of a per cent. */
export interface PublishedFigure {
  measure: Measure
  indicator: Indicator
  value: string
  source: string
}

/**
 * A figure that was published otherwise than it computes: both are shown, neither is changed. It is computed from the record,
 * or from the other figures that were published with it.
 */
export interface Difference {
  measure: Measure
  indicator: Indicator
  published: string
  computed: string
  from: 'record' | 'published'
  source: string
}

/** What an office published of a period; of each indicator the newest entry. */
export async function readPublished(
  trx: Transaction<Database>,
  officeId: string,
  year: number,
  months: number,
): Promise<PublishedFigure[]> {
  const rows = await trx
    .selectFrom('published_figure')
    .select(['measure', 'indicator', 'value', 'source'])
    .where('office_id', '=', officeId)
    .where('year', '=', year)
    .where('months', '=', months)
    .orderBy('id', 'desc')
    .execute()
  const newest = new Map<string, PublishedFigure>()
  for (const { measure, indicator, value, source } of rows) {
    const key = `${measure} ${indicator}`
    if (indicator in indicatorLabels && !newest.has(key))
      newest.set(key, { measure, indicator: indicator as Indicator, value, source })
  }
  return [...newest.values()]
}

/** Every published figure that the record computes otherwise. Nothing counted means the record does not reach that far. */
export function compareWithRecord(total: Results, published: readonly PublishedFigure[]): Difference[] {
  if (total.matters.A === 0n) return []
  return published.flatMap(({ measure, indicator, value, source }) => {
    const computed = total[measure][indicator]
    const text = computed === null ? '—' : String(computed)
    return text === value
      ? []
      : [{ measure, indicator, published: value, computed: text, from: 'record' as const, source }]
  })
}

/** Every published figure that does not follow from the others published with it: a rate from its counts, a sum from its parts. */
export function comparePublished(published: readonly PublishedFigure[]): Difference[] {
  return published.flatMap(({ measure, indicator, value, source }) => {
    const computed = followFrom(indicator, (part) => {
      const known = published.find((one) => one.measure === measure && one.indicator === part)
      return known === undefined ? undefined : BigInt(known.value)
    })
    if (computed === undefined) return []
    const text = computed === null ? '—' : String(computed)
    return text === value
      ? []
      : [{ measure, indicator, published: value, computed: text, from: 'published' as const, source }]
  })
}
