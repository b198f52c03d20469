import { capital } from '../format/sentence.ts'
import { humanise } from '../words/humanise.ts'
import type { Dictionary } from '../words/vietnamese.ts'

const shortBracket = 10

/**
 * The description of a field as a label and a hint: "ngày nhận; bỏ trống là ngày của hành vi", "giá thẩm định (đồng)".
 * Short brackets name a unit or a numbering that the control shows by itself.
 */
export function describe(
  name: string,
  description: string | undefined,
  t: Dictionary,
): { label: string; hint: string | null } {
  // The law describes its fields in Vietnamese; a reader of English gets the name of the field, with the description below.
  if (t.language !== 'vi') return { label: humanise(name), hint: description ?? null }
  const [first = '', ...rest] = (description ?? humanise(name)).split('; ')
  const label = first.replace(/( \([^()]*\))+$/, '')
  const brackets = [...first.slice(label.length).matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside)
  const hints = [...brackets.filter((inside) => inside.length > shortBracket), ...rest]
  return { label: capital(label), hint: hints.length === 0 ? null : `${hints.map(capital).join('. ')}.` }
}
