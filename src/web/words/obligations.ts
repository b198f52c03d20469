import type { LawWords } from '../api/law.ts'
import type { Words } from '../api/types.ts'
import { showMoney } from '../format/money.ts'

/** "Trả tiền 5.900.000.000 đồng". */
export function showObligation(
  { type, amount }: { type: string; amount?: number },
  law: LawWords,
  say: (words: Words) => string,
): string {
  const word = say(law.obligation(type))
  return amount === undefined ? word : `${word} ${showMoney(amount)}`
}
