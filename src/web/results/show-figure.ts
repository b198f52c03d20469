import { groupDigits } from '../format/money.ts'
import { showRate } from '../format/rate.ts'

const rates = new Set(['H', 'J'])

/** An indicator's figure: rates as "85,17%", counts and đồng in groups of three. */
export function showFigure(indicator: string, value: number | string | null | undefined): string {
  if (value === null || value === undefined || value === '—') return '–'
  return rates.has(indicator) ? showRate(Number(value)) : groupDigits(value)
}
