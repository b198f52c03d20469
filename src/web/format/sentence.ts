import { showDay } from './day.ts'
import { groupDigits } from './money.ts'

/** A sentence of the API with its days as 30/9/2026 and its amounts in groups of three. */
export function tidySentence(sentence: string): string {
  return sentence
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => showDay(day))
    .replace(/\b(\d{4,})(?= đồng)/g, (amount) => groupDigits(amount))
    .replace(
      /(từ |dưới )(\d{5,})\b/g,
      (_whole, word: string, amount: string) => `${word}${groupDigits(amount)}`,
    )
}

/** The first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A text as search compares it: without marks, lower case, đ as d. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
}
