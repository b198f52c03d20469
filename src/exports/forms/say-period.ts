import { sayDay } from '../../../workflows/calendar/say-day.ts'
import type { PeriodResults } from '../../statistics/read-results.ts'

/** A period in words: "Kỳ 3 tháng năm 2027 (từ 01/10/2026 đến 31/12/2026)". */
export function sayPeriod({ year, months, span }: Pick<PeriodResults, 'year' | 'months' | 'span'>): string {
  return `Kỳ ${months} tháng năm ${year} (từ ${sayDay(span.from)} đến ${sayDay(span.to)})`
}
