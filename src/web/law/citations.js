import { el } from '../dom.js'
import { inForceOn, showProvisions } from '../format/provision.js'

/**
 * The provisions a sentence of law rests on, those in force on the day.
 * @param {readonly any[]} provisions
 * @param {string} day
 */
export function citations(provisions, day) {
  const cited = showProvisions(inForceOn(provisions, day))
  if (cited.length === 0) return null
  return el('ul', { class: 'citations', 'aria-label': 'Căn cứ' }, ...cited.map((text) => el('li', {}, text)))
}
