import type { SpecialDay, Words } from '../api/types.ts'
import type { Dictionary } from '../words/vietnamese.ts'

/** How a day that is not an ordinary working day is drawn and named. */
export function markSpecial(
  day: SpecialDay | undefined,
  t: Dictionary,
  say: (words: Words) => string,
): { className: string; title?: string } {
  if (day === undefined) return { className: '' }
  const name = day.name === undefined ? undefined : say(day.name)
  if (day.working) return { className: 'is-worked', title: name ?? t.fields.workedSaturday }
  return day.kind === 'weekend'
    ? { className: 'is-off', title: name ?? t.fields.dayOff }
    : { className: 'is-off is-holiday', title: name ?? t.fields.dayOff }
}
