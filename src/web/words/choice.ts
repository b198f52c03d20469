import { showChoice } from './choices.js'
import { humanise } from './humanise.ts'
import type { Dictionary } from './vietnamese.ts'

/** A choice in the data of an act, in the language of the reader. */
export function nameChoice(choice: string, t: Dictionary): string {
  return t.language === 'vi' ? showChoice(choice) : humanise(choice)
}
