import { el } from '../dom.js'

/**
 * A short word in a coloured frame. The word says it all; the colour only helps.
 * @param {string} text
 * @param {'late' | 'soon' | 'calm' | 'done' | 'quiet'} tone
 */
export function chip(text, tone) {
  return el('span', { class: `chip chip-${tone}` }, text)
}

/**
 * How a limit stands, as a chip.
 * @param {import('../format/lateness.js').Standing} standing
 */
export function standingChip({ text, tone }) {
  return chip(text, tone)
}
