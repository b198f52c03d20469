import type { FieldSchema } from '../api/types.ts'
import { kindOfField } from './kind-of-field.ts'

// What most papers have and most people write; these stay in view however long the form is.
const usual: ReadonlySet<string> = new Set(['number', 'receipt', 'voucher', 'description', 'content', 'note'])

const seenAtFirst = 3
const shortForm = 6
const aloneIsNoFold = 1

/**
 * The fields of a form in two parts: those everybody fills in, and those for particular cases, which fold away. What is
 * required is always seen; a short form is seen whole but for its questions of yes or no.
 */
export function splitFields({ properties = {}, required = [] }: FieldSchema): {
  seen: string[]
  folded: string[]
} {
  const isRequired = (name: string) => required.includes(name)
  const names = Object.keys(properties).sort(
    (one, other) => Number(isRequired(other)) - Number(isRequired(one)),
  )
  const optional = names.filter((name) => !isRequired(name))
  const isShort = optional.length <= shortForm
  const open = optional.filter((name) => kindOfField(name, properties[name] ?? {}).kind !== 'boolean')
  const first = isShort ? open : open.filter((name, place) => place < seenAtFirst || usual.has(name))
  const folded = optional.filter((name) => !first.includes(name))
  if (folded.length <= aloneIsNoFold) return { seen: names, folded: [] }
  return { seen: names.filter((name) => !folded.includes(name)), folded }
}
