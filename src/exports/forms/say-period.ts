import { sayDay } from '../../../workflows/calendar/say-day.ts'
import type { PeriodResults } from '../../statistics/read-results.ts'

/**
 * A period in words: "Kỳ 3 tháng năm 2027 (từ 01/10/2026 đến 31/12/2026)"; while it runs, also up to which day it was
 * counted.
 */
export function sayPeriod({
  year,
  months,
  span,
  on,
}: Pick<PeriodResults, 'year' | 'months' | 'span' | 'on'>): string {
  const running = on < span.to ? `, số liệu tính đến hết ngày ${sayDay(on)}` : ''
  return `Kỳ ${months} tháng năm ${year} (từ ${sayDay(span.from)} đến ${sayDay(span.to)})${running}`
}
