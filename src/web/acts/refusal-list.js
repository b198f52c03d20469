import { el } from '../dom.js'
import { tidySentence } from '../format/sentence.js'
import { citations } from '../law/citations.js'
import { remedyLine } from './remedy-line.js'

/**
 * Why an act is refused: each reason with its sentence, its articles, and what cures it.
 * @param {readonly any[]} refusals
 * @param {import('./acts-card.js').Surroundings} surroundings
 * @param {{ act: string, asset?: string }} [option] the refused act, where it is known
 */
export function refusalList(refusals, surroundings, option) {
  const items = refusals.map((no) =>
    el(
      'li',
      {},
      el('p', {}, tidySentence(no.sentence.vi), ' ', el('span', { class: 'row-ref' }, no.ref)),
      // The detail of an act out of order names states of the machine, which are no words for people.
      no.detail && no.requirement !== 'order'
        ? el('p', { class: 'refusal-detail' }, tidySentence(no.detail.vi))
        : null,
      citations(no.articles, surroundings.page.on),
      remedyLine(no, surroundings, option),
    ),
  )
  return el('ul', { class: 'refusals' }, ...items)
}
