import { showMoney } from '../format/money.ts'
import { humanise } from './humanise.ts'
import type { Dictionary } from './vietnamese.ts'

/** "Trả tiền 5.900.000.000 đồng". */
export function showObligation({ type, amount }: { type: string; amount?: number }, t: Dictionary): string {
  const word = ({ ...t.intake.types, ...t.obligations } as Record<string, string>)[type] ?? humanise(type)
  return amount === undefined ? word : `${word} ${showMoney(amount)}`
}
