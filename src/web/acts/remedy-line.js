import { el } from '../dom.js'
import { showDay } from '../format/day.js'
import { tidySentence } from '../format/sentence.js'
import { showRole } from '../words/roles.js'

/**
 * What cures a refusal: a day to wait for, an act to give first (as a button), somebody else to ask, or nothing.
 * @param {any} refusal
 * @param {import('./acts-card.js').Surroundings} surroundings
 * @param {{ act: string, asset?: string }} [option]
 */
export function remedyLine({ remedy, requirement, detail }, { page, person, openAct }, option) {
  if (remedy.kind === 'wait') return el('p', { class: 'remedy' }, `Chờ đến ${showDay(remedy.until)}`)
  if (remedy.kind === 'none') {
    const why = requirement === 'order' || remedy.why.vi === detail?.vi ? null : tidySentence(remedy.why.vi)
    return why && el('p', { class: 'remedy remedy-none' }, why)
  }
  const by = remedy.by ?? []
  const roles = by.map(showRole).join(', ')
  if (requirement === 'mayGiveAct') return el('p', { class: 'remedy' }, `Người có thẩm quyền: ${roles}`)
  if (remedy.act === option?.act) return el('p', { class: 'remedy' }, 'Sửa số liệu rồi làm lại')
  const forOthers = by.length > 0 && person !== null && !by.includes(person.role)
  return el(
    'p',
    { class: 'remedy' },
    el(
      'button',
      { type: 'button', class: 'remedy-act', onclick: () => openAct(remedy.act, option?.asset) },
      `Làm trước: ${page.words.actLabel(remedy.act)}`,
    ),
    forOthers ? el('small', {}, ` do ${roles.toLowerCase()}`) : null,
  )
}
